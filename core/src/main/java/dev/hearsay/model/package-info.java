/**
 * The encoder: word pieces in, a row of scores for each piece out. The only room that knows ONNX
 * Runtime.
 *
 * <p>What the scores mean is told by who trained the heads: {@code dev.hearsay.attribution.encoder}
 * reads them as attribution labels. Read {@link dev.hearsay.model.Encoder} first.
 */
@NullMarked
package dev.hearsay.model;

import org.jspecify.annotations.NullMarked;
