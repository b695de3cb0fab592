/**
 * From bytes to documents: web pages, plain text, PDF, mail, web archives, feeds, JSON Lines. In:
 * files, folders, URLs, streams, recognised by content. Out: an {@link dev.hearsay.read.Outcome}
 * for every document found and for every input that could not be read. Read {@link
 * dev.hearsay.read.DocumentReader} first.
 */
@NullMarked
package dev.hearsay.read;

import org.jspecify.annotations.NullMarked;
