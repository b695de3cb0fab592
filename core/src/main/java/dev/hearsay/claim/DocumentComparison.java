package dev.hearsay.claim;

import dev.hearsay.claim.comparison.ComparedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The statements of two documents side by side. Where one document tells what the other does,
 * sentence after sentence, it tells the same in other words: what stands before and behind two
 * statements says whether they are the same as well as their own words do. Depends on the two
 * documents alone, and not on which is the first.
 */
public final class DocumentComparison {

  /** With so many of the other document's statements each is compared that share most with it. */
  private static final int NEAREST = 3;

  /** And so many whose vectors come closest. */
  private static final int NEAREST_IN_MEANING = 2;

  /** From this likeness on a pair says something of those that stand beside it. */
  private static final double SURE = 0.6;

  /** How far from a pair that is sure others are looked at that share few words. */
  private static final int BESIDE = 2;

  private static final double UNKNOWN = -1;

  private final ToldDocument one;
  private final ToldDocument other;
  private final ComparedText[] texts;
  private final ComparedText[] otherTexts;
  private final ClaimComparer comparer;
  private final double[][] likeness;
  private final double[][] closeness;

  /**
   * Two statements that were compared.
   *
   * @param one the first document's
   * @param likeness how likely it is that they speak of the same thing
   * @param context the features that were asked about in the end
   */
  public record Pair(int one, int other, double likeness, List<Double> context) {

    public Pair {
      context = List.copyOf(context);
    }
  }

  /** Two statements, by their positions, and what their comparison finds. */
  record Judged(int one, int other, Judgement judgement) {}

  private DocumentComparison(ToldDocument one, ToldDocument other, ClaimComparer comparer) {
    this.one = one;
    this.other = other;
    this.comparer = comparer;
    texts = new ComparedText[one.size()];
    otherTexts = new ComparedText[other.size()];
    likeness = new double[one.size()][other.size()];
    closeness = new double[one.size()][other.size()];
    for (double[] row : likeness) {
      Arrays.fill(row, UNKNOWN);
    }
  }

  /** All pairs that were compared, by their positions in text order. */
  public static List<Pair> of(
      List<Proposition> one, List<Proposition> other, ClaimComparer comparer) {
    return compare(new ToldDocument(one), new ToldDocument(other), comparer).pairs();
  }

  private static DocumentComparison compare(
      ToldDocument one, ToldDocument other, ClaimComparer comparer) {
    DocumentComparison comparison = new DocumentComparison(one, other, comparer);
    if (comparison.compareNearest()) {
      comparison.compareBeside();
    }
    return comparison;
  }

  private List<Pair> pairs() {
    ContextFeatures context = new ContextFeatures(likeness, closeness);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        if (likeness[i][j] >= 0) {
          double[] features = context.of(i, j);
          pairs.add(new Pair(i, j, comparer.likenessInContext(features), listed(features)));
        }
      }
    }
    return pairs;
  }

  /** What the comparison of all pairs finds that are alike at all. */
  static List<Judged> judge(ToldDocument one, ToldDocument other, ClaimComparer comparer) {
    DocumentComparison comparison = compare(one, other, comparer);
    ContextFeatures context = new ContextFeatures(comparison.likeness, comparison.closeness);
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        if (comparison.likeness[i][j] >= 0) {
          double likeness = comparer.likenessInContext(context.of(i, j));
          if (likeness >= ClaimIndex.LEAST_KEPT) {
            judged.add(new Judged(i, j, new Judgement(likeness, comparison.contrasts(i, j))));
          }
        }
      }
    }
    return judged;
  }

  private Set<Contrast> contrasts(int i, int j) {
    return comparer
        .known()
        .contrasts(
            one.shape(i),
            other.shape(j),
            () ->
                ClaimComparer.contrasts(
                    one.proposition(i), other.proposition(j), text(i), otherText(j)));
  }

  private static List<Double> listed(double[] features) {
    return Arrays.stream(features).boxed().toList();
  }

  /** Whether there were any. */
  private boolean compareNearest() {
    double[][] shared = new double[one.size()][other.size()];
    boolean any = false;
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        shared[i][j] = one.keys(i).likeness(other.keys(j));
        any |= shared[i][j] > 0;
      }
    }
    if (!any) {
      return false;
    }
    compareNearest(shared, NEAREST);
    measureCloseness();
    compareNearest(closeness, NEAREST_IN_MEANING);
    return true;
  }

  /** How close the vectors of any two statements are; what is told anew may share no word. */
  private void measureCloseness() {
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        closeness[i][j] = text(i).similarity(0, otherText(j), 0);
      }
    }
  }

  private void compareNearest(double[][] near, int most) {
    for (int i = 0; i < one.size(); i++) {
      int row = i;
      nearest(other.size(), j -> near[row][j], most).forEach(j -> compare(row, j));
    }
    for (int j = 0; j < other.size(); j++) {
      int column = j;
      nearest(one.size(), i -> near[i][column], most).forEach(i -> compare(i, column));
    }
  }

  private interface Shared {
    double with(int statement);
  }

  /** The first of those that share most; as many as are wanted, or as share anything. */
  private static List<Integer> nearest(int statements, Shared shared, int most) {
    List<Integer> nearest = new ArrayList<>(most + 1);
    for (int each = 0; each < statements; each++) {
      double with = shared.with(each);
      if (with > 0) {
        int at = nearest.size();
        while (at > 0 && shared.with(nearest.get(at - 1)) < with) {
          at--;
        }
        if (at < most) {
          nearest.add(at, each);
          if (nearest.size() > most) {
            nearest.remove(most);
          }
        }
      }
    }
    return nearest;
  }

  /** What stands beside a sure pair and has no sure partner of its own, whatever its words. */
  private void compareBeside() {
    List<int[]> sure = new ArrayList<>();
    boolean[] rows = new boolean[one.size()];
    boolean[] columns = new boolean[other.size()];
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        if (likeness[i][j] >= SURE) {
          sure.add(new int[] {i, j});
          rows[i] = true;
          columns[j] = true;
        }
      }
    }
    for (int[] pair : sure) {
      for (int di = -BESIDE; di <= BESIDE; di++) {
        for (int dj = -BESIDE; dj <= BESIDE; dj++) {
          int i = pair[0] + di;
          int j = pair[1] + dj;
          boolean inside = i >= 0 && j >= 0 && i < one.size() && j < other.size();
          if (di * dj > 0 && inside && !rows[i] && !columns[j]) {
            compare(i, j);
          }
        }
      }
    }
  }

  private void compare(int i, int j) {
    if (likeness[i][j] < 0 && one.keys(i).saysEnough(other.keys(j))) {
      likeness[i][j] =
          comparer.known().likeness(one.shape(i), other.shape(j), () -> likeness(i, j));
    }
  }

  /** In an order that rests on the statements: copies are to be found exactly as alike. */
  private double likeness(int i, int j) {
    return one.shape(i).compareTo(other.shape(j)) <= 0
        ? comparer.likeness(one.parts(i), other.parts(j), text(i), otherText(j))
        : comparer.likeness(other.parts(j), one.parts(i), otherText(j), text(i));
  }

  private ComparedText text(int statement) {
    if (texts[statement] == null) {
      texts[statement] = comparer.read(one.proposition(statement));
    }
    return texts[statement];
  }

  private ComparedText otherText(int statement) {
    if (otherTexts[statement] == null) {
      otherTexts[statement] = comparer.read(other.proposition(statement));
    }
    return otherTexts[statement];
  }
}
