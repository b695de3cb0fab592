package dev.hearsay.provenance.disagreement;

import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.comparison.Amount;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A value that a statement gives for something.
 *
 * @param proposition what the statement asserts
 * @param place of the value, with what it counts where that is next to it
 * @param label the value for people to read
 * @param count how much or how many; absent of a time
 * @param quantity as it was read
 * @param time on which day; absent of a number
 * @param clock minutes since midnight; absent where no clock time is given
 * @param ordinal "first" or the like, nearest before the value in its statement
 * @param context what the statement tells of beside the value: stems of words, names, days; with
 *     how much each says
 */
record Reading(
    Proposition proposition,
    Span place,
    String label,
    Optional<Amount> count,
    Optional<Quantity> quantity,
    Optional<Timex> time,
    Optional<Integer> clock,
    Optional<String> ordinal,
    Map<String, Double> context) {

  static final Comparator<Reading> ORDER =
      Comparator.comparing(Reading::document)
          .thenComparing(Reading::place)
          .thenComparing(reading -> reading.proposition().predicateSpan());

  Reading {
    // in the order of their names: sums of fractions depend on it
    context = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(context)));
  }

  /** By its place, which no other has that isn't the same. */
  @Override
  public int hashCode() {
    return 31 * document().hashCode() + place.hashCode();
  }

  DocumentId document() {
    return proposition.statement().document();
  }

  boolean isTime() {
    return time.isPresent() || clock.isPresent();
  }

  ValueStatement statement() {
    return new ValueStatement(document(), place, proposition.statement().attribution());
  }

  /** The weight of what both tell of. */
  double shared(Reading other) {
    double shared = 0;
    for (Map.Entry<String, Double> one : context.entrySet()) {
      if (other.context.containsKey(one.getKey())) {
        shared += one.getValue();
      }
    }
    return shared;
  }

  double weight() {
    return context.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
