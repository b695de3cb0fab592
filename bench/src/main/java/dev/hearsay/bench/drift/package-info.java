/**
 * Measures what is found of what retellings changed and of where accounts disagree. Read {@code
 * DriftBenchmark} and {@code DisagreementsBenchmark} first.
 */
@NullMarked
package dev.hearsay.bench.drift;

import org.jspecify.annotations.NullMarked;
