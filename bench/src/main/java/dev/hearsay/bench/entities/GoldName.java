package dev.hearsay.bench.entities;

import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import java.util.Optional;

/**
 * A name that people have marked.
 *
 * @param type empty where the thing is of a kind that we have no type for, or that can't be told
 */
record GoldName(Span span, Optional<Entity.Type> type) {

  static GoldName of(Span span, Entity.Type type) {
    return new GoldName(span, Optional.of(type));
  }

  static GoldName unclear(Span span) {
    return new GoldName(span, Optional.empty());
  }
}
