package dev.hearsay.affair;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads that a ship sailed or that people came home: who had been held and does so is held no
 * longer.
 */
final class DepartureReader {

  private final TreeWords words;
  private final DependencyTree tree;

  DepartureReader(TreeWords words) {
    this.words = words;
    tree = words.tree();
  }

  /** What a verb tells. */
  Optional<Remark> at(int verb) {
    boolean sails = words.is(verb, "sails");
    boolean goes = words.is(verb, "goes");
    if (!words.isVerb(verb) && !(goes && isHome(verb))) {
      return Optional.empty();
    }
    boolean leaves =
        (sails && hasDestination(verb))
            || words.lemma(verb).equals("sail")
            || isPutToSea(verb)
            || (goes && tree.children(verb).anyMatch(this::isHomeBelow));
    OptionalInt subject = leaves ? tree.clause(verb).subject() : OptionalInt.empty();
    if (subject.isEmpty()
        || !words.isHeld(subject.getAsInt())
        || words.isSupposed(verb)
        || words.isNegated(verb)
        || words.isInfinitive(verb)) {
      return Optional.empty();
    }
    return Optional.of(
        new Remark(
            Remark.Kind.LEAVES,
            verb,
            OptionalInt.empty(),
            subject.getAsInt(),
            OptionalInt.empty(),
            false,
            false));
  }

  /** "Left the port", "departed for Korrin", of a ship. */
  private boolean hasDestination(int verb) {
    OptionalInt object = tree.clause(verb).object();
    boolean place =
        object.isPresent()
            && (words.isRoom(object.getAsInt())
                || words.isName(object.getAsInt())
                || words.is(object.getAsInt(), "waters"));
    return place
        || tree.children(verb, Relation.OBL)
            .anyMatch(child -> words.preposition(child).equals("for"))
        || words.lemma(verb).equals("depart");
  }

  /** "Put to sea", "set sail", "weighed anchor". */
  private boolean isPutToSea(int verb) {
    return switch (words.lemma(verb)) {
      case "put" -> tree.children(verb, Relation.OBL).anyMatch(c -> words.lemma(c).equals("sea"));
      case "set" -> tree.children(verb).anyMatch(c -> words.lower(c).equals("sail"));
      case "weigh" -> tree.children(verb).anyMatch(c -> words.lemma(c).equals("anchor"));
      default -> false;
    };
  }

  private boolean isHome(int word) {
    return words.reads(word, "home") && tree.hasChild(word, Relation.COP);
  }

  /** "Home", "to their families", "reunited with his wife". */
  private boolean isHomeBelow(int child) {
    String preposition = words.preposition(child);
    boolean adverb = words.reads(child, "home") && tree.relation(child) != Relation.NSUBJ;
    if (adverb) {
      return !preposition.equals("from") && !preposition.equals("in");
    }
    boolean with = words.lemma(tree.head(child)).equals("reunite") && preposition.equals("with");
    return words.is(child, "kin")
        && tree.relation(child) == Relation.OBL
        && (with || preposition.equals("to"));
  }
}
