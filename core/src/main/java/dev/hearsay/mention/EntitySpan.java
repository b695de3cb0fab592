package dev.hearsay.mention;

import dev.hearsay.text.Span;

/**
 * A name in the text, and what kind of thing it names.
 *
 * @param probability that a name with exactly these ends and this type stands there
 */
public record EntitySpan(Entity.Type type, Span span, double probability) {}
