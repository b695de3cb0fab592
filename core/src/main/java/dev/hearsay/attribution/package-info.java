/**
 * Who says what: attributions with source, cue and content spans (PARC 3.0, PolNeAR), their act,
 * hedge and nesting, and the outlets a text says it knows through. In: a document's sentences. Out:
 * {@link dev.hearsay.attribution.Attribution}s in text order.
 */
@NullMarked
package dev.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
