/**
 * The encoder's reading of names: its scores of the words of one passage in, typed spans with
 * probabilities out. How the scores were made is no matter here. Read {@link
 * dev.hearsay.mention.encoder.EntityDecoder} first.
 */
@NullMarked
package dev.hearsay.mention.encoder;

import org.jspecify.annotations.NullMarked;
