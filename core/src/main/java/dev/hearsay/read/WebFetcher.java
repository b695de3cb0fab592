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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks web servers. Redirects are followed here, not by the client, so that every address on the
 * way is checked; time, size and number of steps are bounded. The name is looked up before each
 * request and the request follows at once: the platform remembers the answer for half a minute, so
 * that a name server that answers differently the second time gains nothing. Thread-safe.
 */
public final class WebFetcher {

  /** What servers know us by; robots.txt calls it "hearsay". */
  private static final String USER_AGENT = "Hearsay/0.1 (reads articles on request)";

  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** The whole of one request, body included, may take this many timeouts. */
  private static final int DEADLINE_TIMEOUTS = 6;

  private final ReadOptions options;

  public WebFetcher(ReadOptions options) {
    this.options = options;
  }

  /** What came of asking. */
  public sealed interface Fetched {}

  /** Nothing: no server, no answer in time, an address that may not be asked. */
  public record Failed(Outcome.Skipped why) implements Fetched {}

  /**
   * An answer, whatever its status.
   *
   * @param uri where it came from in the end
   * @param headers by their names in lower case, the first line of each
   * @param content without its encoding
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Answer(String uri, int status, Map<String, String> headers, byte[] content)
      implements Fetched {

    public Answer {
      headers = Map.copyOf(headers);
    }

    /** Whether it is what was asked for. */
    public boolean isSuccess() {
      return status >= 200 && status < 300;
    }

    /** A header by its name in lower case. */
    public Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name));
    }
  }

  /**
   * Asks for an address and follows where it leads.
   *
   * @param headers sent along, names and values
   */
  public Fetched fetch(String url, Map<String, String> headers) {
    try {
      HttpResponse<byte[]> response = ask(url, headers);
      byte[] content;
      try (InputStream body = body(response)) {
        content = body.readAllBytes();
      }
      Map<String, String> first = new HashMap<>();
      response
          .headers()
          .map()
          .forEach((name, values) -> first.put(name.toLowerCase(Locale.ROOT), values.get(0)));
      return new Answer(response.uri().toString(), response.statusCode(), first, content);
    } catch (SkippedException e) {
      return new Failed(e.of(url));
    } catch (IOException e) {
      return new Failed(
          new Outcome.Skipped(url, SkipReason.MALFORMED, "broken encoding: " + e.getMessage()));
    }
  }

  /** The answer where the redirects end, as it came. */
  HttpResponse<byte[]> ask(String url, Map<String, String> headers) throws SkippedException {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.timeout())
            .build();
    URI uri = parse(url);
    for (int steps = 0; steps <= options.maximumRedirects(); steps++) {
      requireAllowed(uri);
      HttpResponse<byte[]> response = send(client, uri, headers);
      Optional<String> location = response.headers().firstValue("Location");
      if (!REDIRECTS.contains(response.statusCode()) || location.isEmpty()) {
        return response;
      }
      uri = resolve(uri, location.get());
    }
    throw new SkippedException(
        SkipReason.TOO_MANY_REDIRECTS, "more than " + options.maximumRedirects() + " redirects");
  }

  /** The body of an answer without its encoding. */
  InputStream body(HttpResponse<byte[]> response) throws SkippedException {
    List<String> encodings =
        response.headers().allValues("Content-Encoding").stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .toList();
    try {
      return ContentEncoding.decode(
          new ByteArrayInputStream(response.body()), encodings, options.maximumBytes());
    } catch (SkippedException e) {
      throw e;
    } catch (IOException e) {
      throw new SkippedException(SkipReason.MALFORMED, "broken encoding: " + e.getMessage());
    }
  }

  private HttpResponse<byte[]> send(HttpClient client, URI uri, Map<String, String> headers)
      throws SkippedException {
    HttpRequest request;
    try {
      HttpRequest.Builder asked =
          HttpRequest.newBuilder(uri)
              .timeout(options.timeout())
              .header("User-Agent", USER_AGENT)
              .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
              .header("Accept-Encoding", "gzip");
      headers.forEach(asked::setHeader);
      request = asked.build();
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
