package dev.hearsay.affair;

import dev.hearsay.reuse.Stemmer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much speaks for a deed that is told being what became of something owed: that it is the same
 * deed, and that something besides the verb ties it to what is owed. "Keeps" in a sentence about a
 * club is nothing that became of a pass that was to be kept open.
 */
final class FollowLikeness {

  /** From here on it is. */
  private static final double ENOUGH = 1.5;

  /** Who tells how many of how many tells of those who are owed. */
  private static final double OF_SAME = 0.6;

  /** "As agreed". */
  private static final double AS_OWED = 0.6;

  /** So much of the words in common ties two deeds. */
  private static final double TIED = 0.6;

  /** Stems of verbs that tell next to nothing without their objects. */
  private static final Set<String> LIGHT =
      Stream.of(
              "give", "keep", "take", "have", "get", "make", "hold", "go", "come", "put", "bring",
              "turn", "let", "do", "use", "receive", "leave", "set", "run", "send")
          .map(Stemmer::stem)
          .collect(Collectors.toSet());

  /** Verbs that tell the same deed, and not only the same kind of event. */
  private static final double SAME_SENSE = 0.1;

  private final DeedLikeness likeness;
  private final DeedSenses senses = DeedSenses.standard();

  FollowLikeness(DeedLikeness likeness) {
    this.likeness = likeness;
  }

  /** Whether it is taken for that. */
  boolean isLikely(List<Deed> owed, Deed told) {
    return of(owed, told) >= ENOUGH;
  }

  /** At least 0. */
  double of(List<Deed> owed, Deed told) {
    double apart = 0;
    double beside = 0;
    boolean tied = false;
    for (Deed each : owed) {
      double alike = apart(each, told);
      apart = Math.max(apart, alike);
      if (alike > 0 || isBare(told)) {
        beside = Math.max(beside, likeness.beside(each, told));
      }
      tied |= alike > 0 && isTied(each, told);
    }
    return tied ? apart + beside : 0;
  }

  private double apart(Deed owed, Deed told) {
    double alike = likeness.apart(owed, told);
    boolean moved = told.type().isPresent() && !told.sufferers().isEmpty();
    if (moved && senses.isPayment(owed.predicate()) && !senses.canPay(told.predicate())) {
      return 0; // who is sent to a country isn't what that country was to be paid
    }
    if (alike == 0) {
      return 0;
    }
    boolean some =
        told.of().isPresent() && owed.count().isPresent() && told.of().equals(owed.count());
    boolean same = senses.areOne(owed.predicate(), told.predicate());
    return alike + (same ? SAME_SENSE : 0) + (some ? OF_SAME : 0) + (told.asOwed() ? AS_OWED : 0);
  }

  /** Whether the two have more in common than what a verb can tell. */
  private boolean isTied(Deed owed, Deed told) {
    boolean words = common(owed.stems(), told.stems()) >= TIED;
    boolean light = told.type().isEmpty() && LIGHT.contains(told.predicate());
    boolean whom = likeness.sameSufferers(owed, told);
    if (owed.denied() && !owed.stems().isEmpty()) {
      return words || isRightBehind(owed, told);
    }
    boolean many =
        told.count().isPresent()
            && (told.count().equals(owed.count()) || told.of().equals(owed.count()));
    if (light) {
      return many || (words && told.of().isPresent()) || (owed.type().isEmpty() && (words || whom));
    }
    return words || whom || many || told.asOwed() || isBare(told);
  }

  private boolean isRightBehind(Deed owed, Deed told) {
    return told.type().isPresent() && likeness.beside(owed, told) >= DeedLikeness.RIGHT_BEHIND;
  }

  /** "Two have been paid", "half of it was": how many is all that is said. */
  static boolean isBare(Deed told) {
    boolean counted = told.count().isPresent() || told.partial();
    return counted && told.stems().size() <= 2;
  }

  private static double common(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream()
        .filter(entry -> other.containsKey(entry.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }
}
