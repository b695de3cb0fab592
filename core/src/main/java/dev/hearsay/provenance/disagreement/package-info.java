/**
 * Where accounts disagree. In: what is known of many documents. Out: each thing for which they give
 * values that can't all be right, whether that is a conflict or somebody's revision, and the words.
 * Read {@code DisagreementFinder} first.
 */
@NullMarked
package dev.hearsay.provenance.disagreement;

import org.jspecify.annotations.NullMarked;
