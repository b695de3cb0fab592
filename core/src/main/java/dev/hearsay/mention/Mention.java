package dev.hearsay.mention;

import dev.hearsay.text.Span;
import java.util.Locale;

/** Words naming something. */
public record Mention(Span span, Kind kind) {

  /** How they name it. */
  public enum Kind {
    NAME,
    NOMINAL,
    PRONOUN;

    /** The kind's name in the JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
