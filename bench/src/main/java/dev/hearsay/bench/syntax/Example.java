package dev.hearsay.bench.syntax;

import dev.hearsay.syntax.Marks;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import dev.hearsay.syntax.transition.SentenceWords;
import dev.hearsay.syntax.transition.WordClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence to learn from, as numbers.
 *
 * @param heads number of words for the root
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
record Example(List<String> text, SentenceWords words, byte[] tags, int[] heads, byte[] relations) {

  private static final String BY = "by";
  private static final int NOWHERE = -1;

  static Example of(LabelledTree tree, WordClasses classes) {
    int size = tree.size();
    byte[] tags = new byte[size];
    int[] heads = new int[size];
    byte[] relations = new byte[size];
    for (int i = 0; i < size; i++) {
      tags[i] = (byte) TreebankTag.ofLabel(tree.tags().get(i)).code();
      int head = tree.heads().get(i);
      heads[i] = head < 0 ? size : head;
      relations[i] = (byte) Relation.ofLabel(tree.relations().get(i)).code();
    }
    for (int i = 0; i < size; i++) {
      if (isAgent(i, tree, heads, relations)) {
        relations[i] = (byte) Relation.OBL_AGENT.code();
      }
    }
    return new Example(
        tree.words(), SentenceWords.of(tree.words(), classes), tags, heads, relations);
  }

  /** The same sentence, written otherwise. */
  Example spelled(List<String> otherwise, WordClasses classes) {
    return new Example(otherwise, SentenceWords.of(otherwise, classes), tags, heads, relations);
  }

  /**
   * The same sentence as the parser sees it: without marks, with other tags. What depends on a mark
   * goes to the word above; of several roots that come about the first stays one.
   */
  Example withoutMarks(byte[] otherTags) {
    byte[] marks = Marks.kinds(text, otherTags);
    int[] kept = Marks.words(marks);
    int[] place = new int[size() + 1];
    Arrays.fill(place, NOWHERE);
    for (int i = 0; i < kept.length; i++) {
      place[kept[i]] = i;
    }
    byte[] keptTags = new byte[kept.length];
    int[] keptHeads = new int[kept.length];
    byte[] keptRelations = new byte[kept.length];
    List<String> keptText = new ArrayList<>();
    int root = NOWHERE;
    for (int i = 0; i < kept.length; i++) {
      keptText.add(text.get(kept[i]));
      keptTags[i] = otherTags[kept[i]];
      keptRelations[i] = relations[kept[i]];
      int head = heads[kept[i]];
      for (int steps = 0; head < size() && place[head] == NOWHERE && steps < size(); steps++) {
        head = heads[head];
      }
      if (head < size() && place[head] != NOWHERE) {
        keptHeads[i] = place[head];
      } else {
        keptHeads[i] = root == NOWHERE ? kept.length : root;
        root = root == NOWHERE ? i : root;
      }
    }
    return new Example(keptText, words.select(kept, marks), keptTags, keptHeads, keptRelations);
  }

  int size() {
    return heads.length;
  }

  /** Whether it says with "by" who does what a passive tells: other parsers don't mark it. */
  private static boolean isAgent(int word, LabelledTree tree, int[] heads, byte[] relations) {
    int head = heads[word];
    if (relations[word] != Relation.OBL.code() || head == heads.length) {
      return false;
    }
    boolean by = false;
    boolean passive = tree.tags().get(head).equals("VBN") && relations[head] == Relation.ACL.code();
    for (int i = 0; i < heads.length; i++) {
      by |=
          heads[i] == word
              && relations[i] == Relation.CASE.code()
              && tree.words().get(i).equalsIgnoreCase(BY);
      passive |=
          heads[i] == head
              && (relations[i] == Relation.AUX_PASS.code()
                  || relations[i] == Relation.NSUBJ_PASS.code());
    }
    return by && passive;
  }
}
