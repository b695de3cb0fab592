package dev.hearsay.event;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.OptionalInt;
import java.util.Set;

/** Who does what a verb tells and to whom it is done, also where the verb has no subject itself. */
final class Voices {

  /** How far a clause is followed up to one that has the subject. */
  private static final int STEPS = 6;

  private final DependencyTree tree;
  private final EventWords words;

  Voices(DependencyTree tree, EventWords words) {
    this.tree = tree;
    this.words = words;
  }

  /** Whether a verb tells what is done to its subject, said outright or not. */
  boolean isPassive(int verb) {
    return isPassive(verb, STEPS);
  }

  private boolean isPassive(int verb, int steps) {
    if (tree.clause(verb).isPassive()) {
      return true;
    }
    TreebankTag tag = tree.treebankTag(verb);
    boolean participle = tag == TreebankTag.VBN || tag == TreebankTag.JJ;
    boolean hasObject = tree.hasChild(verb, Relation.OBJ);
    if (!participle && tag != TreebankTag.VBD) {
      return false;
    }
    boolean bare = tag == TreebankTag.VBD && tree.relation(verb) == Relation.ACL;
    if ((bare || isRaised(verb)) && !hasObject) {
      return true;
    }
    if (isCoordinated(verb) && steps > 0 && !hasObject) {
      boolean but =
          tree.children(verb, Relation.CC)
              .anyMatch(word -> tree.token(word).text().equalsIgnoreCase("but"));
      return !but
          && !hasOwnSubject(verb)
          && !hasAuxiliary(verb)
          && isPassive(tree.head(verb), steps - 1);
    }
    if (!participle || hasAuxiliary(verb) || hasObject) {
      return false;
    }
    return switch (tree.relation(verb)) {
      case XCOMP, CCOMP, AMOD, ACL, ADVCL, ROOT, ACL_RELCL, DEP -> true;
      default -> false;
    };
  }

  /** Behind "and", or behind a comma where the parser saw no "and". */
  boolean isCoordinated(int verb) {
    int head = tree.head(verb);
    return tree.relation(verb) == Relation.CONJ
        || (tree.relation(verb) == Relation.DEP
            && head != DependencyTree.NO_HEAD
            && tree.treebankTag(head).isVerb());
  }

  /** "Held" of "ordered the ship held", which looks like a verb in the past. */
  boolean isRaised(int verb) {
    int head = tree.head(verb);
    return head != DependencyTree.NO_HEAD
        && (tree.relation(verb) == Relation.CCOMP
            || (tree.relation(verb) == Relation.DEP && tree.hasChild(head, Relation.OBJ)))
        && (tree.treebankTag(verb) == TreebankTag.VBD || tree.treebankTag(verb) == TreebankTag.VBN)
        && !hasAuxiliary(verb)
        && tree.children(verb, Relation.MARK).findAny().isEmpty()
        && words.raises(words.lemma(tree, head));
  }

  /** "All are accused": a pronoun that the parser left loose before its verb. */
  private boolean isLooseSubject(int verb, int child) {
    return child < verb
        && !tree.treebankTag(child).isVerb()
        && words.isSeveral(TermWords.lower(tree, child));
  }

  private boolean hasOwnSubject(int verb) {
    return tree.clause(verb).ownSubject().isPresent();
  }

  private boolean hasAuxiliary(int verb) {
    return tree.hasChild(verb, Relation.AUX) || tree.hasChild(verb, Relation.COP);
  }

  /** The subject: the clause's own, or the one that it shares. */
  OptionalInt subject(int verb) {
    return subject(verb, STEPS);
  }

