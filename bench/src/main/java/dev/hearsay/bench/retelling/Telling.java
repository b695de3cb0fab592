package dev.hearsay.bench.retelling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One article before it is a document.
 *
 * @param hour when, counted from the story's beginning
 * @param root of whose facts it has most: wordings are kept apart by it
 * @param values what the slots hold, as this outlet tells it
 * @param units in order
 * @param credit closing or opening line that names where the text is from
 */
record Telling(
    String outlet,
    double hour,
    int root,
    Map<String, String> values,
    List<Unit> units,
    Optional<CreditLine> credit,
    String uri) {

  /**
   * A sentence.
   *
   * @param fact its number; negative where it tells none of the theme's
   * @param used the theme's ways to say it that this one and those it descends from were said in,
   *     as bits
   * @param clause how it is said, with slots
   */
  record Unit(int fact, int used, String clause, String sentence) {

    /** A sentence that tells no fact. */
    static Unit filler(int fact, String sentence) {
      return new Unit(fact, 0, "", sentence);
    }
  }

  /** Words that name the origin, before the text or behind it. */
  record CreditLine(String before, String name, String after, boolean first) {}

  Telling {
    units = List.copyOf(units);
    values = Map.copyOf(values);
  }
}
