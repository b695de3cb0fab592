package dev.hearsay.affair;

import dev.hearsay.claim.Modality;
import dev.hearsay.event.EventType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much speaks for two deeds being the same one, whether owed, ordered or done. */
final class DeedLikeness {

  /** From here on they are. */
  static final double ENOUGH = 1.5;

  /** From here on they are where more speaks for it. */
  static final double LIKELY = 1;

  /** From here on they are even where tellings differ on who does it. */
  static final double PLAIN = 2.5;

  private static final double LEAST = 0.01;
  private static final double SAME_TYPE = 0.9;
  private static final double SAME_SENSE = 0.8;
  private static final double THING = 0.5;
  private static final double SAME_COUNT = 0.6;
  private static final double SAME_DOER = 0.3;
  private static final double SAME_MOVE = 0.7;
  private static final double SAME_DOCUMENT = 0.25;

  /** More than for another place in the same document. */
  static final double RIGHT_BEHIND = 0.5;

  /** In UTF-16 code units. */
  private static final int NEAR = 600;

  /**
   * Kinds of events by which the same can be told: who is handed over is sent, freed, exchanged.
   */
  private static final Set<EventType> MOVES =
      Set.of(EventType.TRANSFER, EventType.RELEASE, EventType.EXCHANGE);

  /** Stems of verbs by which a protection ends. */
  private static final Set<String> ENDS =
      Set.of(
          "lift",
          "waiv",
          "withdraw",
          "revok",
          "set",
          "remov",
          "strip",
          "end",
          "drop",
          "lose",
          "cancel",
          "suspend",
          "dispos",
          "rescind");

  /** Stems of verbs by which who is sent or let go goes. */
  private static final Set<String> GOES =
      Set.of("go", "come", "leav", "return", "turn", "depart", "walk");

  /** Stems of words for a way back. */
  private static final Set<String> BACK = Set.of("return", "turn", "back", "around", "recal");

  private final Actors actors;
  private final DeedSenses senses = DeedSenses.standard();

  DeedLikeness(Actors actors) {
    this.actors = actors;
  }

  /** At least 0. */
  double of(Deed one, Deed other) {
    double alike = apart(one, other);
    return alike == 0 ? 0 : Math.max(0, alike + beside(one, other));
  }

  /** The same wherever they are told; 0 where they can't be one. */
  double apart(Deed one, Deed other) {
    double sense = sense(one, other);
    Meeting sufferers = meeting(one.sufferers(), other.sufferers());
    if (sufferers == Meeting.APART || sense == 0) {
      return 0;
    }
    double alike = sense + words(one.stems(), other.stems());
    alike += sufferers == Meeting.SAME ? 1 : 0;
    if (one.count().isPresent() && one.count().equals(other.count())) {
      alike += SAME_COUNT;
    }
    alike += meeting(one.doers(), other.doers()) == Meeting.SAME ? SAME_DOER : 0;
    alike -= meeting(one.doers(), other.doers()) == Meeting.APART ? SAME_DOER : 0;
    return Math.max(LEAST, alike);
  }

  /** What speaks for it in where they are told: the second in one text right behind the first. */
  double beside(Deed one, Deed other) {
    if (!one.word().document().equals(other.word().document())) {
      return 0;
    }
    int behind = other.word().span().start() - one.word().span().start();
    return SAME_DOCUMENT + (behind > 0 && behind < NEAR ? RIGHT_BEHIND : 0);
  }

  /** Whether it is said to be done to the same ones, or to some of them. */
  boolean sameSufferers(Deed one, Deed other) {
    return meeting(one.sufferers(), other.sufferers()) == Meeting.SAME;
  }

  /** Of a deed with the telling of another that is most like it. */
  double ofAny(List<Deed> tellings, Deed other) {
    return tellings.stream().mapToDouble(each -> of(each, other)).max().orElse(0);
  }

  /** Whether it was done to some of those to whom another is owed. */
  boolean isPartOf(Deed told, Deed owed) {
    return !told.sufferers().isEmpty()
        && told.sufferers().stream()
            .allMatch(
                one ->
                    owed.sufferers().stream()
                        .anyMatch(
                            other ->
                                actors.wholeOf(one).equals(Optional.of(other))
                                    || actors.members(other).contains(one)));
  }

