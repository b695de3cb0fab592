package dev.hearsay.text;

import java.util.Locale;
import java.util.Optional;

/**
 * A place where the text as found is not the text as written. It is reported, never repaired.
 *
 * @param suggestion what probably stood there
 */
public record Damage(Span span, Kind kind, Optional<String> suggestion) {

  /** What kind of damage; {@link #label()} is its name in the JSON. */
  public enum Kind {
    JOINED_WORDS,
    UNCLOSED_QUOTATION,
    CUT_OFF_SENTENCE,
    MOJIBAKE,
    DUPLICATED_PARAGRAPH,
    TRUNCATED_TEXT;

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
