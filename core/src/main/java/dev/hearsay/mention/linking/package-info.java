/**
 * Entities across documents: which of those that single documents name are the same, on what
 * evidence, and where a person has decided otherwise. In: documents' entities, one document after
 * the other, in any order. Out: linked entities. Read {@link
 * dev.hearsay.mention.linking.EntityRegistry} first.
 */
@NullMarked
package dev.hearsay.mention.linking;

import org.jspecify.annotations.NullMarked;