  /** How many they are to whom it was done. */
  Optional<Long> countOfPart(Deed told) {
    long count =
        told.sufferers().stream().mapToLong(id -> actors.actor(id).count().orElse(1L)).sum();
    return count == 0 ? Optional.empty() : Optional.of(count);
  }

  private double sense(Deed one, Deed other) {
    if (moves(one) && moves(other) && goesBack(one) != goesBack(other) && isStrict(one, other)) {
      return 0; // ordered back, and flown on
    }
    Optional<EventType> first = one.type();
    Optional<EventType> second = other.type();
    if (first.isPresent() && second.isPresent()) {
      boolean both = first.equals(second);
      if (both && first.get() == EventType.PROTECTION && ends(one) != ends(other)) {
        return 0; // to protect and to end a protection
      }
      if (one.predicate().equals(other.predicate())) {
        return 1;
      }
      boolean same =
          both
              || (moves(one) && moves(other))
              || senses.areOne(one.predicate(), other.predicate())
              || areContrary(one, other);
      return same ? SAME_TYPE : 0;
    }
    if (one.predicate().equals(other.predicate())) {
      return 1;
    }
    if (senses.areOne(one.predicate(), other.predicate()) || areContrary(one, other)) {
      return SAME_SENSE;
    }
    if (one.thing() || other.thing()) {
      boolean given = (one.thing() || moves(one)) && (other.thing() || moves(other));
      return given ? THING : 0; // what is promised is handed over
    }
    return moves(one) && moves(other) ? SAME_MOVE : 0;
  }

  /** Whether one is what is done in the other's stead: "withheld" of what was to be paid. */
  boolean isContrary(Deed owed, Deed told) {
    boolean held =
        told.type().equals(Optional.of(EventType.CUSTODY))
            && owed.type().equals(Optional.of(EventType.RELEASE));
    boolean contrary = held || senses.areContrary(owed.predicate(), told.predicate());
    boolean state =
        told.type().equals(Optional.of(EventType.CUSTODY)) || senses.isState(told.predicate());
    return contrary && (!state || told.lasting());
  }

  private boolean areContrary(Deed one, Deed other) {
    return isContrary(one, other) || isContrary(other, one);
  }

  /** Whether one of them is ordered: who is to come back isn't there by being sent away. */
  private static boolean isStrict(Deed one, Deed other) {
    return one.modality() == Modality.ORDERED || other.modality() == Modality.ORDERED;
  }

  private static boolean goesBack(Deed deed) {
    return BACK.contains(deed.predicate()) || BACK.stream().anyMatch(deed.stems()::containsKey);
  }

  private static boolean ends(Deed deed) {
    return ENDS.contains(deed.predicate());
  }

  private static boolean moves(Deed deed) {
    return deed.type().filter(MOVES::contains).isPresent()
        || (deed.type().isEmpty() && GOES.contains(deed.predicate()));
  }

  private enum Meeting {
    SAME,
    UNKNOWN,
    APART
  }

  private Meeting meeting(Set<String> ones, Set<String> others) {
    if (ones.isEmpty() || others.isEmpty()) {
      return Meeting.UNKNOWN;
    }
    boolean same =
        ones.stream().anyMatch(one -> others.stream().anyMatch(other -> meets(one, other)));
    if (same) {
      return Meeting.SAME;
    }
    boolean named =
        ones.stream().allMatch(one -> actors.actor(one).named())
            && others.stream().allMatch(other -> actors.actor(other).named());
    return named ? Meeting.APART : Meeting.UNKNOWN;
  }

  /** Whether two are one, or one of them is of the other. */
  boolean meets(String one, String other) {
    return actors.areCompatible(one, other)
        || actors.members(one).contains(other)
        || actors.members(other).contains(one);
  }

  /** How much of what the one with fewer words says stands in the other, from 0 to 1. */
  private static double words(Map<String, Double> one, Map<String, Double> other) {
    Map<String, Double> fewer = one.size() <= other.size() ? one : other;
    Map<String, Double> more = fewer.equals(one) ? other : one;
    double all = 0;
    double common = 0;
    for (Map.Entry<String, Double> entry : fewer.entrySet()) {
      all += entry.getValue();
      common += more.containsKey(entry.getKey()) ? entry.getValue() : 0;
    }
    return all == 0 ? 0 : common / Math.max(all, 1);
  }
}
