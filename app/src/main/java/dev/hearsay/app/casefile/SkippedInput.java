package dev.hearsay.app.casefile;

import java.time.Instant;

/**
 * An input, or an item in one, that couldn't be read.
 *
 * @param reason stable code
 * @param at when it was tried last
 */
public record SkippedInput(String uri, String reason, String detail, Instant at) {}
