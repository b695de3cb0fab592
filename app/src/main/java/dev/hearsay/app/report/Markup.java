package dev.hearsay.app.report;

/**
 * Writes HTML. Tags come from the program, text and attribute values may come from anywhere: they
 * are escaped, and characters that would not show, or would show other text in the wrong order, are
 * written as an escape one can see.
 */
final class Markup {

  private final StringBuilder html = new StringBuilder();

  /** A start tag; {@code attributes} are names and values in turn. */
  Markup open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      html.append('"');
    }
    html.append('>');
    return this;
  }

  Markup close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** A line end between tags, where it doesn't show. */
  Markup newLine() {
    html.append('\n');
    return this;
  }

  /** Markup made by the program itself. */
  Markup trusted(String markup) {
    html.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }

  private void escape(String text) {
    String safe = Printable.lines(text);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }
}
