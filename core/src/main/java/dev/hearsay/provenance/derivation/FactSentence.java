package dev.hearsay.provenance.derivation;

import dev.hearsay.text.Span;

/**
 * A sentence as far as it can be compared.
 *
 * @param facts ascending, each once
 * @param weight of all its facts
 * @param wording its words and each two in a row, hashed, ascending, each once
 * @param quoted how much of it stands between quotation marks, from 0 to 1
 * @param attributed whether somebody else is said to say some of it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; millions of them
record FactSentence(
    Span span, int[] facts, double weight, int[] wording, double quoted, boolean attributed) {

  /** How much of their wording two sentences have in common, from 0 to 1. */
  double sameWording(FactSentence other) {
    int all = wording.length + other.wording.length;
    return all == 0 ? 0 : 2.0 * WordRuns.shared(wording, other.wording) / all;
  }
}
