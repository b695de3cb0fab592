package dev.hearsay.bench.times;

import dev.hearsay.text.Span;

/**
 * A time expression as somebody marked it.
 *
 * @param type DATE, TIME, DURATION or SET
 * @param value as TIMEX3 has it
 */
public record TaggedTime(Span span, String type, String value) {}
