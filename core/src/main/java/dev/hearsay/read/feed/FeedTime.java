package dev.hearsay.read.feed;

import dev.hearsay.text.PublicationTime;
import java.util.Optional;

/**
 * A date of a feed or an item.
 *
 * @param written the words as they stand
 * @param time what they mean; empty when no known form of date fits
 */
public record FeedTime(String written, Optional<PublicationTime> time) {}
