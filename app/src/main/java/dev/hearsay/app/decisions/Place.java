package dev.hearsay.app.decisions;

import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where a document names what a decision is about, with the words as they stood there. The hash of
 * the text finds the document again when it lies somewhere else by then.
 *
 * @param document its identifier
 * @param textHash SHA-256 of its text, in hexadecimal digits
 * @param uri where it was found
 * @param words what it is called there
 * @param context the words around
 */
public record Place(
    String document, String textHash, String uri, Span span, String words, String context) {

  private static final int AROUND = 60;
  private static final int MOST_WORDS = 200;

  /** A place in a document at hand. */
  public static Place of(Document document, Anchor anchor) {
    String text = document.text();
    Span span = anchor.span();
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), Math.min(span.end(), span.start() + MOST_WORDS) + AROUND);
    return new Place(
        document.id().value(),
        hash(text),
        document.uri(),
        span,
        cut(text, span.start(), Math.min(span.end(), span.start() + MOST_WORDS)),
        cut(text, from, to));
  }

  /** Never half a character at either end. */
  private static String cut(String text, int from, int to) {
    int start =
        from > 0 && from < to && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    int end = to > start && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    return text.substring(start, end);
  }

  /** By which the same text is known under another name. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
