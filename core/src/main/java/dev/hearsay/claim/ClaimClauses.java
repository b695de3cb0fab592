package dev.hearsay.claim;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of a sentence head a clause that claims something by itself, and which words belong
 * to each: coordinated clauses apart, contents apart from the words that attribute them.
 */
final class ClaimClauses {

  /** A clause of fewer words claims nothing that could be found again. */
  private static final int FEWEST_WORDS = 3;

  private static final Set<String> OWN_ADVERBIALS =
      Set.of("while", "whereas", "although", "though", "because", "but", "since");

  private static final Set<String> TAKEN_FOR_GRANTED =
      Set.of("after", "before", "when", "once", "until", "as");

  /**
   * A clause.
   *
   * @param head what is said of its subject
   * @param words indices of its words, in order
   * @param within the innermost attribution in whose content it stands
   */
  record ClaimClause(int head, List<Integer> words, Optional<Attribution> within) {}

  private final DependencyTree tree;
  private final Attributed attributed;
  private final ClauseMeaning meaning;
  private final BitSet heads = new BitSet();
  private final BitSet inner = new BitSet();

  private ClaimClauses(DependencyTree tree, Attributed attributed, ClauseMeaning meaning) {
    this.tree = tree;
    this.attributed = attributed;
    this.meaning = meaning;
  }

