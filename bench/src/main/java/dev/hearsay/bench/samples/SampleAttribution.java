package dev.hearsay.bench.samples;

import java.util.List;
import java.util.Optional;

/**
 * Who says what, in one document of the samples. Fields as in {@code hearsay/reading-1}.
 *
 * @param cue one reference
 * @param speaker an entity of the document
 * @param inside the attribution whose content encloses this one
 */
public record SampleAttribution(
    String id,
    List<Place> source,
    List<Place> cue,
    List<Place> content,
    String kind,
    String act,
    String hedge,
    Optional<String> speaker,
    Optional<String> inside,
    List<SampleVia> via) {

  /** Exact words of the document. */
  public record Place(String words, Optional<Integer> occurrence) {
    public Words where() {
      return SampleDocument.place(words, occurrence);
    }
  }

  /** An outlet or document through which the text knows, and the words that say so. */
  public record SampleVia(String name, String words, Optional<Integer> occurrence) {
    public Words where() {
      return SampleDocument.place(words, occurrence);
    }
  }
}
