package dev.hearsay.bench.mentions;

import java.util.Arrays;

/**
 * The one-to-one assignment of rows to columns with the highest sum, by the method of Kuhn and
 * Munkres with shortest augmenting paths; time grows with the square of the rows times the columns.
 */
final class Assignment {

  private Assignment() {}

  /**
   * The highest sum.
   *
   * @param gains at least 0, each row as long as the first; may be empty
   */
  static double highest(double[][] gains) {
    if (gains.length == 0 || gains[0].length == 0) {
      return 0;
    }
    double[][] tall = gains.length <= gains[0].length ? gains : transposed(gains);
    return solve(tall);
  }

  private static double[][] transposed(double[][] matrix) {
    double[][] result = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int k = 0; k < matrix[i].length; k++) {
        result[k][i] = matrix[i][k];
      }
    }
    return result;
  }

  /**
   * For no more rows than columns. Rows and columns count from 1; column 0 is where a row waits.
   */
  private static double solve(double[][] gains) {
    int rows = gains.length;
    int columns = gains[0].length;
    double[] rowPrice = new double[rows + 1];
    double[] columnPrice = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    for (int row = 1; row <= rows; row++) {
      int[] before = new int[columns + 1];
      double[] slack = new double[columns + 1];
      boolean[] reached = new boolean[columns + 1];
      Arrays.fill(slack, Double.POSITIVE_INFINITY);
      rowOf[0] = row;
      int column = 0;
      do {
        reached[column] = true;
        int from = rowOf[column];
        int next = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= columns; k++) {
          if (reached[k]) {
            continue;
          }
          double cost = -gains[from - 1][k - 1] - rowPrice[from] - columnPrice[k];
          if (cost < slack[k]) {
            slack[k] = cost;
            before[k] = column;
          }
          if (slack[k] < least) {
            least = slack[k];
            next = k;
          }
        }
        for (int k = 0; k <= columns; k++) {
          if (reached[k]) {
            rowPrice[rowOf[k]] += least;
            columnPrice[k] -= least;
          } else {
            slack[k] -= least;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[before[column]];
        column = before[column];
      }
    }
    double sum = 0;
    for (int k = 1; k <= columns; k++) {
      sum += rowOf[k] == 0 ? 0 : gains[rowOf[k] - 1][k - 1];
    }
    return sum;
  }
}
