package dev.hearsay.claim.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sum of small decision trees (gradient boosting, Friedman 2001) that gives a probability.
 * Immutable.
 */
public final class BoostedTrees {

  /**
   * A node of a tree: a question, or an answer where {@code feature} is {@link #LEAF}.
   *
   * @param threshold values up to it go left
   * @param left index of a node of the same tree
   */
  public record Node(int feature, double threshold, int left, int right, double value) {

    /** What a node has that asks nothing. */
    public static final int LEAF = -1;

    /** An answer. */
    public static Node leaf(double value) {
      return new Node(LEAF, 0, 0, 0, value);
    }
  }

  private final List<String> features;
  private final double bias;
  private final List<List<Node>> trees;

  /** The same trees side by side: where each begins, what its nodes ask, where they lead. */
  private final int[] roots;

  private final int[] asked;
  private final double[] thresholds;
  private final int[] lefts;
  private final int[] rights;
  private final double[] answers;

  /**
   * @param features names of what the nodes ask about, in the order of the rows
   * @param bias log odds before any tree is asked
   * @param trees each with its root first
   */
  public BoostedTrees(List<String> features, double bias, List<List<Node>> trees) {
    this.features = List.copyOf(features);
    this.bias = bias;
    this.trees = trees.stream().map(List::copyOf).toList();
    for (List<Node> tree : this.trees) {
      for (int i = 0; i < tree.size(); i++) {
        Node node = tree.get(i);
        boolean leads = node.left() > i && node.right() > i;
        boolean inside = Math.max(node.left(), node.right()) < tree.size();
        if (node.feature() >= features.size()
            || (node.feature() != Node.LEAF && !(leads && inside))) {
          throw new IllegalArgumentException("not a tree: " + tree);
        }
      }
    }
    int size = this.trees.stream().mapToInt(List::size).sum();
    roots = new int[this.trees.size()];
    asked = new int[size];
    thresholds = new double[size];
    lefts = new int[size];
    rights = new int[size];
    answers = new double[size];
    int at = 0;
    for (int tree = 0; tree < roots.length; tree++) {
      roots[tree] = at;
      for (Node node : this.trees.get(tree)) {
        asked[at] = node.feature();
        thresholds[at] = node.threshold();
        lefts[at] = roots[tree] + node.left();
        rights[at] = roots[tree] + node.right();
        answers[at++] = node.value();
      }
    }
  }

  /** Names of the features, in the order of the rows. */
  public List<String> features() {
    return features;
  }

  /** How likely it is that a row is positive. */
  public double probability(double[] row) {
    if (row.length != features.size()) {
      throw new IllegalArgumentException(row.length + " values for " + features.size());
    }
    double sum = bias;
    for (int root : roots) {
      int node = root;
      while (asked[node] != Node.LEAF) {
        node = row[asked[node]] <= thresholds[node] ? lefts[node] : rights[node];
      }
      sum += answers[node];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The model as lines of text, which {@link #parse} reads. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("features " + String.join(" ", features));
    lines.add(String.format(Locale.ROOT, "bias %.6g", bias));
    for (List<Node> tree : trees) {
      StringBuilder line = new StringBuilder("tree");
      for (Node node : tree) {
        if (node.feature() == Node.LEAF) {
          line.append(String.format(Locale.ROOT, " %.5g", node.value()));
        } else {
          line.append(
              String.format(
                  Locale.ROOT,
                  " %d:%.6g:%d:%d",
                  node.feature(),
                  node.threshold(),
                  node.left(),
                  node.right()));
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** A model from the lines that {@link #lines} gives. */
  public static BoostedTrees parse(List<String> lines) {
    List<String> features = List.of();
    double bias = 0;
    List<List<Node>> trees = new ArrayList<>();
    for (String line : lines) {
      List<String> fields = List.of(line.split(" ", -1));
      switch (fields.get(0)) {
        case "features" -> features = fields.subList(1, fields.size());
        case "bias" -> bias = Double.parseDouble(fields.get(1));
        case "tree" -> trees.add(fields.stream().skip(1).map(BoostedTrees::node).toList());
        default -> throw new IllegalArgumentException("not a line of a model: " + line);
      }
    }
    return new BoostedTrees(features, bias, trees);
  }

  private static Node node(String text) {
    List<String> parts = List.of(text.split(":", -1));
    return parts.size() == 1
        ? Node.leaf(Double.parseDouble(text))
        : new Node(
            Integer.parseInt(parts.get(0)),
            Double.parseDouble(parts.get(1)),
            Integer.parseInt(parts.get(2)),
            Integer.parseInt(parts.get(3)),
            0);
  }
}
