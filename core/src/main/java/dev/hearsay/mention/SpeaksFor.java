package dev.hearsay.mention;

import dev.hearsay.text.Span;

/**
 * That a text says of someone to speak for an organisation or a government: as its spokesman or
 * lawyer, or on its behalf.
 *
 * @param speaker identifier of the entity that speaks
 * @param whom identifier of the one spoken for
 * @param evidence the words that say so, both mentions included
 */
public record SpeaksFor(String speaker, String whom, Span evidence) {

  public SpeaksFor {
    if (speaker.equals(whom)) {
      throw new IllegalArgumentException(speaker + " speaks for itself");
    }
  }
}
