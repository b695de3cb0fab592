package dev.hearsay.bench.samples;

import java.util.List;
import java.util.Optional;

/**
 * An event of the affair as one document tells it. Fields as in {@code hearsay/reading-1}.
 *
 * @param when value of one of the document's times
 * @param attribution in whose content it stands; empty where the outlet itself says it
 */
public record SampleEvent(
    String id,
    String type,
    String words,
    Optional<Integer> occurrence,
    List<Role> roles,
    Optional<String> when,
    String modality,
    String polarity,
    Optional<String> attribution) {

  /**
   * Who or what takes part.
   *
   * @param entity an entity of the document
   * @param words the words that name it, where no entity does or where they matter
   */
  public record Role(String role, Optional<String> entity, Optional<String> words) {}

  public Words where() {
    return SampleDocument.place(words, occurrence);
  }
}
