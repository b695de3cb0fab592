package dev.hearsay.provenance.disagreement;

import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Participant;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.comparison.Amount;
import dev.hearsay.claim.comparison.Times;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.timex.Timex;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Stream;

/** Whether two values are of one thing, and whether both can be right. Symmetric. */
final class SameThing {

  /** How much must be told in both, and of what share of the shorter statement. */
  private static final double LEAST_SHARED = 1.6;

  private static final double LEAST_SHARE = 0.3;

  /** Numbers as small as that count something else too often. */
  private static final double SMALL = 2;

  /** Values of one thing that are further apart than that would not be taken for one. */
  private static final double FARTHEST = 3;

  private static final long MOST_DAYS = 45;
  private static final double DATED_SHARED = 2.6;

  /** Clock times as near as that are of one event, when they are of the same thing at all. */
  private static final int MOST_MINUTES = 15;

  private static final double LEAST_WORD = 0.65;
  private static final double CLOCK_SHARED = 0.9;

  private SameThing() {}

  /** Whether the two give a value of one thing. */
  static boolean areOfOneThing(Reading one, Reading other) {
    if (one.proposition().denied() != other.proposition().denied() || ordinalsDiffer(one, other)) {
      return false;
    }
    if (one.count().isPresent() && other.count().isPresent()) {
      return countTheSame(one, other);
    }
    if (one.clock().isPresent() && other.clock().isPresent()) {
      return timeTheSame(one, other);
    }
    return one.time().isPresent() && other.time().isPresent() && dateTheSame(one, other);
  }

  /** Whether both values can be right. */
  static boolean agree(Reading one, Reading other) {
    if (one.count().isPresent()) {
      return one.count().get().agreesWith(other.count().orElseThrow())
          || one.quantity().orElseThrow().low().compareTo(other.quantity().orElseThrow().low())
              == 0;
    }
    if (one.clock().isPresent()) {
      return one.clock().equals(other.clock());
    }
    return Times.agree(one.time().orElseThrow(), other.time().orElseThrow());
  }

  private static boolean countTheSame(Reading one, Reading other) {
    Amount mine = one.count().orElseThrow();
    Amount its = other.count().orElseThrow();
    if (strength(one.proposition()) != strength(other.proposition())
        || !mine.isOfSameKind(its)
        || isVague(one)
        || isVague(other)
        || mine.part() != its.part()
        || Math.min(mine.high(), its.high()) <= SMALL
        || isFar(mine, its)
        || !thingsAgree(mine, its)) {
      return false;
    }
    double shared = one.shared(other);
    boolean samePredicate = one.proposition().predicate().equals(other.proposition().predicate());
    boolean toldOfBoth = samePredicate || sharePredicate(one, other) || shareDay(one, other);
    return toldOfBoth
        && shared >= (samePredicate ? LEAST_SHARED / 2 : LEAST_SHARED)
        && shared >= LEAST_SHARE * Math.min(one.weight(), other.weight());
  }

  /** Whether both count the same sort of thing in the same unit. */
  static boolean countAlike(Reading one, Reading other) {
    return one.count().orElseThrow().isOfSameKind(other.count().orElseThrow())
        && thingsAgree(one.count().get(), other.count().get());
  }

  private static boolean isVague(Reading reading) {
    return reading
        .quantity()
        .filter(one -> one.comparator() == Quantity.Comparator.DOZENS_OF)
        .isPresent();
  }

  private static boolean shareDay(Reading one, Reading other) {
    return one.context().keySet().stream()
        .anyMatch(told -> told.startsWith("day ") && other.context().containsKey(told));
  }

  private static boolean isFar(Amount one, Amount other) {
    double low = Math.min(one.high(), other.high());
    double high = Math.max(one.low(), other.low());
    return high > FARTHEST * Math.max(low, 1e-9);
  }

  /** The same noun, or of people any word for people. */
  private static boolean thingsAgree(Amount one, Amount other) {
    if (one.head().isPresent() && one.head().equals(other.head())) {
      return true;
    }
    if (one.head().isEmpty() && other.head().isEmpty()) {
      return one.unit().isPresent();
    }
    if (one.unit().isPresent() && (one.head().isEmpty() || other.head().isEmpty())) {
      return true;
    }
    return arePeople(one) && arePeople(other);
  }

  static boolean arePeople(Amount amount) {
    return amount.head().filter(PeopleWords.STEMS::contains).isPresent();
  }

  private static boolean dateTheSame(Reading one, Reading other) {
    Timex mine = one.time().orElseThrow();
    Timex its = other.time().orElseThrow();
    double shared = one.shared(other);
    boolean near =
        mine.from().isPresent()
            && its.from().isPresent()
            && Math.abs(ChronoUnit.DAYS.between(mine.from().get(), its.from().get())) <= MOST_DAYS;
    return near
        && shared >= LEAST_SHARE * Math.min(one.weight(), other.weight())
        && shared >= DATED_SHARED
        && shareParty(one, other)
        && (sharePredicate(one, other) || shareWord(one, other));
  }

  /** Whether somebody who takes part in the one takes part in the other, places aside. */
  private static boolean shareParty(Reading one, Reading other) {
    return parties(one).anyMatch(mine -> parties(other).anyMatch(its -> mine.isLike(its)));
  }

  private static Stream<Participant> parties(Reading reading) {
    return reading.proposition().participants().stream()
        .filter(
            each ->
                switch (each.role()) {
                  case AGENT, PATIENT, RECIPIENT -> true;
                  case OTHER, WITH -> each.entity().isPresent();
                  case FROM, TO, AT -> false;
                });
  }

  private static boolean timeTheSame(Reading one, Reading other) {
    int apart = Math.abs(one.clock().orElseThrow() - other.clock().orElseThrow());
    return apart <= MOST_MINUTES && one.shared(other) >= CLOCK_SHARED;
  }

  /** Whether what is done in one is named in the other: dates are of deeds. */
  private static boolean sharePredicate(Reading one, Reading other) {
    return other.context().containsKey(stem(one)) || one.context().containsKey(stem(other));
  }

  /** Whether both have a word beside names that isn't everywhere. */
  private static boolean shareWord(Reading one, Reading other) {
    return one.context().entrySet().stream()
        .anyMatch(
            told ->
                told.getValue() >= LEAST_WORD
                    && told.getValue() <= 1
                    && !told.getKey().startsWith("day ")
                    && other.context().containsKey(told.getKey())
                    && one.shared(other) >= DATED_SHARED);
  }

  private static String stem(Reading reading) {
    return Stemmer.stem(reading.proposition().predicate());
  }

  /** What is promised is no value of what is done. */
  private static Modality strength(Proposition proposition) {
    Modality modality = proposition.statement().modality();
    return modality == Modality.ALLEGED ? Modality.ACTUAL : modality;
  }

  /** "The first" and "the second" are two. */
  private static boolean ordinalsDiffer(Reading one, Reading other) {
    Set<String> mine = ordinals(one);
    Set<String> its = ordinals(other);
    return !mine.isEmpty() && !its.isEmpty() && !mine.equals(its);
  }

  private static Set<String> ordinals(Reading reading) {
    return reading.ordinal().map(Set::of).orElse(Set.of());
  }
}