  /** The clauses of a sentence, in text order. */
  static List<ClaimClause> of(DependencyTree tree, Attributed attributed, ClauseMeaning meaning) {
    ClaimClauses finder = new ClaimClauses(tree, attributed, meaning);
    for (int i = 0; i < tree.size(); i++) {
      if (finder.startsClause(i)) {
        finder.heads.set(i);
      } else if (finder.claimsWithin(i)) {
        finder.inner.set(i);
      }
    }
    List<ClaimClause> clauses = new ArrayList<>();
    BitSet all = (BitSet) finder.heads.clone();
    all.or(finder.inner);
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      finder.clause(i).ifPresent(clauses::add);
    }
    return clauses;
  }

  private boolean startsClause(int word) {
    Relation relation = tree.relation(word);
    if (relation == Relation.ROOT) {
      return true;
    }
    if (!isClauseHead(word) || relation.isSubject()) {
      return false;
    }
    int head = tree.head(word);
    boolean crosses = !sameContent(word, head);
    if (crosses && !governsPromise(head)) {
      return true;
    }
    return switch (relation) {
      case CONJ, PARATAXIS -> heads.get(head) || isFrameOf(head) || startsClauseAbove(head);
      case CCOMP -> attributed.cueAt(tree.token(head)).isPresent() && !governsPromise(head);
      case ACL_RELCL -> isBehindComma(word);
      case ADVCL -> tree.clause(word).ownSubject().isPresent() && hasOwnMark(word);
      default -> false;
    };
  }

  /**
   * Whether a clause claims something that the clause around it takes for granted: "after a judge
   * had ordered them back". Its words belong to both.
   */
  private boolean claimsWithin(int word) {
    if (!isClauseHead(word) || !tree.clause(word).ownSubject().isPresent()) {
      return false;
    }
    int subject = tree.clause(word).ownSubject().getAsInt();
    boolean relative = tree.treebankTag(subject).label().startsWith("W");
    return switch (tree.relation(word)) {
      case ADVCL -> hasMark(word, TAKEN_FOR_GRANTED);
      case ACL_RELCL -> !relative;
      case CCOMP -> !governsPromise(tree.head(word)) && !relative;
      default -> false;
    };
  }

  /** A head to the right of its conjunct isn't known yet when the conjunct is asked about. */
  private boolean startsClauseAbove(int head) {
    return tree.relation(head) == Relation.ROOT
        || (tree.relation(head) == Relation.CCOMP && !governsPromise(tree.head(head)));
  }

  private boolean isFrameOf(int head) {
    return attributed.cueAt(tree.token(head)).isPresent();
  }

  private boolean isClauseHead(int word) {
    return tree.treebankTag(word).isVerb()
        || tree.hasChild(word, Relation.COP)
        || tree.clause(word).ownSubject().isPresent();
  }

  private boolean sameContent(int one, int other) {
    return attributed
        .contentAt(tree.token(one))
        .map(Attribution::id)
        .equals(attributed.contentAt(tree.token(other)).map(Attribution::id));
  }

  /** Whether a word makes a promise, an order or a request of what it governs. */
  private boolean governsPromise(int word) {
    return meaning.modalityOf(word).isPresent();
  }

  private boolean isBehindComma(int word) {
    int first = tree.subtree(word).first();
    return first > 0 && tree.token(first - 1).text().equals(",");
  }

  private boolean hasOwnMark(int word) {
    return hasMark(word, OWN_ADVERBIALS);
  }

  private boolean hasMark(int word, Set<String> marks) {
    return tree.children(word, Relation.MARK, Relation.CC, Relation.ADVMOD)
        .mapToObj(mark -> tree.token(mark).text().toLowerCase(Locale.ROOT))
        .anyMatch(marks::contains);
  }

  private Optional<ClaimClause> clause(int head) {
    Optional<Attribution> within = attributed.contentAt(tree.token(head));
    Optional<Attribution> frame =
        attributed.cueAt(tree.token(head)).filter(each -> !isSame(within, each));
    if (frame.isPresent() && hasClause(frame.get(), head) && !isToldOf(head)) {
      return Optional.empty();
    }
    List<Integer> words = new ArrayList<>();
    for (int i = tree.subtree(head).first(); i < tree.subtree(head).end(); i++) {
      if (belongsTo(i, head, within, frame)) {
        words.add(i);
      }
    }
    if (inner.get(head)) {
      tree.children(head, Relation.MARK).forEach(mark -> words.remove((Integer) mark));
    }
    trim(words);
    long count = words.stream().filter(i -> isWord(i)).count();
    return count < FEWEST_WORDS
        ? Optional.empty()
        : Optional.of(new ClaimClause(head, List.copyOf(words), within));
  }

  /** Whether a clause of its own tells the content. */
  private boolean hasClause(Attribution frame, int head) {
    return heads.stream()
        .filter(i -> i != head)
        .anyMatch(i -> Attributed.touches(frame.content(), tree.token(i).span()));
  }

  /** Whether words that attribute tell a deed: a promise, an order, someone being told. */
  private boolean isToldOf(int head) {
    boolean hearer =
        ModalWords.hasHearer(meaning.lemma(head))
            && tree.hasChild(head, Relation.OBJ)
            && tree.clause(head).ownSubject().isPresent();
    return hearer || governsPromise(head);
  }

  private boolean belongsTo(
      int word, int head, Optional<Attribution> within, Optional<Attribution> frame) {
    if (frame.isEmpty()) {
      for (int above = word; above != head; above = tree.head(above)) {
        if (heads.get(above)) {
          return false;
        }
      }
      if (within.isPresent()) {
        return Attributed.touches(within.get().content(), tree.token(word).span())
            || !attributed.framesAt(tree.token(word), Optional.empty());
      }
      return !attributed.framesAt(tree.token(word), Optional.empty()) || isInside(word, head);
    }
    for (int above = word; above != head; above = tree.head(above)) {
      boolean apart =
          tree.relation(above) == Relation.CONJ || tree.relation(above) == Relation.PARATAXIS;
      if (apart && heads.get(above) && tree.head(above) == head) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word hangs from the clause otherwise than by an aside that attributes it. */
  private boolean isInside(int word, int head) {
    for (int above = word; above != head; above = tree.head(above)) {
      if (tree.head(above) == head) {
        Relation relation = tree.relation(above);
        return relation != Relation.PARATAXIS
            && relation != Relation.OBL
            && relation != Relation.ADVCL;
      }
    }
    return true;
  }

  private static boolean isSame(Optional<Attribution> one, Attribution other) {
    return one.map(Attribution::id).filter(other.id()::equals).isPresent();
  }

  private boolean isWord(int i) {
    return tree.token(i).text().chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Takes conjunctions and punctuation off both ends; quotation marks and brackets stay. */
  private void trim(List<Integer> words) {
    while (!words.isEmpty() && isLoose(words.get(0), true)) {
      words.remove(0);
    }
    while (!words.isEmpty() && isLoose(words.get(words.size() - 1), false)) {
      words.remove(words.size() - 1);
    }
  }

  private boolean isLoose(int word, boolean first) {
    return switch (tree.treebankTag(word)) {
      case COMMA, COLON, STOP -> true;
      case CC -> first && tree.relation(word) == Relation.CC;
      default -> false;
    };
  }
}
