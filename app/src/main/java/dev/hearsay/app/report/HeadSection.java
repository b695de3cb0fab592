package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.Credit;
import dev.hearsay.text.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a document says about itself: who published it and when, and how it says it knows. */
final class HeadSection {

  private final Analysis analysis;

  HeadSection(Analysis analysis) {
    this.analysis = analysis;
  }

  void addTo(ReportLines lines) {
    Document document = analysis.document();
    StyledText outlet =
        document
            .outlet()
            .map(name -> StyledText.of(name, Style.STRONG))
            .orElse(StyledText.of("Outlet not stated", Style.QUIET));
    outlet.append(" · ", Style.QUIET);
    document
        .published()
        .ifPresentOrElse(
            time -> outlet.append(Wording.of(time), Style.PLAIN),
            () -> outlet.append("date not stated", Style.QUIET));
    document
        .updated()
        .filter(time -> !document.published().equals(document.updated()))
        .ifPresent(time -> outlet.append(" · updated " + Wording.of(time), Style.PLAIN));
    lines.folded("", outlet);
    document.title().ifPresent(title -> lines.folded("", StyledText.of(title, Style.STRONG)));
    if (!document.byline().isEmpty()) {
      lines.folded("", StyledText.of("By " + String.join(", ", document.byline()), Style.PLAIN));
    }
    lines.folded("", StyledText.of(Wording.place(document), Style.QUIET));
    addHowItKnows(lines);
  }

  private void addHowItKnows(ReportLines lines) {
    String credits =
        analysis.document().credits().stream()
            .map(Credit::agency)
            .distinct()
            .collect(Collectors.joining(", "));
    Map<String, Integer> via = new LinkedHashMap<>();
    analysis
        .attributions()
        .forEach(
            attribution ->
                attribution.via().forEach(step -> via.merge(step.name(), 1, Integer::sum)));
    if (!credits.isEmpty()) {
      field(lines, "Credits   ", credits);
    }
    if (!via.isEmpty()) {
      field(
          lines,
          "Knows via ",
          via.entrySet().stream()
              .map(
                  entry ->
                      entry.getKey()
                          + " ("
                          + Wording.count(entry.getValue(), "statement", "statements")
                          + ")")
              .collect(Collectors.joining(", ")));
    }
  }

  private static void field(ReportLines lines, String label, String value) {
    lines.folded(
        StyledText.of(label, Style.QUIET),
        StyledText.of(" ".repeat(label.length()), Style.PLAIN),
        StyledText.of(value, Style.PLAIN));
  }
}
