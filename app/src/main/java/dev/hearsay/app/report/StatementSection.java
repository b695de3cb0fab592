package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.attribution.Via;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every statement, in text order, the nested ones under the one they stand in: who, in what manner,
 * how sure, the words said, and the words that say who said them.
 */
final class StatementSection {

  private static final int INDENT_PER_LEVEL = 4;
  private static final int DEEPEST_INDENT = 5;

  private final Analysis analysis;
  private final String text;
  private final Map<String, String> names = new HashMap<>();

  StatementSection(Analysis analysis) {
    this.analysis = analysis;
    this.text = analysis.document().text();
    for (Entity entity : analysis.entities()) {
      names.put(entity.id(), entity.name());
    }
  }

  void addTo(ReportLines lines) {
    List<Attribution> attributions = analysis.attributions();
    if (attributions.isEmpty()) {
      lines.heading("NO STATEMENTS FOUND");
      lines.folded(
          "  ",
          StyledText.of(
              "Nobody is quoted or reported to have said anything; what the text says, it says in"
                  + " its own voice.",
              Style.PLAIN));
      return;
    }
    lines.heading("STATEMENTS · " + attributions.size());
    int[] number = {0};
    new StatementTree(attributions)
        .visit(
            (attribution, depth) -> {
              number[0]++;
              lines.blank();
              add(attribution, number[0], depth, lines);
            });
  }

  private void add(Attribution attribution, int number, int depth, ReportLines lines) {
    String indent = " ".repeat(Math.min(depth, DEEPEST_INDENT) * INDENT_PER_LEVEL);
    String label = String.format(Locale.ROOT, "%s%3d  ", indent, number);
    String margin = " ".repeat(label.length());
    lines.folded(
        StyledText.of(label, Style.QUIET),
        StyledText.of(margin, Style.PLAIN),
        head(attribution),
        manner(attribution));
    boolean quoted = attribution.kind() == Attribution.Kind.DIRECT;
    StyledText bar =
        StyledText.of(margin, Style.PLAIN)
            .append(quoted ? "┃ " : "│ ", quoted ? Style.QUOTATION : Style.QUIET);
    lines.folded(bar, bar, content(attribution));
    StyledText rests = restsOn(attribution);
    if (!rests.isEmpty()) {
      lines.folded(margin, rests);
    }
    if (!attribution.via().isEmpty()) {
      lines.folded(
          margin,
          StyledText.of("via ", Style.QUIET)
              .append(
                  attribution.via().stream().map(Via::name).collect(Collectors.joining(" ← ")),
                  Style.STRONG));
    }
  }

  private StyledText head(Attribution attribution) {
    StyledText head = new StyledText();
    Optional<String> speaker = attribution.speaker().map(id -> names.getOrDefault(id, id));
    if (speaker.isPresent()) {
      head.append(speaker.get(), Style.SPEAKER);
    } else if (!attribution.source().isEmpty()) {
      head.append(words(attribution.source()), Style.SPEAKER);
    } else {
      head.append("No source named", Style.HEDGE);
    }
    head.append(" · ", Style.QUIET).append(Wording.of(attribution.act()), Style.STRONG);
    if (attribution.hedge() != Hedge.NONE) {
      head.append(", " + Wording.of(attribution.hedge()), Style.HEDGE);
    }
    return head;
  }

  private static StyledText manner(Attribution attribution) {
    return StyledText.of(
        String.format(
            Locale.ROOT,
            "%s · %.0f %%",
            attribution.kind().label(),
            attribution.confidence() * 100),
        Style.QUIET);
  }

  private StyledText content(Attribution attribution) {
    Style style = attribution.kind() == Attribution.Kind.DIRECT ? Style.QUOTATION : Style.PLAIN;
    StyledText content = new StyledText();
    for (Span span : attribution.content()) {
      if (!content.isEmpty()) {
        content.append(" […] ", Style.QUIET);
      }
      content.append(span.of(text), style);
    }
    return content;
  }

  private StyledText restsOn(Attribution attribution) {
    StyledText rests = new StyledText();
    // Without a known speaker the head shows the source's own words already.
    if (attribution.speaker().isPresent() && !attribution.source().isEmpty()) {
      rests.append("source ", Style.QUIET).append(words(attribution.source()), Style.SOURCE);
    }
    if (!attribution.cue().isEmpty()) {
      rests
          .append(rests.isEmpty() ? "cue " : " · cue ", Style.QUIET)
          .append(words(attribution.cue()), Style.CUE);
    }
    return rests;
  }

  private String words(List<Span> spans) {
    return spans.stream()
        .map(span -> span.of(text).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" … ", "“", "”"));
  }
}
