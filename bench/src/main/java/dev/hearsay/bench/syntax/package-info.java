/**
 * How the dependency parser is made and measured: silver and gold trees on Hearsay's own tokens,
 * the models that learn from them, and the benchmark.
 */
@NullMarked
package dev.hearsay.bench.syntax;

import org.jspecify.annotations.NullMarked;
