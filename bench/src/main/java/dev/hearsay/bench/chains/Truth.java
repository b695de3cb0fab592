package dev.hearsay.bench.chains;

import dev.hearsay.provenance.Independence;
import java.util.ArrayList;
import java.util.List;

/**
 * Who knew, as a story was made, and what the rules of independence say of how many they are.
 * Nothing here is shared with what is measured.
 */
final class Truth {

  /** Who it is that knew. */
  enum Kind {
    ANONYMOUS("anonymous", true),
    MINISTRY("organisation", true),
    WITNESS("person", true),
    PAPER("document", false),
    OBSERVER("observation", false),
    /** An outlet that says it in its own voice: perhaps nobody. */
    OWN_VOICE("outlet", false),
    /** "According to reports", and there are none: perhaps nobody. */
    REPORTS("unknown", false);

    private final String label;
    private final boolean speaks;

    Kind(String label, boolean speaks) {
      this.label = label;
      this.speaks = speaks;
    }

    String label() {
      return label;
    }
  }

  /**
   * @param house the ministry, or the outlet that heard it
   * @param origin those with the same number share an origin that nobody sees; 0 for none
   */
  record Knower(Kind kind, String house, String state, int origin) {}

  private final boolean counted;
  private final List<Knower> knowers = new ArrayList<>();
  private final List<Boolean> withdrawn = new ArrayList<>();

  /**
   * @param counted whether the claim is a number that nobody sees at a glance
   */
  Truth(boolean counted) {
    this.counted = counted;
  }

  int add(Knower knower) {
    knowers.add(knower);
    withdrawn.add(false);
    return knowers.size() - 1;
  }

  void withdraw(int knower) {
    withdrawn.set(knower, true);
  }

  List<Knower> knowers() {
    return List.copyOf(knowers);
  }

  Independence independent() {
    List<Knower> standing = new ArrayList<>();
    for (int i = 0; i < knowers.size(); i++) {
      if (!withdrawn.get(i)) {
        standing.add(knowers.get(i));
      }
    }
    List<Knower> certain =
        standing.stream()
            .filter(one -> one.kind() != Kind.OWN_VOICE && one.kind() != Kind.REPORTS)
            .toList();
    return new Independence(largest(certain, 0, new ArrayList<>()), standing.size());
  }

  /** The most that can be chosen of which each is certainly apart from each other. */
  private int largest(List<Knower> all, int from, List<Knower> chosen) {
    int best = chosen.size();
    for (int i = from; i < all.size(); i++) {
      Knower next = all.get(i);
      if (chosen.stream().allMatch(one -> apart(one, next))) {
        chosen.add(next);
        best = Math.max(best, largest(all, i + 1, chosen));
        chosen.remove(chosen.size() - 1);
      }
    }
    return best;
  }

  private boolean apart(Knower one, Knower other) {
    if (one.origin() > 0 && one.origin() == other.origin()) {
      return false;
    }
    boolean official =
        (one.kind() == Kind.ANONYMOUS || one.kind() == Kind.MINISTRY)
            && (other.kind() == Kind.ANONYMOUS || other.kind() == Kind.MINISTRY);
    boolean opposed =
        one.kind() == Kind.MINISTRY
            && other.kind() == Kind.MINISTRY
            && !one.state().equals(other.state());
    if (opposed) {
      return true;
    }
    if (official) {
      return false;
    }
    boolean relayed =
        (one.kind().speaks && (other.kind().speaks || other.kind() == Kind.PAPER))
            || (other.kind().speaks && one.kind() == Kind.PAPER);
    return !(counted && relayed);
  }
}
