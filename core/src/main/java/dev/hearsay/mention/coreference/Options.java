package dev.hearsay.mention.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways to take a phrase: that it means something new, or what an earlier phrase does; and the
 * features of each, indices of weights, all in one row that is used again for the next phrase.
 */
public final class Options {

  private final List<@Nullable Candidate> antecedents = new ArrayList<>();

  /** By option: where its features begin in the row, and one past the last of them. */
  private int[] starts = new int[64];

  private int[] ends = new int[64];

  private int[] row = new int[4096];
  private int length;
  private int open;

  Options() {
    clear();
  }

  /** Forgets all but the first option, which is that the phrase means something new. */
  void clear() {
    antecedents.clear();
    antecedents.add(null);
    length = 0;
    openFirst();
  }

  /** What is added from now on are features of the first option. */
  void openFirst() {
    starts[0] = length;
    ends[0] = length;
    open = 0;
  }

  /** What is added from now on are features of a new option. */
  void open(Candidate antecedent) {
    open = antecedents.size();
    antecedents.add(antecedent);
    if (open == starts.length) {
      starts = Arrays.copyOf(starts, 2 * open);
      ends = Arrays.copyOf(ends, 2 * open);
    }
    starts[open] = length;
    ends[open] = length;
  }

  void add(int feature) {
    if (length == row.length) {
      row = Arrays.copyOf(row, 2 * length);
    }
    row[length++] = feature;
    ends[open] = length;
  }

  /** How many there are, at least one. */
  public int count() {
    return antecedents.size();
  }

  /** The earlier phrase; null for something new. */
  public @Nullable Phrase antecedent(int option) {
    Candidate antecedent = antecedents.get(option);
    return antecedent == null ? null : antecedent.phrase();
  }

  @Nullable Candidate candidate(int option) {
    return antecedents.get(option);
  }

  /** What speaks for and against an option, as indices of weights. */
  public int[] features(int option) {
    return Arrays.copyOfRange(row, starts[option], ends[option]);
  }

  /** The sum of an option's weights. */
  float score(int option, float[] weights) {
    float sum = 0;
    for (int i = starts[option]; i < ends[option]; i++) {
      sum += weights[row[i]];
    }
    return sum;
  }
}
