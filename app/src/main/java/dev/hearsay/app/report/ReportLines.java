package dev.hearsay.app.report;

import java.util.List;

/** Collects the lines of a report of a given width, in colour or without. */
final class ReportLines {

  /** However deep the indent is, so many columns are left to the text. */
  private static final int NARROWEST_TEXT = 20;

  private final int width;
  private final boolean colour;
  private final StringBuilder lines = new StringBuilder();

  ReportLines(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  int width() {
    return width;
  }

  void blank() {
    lines.append('\n');
  }

  void rule(char character) {
    StyledText rule = StyledText.of(String.valueOf(character).repeat(width), Style.QUIET);
    rule.render(0, rule.length(), colour, lines);
    lines.append('\n');
  }

  void heading(String words) {
    blank();
    folded("", StyledText.of(words, Style.HEADING));
  }

  /** Text folded behind the same margin on every line. */
  void folded(String margin, StyledText text) {
    StyledText prefix = StyledText.of(margin, Style.PLAIN);
    folded(prefix, prefix, text);
  }

  /**
   * Two texts beside each other, each folded in its half of the width.
   *
   * @param gap columns between them
   */
  void columns(StyledText left, StyledText right, int gap) {
    int half = (width - gap) / 2;
    List<LineFolder.Line> first = LineFolder.fold(left.text(), half);
    List<LineFolder.Line> second = LineFolder.fold(right.text(), half);
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      int used = 0;
      if (i < first.size()) {
        LineFolder.Line line = first.get(i);
        left.render(line.start(), line.end(), colour, lines);
        used = DisplayWidth.of(left.text().subSequence(line.start(), line.end()));
      }
      if (i < second.size() && second.get(i).end() > second.get(i).start()) {
        LineFolder.Line line = second.get(i);
        lines.append(" ".repeat(Math.max(0, half + gap - used)));
        right.render(line.start(), line.end(), colour, lines);
      }
      lines.append('\n');
    }
  }

  /**
   * Text folded behind a prefix.
   *
   * @param first prefix of the first line
   * @param rest prefix of the other lines, as wide as {@code first}
   */
  void folded(StyledText first, StyledText rest, StyledText text) {
    int columns = Math.max(NARROWEST_TEXT, width - DisplayWidth.of(first.text()));
    StyledText prefix = first;
    for (LineFolder.Line line : LineFolder.fold(text.text(), columns)) {
      prefix.render(0, prefix.length(), colour, lines);
      text.render(line.start(), line.end(), colour, lines);
      lines.append('\n');
      prefix = rest;
    }
  }

  /**
   * Text with a remark at the right end of its line, or on a line of its own if there's no room.
   */
  void folded(StyledText first, StyledText rest, StyledText text, StyledText remark) {
    int used =
        DisplayWidth.of(first.text())
            + DisplayWidth.of(text.text())
            + DisplayWidth.of(remark.text());
    int gap = width - used;
    if (gap >= 2) {
      first.render(0, first.length(), colour, lines);
      text.render(0, text.length(), colour, lines);
      lines.append(" ".repeat(gap));
      remark.render(0, remark.length(), colour, lines);
      lines.append('\n');
    } else {
      folded(first, rest, text);
      folded(rest, rest, remark);
    }
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
