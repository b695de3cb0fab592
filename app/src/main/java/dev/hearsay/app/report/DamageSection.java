package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Span;

/** Where the text as found is not the text as written, with its surroundings. */
final class DamageSection {

  private static final int CONTEXT = 40;
  private static final int LONGEST_SHOWN = 160;

  private final Analysis analysis;
  private final String text;

  DamageSection(Analysis analysis) {
    this.analysis = analysis;
    this.text = analysis.document().text();
  }

  void addTo(ReportLines lines) {
    if (analysis.damage().isEmpty()) {
      return;
    }
    lines.heading("DAMAGE IN THE TEXT · " + analysis.damage().size());
    for (Damage damage : analysis.damage()) {
      lines.blank();
      StyledText label = StyledText.of(Wording.of(damage.kind()), Style.DAMAGE);
      damage
          .suggestion()
          .ifPresent(
              suggestion ->
                  label
                      .append(" · probably ", Style.QUIET)
                      .append("“" + oneLine(suggestion) + "”", Style.STRONG));
      lines.folded("  ", label);
      lines.folded("    ", inContext(damage.span()));
    }
  }

  private StyledText inContext(Span span) {
    int start = wordStart(Math.max(0, span.start() - CONTEXT));
    int end = wordEnd(Math.min(text.length(), span.end() + CONTEXT));
    String damaged = oneLine(span.of(text));
    return StyledText.of(start > 0 ? "…" : "", Style.QUIET)
        .append(oneLine(text.substring(start, span.start())), Style.PLAIN)
        .append("[" + shortened(damaged) + "]", Style.DAMAGE)
        .append(oneLine(text.substring(span.end(), end)), Style.PLAIN)
        .append(end < text.length() ? "…" : "", Style.QUIET);
  }

  private static String shortened(String words) {
    if (words.length() <= LONGEST_SHOWN) {
      return words;
    }
    int half = LONGEST_SHOWN / 2;
    int head = words.offsetByCodePoints(0, words.codePointCount(0, half));
    int tail = words.length() - half;
    if (Character.isLowSurrogate(words.charAt(tail))) {
      tail++;
    }
    return words.substring(0, head) + " […] " + words.substring(tail);
  }

  /** The first word boundary at or after {@code offset}. */
  private int wordStart(int offset) {
    int i = offset;
    while (i > 0 && i < text.length() && text.charAt(i - 1) > ' ' && offset - i < CONTEXT) {
      i--;
    }
    return i;
  }

  private int wordEnd(int offset) {
    int i = offset;
    while (i < text.length() && text.charAt(i) > ' ' && i - offset < CONTEXT) {
      i++;
    }
    return i;
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
