package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Words;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.ParsedSentences;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TokenRange;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The trees of a document's sentences, words by their index in the document: where the noun phrase
 * around a noun begins and ends, and how two words stand to each other.
 */
final class Trees {

  /** The head of a root. */
  static final int NONE = -1;

  /** Words up the tree over which two are related. */
  private static final int HIGHEST = 12;

  private final Words words;
  private final int[] heads;
  private final Relation[] relations;

  /** First word of the noun phrase that each word would head, and one past its last. */
  private final int[] froms;

  private final int[] ends;

  Trees(Words words, ParsedSentences parsed) {
    this.words = words;
    heads = new int[words.count()];
    relations = new Relation[words.count()];
    froms = new int[words.count()];
    ends = new int[words.count()];
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      int start = words.sentenceStart(sentence);
      List<Token> tokens = new ArrayList<>(words.sentenceEnd(sentence) - start);
      for (int i = start; i < words.sentenceEnd(sentence); i++) {
        tokens.add(new Token(words.span(i, i + 1), words.word(i)));
      }
      read(parsed.tree(tokens), start);
    }
    for (int i = 0; i < words.count(); i++) {
      ends[i] = withoutMarks(i, ends[i]);
    }
  }

  private void read(DependencyTree tree, int start) {
    int end = start + tree.size();
    for (int i = start; i < end; i++) {
      int head = tree.head(i - start);
      heads[i] = head == DependencyTree.NO_HEAD ? NONE : start + head;
      relations[i] = tree.relation(i - start);
      froms[i] = i;
      ends[i] = i + 1;
    }
    boolean[] closed = new boolean[tree.size()];
    for (int i = start; i < end; i++) {
      if (heads[i] != NONE) {
        TokenRange below = tree.subtree(i - start);
        extend(i, start + below.first(), start + below.end(), closed, start);
      }
    }
  }

  /**
   * Makes the noun phrase that a word heads longer by what depends on it, one after the other in
   * text order: by what stands before the noun, by prepositional phrases and relative clauses, not
   * by appositions and what it is joined to, nor by what stands behind those.
   *
   * @param first first word of what hangs from the word {@code child}
   * @param end one past its last
   */
  private void extend(int child, int first, int end, boolean[] closed, int start) {
    int head = heads[child];
    Relation relation = relations[child];
    if (child < head) {
      if (froms[head] == head && standsBefore(relation)) {
        int from = first;
        while (from < child && relations[from] == Relation.PUNCT) {
          from++;
        }
        froms[head] = from;
      }
    } else if (!closed[head - start] && relation != Relation.PUNCT && relation != Relation.CASE) {
      if (standsBehind(relation, first)) {
        ends[head] = end;
      } else {
        closed[head - start] = true;
      }
    }
  }

  /** A phrase ends before a semicolon and has no comma or full stop at its end. */
  private int withoutMarks(int head, int end) {
    if (end == head + 1) {
      return end;
    }
    int last = head + 1;
    for (int i = head + 1; i < end; i++) {
      switch (words.word(i)) {
        case ";" -> {
          return last;
        }
        case ",", ".", ":", "-" -> {}
        default -> last = i + 1;
      }
    }
    return last;
  }

  private static boolean standsBefore(Relation relation) {
    return switch (relation) {
      case DET, AMOD, NUMMOD, COMPOUND, NMOD_POSS, FLAT, NMOD -> true;
      default -> false;
    };
  }

  /**
   * @param first the first word of what stands behind the noun
   */
  private boolean standsBehind(Relation relation, int first) {
    return switch (relation) {
      case FLAT, FIXED, COMPOUND, NMOD, ACL_RELCL, NUMMOD -> true;
      case ACL, AMOD -> !words.word(first - 1).equals(",");
      default -> false;
    };
  }

  /** The word that a word depends on; {@link #NONE} for a root. */
  int head(int word) {
    return heads[word];
  }

  Relation relation(int word) {
    return relations[word];
  }

  /** The word of a stretch that others in it depend on and that depends on none of them. */
  int top(int from, int to) {
    for (int i = from; i < to; i++) {
      if (heads[i] < from || heads[i] >= to) {
        return i;
      }
    }
    return to - 1;
  }

  /** First word of the phrase that a word heads. */
  int from(int head) {
    return froms[head];
  }

  /** One past its last. */
  int end(int head) {
    return ends[head];
  }

  /** How a phrase stands to an earlier one of the same sentence; part of the weights. */
  enum Standing {
    APPOSED,
    PREDICATE,
    JOINED,
    /** Depends on it in another way. */
    BELOW,
    /** Has it depend on it in another way. */
    ABOVE,
    /** Depends on the same verb, whose subject the earlier one is. */
    BESIDE_SUBJECT,
    BESIDE,
    /** Is somewhere within the earlier one. */
    WITHIN,
    /** Is in something that depends on the verb whose subject the earlier one is. */
    UNDER_SUBJECT,
    /** Is deeper under that verb. */
    FAR_UNDER_SUBJECT,
    UNDER,
    APART
  }

  /** How a word stands to an earlier one of the same sentence. */
  Standing standing(int word, int earlier) {
    int head = heads[word];
    Relation own = relations[earlier];
    boolean subject = own == Relation.NSUBJ || own == Relation.NSUBJ_PASS;
    if (head == earlier) {
      return switch (relations[word]) {
        case APPOS -> Standing.APPOSED;
        case CONJ -> Standing.JOINED;
        default -> Standing.BELOW;
      };
    }
    if (heads[earlier] == word) {
      Standing other = own == Relation.APPOS ? Standing.APPOSED : Standing.ABOVE;
      return subject ? Standing.PREDICATE : other;
    }
    if (head == heads[earlier] && head != NONE) {
      boolean joined = relations[word] == Relation.CONJ && own == Relation.CONJ;
      Standing other = joined ? Standing.JOINED : Standing.BESIDE;
      return !joined && subject ? Standing.BESIDE_SUBJECT : other;
    }
    return under(head, earlier, subject);
  }

  private Standing under(int head, int earlier, boolean subject) {
    int up = head;
    for (int steps = 0; up != NONE && steps < HIGHEST; steps++) {
      if (up == earlier) {
        return Standing.WITHIN;
      }
      if (up == heads[earlier]) {
        Standing below = steps == 0 ? Standing.UNDER_SUBJECT : Standing.FAR_UNDER_SUBJECT;
        return subject ? below : Standing.UNDER;
      }
      up = heads[up];
    }
    return Standing.APART;
  }
}
