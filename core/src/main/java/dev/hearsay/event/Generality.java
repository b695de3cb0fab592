package dev.hearsay.event;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells what is so in general from what happened: "courts order such things every week", "you don't
 * hand over witnesses". Headlines, which put what happened into the present, have no full stop.
 */
final class Generality {

  private static final Set<String> OFTEN =
      Set.of(
          "often",
          "usually",
          "always",
          "sometimes",
          "routinely",
          "regularly",
          "frequently",
          "typically",
          "generally",
          "normally",
          "seldom",
          "rarely");

  private static final Set<String> EACH = Set.of("every", "each");

  private static final Set<String> END = Set.of(".", "!", "?", ";");

  private final DependencyTree tree;

  Generality(DependencyTree tree) {
    this.tree = tree;
  }

  boolean isGeneral(FoundTrigger found) {
    int word = found.word();
    if (tree.treebankTag(word).isNoun()) {
      return isSuch(word);
    }
    return isSentence() && isPresent(word) && (comesAgain(word) || isOfAnybody(found));
  }

  /** "Such promises". */
  private boolean isSuch(int noun) {
    return tree.treebankTag(noun).isPlural()
        && tree.children(noun).anyMatch(child -> TermWords.lower(tree, child).equals("such"));
  }

  private boolean isSentence() {
    return IntStream.range(Math.max(0, tree.size() - 2), tree.size())
        .anyMatch(i -> END.contains(tree.token(i).text()));
  }

  /** "Orders", "are ordered", "don't order". */
  private boolean isPresent(int verb) {
    boolean passive = tree.hasChild(verb, Relation.AUX_PASS);
    IntStream finite = passive ? tree.children(verb, Relation.AUX_PASS) : IntStream.of(verb);
    boolean does =
        tree.children(verb, Relation.AUX)
            .anyMatch(aux -> TermWords.lower(tree, aux).startsWith("do") && isSimple(aux));
    return does || (finite.anyMatch(this::isSimple) && !tree.hasChild(verb, Relation.AUX));
  }

  private boolean isSimple(int word) {
    return tree.treebankTag(word) == TreebankTag.VBP || tree.treebankTag(word) == TreebankTag.VBZ;
  }

  private boolean comesAgain(int verb) {
    return tree.children(verb, Relation.ADVMOD, Relation.OBL)
        .anyMatch(
            child ->
                OFTEN.contains(TermWords.lower(tree, child))
                    || tree.children(child, Relation.DET)
                        .anyMatch(det -> EACH.contains(TermWords.lower(tree, det))));
  }

  /** Whether who does it and to whom are anybody: "kidnappers kill hostages", "you". */
  private boolean isOfAnybody(FoundTrigger found) {
    List<Integer> agents = heads(found, Argument.AGENT);
    List<Integer> patients = heads(found, Argument.PATIENT);
    if (agents.stream().anyMatch(agent -> TermWords.lower(tree, agent).equals("you"))) {
      return true;
    }
    if (patients.stream().anyMatch(this::isSuch)) {
      return true;
    }
    return !patients.isEmpty()
        && !agents.isEmpty()
        && agents.stream().allMatch(this::isAnybody)
        && patients.stream().allMatch(this::isAnybody);
  }

  private static List<Integer> heads(FoundTrigger found, String slot) {
    return found.arguments().stream()
        .filter(argument -> argument.slot().equals(slot))
        .map(Argument::head)
        .toList();
  }

  private boolean isAnybody(int head) {
    return tree.treebankTag(head) == TreebankTag.NNS
        && !tree.hasChild(head, Relation.DET)
        && !tree.hasChild(head, Relation.NUMMOD)
        && !tree.hasChild(head, Relation.ACL_RELCL)
        && !tree.hasChild(head, Relation.NMOD_POSS);
  }
}
