package dev.hearsay.event;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Arguments as they are found: each word takes part once, in the slot that it was found in first.
 */
final class ArgumentList {

  private final DependencyTree tree;
  private final EventWords words;
  private final List<Argument> found = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  /** None yet; the trigger itself is none. */
  ArgumentList(DependencyTree tree, EventWords words, int trigger) {
    this.tree = tree;
    this.words = words;
    taken.add(trigger);
  }

  List<Argument> found() {
    return found;
  }

  boolean isTaken(int word) {
    return taken.contains(word);
  }

  void take(int word) {
    taken.add(word);
  }

  /** One that takes up no word. */
  void put(Argument argument) {
    found.add(argument);
  }

  /** A noun with what is coordinated with it, unless it takes part already. */
  void add(String slot, OptionalInt head) {
    if (head.isEmpty() || !taken.add(antecedent(head.getAsInt()))) {
      return;
    }
    int noun = antecedent(head.getAsInt());
    boolean whither =
        slot.equals(Argument.PATIENT) && words.isDestination(TermWords.lower(tree, noun));
    found.add(new Argument(whither ? Argument.ADVERB : slot, noun)); // "be sent home"
    tree.children(noun, Relation.CONJ)
        .filter(tree::isNominal)
        .filter(conjunct -> noun == head.getAsInt() && !Phrases.isFirm(tree, conjunct))
        .forEach(conjunct -> add(slot, OptionalInt.of(conjunct)));
  }

  /** The noun that "who", "whose" or "which" stands for; others for themselves. */
  private int antecedent(int word) {
    if (!tree.treebankTag(word).label().startsWith("W")) {
      return word;
    }
    for (int at = word; at != DependencyTree.NO_HEAD; at = tree.head(at)) {
      if (tree.relation(at) == Relation.ACL_RELCL) {
        return tree.head(at);
      }
    }
    int before = word - 1;
    while (before > 0 && tree.token(before).text().equals(",")) {
      before--;
    }
    boolean relative = Set.of("who", "which").contains(TermWords.lower(tree, word));
    return relative && before >= 0 && tree.treebankTag(before).isNoun() ? before : word;
  }
}
