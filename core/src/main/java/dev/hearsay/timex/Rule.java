package dev.hearsay.timex;

import java.util.Set;

/** Reads one kind of time expression. Has no state and looks at nothing but the lexemes. */
interface Rule {

  /** Its name in {@link Timex#decidedBy()}, lower case with hyphens. */
  String name();

  /** The kinds of lexemes that its expressions begin with. */
  Set<Kind> starts();

  /** The longest expression that begins at {@code index}, or {@link Match#NONE}. */
  Match at(Lexemes in, int index);
}
