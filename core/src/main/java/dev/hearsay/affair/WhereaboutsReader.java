package dev.hearsay.affair;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Reads where people are said to be: "the five remain in Harrow jail"; and that nobody says where:
 * "their whereabouts are unknown", "it has not said where the two are".
 */
final class WhereaboutsReader {

  private final TreeWords words;
  private final DependencyTree tree;

  WhereaboutsReader(TreeWords words) {
    this.words = words;
    tree = words.tree();
  }

  /** What a word tells. */
  Optional<Remark> at(int word) {
    if (words.lower(word).equals("where")) {
      return untold(word);
    }
    if (words.is(word, "whereabouts") && tree.isNominal(word)) {
      return whereabouts(word);
    }
    if (words.isVerb(word) && words.is(word, "vanishes")) {
      return nowhere(word, tree.clause(word).subject(), tree.clause(word).isNegated());
    }
    if (words.isVerb(word) && words.is(word, "finds") && tree.clause(word).isPassive()) {
      return words.isNegated(word)
          ? nowhere(word, tree.clause(word).patient(), false)
          : Optional.empty();
    }
    if ((words.isVerb(word) && words.is(word, "loses")) || words.lemma(word).equals("account")) {
      return untracked(word);
    }
    if (words.isVerb(word) && words.is(word, "stays")) {
      OptionalInt place =
          tree.children(word, Relation.OBL, Relation.XCOMP)
              .filter(child -> words.hasPreposition(child, "where"))
              .filter(child -> isPlace(child, words.is(word, "still")))
              .findFirst();
      return stays(word, word, place.isPresent() ? place : antecedent(word));
    }
    boolean said = tree.isNominal(word) && tree.hasChild(word, Relation.COP);
    return said && words.hasPreposition(word, "where") && isPlace(word, isStill(word))
        ? stays(word, word, OptionalInt.of(word))
        : Optional.empty();
  }

  /** "Cells, where they remained": the room right before. */
  private OptionalInt antecedent(int verb) {
    OptionalInt where =
        tree.children(verb, Relation.ADVMOD)
            .filter(child -> words.is(verb, "still") && words.lower(child).equals("where"))
            .findFirst();
    if (where.isEmpty()) {
      return where;
    }
    int before = where.getAsInt() - 1;
    while (before > 0 && !Character.isLetter(tree.token(before).text().charAt(0))) {
      before--;
    }
    return before >= 0 && words.isRoom(before) ? OptionalInt.of(before) : OptionalInt.empty();
  }

  private boolean isStill(int word) {
    return tree.children(word, Relation.ADVMOD)
        .anyMatch(child -> words.lower(child).equals("still"));
  }

  /** A room in which people are held; where they remain, any place that has a name. */
  private boolean isPlace(int noun, boolean still) {
    return words.isRoom(noun) || (still && words.isName(noun));
  }

  private Optional<Remark> stays(int word, int predicate, OptionalInt place) {
    OptionalInt held = tree.clause(predicate).subject();
    if (place.isEmpty()
        || held.isEmpty()
        || !words.isHeld(held.getAsInt())
        || words.isSupposed(predicate)
        || words.isNegated(predicate)) {
      return Optional.empty();
    }
    return Optional.of(
        new Remark(
            Remark.Kind.STAYS, word, OptionalInt.empty(), held.getAsInt(), place, false, false));
  }

  /** "Has not said where they are", "nobody knows where they are held", "where is unclear". */
  private Optional<Remark> untold(int where) {
    int clause = tree.head(where);
    if (clause == DependencyTree.NO_HEAD) {
      return Optional.empty();
    }
    int above = tree.head(clause);
    boolean content =
        switch (tree.relation(clause)) {
          case CCOMP, XCOMP, ADVCL, CSUBJ, NMOD, OBL, ACL -> true;
          default -> false;
        };
    if (!content || above == DependencyTree.NO_HEAD) {
      return Optional.empty();
    }
    boolean untold =
        (words.is(above, "tells") && words.isNegated(above))
            || words.reads(above, "untold")
            || (words.is(above, "whereabouts") && words.hasNo(above));
    OptionalInt held = tree.clause(clause).patient();
    held = held.isPresent() ? held : tree.clause(clause).subject();
    return untold ? nowhere(where, held, false) : Optional.empty();
  }

  /** "Lost track of the men", "nobody accounts for the other six". */
  private Optional<Remark> untracked(int verb) {
    boolean accounts = words.lemma(verb).equals("account");
    if (accounts && !words.isNegated(verb) && !isByNobody(verb)) {
      return Optional.empty();
    }
    OptionalInt track =
        tree.children(verb, Relation.OBJ).filter(child -> words.is(child, "track")).findFirst();
    if (!accounts && track.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt held =
        (accounts
                ? tree.children(verb, Relation.OBL, Relation.NMOD)
                : IntStream.concat(
                    tree.children(track.getAsInt(), Relation.NMOD),
                    tree.children(verb, Relation.OBL)))
            .filter(words::isHeld)
            .findFirst();
    return nowhere(verb, held, false);
  }

  private boolean isByNobody(int verb) {
    return tree.children(verb, Relation.NSUBJ, Relation.COMPOUND, Relation.DET)
        .anyMatch(child -> words.reads(child, "nobody"));
  }

  /** "Their whereabouts are unknown", "no trace of the men". */
  private Optional<Remark> whereabouts(int noun) {
    OptionalInt held =
        tree.children(noun, Relation.NMOD_POSS, Relation.NMOD).filter(words::isHeld).findFirst();
    int above = tree.head(noun);
    boolean unknown =
        above != DependencyTree.NO_HEAD
            && (words.reads(above, "untold")
                || (words.is(above, "tells") && words.isNegated(above)));
    boolean none = !words.lemma(noun).equals("whereabouts") && words.hasNo(noun);
    return unknown || none ? nowhere(noun, held, false) : Optional.empty();
  }

  private Optional<Remark> nowhere(int word, OptionalInt held, boolean denied) {
    return held.isEmpty() || !words.isHeld(held.getAsInt())
        ? Optional.empty()
        : Optional.of(
            new Remark(
                Remark.Kind.NOWHERE,
                word,
                OptionalInt.empty(),
                held.getAsInt(),
                OptionalInt.empty(),
                denied,
                false));
  }
}
