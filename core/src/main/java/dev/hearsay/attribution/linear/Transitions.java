package dev.hearsay.attribution.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Weights of one label following another, and their exponentials; what {@link Labels#allowed} rules
 * out has exponential 0.
 */
public final class Transitions {

  private final float[][] weights;
  private final double[][] factors;

  /**
   * @param weights by previous label ({@link Labels#START} before the first token) and next label
   */
  public Transitions(float[][] weights) {
    this.weights = new float[Labels.COUNT + 1][];
    factors = new double[Labels.COUNT + 1][Labels.COUNT];
    for (int previous = 0; previous <= Labels.COUNT; previous++) {
      this.weights[previous] = weights[previous].clone();
      for (int next = 0; next < Labels.COUNT; next++) {
        factors[previous][next] =
            Labels.allowed(previous, next) ? Math.exp(weights[previous][next]) : 0;
      }
    }
  }

  static Transitions read(DataInputStream in) throws IOException {
    float[][] weights = new float[Labels.COUNT + 1][Labels.COUNT];
    for (float[] row : weights) {
      for (int next = 0; next < row.length; next++) {
        row[next] = in.readFloat();
      }
    }
    return new Transitions(weights);
  }

  /** Writes the weights row by row in the form that {@link LinearTagger#load} reads. */
  public void write(DataOutputStream out) throws IOException {
    for (float[] row : weights) {
      for (float weight : row) {
        out.writeFloat(weight);
      }
    }
  }

  float weight(int previous, int next) {
    return weights[previous][next];
  }

  double factor(int previous, int next) {
    return factors[previous][next];
  }
}
