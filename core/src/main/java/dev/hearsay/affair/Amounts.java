package dev.hearsay.affair;

import dev.hearsay.quantity.Quantity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums and measures that tellings of one term give differently. */
final class Amounts {

  private final AffairSources sources;

  Amounts(AffairSources sources) {
    this.sources = sources;
  }

  /** The tellings that give another amount than most; none where all give one. */
  List<Owed> differing(List<Owed> owed) {
    Map<Owed, Quantity> given = new HashMap<>();
    owed.forEach(each -> amount(each).ifPresent(amount -> given.put(each, amount)));
    Optional<Quantity> usual =
        owed.stream()
            .filter(given::containsKey)
            .map(given::get)
            .max(
                Comparator.comparingLong(
                    one -> given.values().stream().filter(other -> meet(one, other)).count()));
    return owed.stream()
        .filter(given::containsKey)
        .filter(each -> !meet(given.get(each), usual.orElseThrow()))
        .toList();
  }

  private Optional<Quantity> amount(Owed owed) {
    return sources.published().stream()
        .filter(analysis -> analysis.document().id().equals(owed.document()))
        .flatMap(analysis -> analysis.quantities().stream())
        .filter(quantity -> quantity.unit().isPresent())
        .filter(quantity -> owed.words().span().contains(quantity.span()))
        .findFirst();
  }

  private static boolean meet(Quantity one, Quantity other) {
    return !one.unit().equals(other.unit())
        || (one.low().compareTo(other.high()) <= 0 && other.low().compareTo(one.high()) <= 0);
  }
}
