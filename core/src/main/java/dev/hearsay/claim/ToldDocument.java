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
  private final Map<Integer, Double> leading = new TreeMap<>();

  /**
   * @param propositions of one document, in text order
   */
  ToldDocument(List<Proposition> propositions) {
    this.propositions = List.copyOf(propositions);
    this.keys = this.propositions.stream().map(StatementKeys::of).toList();
    keys.forEach(each -> each.collect(LEADING, leading));
  }

  int size() {
    return propositions.size();
  }

  Proposition proposition(int statement) {
    return propositions.get(statement);
  }

  StatementKeys keys(int statement) {
    return keys.get(statement);
  }

  /** The rare words, names and numbers in it with their weights. */
  Map<Integer, Double> leading() {
    return leading;
  }
}
