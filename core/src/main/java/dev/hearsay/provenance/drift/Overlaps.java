package dev.hearsay.provenance.drift;

/** Which changes are only another side of a change that was seen. */
final class Overlaps {

  private Overlaps() {}

  /**
   * Whether a change says nothing beyond one that is known: the same in the same words, or in the
   * same words said again, or a lesser one that follows from it.
   */
  static boolean saysTheSame(Drift known, Drift other, Retelling retelling) {
    if (!known.original().equals(other.original())) {
      return false;
    }
    if (known.kind() == other.kind() && known.to().text().equals(other.to().text())) {
      return true;
    }
    boolean wholeCredit = known.rule().equals(CreditRule.NAME);
    if (wholeCredit
        && known.kind() == DriftKind.ATTRIBUTION_LOST
        && other.rule().equals(OwnVoiceRule.NAME)) {
      return true; // the text as a whole has lost its credit, and each sentence with it
    }
    if (isNoLongerTheirs(known.kind()) && other.kind() == DriftKind.ATTRIBUTION_LOST) {
      int place = known.to().span().start();
      return retelling
          .later()
          .sentenceAt(place)
          .filter(sentence -> sentence.span().overlaps(other.to().span()))
          .isPresent();
    }
    if (!known.to().span().overlaps(other.to().span())) {
      return false;
    }
    return known.kind() == other.kind() || follows(known.kind(), other.kind());
  }

  /** What has been changed is no longer what the source said: that it isn't named is right. */
  private static boolean isNoLongerTheirs(DriftKind kind) {
    return switch (kind) {
      case NUMBER, DATE, NEGATION, PROMISE_TO_DEED, PART_TO_WHOLE, ROLE_SWAPPED, HEDGE_DROPPED ->
          true;
      case ATTRIBUTION_MOVED, ATTRIBUTION_LOST, QUOTE_ALTERED -> false;
    };
  }

  private static boolean follows(DriftKind known, DriftKind other) {
    return switch (known) {
      case QUOTE_ALTERED ->
          other != DriftKind.ATTRIBUTION_MOVED && other != DriftKind.ATTRIBUTION_LOST;
      case PART_TO_WHOLE -> other == DriftKind.NUMBER;
      case PROMISE_TO_DEED -> other == DriftKind.HEDGE_DROPPED;
      case ROLE_SWAPPED -> other == DriftKind.ATTRIBUTION_MOVED;
      default -> false;
    };
  }
}
