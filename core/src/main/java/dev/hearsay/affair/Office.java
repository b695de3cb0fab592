package dev.hearsay.affair;

import java.util.Optional;

/**
 * What somebody is by office: "Brennia's foreign minister", "a judge".
 *
 * @param title "foreign minister", "president", "judge"
 * @param state the place for which they hold it, where that is said
 */
record Office(String title, Optional<String> state) {

  /** Whether who holds the one can be who holds the other. */
  boolean canBe(Office other) {
    return title.equals(other.title)
        && (state.isEmpty() || other.state.isEmpty() || state.equals(other.state));
  }

  /** The last word of it: "minister". */
  String head() {
    return title.substring(title.lastIndexOf(' ') + 1);
  }
}
