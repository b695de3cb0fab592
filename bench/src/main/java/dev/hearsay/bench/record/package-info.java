/**
 * The record files in {@code bench/evaluation}: written from a result, read back, compared with a
 * later result, shown as tables.
 */
@NullMarked
package dev.hearsay.bench.record;

import org.jspecify.annotations.NullMarked;
