package dev.hearsay.bench.claims;

import dev.hearsay.claim.comparison.BoostedTrees;
import dev.hearsay.claim.comparison.BoostedTrees.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Learns {@link BoostedTrees}: each tree fits what those before it leave (logistic loss, Newton
 * steps, values in bins). Random choices are seeded, so that the same rows give the same trees.
 */
public final class BoostingTrainer {

  /**
   * How trees are grown.
   *
   * @param rate how far each tree is followed
   * @param depth questions in a row at most
   * @param leastWeight of the rows that an answer rests on
   */
  public record Settings(int trees, double rate, int depth, double leastWeight, double penalty) {

    public static final Settings USUAL = new Settings(250, 0.05, 4, 8, 4);

    /** For few rows that say little. */
    public static final Settings SMALL = new Settings(60, 0.05, 2, 20, 10);

    /** For texts that are unlike those learned from: shallower. */
    public static final Settings SHALLOW = new Settings(200, 0.05, 3, 20, 10);
  }

  private static final int BINS = 48;
  private static final double ROW_SHARE = 0.7;
  private static final double FEATURE_SHARE = 0.5;

  /** Of the random choices, where one model is learned. */
  static final long SEED = 22;

  private final List<String> features;
  private final Settings settings;
  private final byte[][] bins;
  private final double[][] edges;
  private final double[] gradient;
  private final double[] curvature;
  private final boolean[] labels;
  private final double[] weights;
  private final Random random;

  private BoostingTrainer(
      List<String> features,
      double[][] rows,
      boolean[] labels,
      double[] weights,
      Settings how,
      long seed) {
    this.random = new Random(seed);
    this.features = features;
    this.labels = labels;
    this.weights = weights;
    settings = how;
    bins = new byte[features.size()][rows.length];
    edges = new double[features.size()][];
    gradient = new double[rows.length];
    curvature = new double[rows.length];
    for (int k = 0; k < features.size(); k++) {
      int feature = k;
      double[] column = Arrays.stream(rows).mapToDouble(row -> row[feature]).toArray();
      edges[k] = edges(column);
      for (int i = 0; i < column.length; i++) {
        int at = Arrays.binarySearch(edges[k], column[i]);
        bins[k][i] = (byte) (at >= 0 ? at : -at - 1);
      }
    }
  }

  /**
   * Learns from rows.
   *
   * @param weights how much each row counts
   */
  public static BoostedTrees learn(
      List<String> features, double[][] rows, boolean[] labels, double[] weights, Settings how) {
    return learn(features, rows, labels, weights, how, SEED);
  }

  /**
   * Learns from rows.
   *
   * @param seed of the random choices: several models of other seeds together err less than one
   */
  static BoostedTrees learn(
      List<String> features,
      double[][] rows,
      boolean[] labels,
      double[] weights,
      Settings how,
      long seed) {
    return new BoostingTrainer(features, rows, labels, weights, how, seed).boost();
  }

  /** The greatest value of each bin but the last. */
  private static double[] edges(double[] column) {
    double[] sorted = column.clone();
    Arrays.sort(sorted);
    double[] distinct = Arrays.stream(sorted).distinct().toArray();
    if (distinct.length <= BINS) {
      double[] between = new double[Math.max(0, distinct.length - 1)];
      Arrays.setAll(between, i -> (distinct[i] + distinct[i + 1]) / 2);
      return between;
    }
    double[] edges = new double[BINS - 1];
    Arrays.setAll(edges, i -> sorted[(int) ((i + 1L) * sorted.length / BINS)]);
    return Arrays.stream(edges).distinct().toArray();
  }

