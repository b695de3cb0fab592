/**
 * How often the interval of independent sources and the roots of a claim are right: on the samples,
 * and on stories told through chains of outlets.
 */
@NullMarked
package dev.hearsay.bench.provenance;

import org.jspecify.annotations.NullMarked;
