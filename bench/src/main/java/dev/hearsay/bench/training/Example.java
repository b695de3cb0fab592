package dev.hearsay.bench.training;

import dev.hearsay.attribution.linear.Labels;
import dev.hearsay.attribution.linear.Role;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.attribution.linear.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph to learn from.
 *
 * @param document name of the text it comes from, by which folds are cut
 * @param words not yet tagged
 * @param labels gold label of each word
 */
@SuppressWarnings("ArrayRecordComponent") // millions of numbers, never compared
record Example(String document, Word[] words, int[] labels) {

  /** The gold spans, as the labels tell them. */
  List<RoleSpan> spans() {
    List<RoleSpan> spans = new ArrayList<>();
    for (Role role : Role.values()) {
      for (int i = 0; i < labels.length; i++) {
        if (labels[i] == Labels.begin(role)) {
          int end = i + 1;
          while (end < labels.length && labels[end] == Labels.inner(role)) {
            end++;
          }
          spans.add(new RoleSpan(role, i, end, 1));
        }
      }
    }
    return spans;
  }

  /** Which of {@code folds} parts the document falls into. */
  int fold(int folds) {
    return Math.floorMod(document.hashCode(), folds);
  }
}
