package dev.hearsay.syntax.transition;

import java.util.Arrays;

/**
 * The state of a parse by the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack
 * of words whose heads aren't known yet, the next word, and the arcs found so far. The root stands
 * behind the last word. After twice as many transitions as there are words each has one head, and
 * the arcs don't cross. Not thread-safe; one for each sentence.
 */
public final class Configuration {

  /** The next word goes on the stack. */
  public static final int SHIFT = 0;

  /** The word on top of the stack depends on the next word. */
  public static final int LEFT = 1;

  /** The word on top of the stack depends on the one below it. */
  public static final int RIGHT = 2;

  /** How many transitions there are. */
  public static final int TRANSITIONS = 3;

  static final int NONE = -1;

  final SentenceWords words;
  final byte[] tags;
  final int size;
  final int[] stack;
  int depth;
  int next;

  /** By word, the root last. */
  final int[] heads;

  final byte[] relations;
  final int[] firstLeft;
  final int[] secondLeft;
  final int[] firstRight;
  final int[] secondRight;
  final int[] leftCount;
  final int[] rightCount;

  /** Which relations a word's children have, a bit each. */
  final long[] childRelations;

  /** The child that a word has in front of it with relation "case". */
  final int[] caseChild;

  private final int caseRelation;

  /**
   * @param tags of each word
   * @param caseRelation the number of the relation that prepositions have
   */
  public Configuration(SentenceWords words, byte[] tags, int caseRelation) {
    this.words = words;
    this.tags = tags;
    this.caseRelation = caseRelation;
    size = words.size;
    stack = new int[size + 1];
    heads = filled(size);
    relations = new byte[size + 1];
    firstLeft = filled(size + 1);
    secondLeft = filled(size + 1);
    firstRight = filled(size + 1);
    secondRight = filled(size + 1);
    caseChild = filled(size + 1);
    leftCount = new int[size + 1];
    rightCount = new int[size + 1];
    childRelations = new long[size + 1];
  }

  private static int[] filled(int length) {
    int[] array = new int[length];
    Arrays.fill(array, NONE);
    return array;
  }

  /** Whether every word has a head. */
  public boolean isFinished() {
    return next == size && depth == 0;
  }

  /** Whether a transition is possible here. */
  public boolean allows(int transition) {
    return switch (transition) {
      case SHIFT -> next < size;
      case LEFT -> depth > 0 && (next < size || depth == 1);
      default -> depth > 1;
    };
  }

  /** The word that gets a head by a transition that makes an arc. */
  public int dependent() {
    return stack[depth - 1];
  }

  /** The head that it gets; {@link #size} for the root. */
  public int headBy(int transition) {
    return transition == LEFT ? next : stack[depth - 2];
  }

  public int next() {
    return next;
  }

  public int depth() {
    return depth;
  }

  /** A word on the stack, 0 for the lowest. */
  public int onStack(int place) {
    return stack[place];
  }

  /** The next word goes on the stack. */
  public void shift() {
    stack[depth++] = next++;
  }

  /** The word on top of the stack gets its head and leaves the stack. */
  public void attach(int transition, int relation) {
    int head = headBy(transition);
    int word = stack[--depth];
    heads[word] = head;
    relations[word] = (byte) relation;
    childRelations[head] |= 1L << relation;
    if (transition == LEFT) {
      secondLeft[head] = firstLeft[head];
      firstLeft[head] = word;
      leftCount[head]++;
      if (relation == caseRelation) {
        caseChild[head] = word;
      }
    } else {
      secondRight[head] = firstRight[head];
      firstRight[head] = word;
      rightCount[head]++;
    }
  }

  /** The head of a word; {@link #size} for the root. */
  public int head(int word) {
    return heads[word];
  }

  public int relation(int word) {
    return relations[word];
  }

  int top(int below) {
    return depth > below ? stack[depth - 1 - below] : NONE;
  }

  int ahead(int distance) {
    return next + distance < size ? next + distance : NONE;
  }

  /** The tag of a word; others for no word and for the root. */
  int tag(int word) {
    return word < 0 ? 99 : word == size ? 98 : tags[word];
  }

  int lower(int word) {
    return word < 0 ? 99 : word == size ? 98 : words.lower[word];
  }

  /** The kind of mark that stands right before a word, or before the end. */
  int markBefore(int word) {
    return word < 0 ? 0 : words.markBefore[word];
  }

  /** How many marks stand between two words, few or many. */
  int marksBetween(int left, int right) {
    return left < 0 ? 0 : Math.min(4, words.marksBefore[right] - words.marksBefore[left]);
  }

  int coarse(int word) {
    return word < 0 || word == size ? 0 : words.coarse[word];
  }

  int fine(int word) {
    return word < 0 || word == size ? 0 : words.fine[word];
  }

  int relationOr(int word) {
    return word < 0 ? 99 : relations[word];
  }
}
