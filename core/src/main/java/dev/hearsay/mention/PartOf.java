package dev.hearsay.mention;

import dev.hearsay.text.Span;

/**
 * That a text says of an organisation that it is part of another.
 *
 * @param part identifier of its entity
 * @param whole identifier of the other's
 * @param evidence the words that say so, both mentions included
 */
public record PartOf(String part, String whole, Span evidence) {

  public PartOf {
    if (part.equals(whole)) {
      throw new IllegalArgumentException(part + " is no part of itself");
    }
  }
}
