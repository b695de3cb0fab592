package dev.hearsay.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Reads what a URL leads to. Redirects are followed here, not by the client, so that every address
 * on the way is checked; time, size and number of steps are bounded. The name is looked up before
 * each request and the request follows at once: the platform remembers the answer for half a
 * minute, so that a name server that answers differently the second time gains nothing.
 */
final class WebReader {

  private static final String USER_AGENT = "Hearsay/0.1 (reads articles on request)";
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** The whole of one request, body included, may take this many timeouts. */
  private static final int DEADLINE_TIMEOUTS = 6;

  private final ReadOptions options;
  private final StreamReader streams;

  WebReader(ReadOptions options, StreamReader streams) {
    this.options = options;
    this.streams = streams;
  }

  void read(String url, Consumer<Outcome> sink) {
    try {
      follow(url, sink);
    } catch (SkippedException e) {
      sink.accept(e.of(url));
    }
  }

  private void follow(String url, Consumer<Outcome> sink) throws SkippedException {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.timeout())
            .build();
    URI uri = parse(url);
    for (int steps = 0; steps <= options.maximumRedirects(); steps++) {
      requireAllowed(uri);
      HttpResponse<byte[]> response = send(client, uri);
      Optional<String> location = response.headers().firstValue("Location");
      if (!REDIRECTS.contains(response.statusCode()) || location.isEmpty()) {
        deliver(response, uri, sink);
        return;
      }
      uri = resolve(uri, location.get());
    }
    throw new SkippedException(
        SkipReason.TOO_MANY_REDIRECTS, "more than " + options.maximumRedirects() + " redirects");
  }

  private void deliver(HttpResponse<byte[]> response, URI uri, Consumer<Outcome> sink)
      throws SkippedException {
    int status = response.statusCode();
    if (status < 200 || status >= 300) {
      throw new SkippedException(SkipReason.HTTP_STATUS, "the server answered " + status);
    }
    List<String> encodings =
        response.headers().allValues("Content-Encoding").stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .toList();
    InputStream body;
    try {
      body =
          ContentEncoding.decode(
              new ByteArrayInputStream(response.body()), encodings, options.maximumBytes());
    } catch (SkippedException e) {
      throw e;
    } catch (IOException e) {
      throw new SkippedException(SkipReason.MALFORMED, "broken encoding: " + e.getMessage());
    }
    streams.read(body, uri.toString(), response.headers().firstValue("Content-Type"), sink);
  }

  private HttpResponse<byte[]> send(HttpClient client, URI uri) throws SkippedException {
    HttpRequest request;
    try {
      request =
          HttpRequest.newBuilder(uri)
              .timeout(options.timeout())
              .header("User-Agent", USER_AGENT)
              .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
              .header("Accept-Encoding", "gzip")
              .build();
    } catch (IllegalArgumentException e) {
      throw notAUrl(uri.toString());
    }
    Duration deadline = options.timeout().multipliedBy(DEADLINE_TIMEOUTS);
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new LimitedBody(options.maximumBytes()));
    try {
      return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new SkippedException(
          SkipReason.TIMED_OUT, "not done after " + deadline.toSeconds() + " s");
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new SkippedException(SkipReason.TIMED_OUT, "interrupted");
    } catch (ExecutionException e) {
      throw reason(e.getCause() == null ? e : e.getCause(), uri);
    }
  }

  private SkippedException reason(Throwable cause, URI uri) {
    if (cause instanceof SkippedException skipped) {
      return skipped;
    }
    if (cause instanceof HttpTimeoutException) {
      return new SkippedException(
          SkipReason.TIMED_OUT, "no answer within " + options.timeout().toSeconds() + " s");
    }
    if (cause instanceof ConnectException) {
      return new SkippedException(SkipReason.NETWORK, "can't connect to " + uri.getAuthority());
    }
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new SkippedException(SkipReason.NETWORK, "the connection failed: " + message);
  }

  private void requireAllowed(URI uri) throws SkippedException {
    String host = uri.getHost();
    InetAddress[] addresses;
    try {
      addresses = InetAddress.getAllByName(host);
    } catch (UnknownHostException e) {
      throw new SkippedException(SkipReason.NETWORK, "no such host: " + host);
    }
    if (!options.privateAddresses() && Arrays.stream(addresses).anyMatch(AddressRule::isPrivate)) {
      throw new SkippedException(
          SkipReason.FORBIDDEN_ADDRESS,
          host + " is an address of this machine or a private network; not asked unless allowed");
    }
  }

  private static URI resolve(URI from, String location) throws SkippedException {
    try {
      return parse(from.resolve(location.strip().replace(" ", "%20")).toString());
    } catch (IllegalArgumentException e) {
      throw new SkippedException(SkipReason.NETWORK, "redirected to what is no URL: " + location);
    }
  }

  private static URI parse(String url) throws SkippedException {
    URI uri;
    try {
      uri = new URI(url);
    } catch (URISyntaxException e) {
      throw notAUrl(url);
    }
    boolean web =
        "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    if (!web) {
      throw new SkippedException(SkipReason.FORBIDDEN_ADDRESS, "only http and https are read");
    }
    if (uri.getHost() == null) {
      throw notAUrl(url);
    }
    return uri;
  }

  private static SkippedException notAUrl(String url) {
    return new SkippedException(SkipReason.NOT_FOUND, "not a URL that can be asked: " + url);
  }
}
