/**
 * What a measurement is: a {@link dev.hearsay.bench.measure.Benchmark} takes the folder of gold
 * sets and returns figures, with what others published beside them. Read {@link
 * dev.hearsay.bench.measure.Benchmark} first.
 */
@NullMarked
package dev.hearsay.bench.measure;

import org.jspecify.annotations.NullMarked;
