/**
 * How much of what feeds say is read right: the feed files of the feedparser project, whose
 * expectations are Python expressions, evaluated on what our parser read. Read {@link
 * dev.hearsay.bench.feeds.FeedsBenchmark} first.
 */
@NullMarked
package dev.hearsay.bench.feeds;

import org.jspecify.annotations.NullMarked;
