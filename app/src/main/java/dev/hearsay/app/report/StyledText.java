package dev.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text of which every stretch has a style. What is appended is made safe to print; an empty line in
 * it (the end of a block) stays a line end, other white space becomes a space.
 */
final class StyledText {

  /** A stretch of one style, up to {@code end}. */
  private record Run(int end, Style style) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();

  static StyledText of(String text, Style style) {
    return new StyledText().append(text, style);
  }

  StyledText append(String words, Style style) {
    int i = 0;
    while (i < words.length()) {
      int blockEnd = words.indexOf("\n\n", i);
      int end = blockEnd < 0 ? words.length() : blockEnd;
      text.append(Printable.oneLine(words.substring(i, end)));
      i = end;
      if (blockEnd >= 0) {
        text.append('\n');
        while (i < words.length() && words.charAt(i) == '\n') {
          i++;
        }
      }
    }
    runs.add(new Run(text.length(), style));
    return this;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  CharSequence text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** Appends a stretch of this text to a line, in colour or without. */
  void render(int start, int end, boolean colour, StringBuilder line) {
    if (!colour) {
      line.append(text, start, end);
      return;
    }
    int from = start;
    for (Run run : runs) {
      int to = Math.min(run.end(), end);
      if (to > from) {
        line.append(run.style().colour(text.substring(from, to)));
        from = to;
      }
    }
  }
}
