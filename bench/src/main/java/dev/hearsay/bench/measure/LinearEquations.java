package dev.hearsay.bench.measure;

/** Systems of linear equations. */
public final class LinearEquations {

  private LinearEquations() {}

  /**
   * Solves equations by elimination.
   *
   * @param equations n rows of n coefficients, which must be positive definite so that no row has
   *     to be chosen, each with its right side behind them; overwritten
   * @return the n unknowns
   */
  public static double[] solve(double[][] equations) {
    int size = equations.length;
    for (int k = 0; k < size; k++) {
      for (int row = k + 1; row < size; row++) {
        double factor = equations[row][k] / equations[k][k];
        for (int l = k; l <= size; l++) {
          equations[row][l] -= factor * equations[k][l];
        }
      }
    }
    double[] solution = new double[size];
    for (int k = size - 1; k >= 0; k--) {
      double rest = equations[k][size];
      for (int l = k + 1; l < size; l++) {
        rest -= equations[k][l] * solution[l];
      }
      solution[k] = rest / equations[k][k];
    }
    return solution;
  }
}
