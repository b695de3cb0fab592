package dev.hearsay.bench.times;

import dev.hearsay.bench.measure.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scores of TempEval-3 for time expressions, as its tool {@code evaluate_entities} computes
 * them (UzZaman et al. 2013, section 5.1): strict F1 of exact extents; relaxed F1 of extents that
 * overlap; type and value F1, which are relaxed F1 times the share of right types and values among
 * the expected expressions that something found overlaps. Of several that overlap, the first is
 * compared. The creation time of a document isn't counted. Extents are compared in characters where
 * the tool compares its own tokens.
 */
public final class TimexScore {

  private long expected;
  private long found;
  private long exact;
  private long expectedMatched;
  private long foundMatched;
  private long rightType;
  private long rightValue;

  /** Counts one document. */
  public void add(List<TaggedTime> gold, List<TaggedTime> answer) {
    expected += gold.size();
    found += answer.size();
    for (TaggedTime one : gold) {
      Optional<TaggedTime> match =
          answer.stream().filter(other -> other.span().overlaps(one.span())).findFirst();
      if (match.isPresent()) {
        expectedMatched++;
        rightType += match.get().type().equals(one.type()) ? 1 : 0;
        rightValue += match.get().value().equals(one.value()) ? 1 : 0;
      }
      exact += answer.stream().anyMatch(other -> other.span().equals(one.span())) ? 1 : 0;
    }
    foundMatched +=
        answer.stream()
            .filter(one -> gold.stream().anyMatch(other -> other.span().overlaps(one.span())))
            .count();
  }

  /** The number of expected expressions. */
  public long expected() {
    return expected;
  }

  /** Strict, relaxed, type and value F1, in percent. */
  public List<Figure> figures() {
    return List.of(
        Figure.f1("strict F1", exact, found, expected),
        Figure.quality("relaxed F1", relaxed(), counts(expectedMatched)),
        Figure.quality("type F1", attribute(rightType), counts(rightType)),
        Figure.quality("value F1", attribute(rightValue), counts(rightValue)));
  }

  private double relaxed() {
    double precision = found == 0 ? 0 : (double) foundMatched / found;
    double recall = expected == 0 ? 0 : (double) expectedMatched / expected;
    return precision + recall == 0 ? 0 : 200 * precision * recall / (precision + recall);
  }

  private double attribute(long right) {
    return expectedMatched == 0 ? 0 : relaxed() * right / expectedMatched;
  }

  private Map<String, Long> counts(long right) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("right", right);
    counts.put("found", found);
    counts.put("expected", expected);
    return counts;
  }
}
