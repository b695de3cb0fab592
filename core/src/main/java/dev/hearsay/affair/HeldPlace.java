package dev.hearsay.affair;

import java.util.Optional;

/**
 * Where somebody is held.
 *
 * @param key of the actor that the place is, or else the words for it in lower case
 * @param words as they stand in the text
 * @param state the key of the state in which it lies, as far as that is told
 * @param precision how narrowly it is told
 */
record HeldPlace(String key, String words, Optional<String> state, Precision precision) {

  /** From the widest. */
  enum Precision {
    STATE,
    SPOT,
    CITY,
    ROOM,
    NAMED_ROOM
  }

  /** Whether both can be one place: the same, or one of them in the other as far as is known. */
  boolean canBe(HeldPlace other) {
    if (key.equals(other.key)) {
      return true;
    }
    if (state.isPresent() && other.state.isPresent() && !state.equals(other.state)) {
      return false;
    }
    return precision != other.precision
        || precision == Precision.ROOM
        || precision == Precision.SPOT;
  }
}
