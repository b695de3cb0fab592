package dev.hearsay.quantity;

import dev.hearsay.syntax.Clause;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.OptionalInt;

/**
 * The tree of a sentence, asked by the words that numerals need, of which a token may be several:
 * "300-foot". What it answers are words again, -1 where there is none.
 */
final class WordTree {

  static final int NONE = -1;
  private static final int STEPS = 8;

  private final Words words;
  private final DependencyTree tree;

  /** The last word of each token. */
  private final int[] lasts;

  WordTree(Words words, DependencyTree tree) {
    this.words = words;
    this.tree = tree;
    lasts = new int[tree.size()];
    for (int i = 0; i < words.size(); i++) {
      lasts[words.token(i)] = i;
    }
  }

  private boolean isOutside(int word) {
    return word < 0 || word >= words.size();
  }

  private int last(int token) {
    return token < 0 ? NONE : lasts[token];
  }

  private int last(OptionalInt token) {
    return token.isEmpty() ? NONE : lasts[token.getAsInt()];
  }

  /** The tag of a word that is a whole token; null for pieces of one. */
  TreebankTag tag(int word) {
    return tree.treebankTag(words.token(word));
  }

  /** The predicate that a verb belongs to: itself, or what it is an auxiliary or copula of. */
  private int predicate(int word) {
    int token = words.token(word);
    for (int step = 0; step < STEPS; step++) {
      switch (tree.relation(token)) {
        case AUX, AUX_PASS, COP -> token = tree.head(token);
        default -> {
          return token;
        }
      }
    }
    return token;
  }

  /**
   * The head of the subject of a verb, of that of the clause above where it has none. Nothing for
   * relative clauses: the noun that stands before one is surer than what the tree hangs it from.
   */
  int subjectOf(int verb) {
    if (isOutside(verb)) {
      return NONE;
    }
    Clause clause = new Clause(tree, predicate(verb));
    boolean relative = tree.relation(clause.predicate()) == Relation.ACL_RELCL;
    return relative && isRelative(last(clause.ownSubject()))
        ? NONE
        : last(subject(clause.predicate()));
  }

  /** Also across a clause that only follows another: "shares fell, then rose to close up". */
  private OptionalInt subject(int predicate) {
    int token = predicate;
    for (int step = 0; step < STEPS; step++) {
      OptionalInt subject = new Clause(tree, token).subject();
      boolean up =
          switch (tree.relation(token)) {
            case XCOMP, CONJ -> subject.isEmpty();
            case PARATAXIS ->
                subject.isEmpty() && tree.treebankTag(token).isFinite() && tree.head(token) < token;
            default -> false;
          };
      if (!up) {
        return subject;
      }
      token = tree.head(token);
    }
    return OptionalInt.empty();
  }

  /** Whether the verb's own clause has a subject in the tree. */
  boolean hasSubject(int verb) {
    return !isOutside(verb) && new Clause(tree, predicate(verb)).ownSubject().isPresent();
  }

  /** The head of the subject that stands with a predicate. */
  int ownSubjectOf(int predicate) {
    return isOutside(predicate)
        ? NONE
        : last(new Clause(tree, words.token(predicate)).ownSubject());
  }

  private boolean isRelative(int word) {
    return word < 0
        || switch (words.lower(word)) {
          case "who", "which", "that" -> true;
          default -> false;
        };
  }

  /** The head of what is done something to: the object, of a passive the subject. */
  int patientOf(int verb) {
    return isOutside(verb) ? NONE : last(new Clause(tree, predicate(verb)).patient());
  }

  /** The word that stands highest in a row of words. */
  int top(int from, int to) {
    int first = words.token(from);
    int end = words.token(to - 1);
    for (int token = first; token <= end; token++) {
      int head = tree.head(token);
      if (head < first || head > end) {
        return last(token);
      }
    }
    return to - 1;
  }

  /** The noun right of a number that the number counts; of several numbers in a row the last's. */
  int countedBy(int number) {
    int noun = isOutside(number) ? NONE : head(number);
    boolean counts = noun > number && relation(number) == Relation.NUMMOD;
    return counts && tag(noun).isNoun() ? noun : NONE;
  }

  /** The word that another depends on. */
  int head(int word) {
    return isOutside(word) ? NONE : last(tree.head(words.token(word)));
  }

  Relation relation(int word) {
    return tree.relation(words.token(word));
  }

  /** Whether a number is said of something by "be": "turnout was 43 percent". */
  boolean isSaid(int word) {
    return !isOutside(word) && tree.hasChild(words.token(word), Relation.COP);
  }

  /** The head of the subject of the sentence's main clause. */
  int mainSubject() {
    for (int token = 0; token < tree.size(); token++) {
      if (tree.head(token) < 0) {
        return last(new Clause(tree, token).ownSubject());
      }
    }
    return NONE;
  }

  /** Whether a word is a verb's particle: "over" in "took over". */
  boolean isParticle(int word) {
    return !isOutside(word) && relation(word) == Relation.COMPOUND_PRT;
  }

  boolean isVerb(int word) {
    return !isOutside(word) && tag(word).isVerb();
  }

  boolean isNominal(int word) {
    return !isOutside(word) && tree.isNominal(words.token(word));
  }

  /** The last noun that is joined to one by "and" or "or"; the noun itself when none is. */
  int lastJoined(int noun) {
    int token = words.token(noun);
    int last =
        tree.children(token, Relation.CONJ)
            .filter(child -> child > token && tree.treebankTag(child).isNoun())
            .max()
            .orElse(token);
    return last(last);
  }

  /** What a noun is of: "boats" in "the number of boats". */
  int of(int noun) {
    int token = words.token(noun);
    return last(
        tree.children(token, Relation.NMOD)
            .filter(child -> tree.children(child, Relation.CASE).anyMatch(this::isOf))
            .findFirst());
  }

  private boolean isOf(int token) {
    return words.is(lasts[token], "of");
  }

  /** Whether a noun makes a compound with one behind it: "rules" in "rules committee". */
  boolean isCompound(int noun, int head) {
    return relation(noun) == Relation.COMPOUND && head(noun) == head;
  }

  /** Whether a word depends on another, directly or not. */
  boolean isBelow(int word, int above) {
    return !isOutside(word)
        && !isOutside(above)
        && tree.isBelow(words.token(word), words.token(above));
  }

  boolean isSubject(int word) {
    return !isOutside(word) && relation(word).isSubject();
  }

  /** The noun that a preposition, a possessor or a list ties the phrase of a word to. */
  int outer(int noun) {
    int token = words.token(noun);
    Relation relation = tree.relation(token);
    int head = tree.head(token);
    boolean up = relation == Relation.NMOD || relation == Relation.CONJ;
    return up && head >= 0 && head < token && tree.treebankTag(head).isNoun() ? last(head) : NONE;
  }
}
