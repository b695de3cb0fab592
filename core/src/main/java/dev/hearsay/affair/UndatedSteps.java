package dev.hearsay.affair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Adds to stretches of custody what is told without a day: to the one whose place, holder or length
 * it fits, or which the text tells beside it.
 */
final class UndatedSteps {

  private static final double LENGTH_SLACK = 0.3;

  /** In UTF-16 code units. */
  private static final int SENTENCE = 160;

  /** How much farther what comes behind is, for who reads. */
  private static final int BEHIND = 4;

  private final List<Stint> stints;

  /**
   * @param stints in order of time; has further ones afterwards
   */
  UndatedSteps(List<Stint> stints) {
    this.stints = stints;
  }

  /**
   * Adds them.
   *
   * @param all steps of one who was held
   * @param moments what is known from them
   */
  void add(List<CustodyStep> all, List<Moment> moments) {
    Set<CustodyStep> placed =
        new TreeSet<>(
            Comparator.comparing((CustodyStep step) -> step.told().passage())
                .thenComparing(step -> step.told().event().trigger())
                .thenComparing(CustodyStep::kind));
    moments.forEach(moment -> placed.addAll(moment.steps()));
    List<CustodyStep> rest =
        all.stream().filter(step -> !isRemark(step) && !placed.contains(step)).toList();
    List<CustodyStep> vague = new ArrayList<>();
    rest.stream()
        .filter(step -> step.kind() == CustodyStep.Kind.STAY)
        .sorted(
            Comparator.comparing(UndatedSteps::isSomewhere)
                .thenComparing(step -> step.place().isEmpty()))
        .filter(step -> !isAdded(step))
        .forEach(vague::add);
    for (CustodyStep step : rest) {
      if (step.kind() == CustodyStep.Kind.BEGIN && !cameBefore(step)) {
        vague.add(step);
      }
    }
    vague.forEach(this::addVague);
    for (CustodyStep step : rest) {
      if (step.kind() == CustodyStep.Kind.END && stints.size() == 1) {
        stints.get(0).endBy(step);
      } else if (step.kind() == CustodyStep.Kind.MOVE && !step.told().event().denied()) {
        addMove(step);
      }
    }
    all.stream().filter(UndatedSteps::isRemark).forEach(this::say);
  }

  /** Whether a stay has a place in a stretch, or makes one of its own. */
  private boolean isAdded(CustodyStep step) {
    Optional<Stint> fits = best(step, stints, 1);
    if (fits.isEmpty() && isSomewhere(step)) {
      fits = fullest(stints.stream().filter(stint -> fits(step, stint) >= 0).toList());
    }
    if (fits.isEmpty()) {
      fits = stints.stream().filter(stint -> isWhereCaughtGo(step, stint)).findFirst();
    }
    if (fits.isEmpty() && stints.size() == 1 && stints.get(0).place().isEmpty()) {
      fits = stints.stream().filter(stint -> fits(step, stint) >= 0).findFirst();
    }
    if (fits.isPresent()) {
      fits.get().stayBy(step);
      return true;
    }
    boolean own = step.place().isPresent() && !(step.isSaid() && isWide(step));
    if (own) {
      alone().stayBy(step);
    }
    return own;
  }

  private void addVague(CustodyStep step) {
    Optional<Stint> fits =
        step.kind() == CustodyStep.Kind.BEGIN ? unbegun() : best(step, stints, 1);
    if (fits.isEmpty()) {
      fits = fullest(stints);
    }
    fits.orElseGet(this::alone).stayBy(step);
  }

  private Stint alone() {
    Stint alone = new Stint(Optional.empty());
    stints.add(alone);
    return alone;
  }

