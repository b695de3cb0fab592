/**
 * Who and what a text names: mentions, and the entities they resolve to. In: a document's
 * sentences. Out: {@link dev.hearsay.mention.Entity entities} with their mentions.
 */
@NullMarked
package dev.hearsay.mention;

import org.jspecify.annotations.NullMarked;
