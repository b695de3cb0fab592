/**
 * Where claims come from. In: what many documents say ({@link dev.hearsay.provenance.Coverage}).
 * Out: for each claim who stands behind it and how many of them are independent of each other,
 * {@link dev.hearsay.provenance.ProvenanceGraph}. Start at {@link
 * dev.hearsay.provenance.ProvenanceFinder}; the rules stand in one list in {@link
 * dev.hearsay.provenance.rule.Rules}.
 */
@NullMarked
package dev.hearsay.provenance;

import org.jspecify.annotations.NullMarked;