  private BoostedTrees boost() {
    double positive = 0;
    double total = 0;
    for (int i = 0; i < labels.length; i++) {
      positive += labels[i] ? weights[i] : 0;
      total += weights[i];
    }
    double bias = Math.log((positive + 1) / (total - positive + 1));
    double[] scores = new double[labels.length];
    Arrays.fill(scores, bias);
    List<List<Node>> trees = new ArrayList<>();
    for (int tree = 0; tree < settings.trees(); tree++) {
      for (int i = 0; i < labels.length; i++) {
        double probability = 1 / (1 + Math.exp(-scores[i]));
        gradient[i] = weights[i] * ((labels[i] ? 1 : 0) - probability);
        curvature[i] = weights[i] * Math.max(1e-6, probability * (1 - probability));
      }
      List<Node> nodes = new ArrayList<>();
      int[] all = new int[labels.length];
      int[] sampled = new int[labels.length];
      int count = 0;
      for (int i = 0; i < labels.length; i++) {
        all[i] = i;
        if (random.nextDouble() < ROW_SHARE) {
          sampled[count++] = i;
        }
      }
      grow(nodes, Arrays.copyOf(sampled, count), all, settings.depth(), scores, chosen());
      trees.add(nodes);
    }
    return new BoostedTrees(features, bias, trees);
  }

  private boolean[] chosen() {
    boolean[] chosen = new boolean[features.size()];
    for (int k = 0; k < chosen.length; k++) {
      chosen[k] = random.nextDouble() < FEATURE_SHARE;
    }
    return chosen;
  }

  private record Split(int feature, int bin, double gain) {}

  private void grow(
      List<Node> nodes, int[] sampled, int[] all, int depth, double[] scores, boolean[] chosen) {
    double g = 0;
    double h = 0;
    for (int i : sampled) {
      g += gradient[i];
      h += curvature[i];
    }
    Split split = depth == 0 ? new Split(Node.LEAF, 0, 0) : best(sampled, g, h, chosen);
    int at = nodes.size();
    if (split.feature() == Node.LEAF) {
      double value = settings.rate() * g / (h + settings.penalty());
      nodes.add(Node.leaf(value));
      for (int i : all) {
        scores[i] += value;
      }
      return;
    }
    byte[] column = bins[split.feature()];
    nodes.add(Node.leaf(0));
    int left = nodes.size();
    grow(
        nodes,
        side(sampled, column, split.bin(), true),
        side(all, column, split.bin(), true),
        depth - 1,
        scores,
        chosen);
    int right = nodes.size();
    grow(
        nodes,
        side(sampled, column, split.bin(), false),
        side(all, column, split.bin(), false),
        depth - 1,
        scores,
        chosen);
    nodes.set(at, new Node(split.feature(), edges[split.feature()][split.bin()], left, right, 0));
  }

  private static int[] side(int[] rows, byte[] column, int bin, boolean left) {
    return Arrays.stream(rows).filter(i -> (column[i] <= bin) == left).toArray();
  }

  private Split best(int[] rows, double g, double h, boolean[] chosen) {
    Split best = new Split(Node.LEAF, 0, 1e-4);
    double[] sums = new double[BINS];
    double[] curves = new double[BINS];
    for (int k = 0; k < chosen.length; k++) {
      if (!chosen[k] || edges[k].length == 0) {
        continue;
      }
      Arrays.fill(sums, 0);
      Arrays.fill(curves, 0);
      for (int i : rows) {
        sums[bins[k][i]] += gradient[i];
        curves[bins[k][i]] += curvature[i];
      }
      double left = 0;
      double leftCurve = 0;
      for (int bin = 0; bin < edges[k].length; bin++) {
        left += sums[bin];
        leftCurve += curves[bin];
        double gain = value(left, leftCurve) + value(g - left, h - leftCurve) - value(g, h);
        boolean rests = Math.min(leftCurve, h - leftCurve) * 4 >= settings.leastWeight();
        if (rests && gain > best.gain()) {
          best = new Split(k, bin, gain);
        }
      }
    }
    return best;
  }

  private double value(double g, double h) {
    return g * g / (h + settings.penalty());
  }
}
