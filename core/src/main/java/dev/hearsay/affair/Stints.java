package dev.hearsay.affair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts steps of one who was held in order: moments at which custody begins, moves or ends lie along
 * time, and between two of them is a stretch; what only says that somebody was held goes to the
 * stretch whose place, holder, day or length it fits.
 */
final class Stints {

  private static final int NIGHT = 1;

  /** Of days in which one after another is caught; what is longer is a month or a year. */
  private static final int RANGE = 20;

  private static final double LENGTH_SLACK = 0.3;

  /** What is told in weeks, months or years is rounded so far. */
  private static final double AROUND = 0.1;

  /** A moment, and what happens then. */
  private static final class Moment {
    private Period when;
    private final List<CustodyStep> steps = new ArrayList<>();

    Moment(Period when) {
      this.when = when;
    }

    /** When custody begins: where one after another is caught, with the first. */
    Period begin() {
      boolean range = has(CustodyStep.Kind.BEGIN) && length(when) > 0 && length(when) < RANGE;
      if (range) {
        return new Period(when.first(), when.first(), Optional.empty());
      }
      return when;
    }

    boolean has(CustodyStep.Kind kind) {
      return steps.stream().anyMatch(step -> step.kind() == kind);
    }
  }

  /** The stretches, in order of time; those without times last. */
  List<Stint> of(List<CustodyStep> steps) {
    List<Moment> moments = moments(steps);
    List<Stint> stints = new ArrayList<>();
    Stint open = null;
    for (Moment moment : moments) {
      boolean ends = moment.has(CustodyStep.Kind.END);
      boolean moves = moment.has(CustodyStep.Kind.MOVE);
      boolean begins = moment.has(CustodyStep.Kind.BEGIN);
      boolean free = open == null && !stints.isEmpty();
      if (open == null && (ends || (moves && leavesCustody(moment)))) {
        open = new Stint(Optional.empty());
        stints.add(open);
      }
      if (open != null && (ends || moves || !begins)) {
        open.ends(moment.when);
        for (CustodyStep step : moment.steps) {
          open.endBy(step);
        }
        open = null;
      }
      if (ends || (free && !comesBack(moment))) {
        continue;
      }
      if (open == null) {
        open = new Stint(Optional.of(moment.begin()));
        stints.add(open);
      }
      for (CustodyStep step : moment.steps) {
        open.beginBy(step);
      }
    }
    undated(steps, moments, stints);
    stints.forEach(this::reckon);
    return stints;
  }

  /** Whether who had been let go is held again: caught, or moved to where people are held. */
  private static boolean comesBack(Moment moment) {
    return moment.has(CustodyStep.Kind.BEGIN)
        || moment.steps.stream()
            .anyMatch(
                step ->
                    step.place()
                        .filter(to -> to.precision().compareTo(HeldPlace.Precision.ROOM) >= 0)
                        .isPresent());
  }

  /** Whether it is told that who is moved was held before. */
  private static boolean leavesCustody(Moment moment) {
    return moment.steps.stream()
        .anyMatch(
            step ->
                step.from()
                    .filter(from -> from.precision().compareTo(HeldPlace.Precision.ROOM) >= 0)
                    .isPresent());
  }

  private static List<Moment> moments(List<CustodyStep> steps) {
    List<CustodyStep> dated =
        steps.stream()
            .filter(step -> step.kind() != CustodyStep.Kind.STAY && step.when().isPresent())
            .filter(step -> !step.told().event().denied())
            .sorted(
                Comparator.comparingLong((CustodyStep step) -> length(step.when().orElseThrow()))
                    .thenComparing(step -> step.when().orElseThrow().first())
                    .thenComparing(step -> step.told().passage()))
            .toList();
    List<Moment> moments = new ArrayList<>();
    for (CustodyStep step : dated) {
      Period when = step.when().orElseThrow();
      Optional<Moment> same =
          moments.stream()
              .filter(moment -> isNear(moment.when, when))
              .filter(moment -> moment.steps.stream().anyMatch(each -> each.kind() == step.kind()))
              .findFirst();
      if (same.isEmpty()) {
        same =
            moments.stream()
                .filter(moment -> moment.when.overlaps(when) && length(when) == 0)
                .filter(moment -> length(moment.when) == 0)
                .findFirst();
      }
      Moment moment = same.orElseGet(() -> new Moment(when));
      if (same.isEmpty()) {
        moments.add(moment);
      }
      moment.steps.add(step);
    }
    moments.removeIf(moment -> isSingleAmongMany(moment, moments));
    moments.sort(
        Comparator.comparing((Moment moment) -> moment.when.first())
            .thenComparing(moment -> moment.when.last()));
    return moments;
  }

