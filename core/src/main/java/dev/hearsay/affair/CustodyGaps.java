package dev.hearsay.affair;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Stretches for which nobody is said to hold somebody, or each says that the other does. */
final class CustodyGaps {

  private static final int DAYS = 3;
  private static final Comparator<CustodyGap> ORDER =
      Comparator.comparing(CustodyGap::held)
          .thenComparing(gap -> gap.from().orElse(LocalDate.MIN))
          .thenComparing(gap -> gap.to().orElse(LocalDate.MAX));

  private final Holders holders;

  CustodyGaps(Holders holders) {
    this.holders = holders;
  }

  /** By the held, then by time. */
  void add(List<Custody> custody, Map<String, List<Stint>> stints, List<CustodyGap> gaps) {
    stints.forEach(
        (held, each) -> {
          for (int i = 0; i < each.size(); i++) {
            Stint stint = each.get(i);
            List<Custody.Account> accounts = holders.accounts(stint);
            if (holders.isDenied(accounts, stint)) {
              gaps.add(
                  new CustodyGap(
                      held,
                      stint.from().map(Period::first),
                      stint.to().map(Period::last),
                      true,
                      claiming(stint)));
            }
            if (i + 1 < each.size()) {
              between(held, stint, each.get(i + 1)).ifPresent(gaps::add);
            }
          }
        });
    gaps.sort(ORDER);
  }

  /** The words of those who name a holder or deny one. */
  private static List<Ground> claiming(Stint stint) {
    return CustodyTrail.grounds(stint).stream()
        .filter(
            ground ->
                stint.steps().stream()
                    .anyMatch(
                        step ->
                            step.holder().isPresent()
                                && step.told().passage().equals(ground.words())))
        .toList();
  }

  private static Optional<CustodyGap> between(String held, Stint before, Stint after) {
    if (before.to().isEmpty() || after.from().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = before.to().get().last();
    LocalDate to = after.from().get().first();
    if (!from.plusDays(DAYS).isBefore(to)) {
      return Optional.empty();
    }
    List<Ground> grounds =
        Stream.concat(before.endings().stream(), after.beginnings().stream())
            .map(
                step ->
                    new Ground(
                        step.told().passage(),
                        Ground.Bearing.TELLS,
                        Optional.of(step.event().id())))
            .distinct()
            .sorted(Comparator.comparing(Ground::words))
            .toList();
    return Optional.of(new CustodyGap(held, Optional.of(from), Optional.of(to), false, grounds));
  }
}