  /** A move begins the stretch that it fits; where it is told from which room, one ended by it. */
  private void addMove(CustodyStep step) {
    Optional<Stint> fits = best(step, stints, 1);
    if (fits.isEmpty()) {
      fits = stints.stream().filter(stint -> isNextOf(step, stint)).findFirst();
    }
    if (fits.isEmpty()) {
      fits =
          fullest(
              stints.stream()
                  .filter(stint -> stint.beginnings().isEmpty() && fits(step, stint) >= 0)
                  .toList());
    }
    boolean room =
        step.from()
            .filter(from -> from.precision().compareTo(HeldPlace.Precision.ROOM) >= 0)
            .isPresent();
    if (room && stints.stream().noneMatch(stint -> stint.endings().contains(step))) {
      Stint before = new Stint(Optional.empty());
      before.endBy(step);
      stints.add(0, before);
    }
    if (fits.isPresent()) {
      fits.get().beginBy(step);
    } else if (step.place().isPresent()) {
      alone().beginBy(step);
    }
  }

  /** Whether nothing follows from it for when and where they were held. */
  private static boolean isRemark(CustodyStep step) {
    return step.kind() == CustodyStep.Kind.LOST || (step.isSaid() && step.place().isEmpty());
  }

  /** What is said of who answers for them goes to the stretch of which the text tells there. */
  private void say(CustodyStep said) {
    Stint nearest = null;
    int least = Integer.MAX_VALUE;
    for (Stint stint : stints) {
      for (CustodyStep step : stint.steps()) {
        if (isRemark(step) || !step.told().document().equals(said.told().document())) {
          continue;
        }
        int between = said.told().event().trigger().start() - step.told().event().trigger().start();
        int far = between >= 0 ? between : -between * BEHIND;
        if (far <= least) {
          least = far;
          nearest = stint;
        }
      }
    }
    Stint of = nearest == null ? fullest(stints).orElse(null) : nearest;
    if (of != null) {
      of.stayBy(said);
    }
  }

  /**
   * "Locked him up for four days before moving him on 9 March": where nothing else is told before.
   */
  private boolean cameBefore(CustodyStep step) {
    if (step.length().isEmpty() && step.place().isEmpty()) {
      return false;
    }
    for (int i = 0; i < stints.size(); i++) {
      Stint next = stints.get(i);
      boolean first =
          i == 0 || stints.get(i - 1).to().isEmpty() || !stints.get(i - 1).to().equals(next.from());
      boolean moved =
          next.beginnings().stream()
              .filter(begin -> begin.kind() == CustodyStep.Kind.MOVE)
              .filter(begin -> begin.told().document().equals(step.told().document()))
              .map(
                  begin ->
                      begin.told().event().trigger().start() - step.told().event().trigger().end())
              .anyMatch(between -> between > 0 && between < SENTENCE);
      if (first && moved && next.from().isPresent()) {
        Stint before = new Stint(Optional.empty());
        before.ends(next.from().get());
        before.stayBy(step);
        next.beginnings().forEach(before::endBy);
        stints.add(i, before);
        return true;
      }
    }
    return false;
  }

  /** Whether it is told only in which town or land they were. */
  static boolean isWide(CustodyStep step) {
    return step.place()
        .filter(place -> place.precision().compareTo(HeldPlace.Precision.ROOM) >= 0)
        .isEmpty();
  }

  /** Whether it is told that they were in a room, and not in which. */
  private static boolean isSomewhere(CustodyStep step) {
    return step.place()
        .filter(place -> place.precision() == HeldPlace.Precision.ROOM && place.state().isEmpty())
        .isPresent();
  }

  /** Whether it is told, with how somebody was caught, in which room they are held. */
  private boolean isWhereCaughtGo(CustodyStep step, Stint stint) {
    return !isWide(step)
        && isNextOf(step, stint)
        && fits(step, stint) >= 0
        && stint.beginnings().stream().allMatch(begin -> begin.kind() == CustodyStep.Kind.BEGIN);
  }

  /** Whether who was caught is told, right after, to have been brought somewhere. */
  private static boolean isNextOf(CustodyStep step, Stint stint) {
    return stint
            .place()
            .filter(place -> place.precision().compareTo(HeldPlace.Precision.ROOM) >= 0)
            .isEmpty()
        && stint.beginnings().stream()
            .anyMatch(
                begin ->
                    begin.kind() != CustodyStep.Kind.STAY
                        && begin.told().document().equals(step.told().document())
                        && begin.told().passage().compareTo(step.told().passage()) < 0);
  }

  /** A stretch of which it isn't told when it began. */
  private Optional<Stint> unbegun() {
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
}
