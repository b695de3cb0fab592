package dev.hearsay.read.feed;

import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * A piece of text in a feed, with the type that decides how to read it.
 *
 * @param type media type: {@code text/plain}, {@code text/html}, {@code application/xhtml+xml}, or
 *     another as declared
 * @param value characters of plain text; for the two markup types, markup without scripts, frames
 *     and event handlers, its addresses absolute
 * @param language tag in force where the text stands
 * @param base address that relative links were resolved against
 */
public record FeedText(
    String type, String value, Optional<String> language, Optional<String> base) {

  static final String PLAIN = "text/plain";
  static final String HTML = "text/html";
  static final String XHTML = "application/xhtml+xml";

  /** Whether {@link #value} is markup rather than characters to show as they are. */
  public boolean isMarkup() {
    return type.equals(HTML) || type.equals(XHTML);
  }

  /** The text in one line without any markup: for titles. */
  public String plain() {
    if (isMarkup()) {
      return Parser.parseBodyFragment(value, "").text().strip();
    }
    return value.strip().replaceAll("\\s+", " ");
  }
}
