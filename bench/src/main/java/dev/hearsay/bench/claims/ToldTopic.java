package dev.hearsay.bench.claims;

import dev.hearsay.claim.Proposition;
import java.util.List;
import java.util.Optional;

/**
 * Documents of which it is known what their statements tell.
 *
 * @param name what is held out together
 * @param documents the statements of each, in text order
 */
record ToldTopic(String name, List<List<Told>> documents) {

  ToldTopic {
    documents = List.copyOf(documents);
  }

  /** A statement, and the event that it tells, where that is known. */
  record Told(Proposition proposition, Optional<String> event) {}
}
