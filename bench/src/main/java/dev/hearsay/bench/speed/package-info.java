/**
 * How fast and in how much memory articles are read: words per second inside this process, peak
 * memory and start-up of the whole program in processes of its own. Read {@link
 * dev.hearsay.bench.speed.SpeedBenchmark} first.
 */
@NullMarked
package dev.hearsay.bench.speed;

import org.jspecify.annotations.NullMarked;
