/**
 * Many documents, related: which descends from which, which claims they share, who stands behind
 * each. Start at {@link dev.hearsay.corpus.Corpus}.
 */
@NullMarked
package dev.hearsay.corpus;

import org.jspecify.annotations.NullMarked;
