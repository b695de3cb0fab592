package dev.hearsay.bench.affair;

import dev.hearsay.affair.Ground.Bearing;
import dev.hearsay.affair.Order.Compliance;
import dev.hearsay.affair.Passage;
import dev.hearsay.affair.Period;
import dev.hearsay.affair.Term.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a careful reader says of an affair: {@code affair.yaml}, as {@code EVENTS.md} defines it.
 */
record GoldAffair(
    List<Deal> deals,
    List<Command> orders,
    List<Stretch> custody,
    List<Gap> gaps,
    List<Change> groups) {

  /**
   * Words that tell something.
   *
   * @param bearing what they have to do with it
   */
  record Place(Passage passage, Bearing bearing) {}

  /** An agreement. */
  record Deal(
      String id,
      Optional<Period> day,
      List<String> parties,
      boolean optional,
      List<Place> places,
      List<Owed> terms) {
    Deal {
      parties = List.copyOf(parties);
      places = List.copyOf(places);
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term.
   *
   * @param statuses each of which is right
   */
  record Owed(
      String id,
      String obliged,
      String beneficiary,
      String what,
      Optional<Count> count,
      Set<Status> statuses,
      boolean disputed,
      boolean optional,
      List<Place> places) {
    Owed {
      statuses = Set.copyOf(statuses);
      places = List.copyOf(places);
    }
  }

  /** How many of how many. */
  record Count(long due, long done) {}

  /** An order. */
  record Command(
      String id,
      Optional<String> authority,
      Optional<String> addressee,
      Optional<Period> when,
      Set<Compliance> followed,
      boolean optional,
      List<Place> places) {
    Command {
      followed = Set.copyOf(followed);
      places = List.copyOf(places);
    }
  }

  /**
   * A stretch of custody. Each field lists the values that are right; an empty one says that none
   * is to be given.
   *
   * @param heldWords where documents name who is held, as far as they are labelled
   */
  record Stretch(
      String id,
      String held,
      Optional<Long> count,
      List<Passage> heldWords,
      Set<Optional<String>> holders,
      Set<Optional<String>> places,
      Set<Optional<Period>> from,
      Set<Optional<Period>> to,
      boolean optional,
      List<Place> told) {
    Stretch {
      heldWords = List.copyOf(heldWords);
      holders = Set.copyOf(holders);
      places = Set.copyOf(places);
      from = Set.copyOf(from);
      to = Set.copyOf(to);
      told = List.copyOf(told);
    }
  }

  /** A stretch for which nobody is said to hold someone. */
  record Gap(String held, Optional<Period> from, Optional<Period> to, List<Place> places) {
    Gap {
      places = List.copyOf(places);
    }
  }

  /**
   * A group that splits, or groups that join.
   *
   * @param counts of those before and then those after, as many as are known
   */
  record Change(List<String> before, List<String> after, Optional<Period> when, List<Long> counts) {
    Change {
      before = List.copyOf(before);
      after = List.copyOf(after);
      counts = List.copyOf(counts);
    }
  }

  GoldAffair {
    deals = List.copyOf(deals);
    orders = List.copyOf(orders);
    custody = List.copyOf(custody);
    gaps = List.copyOf(gaps);
    groups = List.copyOf(groups);
  }
}
