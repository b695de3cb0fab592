package dev.hearsay.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;

/**
 * Articles as JSON: one object a line, an array of objects, or objects one after the other. It
 * streams: memory holds one article, never larger than the limit. Of JSON Lines a bad line is
 * skipped by its number and the rest goes on; in an array nothing can be trusted after an error.
 */
final class JsonReader {

  private final ReadOptions options;
  private final ContentReader contents;
  private final ObjectMapper mapper;

  JsonReader(ReadOptions options, ContentReader contents) {
    this.options = options;
    this.contents = contents;
    int longest = (int) Math.min(options.maximumBytes(), Integer.MAX_VALUE - 64);
    this.mapper =
        new ObjectMapper(
            JsonFactory.builder()
                .streamReadConstraints(
                    StreamReadConstraints.builder().maxStringLength(longest).build())
                .build());
  }

  /** Reads to the end of the stream. Articles without a URL are named by their line or place. */
  void read(BufferedInputStream stream, String uri, Consumer<Outcome> sink) throws IOException {
    stream.mark(FormatDetector.HEAD);
    byte[] head = stream.readNBytes(FormatDetector.HEAD);
    stream.reset();
    Charset charset = TextDecoder.charset(head, head.length, Optional.empty());
    boolean narrow =
        !charset.equals(StandardCharsets.UTF_16BE) && !charset.equals(StandardCharsets.UTF_16LE);
    if (narrow && isOneALine(new String(head, StandardCharsets.ISO_8859_1))) {
      readLines(stream, uri, sink);
    } else {
      stream.skipNBytes(TextDecoder.markLength(head, charset));
      readValues(stream, charset, uri, sink);
    }
  }

  /** Whether the first line holds a whole object, or is too long to see. */
  private static boolean isOneALine(String head) {
    int object = head.indexOf('{');
    if (object < 0 || head.lastIndexOf('[', object) >= 0) {
      return false;
    }
    int end = head.indexOf('\n', object);
    return end < 0
        ? head.length() == FormatDetector.HEAD
        : head.substring(0, end).strip().endsWith("}");
  }

  private void readLines(InputStream stream, String uri, Consumer<Outcome> sink)
      throws IOException {
    LineStream lines = new LineStream(stream, options.maximumBytes());
    while (lines.next()) {
      String place = uri + "#" + lines.number();
      if (lines.isTooLong()) {
        sink.accept(onLine(uri, lines.number(), LimitedStream.tooLarge(options.maximumBytes())));
      } else if (!lines.isBlank()) {
        try (JsonParser parser = mapper.createParser(lines.text())) {
          parser.nextToken();
          sink.accept(article(parser, place));
          if (parser.nextToken() != null) {
            sink.accept(
                onLine(
                    uri,
                    lines.number(),
                    new SkippedException(
                        SkipReason.MALFORMED, "more after the object; only the object was read")));
          }
        } catch (JacksonException e) {
          sink.accept(onLine(uri, lines.number(), skipped(e, lines.isLast())));
        } catch (SkippedException e) {
          sink.accept(onLine(uri, lines.number(), e));
        }
      }
    }
  }

  private static Outcome onLine(String uri, long number, SkippedException reason) {
    return new Outcome.Skipped(uri, reason.reason(), "line " + number + ": " + reason.getMessage());
  }

  private void readValues(InputStream stream, Charset charset, String uri, Consumer<Outcome> sink)
      throws IOException {
    ItemLimit limited = new ItemLimit(stream, options.maximumBytes());
    int count = 0;
    try (JsonParser parser = mapper.createParser(new InputStreamReader(limited, charset))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
          continue;
        }
        limited.restart();
        count++;
        try {
          sink.accept(article(parser, count == 1 ? uri : uri + "#" + count));
        } catch (SkippedException e) {
          sink.accept(
              new Outcome.Skipped(uri, e.reason(), "article " + count + ": " + e.getMessage()));
        }
      }
    } catch (JacksonException e) {
      if (e.getCause() instanceof SkippedException cause) {
        throw cause;
      }
      SkippedException reason = skipped(e, true);
      String place = "line " + (e.getLocation() == null ? 0 : e.getLocation().getLineNr());
      sink.accept(new Outcome.Skipped(uri, reason.reason(), place + ": " + reason.getMessage()));
    }
  }

  private Outcome article(JsonParser parser, String place) throws SkippedException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      throw new SkippedException(SkipReason.MALFORMED, "not a JSON object");
    }
    JsonArticle article = JsonArticle.parse(parser);
    Declared declared = article.declared();
    String uri = declared.url().orElse(place);
    DocumentBuilder builder = new DocumentBuilder(uri, options);
    declared.tell(builder);
    if (article.tellBody(builder)) {
      return builder.build();
    }
    Optional<String> text = article.text();
    if (text.isPresent()) {
      return contents.readText(text.get(), declared, uri);
    }
    return article
        .html()
        .map(html -> declared.amend(contents.readPage(html, uri)))
        .orElseThrow(
            () -> new SkippedException(SkipReason.NO_TEXT, "no field \"text\" or \"html\""));
  }

  private static SkippedException skipped(JacksonException e, boolean last) {
    return last && e instanceof UnexpectedEndOfInputException
        ? new SkippedException(SkipReason.TRUNCATED, "cut off: " + e.getOriginalMessage())
        : new SkippedException(SkipReason.MALFORMED, "not JSON: " + e.getOriginalMessage());
  }

  /** Stops an item that goes on for more than the limit; the parser reads ahead a little. */
  private static final class ItemLimit extends FilterInputStream {

    private final long maximum;
    private long sinceRestart;

    ItemLimit(InputStream source, long maximum) {
      super(source);
      this.maximum = maximum;
    }

    void restart() {
      sinceRestart = 0;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count(Math.max(n, 0));
      return n;
    }

    private void count(int n) throws SkippedException {
      sinceRestart += n;
      if (sinceRestart > maximum) {
        throw LimitedStream.tooLarge(maximum);
      }
    }
  }
}
