package dev.hearsay.timex;

import dev.hearsay.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * What a time expression is counted from.
 *
 * @param span the words of the other timex or of the event; empty for the day of publication
 */
public record Anchor(Kind kind, Relation relation, Optional<Span> span) {

  /** What stands there. */
  public enum Kind {
    PUBLICATION,
    TIMEX,
    EVENT;

    /** The kind's name in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where the expression lies, seen from its anchor. */
  public enum Relation {
    BEFORE,
    AFTER,
    AROUND;

    /** The relation's name in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Anchor {
    if (span.isPresent() == (kind == Kind.PUBLICATION)) {
      throw new IllegalArgumentException(kind + " anchored to " + span);
    }
  }
}
