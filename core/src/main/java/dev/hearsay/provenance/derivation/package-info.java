/**
 * Which document descends from which, how, and what shows it. In: analyses of a corpus. Out: {@link
 * dev.hearsay.provenance.derivation.Derivation}. Read {@link
 * dev.hearsay.provenance.derivation.DerivationFinder} first, then {@link
 * dev.hearsay.provenance.derivation.Comparison}, which says what two documents have in common, and
 * {@link dev.hearsay.provenance.derivation.Parents}, which chooses among several.
 */
@NullMarked
package dev.hearsay.provenance.derivation;

import org.jspecify.annotations.NullMarked;
