package dev.hearsay.read;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/**
 * One item in memory to its documents: asks what it is and hands it to that format's reader. A
 * reader that fails on a broken input, however it fails, becomes a named {@link Outcome.Skipped}:
 * this is the fence between hostile bytes and the rest of the work.
 */
final class ContentReader {

  private final TextReader text;

  ContentReader(ReadOptions options) {
    this.text = new TextReader(options);
  }

  /** What the item is. */
  static Format format(Content content) {
    byte[] bytes = content.bytes();
    byte[] head =
        bytes.length > FormatDetector.HEAD ? Arrays.copyOf(bytes, FormatDetector.HEAD) : bytes;
    return FormatDetector.detect(head, content.mediaType());
  }

  /** The documents in it, or why there are none; never empty. */
  List<Outcome> read(Content content) {
    return read(content, format(content));
  }

  List<Outcome> read(Content content, Format format) {
    return guarded(() -> dispatch(content, format), format, content.uri());
  }

  /** A text that is characters already, exactly as they are. */
  Outcome readText(String characters, Declared declared, String uri) {
    return guarded(() -> List.of(text.read(characters, declared, uri)), Format.TEXT, uri).get(0);
  }

  /** A page that is characters already. */
  Outcome readPage(String characters, String uri) {
    return guarded(() -> List.of(text.read(characters, uri)), Format.HTML, uri).get(0);
  }

  private List<Outcome> dispatch(Content content, Format format) {
    String uri = content.uri();
    return switch (format) {
      case HTML, TEXT -> List.of(text.read(content.bytes(), content.charset(), uri));
      case EMPTY -> List.of(new Outcome.Skipped(uri, SkipReason.EMPTY, "nothing in it"));
      default ->
          List.of(new Outcome.Skipped(uri, SkipReason.UNKNOWN_FORMAT, "not a format that is read"));
    };
  }

  private static List<Outcome> guarded(Supplier<List<Outcome>> reading, Format format, String uri) {
    try {
      return reading.get();
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(
          new Outcome.Skipped(
              uri,
              SkipReason.MALFORMED,
              "broken beyond reading as " + format + " (" + e.getClass().getSimpleName() + ")"));
    }
  }
}
