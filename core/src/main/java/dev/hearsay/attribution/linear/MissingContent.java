package dev.hearsay.attribution.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives a cue that was left without content the likeliest content of its sentence. Where a long
 * content could end in several places, each end alone is improbable and none is chosen, though
 * something is surely said: every cue has a content (PolNeAR guidelines).
 */
final class MissingContent {

  private static final double SURE_CUE = 0.5;
  private static final double MINIMUM = 0.08;

  /** A source this close to a cue, in tokens, is its own. */
  private static final int OWN_SOURCE = 2;

  private MissingContent() {}

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
          && completed.stream().noneMatch(span -> isContentNear(passage, span, cue))) {
        likeliest(passage, cue, completed, candidates)
            .ifPresent(
                content -> {
                  completed.removeIf(span -> span.overlaps(content));
                  completed.add(content);
                });
      }
    }
    completed.sort(Comparator.comparingInt(RoleSpan::start));
    return completed;
  }

  private static boolean isContentNear(Passage passage, RoleSpan span, RoleSpan cue) {
    return span.role() == Role.CONTENT && passage.shareSentence(span, cue);
  }

  private static Optional<RoleSpan> likeliest(
      Passage passage, RoleSpan cue, List<RoleSpan> chosen, List<RoleSpan> candidates) {
    return candidates.stream()
        .filter(span -> span.role() == Role.CONTENT && span.probability() >= MINIMUM)
        .filter(span -> passage.shareSentence(span, cue))
        .filter(span -> chosen.stream().noneMatch(other -> isInTheWay(other, span, cue)))
        .max(Comparator.comparingDouble(RoleSpan::probability));
  }

  /** A source elsewhere, without a content of its own, gives way. */
  private static boolean isInTheWay(RoleSpan other, RoleSpan content, RoleSpan cue) {
    if (!other.overlaps(content)) {
      return false;
    }
    int gap = Math.max(other.start() - cue.end(), cue.start() - other.end());
    return other.role() != Role.SOURCE || gap <= OWN_SOURCE;
  }
}
