package dev.hearsay.affair;

import java.util.OptionalInt;

/**
 * What one sentence tells of people held, beside what happens; words by their index in its tree.
 *
 * @param word that tells it
 * @param holder who has them in their power; empty where nobody or where it isn't told
 * @param held who is held
 * @param place where they are
 * @param denied whether it is not so
 * @param outright whether the sentence itself says that somebody denies it
 */
record Remark(
    Kind kind,
    int word,
    OptionalInt holder,
    int held,
    OptionalInt place,
    boolean denied,
    boolean outright) {

  /** The same as a telling that they are held. */
  Remark holding() {
    return new Remark(Kind.HOLDS, word, holder, held, place, denied, outright);
  }

  /** What is told. */
  enum Kind {
    /** Who has them in their power or must answer for them. */
    ANSWERS,
    /** Where they are. */
    STAYS,
    /** That they are kept somewhere. */
    HOLDS,
    /** That they are brought somewhere. */
    MOVES,
    /** That they are let go. */
    FREES,
    /** That nobody says where they are. */
    NOWHERE,
    /** That they went away, home or out to sea. */
    LEAVES
  }
}
