package dev.hearsay.mention.encoder;

import dev.hearsay.mention.EntitySpan;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads names out of what a model thinks of each word: the most probable sequence of labels
 * (Viterbi 1967) among those in which every inner label continues a name of its own type.
 */
public final class EntityDecoder {

  private EntityDecoder() {}

  /**
   * The names of one passage in text order, not overlapping.
   *
   * @param scores of each word for each of {@link EntityLabels}, {@code scores[word][label]};
   *     softmax makes probabilities of them
   * @param tokens of the passage, one a word
   * @throws IllegalArgumentException when the two don't fit
   */
  public static List<EntitySpan> decode(float[][] scores, List<Token> tokens) {
    if (scores.length != tokens.size()) {
      throw new IllegalArgumentException(
          scores.length + " rows of scores for " + tokens.size() + " words");
    }
    for (float[] row : scores) {
      if (row.length != EntityLabels.COUNT) {
        throw new IllegalArgumentException(
            row.length + " scores of a word, expected " + EntityLabels.COUNT);
      }
    }
    if (scores.length == 0) {
      return List.of();
    }
    LabelPaths paths = new LabelPaths(scores);
    return spans(paths, paths.best(), tokens);
  }

  private static List<EntitySpan> spans(LabelPaths paths, int[] labels, List<Token> tokens) {
    List<EntitySpan> spans = new ArrayList<>();
    for (int start = 0; start < labels.length; start++) {
      if (!EntityLabels.isBegin(labels[start])) {
        continue;
      }
      int end = start + 1;
      while (end < labels.length && labels[end] == labels[start] + 1) {
        end++;
      }
      spans.add(
          new EntitySpan(
              EntityLabels.type(labels[start]),
              new Span(tokens.get(start).start(), tokens.get(end - 1).end()),
              paths.probability(start, end, labels[start])));
    }
    return spans;
  }
}