  /** An end told by one telling on another day than by many is their mistake. */
  private static boolean isSingleAmongMany(Moment moment, List<Moment> all) {
    if (!moment.has(CustodyStep.Kind.END) || documents(moment) > 1) {
      return false;
    }
    return all.stream()
        .anyMatch(
            other ->
                other != moment
                    && other.has(CustodyStep.Kind.END)
                    && documents(other) > 2
                    && Math.abs(other.when.first().toEpochDay() - moment.when.first().toEpochDay())
                        < 62);
  }

  private static long documents(Moment moment) {
    return moment.steps.stream().map(step -> step.told().document()).distinct().count();
  }

  private static long length(Period period) {
    return period.last().toEpochDay() - period.first().toEpochDay();
  }

  private static boolean isNear(Period one, Period other) {
    return !one.last().plusDays(NIGHT).isBefore(other.first())
        && !other.last().plusDays(NIGHT).isBefore(one.first());
  }

  private void undated(List<CustodyStep> steps, List<Moment> moments, List<Stint> stints) {
    Set<CustodyStep> placed =
        new TreeSet<>(
            Comparator.comparing((CustodyStep step) -> step.told().passage())
                .thenComparing(step -> step.told().event().trigger()));
    moments.forEach(moment -> placed.addAll(moment.steps));
    List<CustodyStep> rest = steps.stream().filter(step -> !placed.contains(step)).toList();
    List<CustodyStep> vague = new ArrayList<>();
    List<CustodyStep> stays =
        rest.stream()
            .filter(step -> step.kind() == CustodyStep.Kind.STAY)
            .sorted(
                Comparator.comparing(Stints::isSomewhere)
                    .thenComparing(step -> step.place().isEmpty()))
            .toList();
    for (CustodyStep step : stays) {
      Optional<Stint> fits = best(step, stints, 1);
      if (fits.isEmpty() && isSomewhere(step)) {
        fits = fullest(stints.stream().filter(stint -> fits(step, stint) >= 0).toList());
      }
      if (fits.isPresent()) {
        fits.get().stayBy(step);
      } else if (step.place().isPresent()) {
        Stint alone = new Stint(Optional.empty());
        alone.stayBy(step);
        stints.add(alone);
      } else {
        vague.add(step);
      }
    }
    rest.stream().filter(step -> step.kind() == CustodyStep.Kind.BEGIN).forEach(vague::add);
    for (CustodyStep step : vague) {
      Optional<Stint> fits =
          step.kind() == CustodyStep.Kind.BEGIN ? unbegun(stints) : best(step, stints, 1);
      if (fits.isEmpty()) {
        fits = fullest(stints);
      }
      if (fits.isPresent()) {
        fits.get().stayBy(step);
      } else {
        Stint alone = new Stint(Optional.empty());
        alone.stayBy(step);
        stints.add(alone);
      }
    }
    for (CustodyStep step : rest) {
      boolean ends = step.kind() == CustodyStep.Kind.END;
      boolean moves = step.kind() == CustodyStep.Kind.MOVE;
      if (ends && stints.size() == 1) {
        stints.get(0).endBy(step);
      } else if (moves && !step.told().event().denied()) {
        Optional<Stint> fits = best(step, stints, 1);
        if (fits.isEmpty()) {
          fits = stints.stream().filter(stint -> isNextOf(step, stint)).findFirst();
        }
        if (fits.isPresent()) {
          fits.get().beginBy(step);
        } else if (step.place().isPresent()) {
          Stint alone = new Stint(Optional.empty());
          alone.beginBy(step);
          stints.add(alone);
        }
      }
    }
  }

  /** Whether it is told that they were in a room, and not in which. */
  private static boolean isSomewhere(CustodyStep step) {
    return step.place()
        .filter(place -> place.precision() == HeldPlace.Precision.ROOM && place.state().isEmpty())
        .isPresent();
  }

