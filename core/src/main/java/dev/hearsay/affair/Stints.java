package dev.hearsay.affair;

import dev.hearsay.event.EventType;
import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Puts steps of one who was held in order: moments at which custody begins, moves or ends lie along
 * time, and between two of them is a stretch; what only says that somebody was held goes to the
 * stretch whose place, holder, day or length it fits.
 */
final class Stints {

  /** More documents than tell of one thing. */
  private static final int MANY = 1000;

  /** What is told in weeks, months or years is rounded so far. */
  private static final double AROUND = 0.1;

  private final Predicate<CustodyStep> handed;

  /**
   * @param handed whether by a step somebody is given into the power of another
   */
  Stints(Predicate<CustodyStep> handed) {
    this.handed = handed;
  }

  /** The stretches, in order of time; those without times last. */
  List<Stint> of(List<CustodyStep> steps) {
    List<Moment> moments = Moments.of(steps);
    List<Stint> stints = new ArrayList<>();
    Stint open = null;
    for (Moment moment : moments) {
      boolean ends = moment.has(CustodyStep.Kind.END);
      boolean moves =
          moment.has(CustodyStep.Kind.MOVE) || (open != null && isElsewhere(moment, open));
      boolean begins = moment.has(CustodyStep.Kind.BEGIN);
      boolean free = open == null && !stints.isEmpty();
      if (open == null && moment.isRemark() && stints.isEmpty()) {
        continue;
      }
      if (free && ends && !begins) {
        again(stints.get(stints.size() - 1), moment);
        continue;
      }
      if (open == null && (ends || (moves && leavesCustody(moment)))) {
        open = new Stint(Optional.empty());
        stints.add(open);
      }
      if (open != null && (ends || moves || !begins)) {
        open.ends(moment.when());
        for (CustodyStep step : moment.steps()) {
          open.endBy(step);
        }
        open = null;
      }
      if ((ends && !isConfined(moment)) || (free && !comesBack(moment))) {
        continue;
      }
      if (open == null) {
        open = new Stint(Optional.of(moment.begin()));
        stints.add(open);
      }
      for (CustodyStep step : moment.steps()) {
        open.beginBy(step);
      }
    }
    new UndatedSteps(stints).add(steps, moments);
    stints.forEach(this::reckon);
    return stints;
  }

  /** Whether who is held already is told to be held from then on in another room. */
  private static boolean isElsewhere(Moment moment, Stint open) {
    Optional<HeldPlace> before = open.place();
    return before
            .filter(place -> place.precision().compareTo(HeldPlace.Precision.ROOM) >= 0)
            .isPresent()
        && moment.steps().stream()
            .filter(
                step ->
                    step.told().event().type() == EventType.CUSTODY && !UndatedSteps.isWide(step))
            .flatMap(step -> step.place().stream())
            .anyMatch(
                place -> !place.key().equals(before.get().key()) && !place.canBe(before.get()));
  }

  /** Whether who leaves prison isn't free: "freed and put under house arrest". */
  private static boolean isConfined(Moment moment) {
    return moment.steps().stream()
        .anyMatch(
            step ->
                step.kind() == CustodyStep.Kind.BEGIN
                    && step.place()
                        .filter(place -> place.key().equals(HeldPlaces.HOME))
                        .isPresent());
  }

  /** Who is told to have been let go once more was let go on the day that more tell of. */
  private static void again(Stint last, Moment moment) {
    Set<CustodyStep> before = new HashSet<>(last.endings());
    if (last.to().isPresent() && weight(moment.steps()) > weight(before)) {
      last.ends(moment.when());
    }
    moment.steps().forEach(last::endBy);
  }

  /** What is told as a release counts for more than that they went home. */
  private static int weight(Collection<CustodyStep> ending) {
    Set<DocumentId> documents = new HashSet<>();
    int most = 0;
    for (CustodyStep step : ending) {
      if (step.kind() == CustodyStep.Kind.END) {
        documents.add(step.told().document());
        boolean release = step.told().event().type() != EventType.TRANSFER && !step.isSaid();
        most = Math.max(most, release ? 2 : 1);
      }
    }
    return most * MANY + documents.size();
  }

  /** Whether who had been let go is held again: caught, or moved to where people are held. */
  private boolean comesBack(Moment moment) {
    return moment.has(CustodyStep.Kind.BEGIN)
        || moment.steps().stream()
            .anyMatch(
                step ->
                    handed.test(step)
                        || step.told().event().type() == EventType.CUSTODY
                        || !UndatedSteps.isWide(step));
  }

  /** Whether it is told that who is moved was held before. */
  private static boolean leavesCustody(Moment moment) {
    return moment.steps().stream()
        .anyMatch(
            step ->
                step.from()
                    .filter(from -> from.precision().compareTo(HeldPlace.Precision.ROOM) >= 0)
                    .isPresent());
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
      if (Moments.isNear(stint.from().get(), around(begin, 0))) {
        stint.begins(around(begin, 0));
      }
    }
  }

  private static Period around(LocalDate day, long slack) {
    return new Period(day.minusDays(slack), day.plusDays(slack), Optional.empty());
  }
}
