/**
 * Measures quantities on sentences labelled by reading. Start at {@link
 * dev.hearsay.bench.quantities.QuantitiesBenchmark}.
 */
@NullMarked
package dev.hearsay.bench.quantities;

import org.jspecify.annotations.NullMarked;
