/**
 * The front door of the measurements: {@link dev.hearsay.bench.Main} runs one or all of {@link
 * dev.hearsay.bench.Benchmarks}, prints tables, writes and guards the record files in {@code
 * bench/evaluation}.
 */
@NullMarked
package dev.hearsay.bench;

import org.jspecify.annotations.NullMarked;
