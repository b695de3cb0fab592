/**
 * How well the article's text is told from the rest of a page: the metric of the article extraction
 * benchmark, and the training of the block classifier that does it. Read {@link
 * dev.hearsay.bench.extraction.ExtractionBenchmark} first.
 */
@NullMarked
package dev.hearsay.bench.extraction;

import org.jspecify.annotations.NullMarked;
