package dev.hearsay.bench.provenance;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.Optional;

/** In whose content a marked statement stands, by an analysis. */
public final class InnermostContent {

  private InnermostContent() {}

  /** The innermost attribution in whose content most of a stretch stands. */
  public static Optional<String> around(Analysis analysis, Span span) {
    return analysis.attributions().stream()
        .filter(
            attribution ->
                attribution.content().stream().mapToInt(part -> shared(part, span)).sum() * 2
                    >= span.length())
        .min(
            Comparator.comparingInt(
                attribution -> attribution.content().stream().mapToInt(Span::length).sum()))
        .map(Attribution::id);
  }

  private static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }
}
