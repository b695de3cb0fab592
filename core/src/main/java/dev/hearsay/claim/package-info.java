/**
 * The same claim across documents. In: analyses. Out: claims, each with the statements that make
 * it, and which claims disagree. Read {@code ClaimIndex} first, then {@code StatementFinder}.
 */
@NullMarked
package dev.hearsay.claim;

import org.jspecify.annotations.NullMarked;
