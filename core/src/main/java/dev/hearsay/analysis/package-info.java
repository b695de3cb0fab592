/**
 * One document in, one analysis out; no other document is seen. Start at {@link
 * dev.hearsay.analysis.Analyzer}.
 */
@NullMarked
package dev.hearsay.analysis;

import org.jspecify.annotations.NullMarked;
