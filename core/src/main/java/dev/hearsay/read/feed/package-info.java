/**
 * Feeds as their publishers really write them: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON
 * Feed, whole or broken. In: bytes and what the server said about them. Out: a {@link
 * dev.hearsay.read.feed.Feed} with its items, markup cleaned and addresses made absolute; nothing
 * here knows documents. Read {@link dev.hearsay.read.feed.FeedParser} first.
 */
@NullMarked
package dev.hearsay.read.feed;

import org.jspecify.annotations.NullMarked;
