/**
 * Text reuse: which passages two documents share, and how much of one was taken from the other. In:
 * documents. Out: {@link dev.hearsay.reuse.Reuse}, one for each two documents that share passages,
 * with spans of both texts as they stand, and {@link dev.hearsay.reuse.ReuseDegree}. Read {@link
 * dev.hearsay.reuse.ReuseIndex} first, then {@link dev.hearsay.reuse.PassageAligner}.
 */
@NullMarked
package dev.hearsay.reuse;

import org.jspecify.annotations.NullMarked;
