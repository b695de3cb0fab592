package dev.hearsay.affair;

import dev.hearsay.claim.ModalWords;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads who is said to have people in their power or to answer for them, and who is said not to:
 * "has no jurisdiction over those held", "responsibility for the men rests with Ruritania", "they
 * are not in our custody". The tree tells whose it is and about whom.
 */
final class ResponsibilityReader {

  private static final int STEPS = 6;

  private final TreeWords words;
  private final DependencyTree tree;

  ResponsibilityReader(TreeWords words) {
    this.words = words;
    tree = words.tree();
  }

  /** What a word tells. */
  Optional<Remark> at(int word) {
    if (tree.isNominal(word) && words.is(word, "power")) {
      return ofNoun(word);
    }
    return words.is(word, "answerable") ? ofAdjective(word) : Optional.empty();
  }

  private Optional<Remark> ofNoun(int noun) {
    if (words.hasPreposition(noun, "within")) {
      return inPower(noun, false);
    }
    if (words.hasPreposition(noun, "outside") && words.is(noun, "reach")) {
      return inPower(noun, true);
    }
    if (tree.hasChild(noun, Relation.COP)) {
      return remark(noun, noun, owner(noun), tree.clause(noun).ownSubject(), false);
    }
    int verb = tree.head(noun);
    if (!words.isVerb(verb)) {
      return Optional.empty();
    }
    return switch (tree.relation(noun)) {
      case OBJ -> having(noun, verb);
      case NSUBJ, NSUBJ_PASS -> resting(noun, verb);
      default -> Optional.empty();
    };
  }

  /** "Has no jurisdiction over them", "disclaimed responsibility for the crew". */
  private Optional<Remark> having(int noun, int verb) {
    boolean disclaims = words.is(verb, "disclaims");
    if (!disclaims && !words.is(verb, "has")) {
      return Optional.empty();
    }
    OptionalInt own = about(noun);
    OptionalInt about = own.isPresent() ? own : about(verb);
    return remark(noun, verb, tree.clause(verb).agent(), about, disclaims);
  }

  /** "Responsibility for the men rests with Ruritania". */
  private Optional<Remark> resting(int noun, int verb) {
    if (!words.is(verb, "rests")) {
      return Optional.empty();
    }
    OptionalInt holder =
        tree.children(verb, Relation.OBL)
            .filter(child -> words.hasPreposition(child, "rests-with"))
            .findFirst();
    return holder.isEmpty() ? Optional.empty() : remark(noun, verb, holder, about(noun), false);
  }

  /** "They are in the custody of Ruritania", "remain outside its control". */
  private Optional<Remark> inPower(int noun, boolean outside) {
    boolean own = tree.hasChild(noun, Relation.COP);
    int predicate = own ? noun : tree.head(noun);
    if (!own && !words.isVerb(predicate)) {
      return Optional.empty();
    }
    OptionalInt patient = own ? OptionalInt.empty() : tree.clause(predicate).patient();
    OptionalInt about = patient.isPresent() ? patient : tree.clause(predicate).subject();
    Optional<Remark> remark = remark(noun, predicate, owner(noun), about, outside);
    return words.is(noun, "grip")
        ? remark.map(each -> each.denied() ? each : each.holding())
        : remark;
  }

  /** "Is no longer responsible for the men", "holds Ruritania responsible for their safety". */
  private Optional<Remark> ofAdjective(int adjective) {
    boolean own = tree.hasChild(adjective, Relation.COP);
    int above = tree.head(adjective);
    if (!own && !(tree.relation(adjective) == Relation.XCOMP && words.isVerb(above))) {
      return Optional.empty();
    }
    OptionalInt patient = own ? OptionalInt.empty() : tree.clause(above).patient();
    OptionalInt holder =
        patient.isPresent() ? patient : tree.clause(own ? adjective : above).subject();
    return remark(adjective, own ? adjective : above, holder, about(adjective), false);
  }

  private Optional<Remark> remark(
      int word, int predicate, OptionalInt holder, OptionalInt about, boolean turned) {
    boolean told = about.isPresent() && words.isHeld(about.getAsInt());
    boolean whose = holder.isPresent() || turned;
    if (!told || !whose || holder.equals(about) || words.isSupposed(predicate)) {
      return Optional.empty();
    }
    boolean nobody = holder.isPresent() && words.reads(holder.getAsInt(), "nobody");
    boolean denied = turned ^ words.isNegated(predicate);
    if (word != predicate && tree.relation(word) != Relation.OBJ) {
      denied ^= words.hasNo(word);
    }
    boolean outright = false;
    int at = predicate;
    for (int i = 0; i < STEPS && isGoverned(at); i++) {
      int above = tree.head(at);
      if (ModalWords.negates(words.lemma(above)) || words.is(above, "disclaims")) {
        denied = !denied;
        outright |= words.lemma(above).equals("deny");
      } else if (tree.relation(at) == Relation.XCOMP && words.isNegated(above)) {
        denied = !denied;
      }
      at = above;
    }
    return Optional.of(
        new Remark(
            Remark.Kind.ANSWERS,
            word,
            nobody ? OptionalInt.empty() : holder,
            about.getAsInt(),
            OptionalInt.empty(),
            denied,
            outright));
  }

  private boolean isGoverned(int word) {
    return tree.head(word) != DependencyTree.NO_HEAD
        && (tree.relation(word) == Relation.XCOMP || tree.relation(word) == Relation.CCOMP);
  }

  /** Whose a noun is: "Ruritania's", "of Ruritania", "Ruritanian". */
  private OptionalInt owner(int noun) {
    OptionalInt possessor = tree.children(noun, Relation.NMOD_POSS).findFirst();
    if (possessor.isPresent()) {
      return possessor;
    }
    OptionalInt of =
        tree.children(noun, Relation.NMOD)
            .filter(child -> words.preposition(child).equals("of"))
            .findFirst();
    return of.isPresent()
        ? of
        : tree.children(noun, Relation.AMOD, Relation.COMPOUND)
            .filter(child -> Character.isUpperCase(tree.token(child).text().charAt(0)))
            .findFirst();
  }

  /** Those for whom somebody answers: people, or whose safety it is. */
  private OptionalInt about(int word) {
    return tree.children(word, Relation.NMOD, Relation.OBL)
        .filter(child -> words.hasPreposition(child, "about"))
        .flatMap(child -> people(child).stream())
        .findFirst();
  }

  private OptionalInt people(int noun) {
    if (words.isHeld(noun)) {
      return OptionalInt.of(noun);
    }
    return words.is(noun, "welfare")
        ? tree.children(noun, Relation.NMOD_POSS, Relation.NMOD).filter(words::isHeld).findFirst()
        : OptionalInt.empty();
  }
}
