/**
 * What is done in saying something, and how far the text stands back from it, measured on
 * attributions whose labels were given by reading. Start at {@link
 * dev.hearsay.bench.acts.ActsBenchmark}; what the labels mean says {@code GUIDELINE.md} beside
 * them.
 */
@NullMarked
package dev.hearsay.bench.acts;

import org.jspecify.annotations.NullMarked;
