package dev.hearsay.affair;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the moments at which custody begins, moves or ends, by the days that are told. */
final class Moments {

  private static final int NIGHT = 1;

  /** In days: ends told so near each other can be one that somebody dates wrongly. */
  private static final int WRONG = 62;

  private static final int MANY = 2;

  /** In days: of a week, a month or a year, in which it is told when somebody was led away. */
  private static final int LONG = 3;

  private Moments() {}

  /** In order of time. */
  static List<Moment> of(List<CustodyStep> steps) {
    List<CustodyStep> dated =
        steps.stream()
            .filter(step -> step.kind() != CustodyStep.Kind.STAY && step.when().isPresent())
            .filter(step -> !step.told().event().denied())
            .sorted(
                Comparator.comparingLong((CustodyStep step) -> length(step.when().orElseThrow()))
                    .thenComparing(CustodyStep::isSaid)
                    .thenComparing(step -> step.when().orElseThrow().first())
                    .thenComparing(step -> step.told().passage()))
            .toList();
    List<Moment> moments = new ArrayList<>();
    for (CustodyStep step : dated) {
      Period when = step.when().orElseThrow();
      Optional<Moment> same =
          moments.stream()
              .filter(moment -> isNear(moment.when(), when))
              .filter(moment -> moment.has(step.kind()))
              .findFirst();
      if (same.isEmpty()) {
        same =
            moments.stream()
                .filter(moment -> moment.when().overlaps(when) && length(when) == 0)
                .filter(moment -> length(moment.when()) == 0)
                .findFirst();
      }
      if (same.isEmpty() && step.kind() == CustodyStep.Kind.MOVE && length(when) > LONG) {
        same =
            moments.stream()
                .filter(moment -> moment.has(CustodyStep.Kind.BEGIN))
                .filter(moment -> length(moment.when()) == 0 && moment.when().overlaps(when))
                .findFirst();
      }
      Moment moment = same.orElseGet(() -> new Moment(when));
      if (same.isEmpty()) {
        moments.add(moment);
      }
      moment.add(step);
    }
    moments.removeIf(moment -> isSingleAmongMany(moment, moments));
    moments.sort(
        Comparator.comparing((Moment moment) -> moment.when().first())
            .thenComparing(moment -> moment.when().last()));
    return moments;
  }

  /** An end told by one telling on another day than by many is their mistake. */
  private static boolean isSingleAmongMany(Moment moment, List<Moment> all) {
    if (!moment.has(CustodyStep.Kind.END) || moment.documents() > 1) {
      return false;
    }
    return all.stream()
        .anyMatch(
            other ->
                other != moment
                    && other.has(CustodyStep.Kind.END)
                    && other.documents() > MANY
                    && Math.abs(
                            ChronoUnit.DAYS.between(other.when().first(), moment.when().first()))
                        < WRONG);
  }

  private static long length(Period period) {
    return ChronoUnit.DAYS.between(period.first(), period.last());
  }

  /** Whether two can be one moment with a night in between. */
  static boolean isNear(Period one, Period other) {
    return !one.last().plusDays(NIGHT).isBefore(other.first())
        && !other.last().plusDays(NIGHT).isBefore(one.first());
  }
}
