package dev.hearsay.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * What two documents tell around two of their statements, as numbers: how alike the statements
 * before and behind are, whether another one is more alike or closer in meaning, how much else the
 * documents share.
 */
public final class ContextFeatures {

  private static final List<String> NAMES =
      List.of(
          "likeness",
          "better-least",
          "better-most",
          "mutual",
          "before",
          "after",
          "beside-least",
          "beside-most",
          "around",
          "told-least",
          "told-most",
          "sure",
          "in-order",
          "place",
          "closeness",
          "closer-least",
          "closer-most",
          "closest");

  private static final double SURE = 0.6;
  private static final double CLAMP = 0.001;

  private final double[][] likeness;
  private final double[][] closeness;
  private final Best likest;
  private final Best closest;
  private final double told;
  private final double toldOfOther;
  private final List<int[]> sure = new ArrayList<>();
  private final int rows;
  private final int columns;

  /** Of each row and column the two largest, none below 0, and where the first of them stands. */
  private static final class Best {
    private final double[] ofRow;
    private final double[] nextOfRow;
    private final int[] column;
    private final double[] ofColumn;
    private final double[] nextOfColumn;
    private final int[] row;

    private Best(double[][] values, int rows, int columns) {
      ofRow = new double[rows];
      nextOfRow = new double[rows];
      column = new int[rows];
      ofColumn = new double[columns];
      nextOfColumn = new double[columns];
      row = new int[columns];
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < columns; j++) {
          put(values[i][j], i, j, ofRow, nextOfRow, column);
          put(values[i][j], j, i, ofColumn, nextOfColumn, row);
        }
      }
    }

    private static void put(
        double value, int line, int at, double[] most, double[] next, int[] where) {
      if (value > most[line]) {
        next[line] = most[line];
        most[line] = value;
        where[line] = at;
      } else {
        next[line] = Math.max(next[line], value);
      }
    }

    /** Of a row without what stands in one column. */
    private double otherInRow(int i, int j) {
      return column[i] == j ? nextOfRow[i] : ofRow[i];
    }

    private double otherInColumn(int i, int j) {
      return row[j] == i ? nextOfColumn[j] : ofColumn[j];
    }
  }

  /**
   * @param likeness by the positions of statements, negative where two weren't compared
   * @param closeness of the vectors of any two
   */
  ContextFeatures(double[][] likeness, double[][] closeness) {
    this.likeness = likeness;
    this.closeness = closeness;
    rows = likeness.length;
    columns = rows == 0 ? 0 : likeness[0].length;
    likest = new Best(likeness, rows, columns);
    closest = new Best(closeness, rows, columns);
    told = mean(likest.ofRow);
    toldOfOther = mean(likest.ofColumn);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        if (likeness[i][j] >= SURE) {
          sure.add(new int[] {i, j});
        }
      }
    }
  }

  /** What the numbers mean, in their order. */
  public static List<String> names() {
    return NAMES;
  }

  /** The likeness of the two by their own words, of the features. */
  static double likeness(double[] features) {
    return 1 / (1 + Math.exp(-features[0]));
  }

  double[] of(int i, int j) {
    double own = likeness[i][j];
    double clamped = Math.min(1 - CLAMP, Math.max(CLAMP, own));
    double inRow = likest.otherInRow(i, j);
    double inColumn = likest.otherInColumn(i, j);
    double close = closeness[i][j];
    double closerInRow = closest.otherInRow(i, j);
    double closerInColumn = closest.otherInColumn(i, j);
    double before = diagonal(i, j, -1);
    double after = diagonal(i, j, 1);
    int[] sure = otherSure(i, j);
    return new double[] {
      Math.log(clamped / (1 - clamped)),
      own - Math.max(inRow, inColumn),
      own - Math.min(inRow, inColumn),
      own >= likest.ofRow[i] && own >= likest.ofColumn[j] ? 1 : 0,
      at(i - 1, j - 1),
      at(i + 1, j + 1),
      Math.min(before, after),
      Math.max(before, after),
      around(i, j),
      Math.min(told, toldOfOther),
      Math.max(told, toldOfOther),
      sure[0],
      sure[0] == 0 ? 0.5 : (double) sure[1] / sure[0],
      Math.abs((i + 0.5) / rows - (j + 0.5) / columns),
      close,
      close - Math.max(closerInRow, closerInColumn),
      close - Math.min(closerInRow, closerInColumn),
      close >= closerInRow && close >= closerInColumn ? 1 : 0
    };
  }

  private double at(int i, int j) {
    boolean inside = i >= 0 && j >= 0 && i < rows && j < columns;
    return inside ? Math.max(0, likeness[i][j]) : 0;
  }

  /** The likest pair up to two before, or behind, in both documents. */
  private double diagonal(int i, int j, int sign) {
    double best = 0;
    for (int di = 1; di <= 2; di++) {
      for (int dj = 1; dj <= 2; dj++) {
        best = Math.max(best, at(i + sign * di, j + sign * dj));
      }
    }
    return best;
  }

  /** How alike on average the statements around are to the likest around the other. */
  private double around(int i, int j) {
    double sum = 0;
    int count = 0;
    for (int di = -3; di <= 3; di++) {
      if (di == 0 || i + di < 0 || i + di >= rows) {
        continue;
      }
      double best = 0;
      for (int dj = -3; dj <= 3; dj++) {
        best = dj == 0 ? best : Math.max(best, at(i + di, j + dj));
      }
      sum += best;
      count++;
    }
    for (int dj = -3; dj <= 3; dj++) {
      if (dj == 0 || j + dj < 0 || j + dj >= columns) {
        continue;
      }
      double best = 0;
      for (int di = -3; di <= 3; di++) {
        best = di == 0 ? best : Math.max(best, at(i + di, j + dj));
      }
      sum += best;
      count++;
    }
    return count == 0 ? 0 : sum / count;
  }

  /** How many other pairs are sure, and of these how many stand to this one in the same order. */
  private int[] otherSure(int i, int j) {
    int others = 0;
    int ordered = 0;
    for (int[] pair : sure) {
      if (pair[0] != i && pair[1] != j) {
        others++;
        ordered += pair[0] < i == pair[1] < j ? 1 : 0;
      }
    }
    return new int[] {others, ordered};
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }
}