  /** Whether who was caught is told, right after, to have been brought somewhere. */
  private static boolean isNextOf(CustodyStep step, Stint stint) {
    return stint.place().filter(place -> place.precision() != HeldPlace.Precision.SPOT).isEmpty()
        && stint.beginnings().stream()
            .anyMatch(
                begin ->
                    begin.kind() == CustodyStep.Kind.BEGIN
                        && begin.told().document().equals(step.told().document())
                        && begin.told().passage().compareTo(step.told().passage()) < 0);
  }

  /** A stretch of which it isn't told when it began. */
  private static Optional<Stint> unbegun(List<Stint> stints) {
    return stints.stream().filter(stint -> stint.from().isEmpty()).findFirst();
  }

  /** The stretch of which most is told, for what may be of any. */
  private static Optional<Stint> fullest(List<Stint> stints) {
    Stint fullest = null;
    for (Stint stint : stints) {
      if (fullest == null || stint.weight() > fullest.weight()) {
        fullest = stint;
      }
    }
    return Optional.ofNullable(fullest);
  }

  private Optional<Stint> best(CustodyStep step, List<Stint> stints, int enough) {
    Stint best = null;
    int most = enough - 1;
    for (Stint stint : stints) {
      int fits = fits(step, stint);
      if (fits > most) {
        best = stint;
        most = fits;
      }
    }
    return Optional.ofNullable(best);
  }

  /** How well a stay fits a stretch; negative where it can't be of it. */
  private int fits(CustodyStep step, Stint stint) {
    int fits = 0;
    if (step.when().isPresent()) {
      if (!stint.contains(step.when().get())) {
        return -1;
      }
      fits += stint.from().isPresent() || stint.to().isPresent() ? 1 : 0;
    }
    Optional<HeldPlace> place = stint.place();
    if (step.place().isPresent() && place.isPresent()) {
      boolean same = step.place().get().key().equals(place.get().key());
      boolean can = step.place().get().canBe(place.get());
      boolean state =
          step.place().get().state().isPresent()
              && step.place().get().state().equals(place.get().state());
      if (!can && !state) {
        return -1;
      }
      fits += same ? 3 : state ? 2 : 0;
    }
    Optional<String> holder = stateHolding(stint);
    if (step.holder().isPresent() && holder.isPresent()) {
      fits += step.holder().equals(holder) ? 2 : step.told().event().denied() ? 1 : 0;
    }
    if (step.length().isPresent()) {
      Optional<Boolean> long_ = lasts(step.length().get(), stint);
      if (long_.isPresent()) {
        fits += long_.get() ? 2 : 0;
      }
    }
    return fits;
  }

  private Optional<String> stateHolding(Stint stint) {
    return stint.holders().keySet().stream()
        .findFirst()
        .or(() -> stint.place().flatMap(HeldPlace::state));
  }

  /** Whether a length is that of a stretch; empty where the stretch has no two ends. */
  private static Optional<Boolean> lasts(HeldLength length, Stint stint) {
    if (stint.from().isEmpty() || stint.to().isEmpty()) {
      return Optional.empty();
    }
    double told = length.days();
    double known = stint.to().get().last().toEpochDay() - stint.from().get().first().toEpochDay();
    return Optional.of(Math.abs(known - told) <= Math.max(2, told * LENGTH_SLACK));
  }

  /**
   * One end from the other and a length that is told; where both ends are known and they came by
   * night, the day from a length that is told to the day.
   */
  private void reckon(Stint stint) {
    List<HeldLength> lengths =
        stint.steps().stream()
            .filter(step -> !step.told().event().denied())
            .flatMap(step -> step.length().stream())
            .sorted(Comparator.comparing(HeldLength::exact).reversed())
            .toList();
    if (lengths.isEmpty() || (stint.from().isEmpty() && stint.to().isEmpty())) {
      return;
    }
    HeldLength length = lengths.get(0);
    long around = length.exact() ? 0 : Math.max(1, Math.round(length.days() * AROUND));
    if (stint.to().isEmpty()) {
      stint.ends(around(stint.from().orElseThrow().first().plus(length.amount()), around));
    } else if (stint.from().isEmpty()) {
      stint.begins(around(stint.to().orElseThrow().first().minus(length.amount()), around));
    } else if (length.exact()) {
      LocalDate begin = stint.to().orElseThrow().first().minus(length.amount());
      if (isNear(stint.from().get(), around(begin, 0))) {
        stint.begins(around(begin, 0));
      }
    }
  }

  private static Period around(LocalDate day, long slack) {
    return new Period(day.minusDays(slack), day.plusDays(slack), Optional.empty());
  }
}
