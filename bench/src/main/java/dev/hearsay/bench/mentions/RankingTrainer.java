package dev.hearsay.bench.mentions;

import dev.hearsay.mention.coreference.AntecedentModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of a mention-ranking model: the likelihood that one of the right antecedents
 * is taken (Durrett and Klein 2013), by AdaGrad with a quadratic penalty, weights averaged over the
 * epochs and over several orders of the decisions. It goes in two stages: weights learned from much
 * that is marked roughly are where learning from little that is marked well begins, and what its
 * penalty draws them back to. The same decisions give the same weights.
 */
final class RankingTrainer {

  private static final double RATE = 0.08;
  private static final double DAMPING = 0.1;
  private static final double MISSED = 1.2;
  private static final double INVENTED = 0.5;
  private static final double WRONG = 1;
  private static final int ORDERS = 4;

  private static final Stage ROUGH = new Stage(8, 5e-3);
  private static final Stage FINE = new Stage(15, 2e-2);

  private record Stage(int epochs, double penalty) {}

  /**
   * A phrase to resolve.
   *
   * @param options features of each way to take it
   * @param right whether each is right; at least one is
   */
  @SuppressWarnings("ArrayRecordComponent") // many, never compared
  record Decision(int[][] options, boolean[] right) {}

  private final float[] prior;
  private final double penalty;
  private final double[] weights = new double[AntecedentModel.SIZE];
  private final double[] squares = new double[AntecedentModel.SIZE];

  private RankingTrainer(float[] prior, double penalty) {
    this.prior = prior;
    this.penalty = penalty;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = prior[i];
    }
  }

  /** Weights from what is marked roughly. */
  static float[] rough(List<Decision> decisions) {
    return average(decisions, new float[AntecedentModel.SIZE], ROUGH);
  }

  /** Weights from what is marked well, beginning with others. */
  static float[] fine(List<Decision> decisions, float[] rough) {
    return average(decisions, rough, FINE);
  }

  private static float[] average(List<Decision> decisions, float[] prior, Stage stage) {
    float[] result = new float[AntecedentModel.SIZE];
    for (int seed = 0; seed < ORDERS; seed++) {
      float[] one = weights(decisions, prior, stage, seed);
      for (int i = 0; i < result.length; i++) {
        result[i] += one[i] / ORDERS;
      }
    }
    return result;
  }

  private static float[] weights(List<Decision> decisions, float[] prior, Stage stage, long seed) {
    RankingTrainer trainer = new RankingTrainer(prior, stage.penalty());
    List<Decision> order = new ArrayList<>(decisions);
    Random random = new Random(seed);
    double[] total = new double[AntecedentModel.SIZE];
    for (int epoch = 0; epoch < stage.epochs(); epoch++) {
      Collections.shuffle(order, random);
      order.forEach(trainer::step);
      for (int i = 0; i < total.length; i++) {
        total[i] += trainer.weights[i];
      }
    }
    float[] result = new float[AntecedentModel.SIZE];
    for (int i = 0; i < total.length; i++) {
      result[i] = (float) (total[i] / stage.epochs());
    }
    return result;
  }

  private void step(Decision decision) {
    int[][] options = decision.options();
    double[] scores = new double[options.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < options.length; i++) {
      for (int feature : options[i]) {
        scores[i] += weights[feature];
      }
      scores[i] += decision.right()[i] ? 0 : cost(decision, i);
      highest = Math.max(highest, scores[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < options.length; i++) {
      scores[i] = Math.exp(scores[i] - highest);
      all += scores[i];
      right += decision.right()[i] ? scores[i] : 0;
    }
    for (int i = 0; i < options.length; i++) {
      double gradient = (decision.right()[i] ? scores[i] / right : 0) - scores[i] / all;
      if (Math.abs(gradient) > 1e-5) {
        for (int feature : options[i]) {
          update(feature, gradient);
        }
      }
    }
  }

  /** What a mistake costs: missing a link more than making one too many. */
  private static double cost(Decision decision, int option) {
    if (option == 0) {
      return MISSED;
    }
    return decision.right()[0] ? INVENTED : WRONG;
  }

  private void update(int feature, double gradient) {
    double step = gradient - penalty * (weights[feature] - prior[feature]);
    squares[feature] += step * step;
    weights[feature] += RATE * step / (Math.sqrt(squares[feature]) + DAMPING);
  }
}
