/**
 * Two stretches of text side by side: do they claim the same? In: texts as {@link
 * dev.hearsay.claim.comparison.ComparedText}. Out: a probability, and what of number, negation,
 * role, time and modality sets them apart. Read {@code PairFeatures} first.
 */
@NullMarked
package dev.hearsay.claim.comparison;

import org.jspecify.annotations.NullMarked;
