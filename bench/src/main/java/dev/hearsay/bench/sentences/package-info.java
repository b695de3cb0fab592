/**
 * Measures sentence ends. In: news articles whose sentences people marked. Out: how many ends are
 * found, and how many of those found are right. Read {@link dev.hearsay.bench.sentences.MarkedText}
 * first.
 */
@NullMarked
package dev.hearsay.bench.sentences;

import org.jspecify.annotations.NullMarked;
