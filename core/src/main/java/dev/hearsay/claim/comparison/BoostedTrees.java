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

  /** Deeper trees than that are refused: a tree is laid out as if all its branches were as long. */
  private static final int DEEPEST = 10;

  /**
   * The same trees side by side, each as deep as its deepest branch throughout: behind the question
   * at a place stand those to which it leads, so that no processor has to guess where it goes on.
   */
  private final Laid[] laid;

  /**
   * A tree laid out.
   *
   * @param asked features, the root's first; behind place {@code i} are {@code 2i+1} and {@code
   *     2i+2}
   * @param answers from left to right
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Laid(int depth, int[] asked, double[] thresholds, double[] answers) {

    static Laid of(List<Node> tree) {
      int depth = depth(tree, 0);
      if (depth > DEEPEST) {
        throw new IllegalArgumentException("deeper than " + DEEPEST + ": " + tree);
      }
      int inner = (1 << depth) - 1;
      Laid laid = new Laid(depth, new int[inner], new double[inner], new double[inner + 1]);
      laid.lay(tree, 0, 0);
      return laid;
    }

    private static int depth(List<Node> tree, int node) {
      Node at = tree.get(node);
      return at.feature() == Node.LEAF
          ? 0
          : 1 + Math.max(depth(tree, at.left()), depth(tree, at.right()));
    }

    private void lay(List<Node> tree, int node, int place) {
      Node at = tree.get(node);
      if (place >= asked.length) {
        answers[place - asked.length] = at.value();
        return;
      }
      boolean leaf = at.feature() == Node.LEAF;
      asked[place] = leaf ? 0 : at.feature();
      thresholds[place] = at.threshold();
      lay(tree, leaf ? node : at.left(), 2 * place + 1);
      lay(tree, leaf ? node : at.right(), 2 * place + 2);
    }

    double answer(double[] row) {
      int place = 0;
      for (int level = 0; level < depth; level++) {
        int right = row[asked[place]] <= thresholds[place] ? 1 : 2;
        place = 2 * place + right;
      }
      return answers[place - asked.length];
    }
  }

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
    laid = this.trees.stream().map(Laid::of).toArray(Laid[]::new);
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
    for (Laid tree : laid) {
      sum += tree.answer(row);
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

  /**
   * Reads trees over features that are known.
   *
   * @param features that they are to be over, in their order
   * @throws IllegalArgumentException when the lines aren't what {@link #lines} writes, or are trees
   *     over other features
   */
  public static BoostedTrees parse(List<String> lines, List<String> features) {
    BoostedTrees trees = parse(lines);
    if (!trees.features().equals(features)) {
      throw new IllegalArgumentException("a model of other features: " + trees.features());
    }
    return trees;
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
