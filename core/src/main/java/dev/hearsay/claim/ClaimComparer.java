package dev.hearsay.claim;

import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.model.SentenceVectors;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Compares two propositions: a model of words and vectors says whether they speak of the same
 * thing, structure whether they say the same of it. The answer depends on the two alone and not on
 * their order. Thread-safe.
 */
public final class ClaimComparer {

  /** How many statements' vectors are kept; each takes about 30 kB. */
  private static final int KEPT = 4000;

  private final ToDoubleFunction<double[]> model;
  private final SentenceVectors vectors;
  private final Map<ComparedText, ComparedText> read =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ComparedText, ComparedText> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * @param model how likely it is that two propositions with these features speak of the same thing
   */
  public ClaimComparer(ToDoubleFunction<double[]> model, SentenceVectors vectors) {
    this.model = model;
    this.vectors = vectors;
  }

  /** A comparer with the models that ship with the library. */
  public static ClaimComparer standard() {
    return new ClaimComparer(LikenessModel.standard()::probability, new SentenceVectors());
  }

  /** What sets the two apart, and how alike they are. */
  public Judgement judge(Proposition one, Proposition other) {
    double likeness = model.applyAsDouble(features(one, other));
    return new Judgement(likeness, Contrasts.between(one, other));
  }

  /** Whether the two share enough rare words to be compared at all. */
  public static boolean areCandidates(Proposition one, Proposition other) {
    return Candidates.areAlike(one, other);
  }

  /** The features that the model is asked about. */
  public double[] features(Proposition one, Proposition other) {
    return PropositionFeatures.of(one, other, withVectors(one.text()), withVectors(other.text()));
  }

  private ComparedText withVectors(ComparedText text) {
    synchronized (read) {
      ComparedText known = read.get(text);
      if (known != null) {
        return known;
      }
    }
    ComparedText made = text.with(vectors);
    synchronized (read) {
      read.put(text, made);
    }
    return made;
  }
}
