package dev.hearsay.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The statements of a document in text order, ready to be compared. */
final class ToldDocument {

  /** Words that are commoner don't lead from one document to another. */
  private static final double LEADING = 0.5;

  private final List<Proposition> propositions;
  private final List<StatementKeys> keys;
  private final List<Shape> shapes;
  private final List<PropositionParts> parts;
  private final int[] leading;
  private final double[] leadingWeights;

  /**
   * @param propositions of one document, in text order
   */
  ToldDocument(List<Proposition> propositions) {
    this.propositions = List.copyOf(propositions);
    this.keys = this.propositions.stream().map(StatementKeys::of).toList();
    this.parts = this.propositions.stream().map(PropositionParts::of).toList();
    Map<Integer, Double> rare = new TreeMap<>();
    this.shapes = this.propositions.stream().map(Shape::of).toList();
    keys.forEach(each -> each.collect(LEADING, rare));
    leading = rare.keySet().stream().mapToInt(Integer::intValue).toArray();
    leadingWeights = rare.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  int size() {
    return propositions.size();
  }

  Proposition proposition(int statement) {
    return propositions.get(statement);
  }

  PropositionParts parts(int statement) {
    return parts.get(statement);
  }

  StatementKeys keys(int statement) {
    return keys.get(statement);
  }

  Shape shape(int statement) {
    return shapes.get(statement);
  }

  /** The rare words, names and numbers in it, in order. */
  int[] leading() {
    return leading;
  }

  /** What one of them weighs. */
  double leadingWeight(int index) {
    return leadingWeights[index];
  }

  /** What weight of rare words, names and numbers both have. */
  double shared(ToldDocument other) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < leading.length && j < other.leading.length) {
      if (leading[i] == other.leading[j]) {
        shared += Math.max(leadingWeights[i++], other.leadingWeights[j++]);
      } else if (leading[i] < other.leading[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
