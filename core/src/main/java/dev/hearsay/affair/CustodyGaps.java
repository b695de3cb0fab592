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
  private final Captives captives;

  CustodyGaps(Holders holders, Captives captives) {
    this.holders = holders;
    this.captives = captives;
  }

  /** By the held, then by time. */
  void add(Map<String, List<Stint>> stints, List<CustodyGap> gaps) {
    stints.forEach(
        (held, each) -> {
          for (int i = 0; i < each.size(); i++) {
            Stint stint = each.get(i);
            List<Custody.Account> accounts = holders.accounts(stint, holders.holder(held, stint));
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
    lost(stints, gaps);
    gaps.sort(ORDER);
  }

  /** Those of whom it is said that nobody says where they are, since they were last held. */
  private void lost(Map<String, List<Stint>> stints, List<CustodyGap> gaps) {
    for (String held : captives.everybody()) {
      List<CustodyStep> lost =
          captives.told(held).stream()
              .filter(step -> step.kind() == CustodyStep.Kind.LOST)
              .filter(step -> !step.told().event().denied())
              .toList();
      if (lost.isEmpty()) {
        continue;
      }
      Optional<Stint> last = last(held, lost.get(0), stints);
      Optional<LocalDate> since =
          captives.told(held).stream()
              .filter(step -> step.kind() != CustodyStep.Kind.LOST)
              .flatMap(step -> step.when().stream())
              .map(Period::first)
              .max(Comparator.naturalOrder())
              .or(
                  () ->
                      last.flatMap(stint -> stint.to().or(() -> stint.from())).map(Period::first));
      if (last.isPresent() || (since.isPresent() && captives.isGroup(held))) {
        gaps.add(
            new CustodyGap(
                held,
                since,
                Optional.empty(),
                false,
                lost.stream()
                    .map(
                        step ->
                            new Ground(
                                step.told().passage(), Ground.Bearing.TELLS, Optional.empty()))
                    .toList()));
      }
    }
  }

  /** The stretch after which they are lost: of their own, of their group, or told right before. */
  private Optional<Stint> last(String held, CustodyStep lost, Map<String, List<Stint>> stints) {
    List<Stint> own = stints.getOrDefault(held, List.of());
    if (own.isEmpty()) {
      own = captives.groupOf(held).map(stints::get).orElse(List.of());
    }
    if (!own.isEmpty()) {
      return Optional.of(own.get(own.size() - 1));
    }
    if (!captives.isGroup(held)) {
      return Optional.empty();
    }
    Stint nearest = null;
    int at = -1;
    for (List<Stint> each : stints.values()) {
      for (Stint stint : each) {
        for (CustodyStep step : stint.steps()) {
          int start = step.told().event().trigger().start();
          boolean before =
              step.told().document().equals(lost.told().document())
                  && start < lost.told().event().trigger().start();
          if (before && start > at) {
            nearest = stint;
            at = start;
          }
        }
      }
    }
    return Optional.ofNullable(nearest);
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
    boolean free = before.endings().stream().anyMatch(step -> step.kind() == CustodyStep.Kind.END);
    if (free || before.to().isEmpty() || after.from().isEmpty()) {
      return Optional.empty();
    }
    LocalDate from = before.to().get().last();
    LocalDate to = after.from().get().first();
    if (!from.plusDays(DAYS).isBefore(to)) {
      return Optional.empty();
    }
    List<Ground> grounds =
        Stream.concat(before.endings().stream(), after.beginnings().stream())
            .map(step -> new Ground(step.told().passage(), Ground.Bearing.TELLS, step.eventId()))
            .distinct()
            .sorted(Comparator.comparing(Ground::words))
            .toList();
    return Optional.of(new CustodyGap(held, Optional.of(from), Optional.of(to), false, grounds));
  }
}
