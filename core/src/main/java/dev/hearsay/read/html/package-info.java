/**
 * What a web page says, apart from what surrounds it. In: the bytes or characters of a page or of a
 * fragment of one. Out: blocks of text with their links, and what the page states about itself.
 * Everything here is linear in the size of the page and nothing recurses over its elements. Read
 * {@link dev.hearsay.read.html.HtmlPage} first; for a feed item or a mail part, {@link
 * dev.hearsay.read.html.HtmlFragment}.
 */
@NullMarked
package dev.hearsay.read.html;

import org.jspecify.annotations.NullMarked;
