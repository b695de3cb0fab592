package dev.hearsay.claim;

import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.model.SentenceVectors;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Compares two propositions: a model of words and vectors says whether they speak of the same
 * thing, structure whether they say the same of it. The answer depends on the two alone and not on
 * their order. Thread-safe.
 */
public final class ClaimComparer {

  private final ToDoubleFunction<double[]> model;
  private final ToDoubleFunction<double[]> contextModel;
  private final KeptVectors vectors;
  private final KnownPairs known = new KnownPairs();

  /**
   * @param model how likely it is that two propositions with these features speak of the same thing
   * @param contextModel how likely it is once it is known what their documents tell around them
   */
  public ClaimComparer(
      ToDoubleFunction<double[]> model,
      ToDoubleFunction<double[]> contextModel,
      SentenceVectors vectors) {
    this.model = model;
    this.contextModel = contextModel;
    this.vectors = new KeptVectors(vectors);
  }

  /** A comparer to which it doesn't matter what stands around two propositions. */
  public ClaimComparer(ToDoubleFunction<double[]> model, SentenceVectors vectors) {
    this(model, ContextFeatures::likeness, vectors);
  }

  /** A comparer with the models that ship with the library. */
  public static ClaimComparer standard() {
    return standard(new SentenceVectors());
  }

  /** The same with vectors that someone else closes. */
  public static ClaimComparer standard(SentenceVectors vectors) {
    return new ClaimComparer(
        LikenessModel.standard()::probability, LikenessModel.inContext()::probability, vectors);
  }

  /** What sets the two apart, and how alike they are by their own words. */
  public Judgement judge(Proposition one, Proposition other) {
    ComparedText text = read(one);
    ComparedText otherText = read(other);
    return new Judgement(
        likeness(PropositionParts.of(one), PropositionParts.of(other), text, otherText),
        contrasts(one, other, text, otherText));
  }

  /** A proposition's text with its vectors. */
  ComparedText read(Proposition proposition) {
    return vectors.of(proposition.text());
  }

  double likeness(
      PropositionParts one, PropositionParts other, ComparedText text, ComparedText otherText) {
    return model.applyAsDouble(PropositionFeatures.of(one, other, text, otherText));
  }

  static Set<Contrast> contrasts(
      Proposition one, Proposition other, ComparedText text, ComparedText otherText) {
    return Contrasts.between(
        one, other, PropositionFeatures.predicates(one, other, text, otherText));
  }

  /** What was found of pairs of shapes. */
  KnownPairs known() {
    return known;
  }

  /** How alike two statements are by what stands around them, too. */
  double likenessInContext(double[] contextFeatures) {
    return contextModel.applyAsDouble(contextFeatures);
  }

  /** Whether the two share enough rare words to be compared at all. */
  public static boolean areCandidates(Proposition one, Proposition other) {
    return StatementKeys.of(one).areAlike(StatementKeys.of(other));
  }

  /** The features that the model is asked about. */
  public double[] features(Proposition one, Proposition other) {
    return PropositionFeatures.of(one, other, read(one), read(other));
  }
}
