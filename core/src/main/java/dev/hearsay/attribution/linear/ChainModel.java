package dev.hearsay.attribution.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A linear-chain conditional random field with hashed features. */
public record ChainModel(HashedWeights weights, Transitions transitions) {

  /** Collects the features of one token. */
  @FunctionalInterface
  public interface TokenFeatures {
    void collect(FeatureHash features, int token);
  }

  public ChainModel {
    if (weights.columns() != Labels.COUNT) {
      throw new IllegalArgumentException("a chain model has a column for each label");
    }
  }

  static ChainModel read(DataInputStream in) throws IOException {
    HashedWeights weights = HashedWeights.read(in);
    return new ChainModel(weights, Transitions.read(in));
  }

  /** Writes weights, then transitions. */
  public void write(DataOutputStream out) throws IOException {
    weights.write(out);
    transitions.write(out);
  }

  /** The distribution over label sequences of a passage of {@code length} tokens, at least one. */
  public ForwardBackward distribution(int length, TokenFeatures tokens) {
    FeatureHash features = new FeatureHash(weights.bits());
    float[][] scores = new float[length][Labels.COUNT];
    for (int i = 0; i < length; i++) {
      tokens.collect(features, i);
      weights.score(features, scores[i]);
    }
    return new ForwardBackward(scores, transitions);
  }
}
