package dev.hearsay.affair;

import java.util.List;
import java.util.Optional;

/**
 * Who or what takes part in the affair, the same wherever documents speak of it: a person, a state,
 * a court, a ship, or a group that has no name ("the eleven", "the flown men").
 *
 * @param id the same for the same actor throughout an affair; of what has a name, the key of {@link
 *     dev.hearsay.mention.linking.LinkedEntity}
 * @param name the fullest name; of a group without one, the words that tell most of it
 * @param count how many, where it is known of a group; empty of one person or thing
 * @param named whether it is known by a name
 * @param words where documents speak of it as taking part, by document and place, at least one
 */
public record Actor(
    String id, String name, Optional<Long> count, boolean named, List<Passage> words) {

  public Actor {
    words = List.copyOf(words);
    if (name.isBlank() || words.isEmpty()) {
      throw new IllegalArgumentException(id + ": an actor has a name and words");
    }
  }
}
