package dev.hearsay.syntax;

import dev.hearsay.text.Token;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of a sentence, each with its part of speech, its head and its relation to it. Every
 * word but one, the root, has a head; there are no cycles, and arcs don't cross, so that what hangs
 * from a word always stands in a row. Words are named by their index in the sentence.
 */
public final class DependencyTree {

  /** The head of the root. */
  public static final int NO_HEAD = -1;

  private final List<Token> tokens;
  private final TreebankTag[] tags;
  private final Relation[] relations;
  private final int[] heads;
  private final int[] firsts;
  private final int[] ends;

  /** Children of all words, those of each in a row; where each row begins. */
  private final int[] children;

  private final int[] childrenFrom;
  private final int root;

  /**
   * @param tags of each token
   * @param heads of each token; {@link #NO_HEAD} for one of them
   * @param relations of each token
   * @throws IllegalArgumentException when that is no tree, or arcs cross
   */
  DependencyTree(List<Token> tokens, TreebankTag[] tags, int[] heads, Relation[] relations) {
    int size = tokens.size();
    if (tags.length != size || heads.length != size || relations.length != size) {
      throw new IllegalArgumentException("not a tag, a head and a relation for each token");
    }
    this.tokens = List.copyOf(tokens);
    this.tags = tags.clone();
    this.heads = heads.clone();
    this.relations = relations.clone();
    root = findRoot();
    childrenFrom = new int[size + 1];
    children = new int[Math.max(0, size - 1)];
    listChildren();
    firsts = new int[size];
    ends = new int[size];
    measureSubtrees();
  }

  private int findRoot() {
    int found = NO_HEAD;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] < NO_HEAD || heads[i] >= heads.length || heads[i] == i) {
        throw new IllegalArgumentException("no head of token " + i + ": " + heads[i]);
      }
      if (heads[i] == NO_HEAD) {
        if (found != NO_HEAD) {
          throw new IllegalArgumentException("two roots: " + found + ", " + i);
        }
        found = i;
      }
    }
    if (found == NO_HEAD && heads.length > 0) {
      throw new IllegalArgumentException("no root");
    }
    return found;
  }

  private void listChildren() {
    for (int head : heads) {
      if (head != NO_HEAD) {
        childrenFrom[head + 1]++;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      childrenFrom[i + 1] += childrenFrom[i];
    }
    int[] next = childrenFrom.clone();
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] != NO_HEAD) {
        children[next[heads[i]]++] = i;
      }
    }
  }

  /** Finds the ends of what hangs from each word, children before their heads. */
  private void measureSubtrees() {
    int size = heads.length;
    int[] order = new int[size];
    int known = 0;
    if (root != NO_HEAD) {
      order[known++] = root;
    }
    for (int done = 0; done < known; done++) {
      for (int at = childrenFrom[order[done]]; at < childrenFrom[order[done] + 1]; at++) {
        order[known++] = children[at];
      }
    }
    if (known < size) {
      throw new IllegalArgumentException("a cycle");
    }
    int[] count = new int[size];
    for (int i = 0; i < size; i++) {
      firsts[i] = i;
      ends[i] = i + 1;
      count[i] = 1;
    }
    for (int at = size - 1; at >= 0; at--) {
      int word = order[at];
      if (ends[word] - firsts[word] != count[word]) {
        throw new IllegalArgumentException("arcs cross below token " + word);
      }
      int head = heads[word];
      if (head != NO_HEAD) {
        firsts[head] = Math.min(firsts[head], firsts[word]);
        ends[head] = Math.max(ends[head], ends[word]);
        count[head] += count[word];
      }
    }
  }

  /** How many tokens the sentence has. */
  public int size() {
    return heads.length;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** The word that has no head; {@link #NO_HEAD} only of no words at all. */
  public int root() {
    return root;
  }

  /** The part of speech of Universal Dependencies. */
  public PartOfSpeech tag(int i) {
    return PartOfSpeech.of(tags[i], relations[i], tokens.get(i).text());
  }

  /** The part of speech of the Penn Treebank, which tells number and tense. */
  public TreebankTag treebankTag(int i) {
    return tags[i];
  }

  /** The word that it depends on; {@link #NO_HEAD} for the root. */
  public int head(int i) {
    return heads[i];
  }

  public Relation relation(int i) {
    return relations[i];
  }

  /** The words that depend on it, in text order. */
  public IntStream children(int i) {
    return Arrays.stream(children, childrenFrom[i], childrenFrom[i + 1]);
  }

  /** Those of the words that depend on it which do so by one of some relations, in text order. */
  public IntStream children(int i, Relation first, Relation... more) {
    return children(i)
        .filter(child -> relations[child] == first || List.of(more).contains(relations[child]));
  }

  /** Whether a word depends on it by a relation. */
  public boolean hasChild(int i, Relation relation) {
    for (int at = childrenFrom[i]; at < childrenFrom[i + 1]; at++) {
      if (relations[children[at]] == relation) {
        return true;
      }
    }
    return false;
  }

  /** The word with all that hangs from it. */
  public TokenRange subtree(int i) {
    return new TokenRange(firsts[i], ends[i]);
  }

  /** Whether a word hangs from another, directly or not, or is it. */
  public boolean isBelow(int word, int above) {
    return firsts[above] <= word && word < ends[above];
  }

  /** Whether it may head a noun phrase: a noun, a name, a pronoun, a number that stands alone. */
  public boolean isNominal(int i) {
    return switch (tag(i)) {
      case NOUN, PROPN, PRON, NUM, SYM -> true;
      default -> false;
    };
  }

  /**
   * The noun phrase that a word heads, from its article to the noun: with what stands before it,
   * with the rest of a name or number behind it, without prepositions around it, "of" and what
   * follows, relative clauses, appositions or what it is coordinated with.
   */
  public TokenRange nounPhrase(int i) {
    return NounPhrases.core(this, i);
  }

  /**
   * The same with the prepositional phrases behind the noun ("the head of the agency in Bern"),
   * again without relative clauses, appositions and coordination.
   */
  public TokenRange nounPhraseWithModifiers(int i) {
    return NounPhrases.withModifiers(this, i);
  }

  /** What a verb, or a noun or adjective said of something, has around it: subject, objects. */
  public Clause clause(int i) {
    return new Clause(this, i);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DependencyTree that
        && tokens.equals(that.tokens)
        && Arrays.equals(tags, that.tags)
        && Arrays.equals(heads, that.heads)
        && Arrays.equals(relations, that.relations);
  }

  @Override
  public int hashCode() {
    return 31 * tokens.hashCode() + Arrays.hashCode(heads);
  }

  /** A line for each word: word, tags, head from 1, relation. For people who look for mistakes. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < size(); i++) {
      lines.append(i + 1).append('\t').append(tokens.get(i).text()).append('\t');
      lines.append(tag(i)).append('\t').append(tags[i].label()).append('\t');
      lines.append(heads[i] + 1).append('\t').append(relations[i].label()).append('\n');
    }
    return lines.toString();
  }
}
