/**
 * Measures how claims are compared and grouped: paraphrases, differing accounts, headlines against
 * articles, documents of one event, the samples, invented contrasts; and how the models of
 * comparison are learned. Read {@code ClaimsBenchmark} first.
 */
@NullMarked
package dev.hearsay.bench.claims;

import org.jspecify.annotations.NullMarked;
