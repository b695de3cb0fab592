package dev.hearsay.mention;

import dev.hearsay.text.Span;
import java.util.Locale;

/**
 * Words naming something.
 *
 * @param span a name without title and article, a pronoun, or a nominal as far as it goes
 * @param phrase the whole noun phrase around it, with articles, titles and what is said after the
 *     noun ("the Ruritanian president Jane Roe"); contains {@code span}
 * @param modifier whether it only tells more of the noun behind it ("Ruritanian officials")
 */
public record Mention(Span span, Kind kind, Span phrase, boolean modifier) {

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

  public Mention {
    if (!phrase.contains(span)) {
      throw new IllegalArgumentException(span + " lies outside of its phrase " + phrase);
    }
  }

  /** A mention that is a phrase by itself. */
  public Mention(Span span, Kind kind) {
    this(span, kind, span, false);
  }
}
