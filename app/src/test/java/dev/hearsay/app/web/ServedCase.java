package dev.hearsay.app.web;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.attribution.Accuracy;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A case that is served at a free port, and a browser without scripts. */
final class ServedCase implements AutoCloseable {

  static final Path SAMPLES = Path.of("../samples/articles");

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

  private final CaseFile file;
  private final WebServer server;
  private final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();

  ServedCase(Path path) throws IOException {
    file = CaseFile.openOrCreate(path);
    server =
        WebServer.start(
            file,
            new WebOptions(
                WebOptions.USUAL_HOST,
                0,
                "test",
                Accuracy.FAST,
                2,
                () -> Analyzer.with(Accuracy.FAST),
                faults::add));
  }

  static ServedCase ofSamples(Path folder) throws IOException {
    ServedCase served = new ServedCase(folder.resolve("samples.hearsay"));
    served.add(SAMPLES);
    served.await();
    return served;
  }

  /** Adds in the background. */
  void add(Path input) {
    server.add(List.of(input.toString()));
  }

  CaseFile file() {
    return file;
  }

  URI address() {
    return server.address();
  }

  /** The paths that are answered, of those that begin so. */
  List<String> routes(String beginning) {
    return server.routes().stream().filter(path -> path.startsWith(beginning)).toList();
  }

  /** Faults of the program that pages met. */
  List<Throwable> faults() {
    return List.copyOf(faults);
  }

  /** Waits until nothing is added or related any more. */
  void await() {
    long end = System.nanoTime() + LONGEST_WAIT.toNanos();
    try {
      while (server.isBusy()) {
        if (System.nanoTime() > end) {
          throw new AssertionError("still at work after " + LONGEST_WAIT);
        }
        Thread.sleep(50);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(address().resolve(path)).build());
  }

  /** A page that is there. */
  Document page(String path) {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(path + ": " + response.statusCode() + " " + response.body());
    }
    return Jsoup.parse(response.body(), address().toString());
  }

  /** What the first link of a page leads to, of those whose address begins so. */
  String link(String page, String beginning) {
    return page(page).select("main a[href^=" + beginning + "]").attr("href");
  }

  /** Sends a form as a page of ours would. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    return postAll(path, List.copyOf(fields.entrySet()));
  }

  /** The same, with fields that have several values. */
  HttpResponse<String> postAll(String path, List<Map.Entry<String, String>> fields) {
    String token = page("/add").select("input[name=token]").attr("value");
    return send(
        HttpRequest.newBuilder(address().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "token="
                        + token
                        + fields.stream()
                            .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                            .collect(Collectors.joining())))
            .build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    file.close();
  }
}
