package dev.hearsay.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * One item in memory to its documents: asks what it is and hands it to that format's reader. A
 * reader that fails on a broken input, however it fails, becomes a named {@link Outcome.Skipped}:
 * this is the fence between hostile bytes and the rest of the work.
 */
final class ContentReader {

  private final ReadOptions options;
  private final TextReader text;
  private final HtmlReader html;
  private final FeedReader feeds;

  ContentReader(ReadOptions options) {
    this.options = options;
    this.text = new TextReader(options);
    this.html = new HtmlReader(options);
    this.feeds = new FeedReader(options);
  }

  /** What the item is. */
  static Format format(Content content) {
    byte[] bytes = content.bytes();
    byte[] head =
        bytes.length > FormatDetector.HEAD ? Arrays.copyOf(bytes, FormatDetector.HEAD) : bytes;
    return FormatDetector.detect(head, content.mediaType());
  }

  /** The documents in it, and why others couldn't be read; in the order of the item. */
  List<Outcome> read(Content content) {
    return read(content, format(content));
  }

  List<Outcome> read(Content content, Format format) {
    return guarded(sink -> dispatch(content, format, sink), format, content.uri());
  }

  /** A text that is characters already, exactly as they are. */
  Outcome readText(String characters, Declared declared, String uri) {
    return guarded(sink -> sink.accept(text.read(characters, declared, uri)), Format.TEXT, uri)
        .get(0);
  }

  /** A page that is characters already. */
  Outcome readPage(String characters, String uri) {
    return guarded(sink -> sink.accept(html.read(characters, uri)), Format.HTML, uri).get(0);
  }

  private void dispatch(Content content, Format format, Consumer<Outcome> sink) throws IOException {
    String uri = content.uri();
    switch (format) {
      case HTML -> sink.accept(html.read(content.bytes(), content.charset(), uri));
      case TEXT -> sink.accept(text.read(content.bytes(), content.charset(), uri));
      case FEED -> feeds.read(content.bytes(), content.contentType(), uri, sink);
      case JSON -> new JsonReader(options, this).read(stream(content), uri, sink);
      case MAIL -> new MailReader(options, this).read(content, sink);
      case MAILBOX -> new MailReader(options, this).readMailbox(content, sink);
      case PDF -> sink.accept(new PdfReader(options).read(content.bytes(), uri));
      case GZIP -> read(unpacked(content)).forEach(sink);
      case EMPTY -> throw new SkippedException(SkipReason.EMPTY, "nothing in it");
      default -> throw new SkippedException(SkipReason.UNKNOWN_FORMAT, "not a format that is read");
    }
  }

  private Content unpacked(Content content) throws IOException {
    GzipStream members = new GzipStream(stream(content), options.maximumBytes());
    byte[] bytes = LimitedStream.readAll(members, options.maximumBytes());
    Content unpacked = Content.of(content.uri(), bytes, content.contentType());
    if (format(unpacked) == Format.GZIP) {
      throw new SkippedException(SkipReason.DECOMPRESSION_BOMB, "compressed several times over");
    }
    return unpacked;
  }

  private static BufferedInputStream stream(Content content) {
    return new BufferedInputStream(new ByteArrayInputStream(content.bytes()));
  }

  /** Reading that may fail in any way. */
  private interface Reading {
    void into(Consumer<Outcome> sink) throws IOException;
  }

  private static List<Outcome> guarded(Reading reading, Format format, String uri) {
    List<Outcome> outcomes = new ArrayList<>();
    try {
      reading.into(outcomes::add);
    } catch (SkippedException e) {
      outcomes.add(e.of(uri));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      outcomes.add(
          new Outcome.Skipped(
              uri,
              SkipReason.MALFORMED,
              "broken beyond reading as " + format + " (" + e.getClass().getSimpleName() + ")"));
    }
    return outcomes;
  }
}
