package dev.hearsay.attribution;

import dev.hearsay.text.Span;

/**
 * An outlet or document that the text names as the way it knows something.
 *
 * @param name as the outlet or document is called in full in this text ("The Washington Post" where
 *     this mention only says "the newspaper")
 * @param span the words that say so
 */
public record Via(String name, Span span) {}
