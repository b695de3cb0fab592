package dev.hearsay.claim;

import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.ComparedWord;
import java.util.function.IntToDoubleFunction;

/** What a proposition says above all: what is done, by whom, to whom. */
final class Core {

  private Core() {}

  /**
   * How much of a proposition's core is said in another text, from 0 to 1, by weight.
   *
   * @param nearest how close to a word of the proposition's text the likest of the other is
   */
  static double found(
      PropositionParts proposition,
      ComparedText text,
      ComparedText other,
      IntToDoubleFunction nearest) {
    double found = 0;
    double total = 0;
    for (int index : proposition.core()) {
      ComparedWord word = text.words().get(index);
      double said = other.hasStem(word.stem()) ? 1 : nearest.applyAsDouble(index);
      found += word.weight() * said;
      total += word.weight();
    }
    return total == 0 ? 0 : found / total;
  }
}
