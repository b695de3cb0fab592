/**
 * The encoder's reading of attributions: the passages of one document in, source, cue and content
 * spans with probabilities out.
 *
 * <p>A transformer sees neighbouring passages together and scores each word for each label; the
 * linear-chain conditional random field that it was trained with makes of these the probability of
 * every span. These are pooled with what the linear model thinks of the same spans, and the
 * disjoint spans that promise the best F1 are chosen, as in {@code dev.hearsay.attribution.linear}.
 * Read {@link dev.hearsay.attribution.encoder.EncoderTagger} first.
 */
@NullMarked
package dev.hearsay.attribution.encoder;

import org.jspecify.annotations.NullMarked;
