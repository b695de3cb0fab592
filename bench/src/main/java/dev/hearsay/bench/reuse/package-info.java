/**
 * Measures text reuse: the degree of reuse on plagiarised short answers, passages and speed on made
 * copies. Read {@link dev.hearsay.bench.reuse.ReuseBenchmark} first.
 */
@NullMarked
package dev.hearsay.bench.reuse;

import org.jspecify.annotations.NullMarked;
