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

  /**
   * A statement.
   *
   * @param event what it tells, where that is known; {@link #OTHER} where it is known only that it
   *     is none of the topic's events
   */
  record Told(Proposition proposition, Optional<String> event) {

    /** What all statements tell that tell none of a topic's events; it isn't one event. */
    static final String OTHER = "other";

    /** Whether two tell the same; empty where that isn't known. */
    static Optional<Boolean> areSame(Told one, Told other) {
      boolean open =
          one.event().isEmpty()
              || other.event().isEmpty()
              || (one.event().get().equals(OTHER) && other.event().get().equals(OTHER));
      return open ? Optional.empty() : Optional.of(one.event().equals(other.event()));
    }
  }
}