  private OptionalInt subject(int verb, int steps) {
    int above = tree.head(verb);
    if (above != DependencyTree.NO_HEAD && steps > 0) {
      if (isRaised(verb) && !hasOwnSubject(verb)) {
        return tree.clause(above).object();
      }
      boolean controlled = tree.relation(verb) == Relation.XCOMP && !hasOwnSubject(verb);
      if (controlled && words.controlsBySubject(words.lemma(tree, above)) && !isPassive(above)) {
        return subject(above, steps - 1); // "promised him to go"
      }
    }
    if (above != DependencyTree.NO_HEAD && steps > 0 && isDoneByObject(verb, above)) {
      return patient(above); // "accused the guards of beating them"
    }
    OptionalInt told = told(verb);
    if (told.isPresent() && steps > 0) {
      return subject(told.getAsInt(), steps - 1);
    }
    OptionalInt known = tree.clause(verb).subject();
    if (known.isEmpty()) {
      known =
          tree.children(verb, Relation.DEP)
              .filter(child -> isLooseSubject(verb, child))
              .findFirst();
    }
    if (known.isPresent() || steps == 0) {
      return known;
    }
    int head = tree.head(verb);
    if (head == DependencyTree.NO_HEAD) {
      return known;
    }
    return switch (tree.relation(verb)) {
      case AMOD -> isGerund(verb, head) ? doer(head, steps) : OptionalInt.of(head);
      case DEP ->
          isInfinitive(verb) && tree.treebankTag(head).isVerb()
              ? controller(verb, head, steps) // "called for them to be sent"
              : isCoordinated(verb) ? subject(head, steps - 1) : known;
      case ACL_RELCL -> OptionalInt.of(head);
      case CONJ -> subject(head, steps - 1);
      case CCOMP, XCOMP -> controller(verb, head, steps);
      case ADVCL -> subject(head, steps - 1);
      case ACL -> isInfinitive(verb) ? holder(head, steps) : OptionalInt.of(head);
      case NMOD, OBL -> tree.treebankTag(verb) == TreebankTag.VBG ? holder(head, steps) : known;
      default -> known;
    };
  }

  /**
   * "Of beating" of "accused the guards of beating them", "from going" of "barred him from going".
   */
  private boolean isDoneByObject(int verb, int above) {
    if (tree.relation(verb) != Relation.ADVCL
        || tree.treebankTag(verb) != TreebankTag.VBG
        || !tree.treebankTag(above).isVerb()
        || hasOwnSubject(verb)) {
      return false;
    }
    String preposition = words.preposition(tree, verb);
    boolean accuses = words.isListed(words.lemma(tree, above), Set.of("accusing"));
    return patient(above).isPresent()
        && (words.controlsByObject(preposition)
            || (accuses && (preposition.equals("with") || preposition.equals("for"))));
  }

  /**
   * The verb in the same tense above in "promised that they would be sent and undertook to pay",
   * where one tree in many joins "undertook" to "sent".
   */
  private OptionalInt told(int verb) {
    int head = tree.head(verb);
    boolean joined =
        tree.relation(verb) == Relation.CONJ
            && words.isPast(tree, verb)
            && !hasAuxiliary(verb)
            && !hasOwnSubject(verb)
            && tree.relation(head) == Relation.CCOMP
            && tree.children(head, Relation.AUX)
                .anyMatch(child -> tree.treebankTag(child) == TreebankTag.MD);
    return joined ? OptionalInt.of(tree.head(head)) : OptionalInt.empty();
  }

  /** "Ordered them released", "wants to go". */
  private OptionalInt controller(int verb, int head, int steps) {
    boolean finite = tree.treebankTag(verb).isFinite() || hasAuxiliary(verb);
    if (finite && tree.relation(verb) == Relation.CCOMP && !isInfinitive(verb)) {
      return OptionalInt.empty();
    }
    OptionalInt object = tree.clause(head).object();
    return object.isPresent() ? object : subject(head, steps - 1);
  }

  /** Who does what a gerund taken for an adjective tells: "accused of beating prisoners". */
  private OptionalInt doer(int noun, int steps) {
    int above = tree.head(noun);
    boolean byObject =
        above != DependencyTree.NO_HEAD
            && tree.relation(noun) == Relation.OBL
            && tree.treebankTag(above).isVerb()
            && words.controlsByObject(words.preposition(tree, noun));
    OptionalInt object = byObject ? patient(above) : OptionalInt.empty();
    return object.isPresent() ? object : holder(noun, steps);
  }

  /** Whose promise, order or plan it is: "her promise to go", "made a promise to go". */
  private OptionalInt holder(int noun, int steps) {
    OptionalInt possessor = tree.children(noun, Relation.NMOD_POSS).findFirst();
    if (possessor.isPresent() || steps == 0) {
      return possessor;
    }
    int above = tree.head(noun);
    boolean governed =
        above != DependencyTree.NO_HEAD
            && tree.treebankTag(above).isVerb()
            && (tree.relation(noun) == Relation.OBJ
                || tree.relation(noun) == Relation.OBL
                || tree.relation(noun) == Relation.NSUBJ_PASS);
    if (!governed) {
      return OptionalInt.empty();
    }
    return isPassive(above) ? agentOfPassive(above) : subject(above, steps - 1);
  }

