/**
 * Measures sentence ends and tokens. In: news articles whose sentences people marked. Out: how many
 * ends are found, beside what others find in the same texts. Read {@link
 * dev.hearsay.bench.sentences.MarkedText} first.
 */
@NullMarked
package dev.hearsay.bench.sentences;

import org.jspecify.annotations.NullMarked;
