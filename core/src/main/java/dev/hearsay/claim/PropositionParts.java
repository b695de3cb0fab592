package dev.hearsay.claim;

import dev.hearsay.claim.Participant.Role;
import dev.hearsay.claim.comparison.Amount;
import dev.hearsay.claim.comparison.ComparedWord;
import dev.hearsay.reuse.Stemmer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What every comparison of a proposition asks for, worked out once. Immutable. */
final class PropositionParts {

  /** Up to that number things are counted everywhere. */
  private static final double COMMON_NUMBER = 2;

  private static final Set<Role> CENTRAL = Set.of(Role.AGENT, Role.PATIENT, Role.RECIPIENT);

  private final Proposition proposition;
  private final String predicate;
  private final Map<Role, List<Participant>> byRole = new EnumMap<>(Role.class);
  private final int[] core;
  private final double[] numbers;

  private PropositionParts(Proposition proposition) {
    this.proposition = proposition;
    predicate = Stemmer.stem(proposition.predicate());
    for (Participant participant : proposition.participants()) {
      byRole.computeIfAbsent(participant.role(), role -> new ArrayList<>()).add(participant);
    }
    core = core(proposition);
    numbers =
        proposition.text().amounts().stream()
            .filter(amount -> amount.exact() && amount.low() > COMMON_NUMBER)
            .mapToDouble(Amount::low)
            .distinct()
            .toArray();
  }

  static PropositionParts of(Proposition proposition) {
    return new PropositionParts(proposition);
  }

  private static int[] core(Proposition proposition) {
    List<ComparedWord> text = proposition.text().words();
    Set<Integer> words = new TreeSet<>();
    if (proposition.predicateWord() >= 0 && proposition.predicateWord() < text.size()) {
      words.add(proposition.predicateWord());
    }
    for (Participant participant : proposition.participants()) {
      for (int i = 0; CENTRAL.contains(participant.role()) && i < text.size(); i++) {
        if (text.get(i).isContent() && participant.stems().contains(text.get(i).stem())) {
          words.add(i);
        }
      }
    }
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  Proposition proposition() {
    return proposition;
  }

  /** Stem of what is said to be done. */
  String predicate() {
    return predicate;
  }

  /** Who plays a role. */
  List<Participant> in(Role role) {
    return byRole.getOrDefault(role, List.of());
  }

  /**
   * The words that say what is done, by whom, to whom, by their indices in the text. All else in a
   * long sentence are circumstances that another teller leaves out.
   */
  int[] core() {
    return core.clone();
  }

  /** How many exact numbers that aren't in every second sentence stand in both. */
  int sameNumbers(PropositionParts other) {
    int same = 0;
    for (double number : numbers) {
      for (double that : other.numbers) {
        same += number == that ? 1 : 0;
      }
    }
    return same;
  }
}
