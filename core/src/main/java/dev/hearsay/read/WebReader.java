package dev.hearsay.read;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Consumer;

/** Reads what a URL leads to. */
final class WebReader {

  private final WebFetcher fetcher;
  private final StreamReader streams;

  WebReader(ReadOptions options, StreamReader streams) {
    this.fetcher = new WebFetcher(options);
    this.streams = streams;
  }

  void read(String url, Consumer<Outcome> sink) {
    try {
      HttpResponse<byte[]> response = fetcher.ask(url, Map.of());
      int status = response.statusCode();
      if (status < 200 || status >= 300) {
        throw new SkippedException(SkipReason.HTTP_STATUS, "the server answered " + status);
      }
      InputStream body = fetcher.body(response);
      streams.read(
          body, response.uri().toString(), response.headers().firstValue("Content-Type"), sink);
    } catch (SkippedException e) {
      sink.accept(e.of(url));
    }
  }
}
