package dev.hearsay.attribution.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Weighs candidate spans by logistic regression over {@link CandidateFeatures}. */
public final class CandidateModel {

  private final HashedWeights weights;
  private final float[] thresholds;

  /**
   * @param weights of one column
   * @param thresholds by role, the probability from which a span is worth choosing
   */
  public CandidateModel(HashedWeights weights, float[] thresholds) {
    if (weights.columns() != 1 || thresholds.length != Role.ALL.length) {
      throw new IllegalArgumentException("a candidate model has one column and a threshold a role");
    }
    this.weights = weights;
    this.thresholds = thresholds.clone();
  }

  static CandidateModel read(DataInputStream in) throws IOException {
    HashedWeights weights = HashedWeights.read(in);
    float[] thresholds = new float[Role.ALL.length];
    for (int role = 0; role < thresholds.length; role++) {
      thresholds[role] = in.readFloat();
    }
    return new CandidateModel(weights, thresholds);
  }

  /** Writes weights, then thresholds. */
  public void write(DataOutputStream out) throws IOException {
    weights.write(out);
    for (float threshold : thresholds) {
      out.writeFloat(threshold);
    }
  }

  /** The candidates of one passage, each with the probability this model gives it. */
  public List<RoleSpan> weigh(Passage passage, List<RoleSpan> candidates) {
    CandidateFeatures reader = new CandidateFeatures(passage, candidates);
    FeatureHash features = new FeatureHash(weights.bits());
    List<RoleSpan> weighed = new ArrayList<>(candidates.size());
    for (RoleSpan candidate : candidates) {
      reader.collect(features, candidate);
      double probability = 1 / (1 + Math.exp(-weights.score(features)));
      weighed.add(new RoleSpan(candidate.role(), candidate.start(), candidate.end(), probability));
    }
    return weighed;
  }

  /** The best disjoint spans among those that were weighed, in text order. */
  public List<RoleSpan> choose(Passage passage, List<RoleSpan> weighed) {
    List<RoleSpan> chosen = CandidateSelection.choose(weighed, passage.length, thresholds);
    List<RoleSpan> withSources = MissingSource.complete(passage, chosen, weighed);
    return MissingContent.complete(passage, withSources, weighed);
  }
}
