package dev.hearsay.attribution.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives a cue whose sentence has no source the likeliest one there. Where a long source could end
 * in several places ("a spokesman for the port, Anna Leone"), each end alone is improbable and none
 * is chosen, though somebody surely speaks.
 */
final class MissingSource {

  private static final double SURE_CUE = 0.5;
  private static final double MINIMUM = 0.2;

  private MissingSource() {}

  /**
   * Adds what is missing.
   *
   * @param chosen disjoint, in text order
   * @param candidates all that were weighed
   * @return disjoint, in text order
   */
  static List<RoleSpan> complete(
      Passage passage, List<RoleSpan> chosen, List<RoleSpan> candidates) {
    List<RoleSpan> completed = new ArrayList<>(chosen);
    for (RoleSpan cue : chosen) {
      if (cue.role() == Role.CUE
          && cue.probability() >= SURE_CUE
          && completed.stream()
              .noneMatch(span -> span.role() == Role.SOURCE && passage.shareSentence(span, cue))) {
        likeliest(passage, cue, completed, candidates).ifPresent(completed::add);
      }
    }
    completed.sort(Comparator.comparingInt(RoleSpan::start));
    return completed;
  }

  private static Optional<RoleSpan> likeliest(
      Passage passage, RoleSpan cue, List<RoleSpan> chosen, List<RoleSpan> candidates) {
    return candidates.stream()
        .filter(span -> span.role() == Role.SOURCE && span.probability() >= MINIMUM)
        .filter(span -> passage.shareSentence(span, cue))
        .filter(span -> chosen.stream().noneMatch(span::overlaps))
        .max(Comparator.comparingDouble(RoleSpan::probability));
  }
}
