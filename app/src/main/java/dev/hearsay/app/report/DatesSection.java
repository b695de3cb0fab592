package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.timex.Inconsistency;
import java.util.List;

/** The dates a document tells of, in the order of time, and durations that don't fit them. */
final class DatesSection {

  private final Analysis analysis;

  DatesSection(Analysis analysis) {
    this.analysis = analysis;
  }

  void addTo(ReportLines lines) {
    List<Dates.Line> dates = Dates.lines(analysis);
    StyledText margin = StyledText.of("  ", Style.PLAIN);
    StyledText rest = StyledText.of("    ", Style.PLAIN);
    if (!dates.isEmpty()) {
      lines.heading("DATES · " + dates.size());
      lines.blank();
      for (Dates.Line date : dates) {
        StyledText line =
            StyledText.of(date.when(), Style.STRONG).append(" · " + date.words(), Style.PLAIN);
        lines.folded(margin, rest, line);
      }
    }
    if (!analysis.inconsistencies().isEmpty()) {
      lines.heading("WHAT DOESN'T FIT · " + analysis.inconsistencies().size());
      lines.blank();
      for (Inconsistency one : analysis.inconsistencies()) {
        String words = Dates.sentence(one, analysis.document().text());
        lines.folded(margin, rest, StyledText.of(words, Style.DAMAGE));
      }
    }
  }
}
