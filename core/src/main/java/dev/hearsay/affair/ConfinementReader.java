package dev.hearsay.affair;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads that people are kept in a room or aboard, or brought to one, by verbs that tell custody
 * only with such a place: "lodged under guard at Fort Hale", "are confined on board", "bused to the
 * mine".
 */
final class ConfinementReader {

  private final TreeWords words;
  private final DependencyTree tree;

  ConfinementReader(TreeWords words) {
    this.words = words;
    tree = words.tree();
  }

  /** What a verb tells. */
  Optional<Remark> at(int verb) {
    boolean keeps = words.is(verb, "keeps");
    boolean moves = words.is(verb, "moves");
    boolean frees = frees(verb);
    boolean catches = catches(verb);
    if ((!keeps && !moves && !frees && !catches)
        || !isVerb(verb)
        || words.isSupposed(verb)
        || words.isNegated(verb)
        || words.isInfinitive(verb)) {
      return Optional.empty();
    }
    OptionalInt held = held(verb);
    if (held.isEmpty() || !words.isHeld(held.getAsInt())) {
      return Optional.empty();
    }
    if (frees) {
      return Optional.of(remark(Remark.Kind.FREES, verb, held.getAsInt(), OptionalInt.empty()));
    }
    OptionalInt to = place(verb, "into");
    OptionalInt in = place(verb, "where");
    if (moves && (to.isPresent() || isAway(verb))) {
      return Optional.of(remark(Remark.Kind.MOVES, verb, held.getAsInt(), to));
    }
    if (words.is(verb, "confines") && to.isPresent()) {
      return Optional.of(remark(Remark.Kind.HOLDS, verb, held.getAsInt(), to));
    }
    boolean kept = keeps && (in.isPresent() || isAboard(verb));
    return kept || catches
        ? Optional.of(remark(Remark.Kind.HOLDS, verb, held.getAsInt(), in))
        : Optional.empty();
  }

  /** "Freed", "let go", "set free", "turned loose", "admitted to bail". */
  private boolean frees(int verb) {
    return words.is(verb, "frees")
        || (words.is(verb, "lets") && tree.children(verb).anyMatch(c -> words.is(c, "loose")))
        || (words.lemma(verb).equals("admit")
            && tree.children(verb, Relation.OBL).anyMatch(c -> words.lemma(c).equals("bail")));
  }

  /** "Picked up", "rounded up", "led away". */
  private boolean catches(int verb) {
    return words.is(verb, "catches")
        && tree.children(verb).anyMatch(child -> words.reads(child, "away"));
  }

  private boolean isVerb(int word) {
    return words.isVerb(word)
        || (tree.hasChild(word, Relation.COP) && words.lower(word).endsWith("ed"));
  }

  private OptionalInt held(int verb) {
    if (tree.clause(verb).isPassive() || tree.hasChild(verb, Relation.COP)) {
      return tree.clause(verb).subject();
    }
    OptionalInt object = tree.clause(verb).object();
    boolean participle =
        tree.relation(verb) == Relation.ACL && tree.treebankTag(verb) == TreebankTag.VBN;
    return object.isPresent() || !participle ? object : OptionalInt.of(tree.head(verb));
  }

  /** A room, a ship or a place with a name, behind one of some prepositions. */
  private OptionalInt place(int verb, String prepositions) {
    return tree.children(verb, Relation.OBL)
        .filter(child -> words.hasPreposition(child, prepositions))
        .filter(child -> words.isRoom(child) || words.isVessel(child) || words.isPlaceName(child))
        .findFirst();
  }

  /** "Driven away from the barracks". */
  private boolean isAway(int verb) {
    return tree.children(verb, Relation.ADVMOD, Relation.COMPOUND_PRT)
        .anyMatch(child -> words.lower(child).equals("away"));
  }

  private boolean isAboard(int verb) {
    return tree.children(verb, Relation.ADVMOD, Relation.OBL)
        .anyMatch(child -> words.reads(child, "aboard"));
  }

  private Remark remark(Remark.Kind kind, int verb, int held, OptionalInt place) {
    OptionalInt agent = kind != Remark.Kind.MOVES ? tree.clause(verb).agent() : OptionalInt.empty();
    OptionalInt holder =
        agent.isPresent() && agent.getAsInt() != held && words.canHold(agent.getAsInt())
            ? agent
            : OptionalInt.empty();
    return new Remark(kind, verb, holder, held, place, false, false);
  }
}