  boolean isInfinitive(int verb) {
    return tree.children(verb, Relation.MARK)
        .anyMatch(mark -> tree.token(mark).text().equalsIgnoreCase("to"));
  }

  /** "Beating" of "accused of beating prisoners", taken for an adjective. */
  private boolean isGerund(int verb, int noun) {
    return tree.treebankTag(verb) == TreebankTag.VBG
        && tree.relation(verb) == Relation.AMOD
        && tree.children(noun, Relation.DET, Relation.NMOD_POSS).noneMatch(det -> det < verb)
        && tree.children(noun, Relation.CASE).anyMatch(mark -> mark == verb - 1);
  }

  /** Who does it. */
  OptionalInt agent(int verb) {
    if (isPassive(verb)) {
      return agentOfPassive(verb);
    }
    OptionalInt subject = subject(verb);
    boolean gap =
        tree.relation(verb) == Relation.ACL_RELCL && subject.stream().anyMatch(this::isRelative);
    return gap ? OptionalInt.of(tree.head(verb)) : subject;
  }

  private OptionalInt agentOfPassive(int verb) {
    OptionalInt agent = tree.children(verb, Relation.OBL_AGENT).findFirst();
    int head = tree.head(verb);
    boolean shares = agent.isEmpty() && isCoordinated(verb) && head != DependencyTree.NO_HEAD;
    return shares ? tree.children(head, Relation.OBL_AGENT).findFirst() : agent;
  }

  /** To whom or what it is done. */
  OptionalInt patient(int verb) {
    if (isPassive(verb)) {
      return subject(verb);
    }
    OptionalInt object = tree.clause(verb).object();
    if (object.isPresent()) {
      return object;
    }
    int above = tree.head(verb);
    if (above != DependencyTree.NO_HEAD && isGerund(verb, above)) {
      return OptionalInt.of(above);
    }
    boolean gap =
        tree.relation(verb) == Relation.ACL_RELCL
            && tree.clause(verb).ownSubject().stream().anyMatch(own -> !isRelative(own));
    if (gap) {
      return OptionalInt.of(tree.head(verb)); // "the men they released"
    }
    boolean shared =
        tree.relation(verb) == Relation.XCOMP
            && tree.treebankTag(verb) == TreebankTag.VBN
            && tree.head(verb) != DependencyTree.NO_HEAD;
    if (shared) {
      return tree.clause(tree.head(verb)).object();
    }
    OptionalInt misread = misreadObject(verb);
    return misread.isPresent() ? misread : sharedObject(verb);
  }

  /**
   * "Twelve men" of "freed twelve men held since May", where the tree takes the participle behind
   * them for the verb of a clause and them for its subject.
   */
  private OptionalInt misreadObject(int verb) {
    if (tree.treebankTag(verb) == TreebankTag.VBN || !tree.treebankTag(verb).isVerb()) {
      return OptionalInt.empty();
    }
    return tree.children(verb, Relation.DEP, Relation.CCOMP, Relation.ADVCL)
        .filter(child -> tree.treebankTag(child) == TreebankTag.VBN && !hasAuxiliary(child))
        .filter(child -> !tree.hasChild(child, Relation.AUX_PASS))
        .filter(child -> !tree.hasChild(child, Relation.MARK))
        .flatMap(child -> tree.children(child, Relation.NSUBJ))
        .filter(subject -> tree.subtree(subject).first() == verb + 1)
        .findFirst();
  }

  /** "Arrested and deported them": the object stands with the last. */
  private OptionalInt sharedObject(int verb) {
    return tree.children(verb, Relation.CONJ)
        .filter(other -> tree.treebankTag(other) == tree.treebankTag(verb))
        .filter(other -> other - verb <= 2)
        .flatMap(other -> tree.clause(other).object().stream())
        .findFirst();
  }

  private boolean isRelative(int word) {
    return tree.treebankTag(word).label().startsWith("W")
        || tree.token(word).text().equalsIgnoreCase("that");
  }
}
