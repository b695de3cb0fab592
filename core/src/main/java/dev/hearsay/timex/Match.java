package dev.hearsay.timex;

import org.jspecify.annotations.Nullable;

/**
 * An expression that a rule has read.
 *
 * @param end index of the lexeme behind it; negative when nothing was read
 */
record Match(int end, @Nullable Meaning meaning) {

  static final Match NONE = new Match(-1, null);

  boolean found() {
    return meaning != null;
  }

  Resolution resolve(Narrative narrative) {
    if (meaning == null) {
      throw new IllegalStateException("nothing was read");
    }
    return meaning.in(narrative);
  }

  Match longer(Match other) {
    return other.end > end ? other : this;
  }
}
