package dev.hearsay.syntax;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A verb, or a noun or adjective that is said of something, with its subject, objects, auxiliaries
 * and negation. Words are named by their index in the tree.
 *
 * @param predicate the verb, noun or adjective
 */
public record Clause(DependencyTree tree, int predicate) {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "n’t", "never", "neither", "nor", "cannot");
  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");

  /** How far a subject is looked for: every step goes to a head, so it would end anyway. */
  private static final int STEPS = 8;

  public Clause {
    if (predicate < 0 || predicate >= tree.size()) {
      throw new IndexOutOfBoundsException(predicate + " in a tree of " + tree.size());
    }
  }

  private OptionalInt child(Relation relation) {
    return tree.children(predicate, relation).findFirst();
  }

  /** Whether it tells what is done to its subject: "was arrested", also "the man arrested". */
  public boolean isPassive() {
    return tree.hasChild(predicate, Relation.AUX_PASS)
        || tree.hasChild(predicate, Relation.NSUBJ_PASS)
        || tree.hasChild(predicate, Relation.OBL_AGENT)
        || (tree.treebankTag(predicate) == TreebankTag.VBN
            && tree.relation(predicate) == Relation.ACL);
  }

  /** The subject that stands with it, whether active or passive. */
  public OptionalInt ownSubject() {
    return tree.children(predicate, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ)
        .findFirst();
  }

  /**
   * The subject: its own, for "who" and "which" the noun that they stand for; else that of the verb
   * it is coordinated with or depends on ("she came and left", "they want to go", "he told them to
   * go": them); else the noun that it modifies ("the man arrested").
   */
  public OptionalInt subject() {
    return subject(STEPS);
  }

  private OptionalInt subject(int steps) {
    OptionalInt own = ownSubject();
    if (own.isPresent()) {
      OptionalInt antecedent = antecedent(own.getAsInt());
      return antecedent.isPresent() ? antecedent : own;
    }
    int head = tree.head(predicate);
    if (head == DependencyTree.NO_HEAD || steps == 0) {
      return OptionalInt.empty();
    }
    Clause above = new Clause(tree, head);
    return switch (tree.relation(predicate)) {
      case CONJ ->
          tree.treebankTag(head).isVerb() || above.ownSubject().isPresent()
              ? above.subject(steps - 1)
              : OptionalInt.empty();
      case XCOMP, ADVCL -> {
        boolean controls = tree.relation(predicate) == Relation.XCOMP;
        OptionalInt object = controls ? above.object() : OptionalInt.empty();
        yield object.isPresent() ? object : above.subject(steps - 1);
      }
      case ACL ->
          isParticiple() && tree.isNominal(head) ? OptionalInt.of(head) : OptionalInt.empty();
      case ACL_RELCL ->
          object().isPresent() || isPassive() ? OptionalInt.of(head) : OptionalInt.empty();
      default -> OptionalInt.empty();
    };
  }

  private boolean isParticiple() {
    TreebankTag tag = tree.treebankTag(predicate);
    return tag == TreebankTag.VBN || tag == TreebankTag.VBG;
  }

  /** The noun that a relative pronoun stands for. */
  private OptionalInt antecedent(int pronoun) {
    boolean relative =
        tree.relation(predicate) == Relation.ACL_RELCL
            && RELATIVE_PRONOUNS.contains(lower(pronoun));
    return relative ? OptionalInt.of(tree.head(predicate)) : OptionalInt.empty();
  }

  /** The subject of a passive: to whom it is done. */
  public OptionalInt passiveSubject() {
    return isPassive() ? subject() : OptionalInt.empty();
  }

  /** Who does it: the subject, or of a passive what follows "by". */
  public OptionalInt agent() {
    return isPassive() ? child(Relation.OBL_AGENT) : subject();
  }

  /** To whom or what it is done: the object, or the subject of a passive. */
  public OptionalInt patient() {
    return isPassive() ? subject() : object();
  }

  /** The direct object; for "whom" and "which" the noun that they stand for. */
  public OptionalInt object() {
    OptionalInt own = child(Relation.OBJ);
    if (own.isPresent()) {
      OptionalInt antecedent = antecedent(own.getAsInt());
      return antecedent.isPresent() ? antecedent : own;
    }
    return own;
  }

  /** The indirect object: "them" in "gave them a letter". */
  public OptionalInt indirectObject() {
    return child(Relation.IOBJ);
  }

  /** Direct and indirect objects in text order. */
  public IntStream objects() {
    return tree.children(predicate, Relation.OBJ, Relation.IOBJ);
  }

  /** Nouns that depend on it by a preposition, or by none as times do; agents aside. */
  public IntStream obliques() {
    return tree.children(predicate, Relation.OBL);
  }

  /** Auxiliary verbs, those of the passive and forms of "be" among them, in text order. */
  public IntStream auxiliaries() {
    return tree.children(predicate, Relation.AUX, Relation.AUX_PASS, Relation.COP);
  }

  /** The particle of a verb of two words: "off" in "called it off". */
  public OptionalInt particle() {
    return child(Relation.COMPOUND_PRT);
  }

  /** Whether it is denied: "not", "never", or "no" with its subject or object. */
  public boolean isNegated() {
    return tree.children(predicate).anyMatch(this::negates);
  }

  private boolean negates(int child) {
    return switch (tree.relation(child)) {
      case ADVMOD, CC, AUX, DEP, DISCOURSE -> NEGATIONS.contains(lower(child));
      case NSUBJ, NSUBJ_PASS, OBJ -> isNone(child);
      case DET -> lower(child).equals("no") && tree.hasChild(predicate, Relation.COP);
      default -> false;
    };
  }

  private boolean isNone(int word) {
    return switch (lower(word)) {
      case "nobody", "nothing", "none", "no-one" -> true;
      default -> tree.children(word, Relation.DET).anyMatch(det -> lower(det).equals("no"));
    };
  }

  private String lower(int word) {
    return tree.token(word).text().toLowerCase(Locale.ROOT);
  }
}
