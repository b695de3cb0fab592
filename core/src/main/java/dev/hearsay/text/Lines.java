package dev.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a block where its line breaks are meant: at blank lines, before list marks, and where the
 * next line's first word would still have fitted, so that the break can't be a wrapped line's.
 * Sentences run on over every other line break.
 */
final class Lines {

  /** No text is wrapped this wide: a longer line is a whole paragraph, its end is meant. */
  private static final int WIDEST_WRAPPED_LINE = 200;

  private final String text;
  private final List<Span> stretches = new ArrayList<>();

  private Lines(String text) {
    this.text = text;
  }

  /** The stretches of {@code block} that no sentence crosses, in order; blanks may be left out. */
  static List<Span> stretches(String text, Span block) {
    Lines lines = new Lines(text);
    if (lines.lineEnd(block.start(), block.end()) == block.end()) {
      return List.of(block);
    }
    lines.cut(block);
    return lines.stretches;
  }

  private void cut(Span block) {
    List<Span> paragraph = new ArrayList<>();
    int at = block.start();
    while (at < block.end()) {
      int stop = lineEnd(at, block.end());
      Span line = trim(at, stop);
      if (line.isEmpty() && !isLoneCarriageReturn(at, stop)) {
        cutParagraph(paragraph);
        paragraph.clear();
      } else if (!line.isEmpty()) {
        paragraph.add(line);
      }
      at = stop + 1;
    }
    cutParagraph(paragraph);
  }

  /** Between the two characters of a Windows line break there is no line. */
  private boolean isLoneCarriageReturn(int at, int stop) {
    return at == stop
        && at > 0
        && at < text.length()
        && text.charAt(at) == '\n'
        && text.charAt(at - 1) == '\r';
  }

  private void cutParagraph(List<Span> lines) {
    if (lines.isEmpty()) {
      return;
    }
    int width = lines.stream().mapToInt(Span::length).max().orElseThrow();
    int start = lines.get(0).start();
    for (int i = 1; i < lines.size(); i++) {
      if (isMeant(lines.get(i - 1), lines.get(i), width)) {
        stretches.add(new Span(start, lines.get(i - 1).end()));
        start = lines.get(i).start();
      }
    }
    stretches.add(new Span(start, lines.get(lines.size() - 1).end()));
  }

  private boolean isMeant(Span line, Span next, int width) {
    int first = text.codePointAt(next.start());
    if (isListMark(next)) {
      return true;
    }
    if (Character.isLowerCase(first)) {
      return false;
    }
    int word = next.start();
    while (word < next.end() && !Characters.isSpace(text.charAt(word))) {
      word++;
    }
    return width > WIDEST_WRAPPED_LINE || line.length() + 1 + word - next.start() <= width;
  }

  private boolean isListMark(Span line) {
    return switch (text.charAt(line.start())) {
      case '\u2022', '\u25cf', '\u25aa', '\u2023' -> true;
      case '-', '*', '\u2013' -> line.length() > 1 && text.charAt(line.start() + 1) == ' ';
      default -> false;
    };
  }

  private int lineEnd(int from, int end) {
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000b') {
        return at;
      }
    }
    return end;
  }

  private Span trim(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
