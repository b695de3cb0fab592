/**
 * Measures the case file: whether it outlives being killed, how large it is, how fast it is to add
 * to and to read.
 */
@NullMarked
package dev.hearsay.bench.casefile;

import org.jspecify.annotations.NullMarked;
