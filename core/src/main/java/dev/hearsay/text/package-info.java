/**
 * The text of a document and what is visible in it without understanding it: spans, blocks,
 * sentences, tokens, damage. In: characters. Out: offsets into exactly those characters. Read
 * {@link dev.hearsay.text.Document} first.
 */
@NullMarked
package dev.hearsay.text;

import org.jspecify.annotations.NullMarked;
