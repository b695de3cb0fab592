package dev.hearsay.provenance.disagreement;

import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something for which values are given that can't all be right.
 *
 * @param about what, in words a person understands: "how many men were flown to Orsava"
 * @param inside the document that contradicts itself; empty where documents contradict each other
 * @param values at least two; of a revision the earlier ones first, else the most often given first
 * @param evidence why the values are of one thing and don't agree, and what was taken back
 */
public record Disagreement(
    String about,
    Kind kind,
    Optional<DocumentId> inside,
    List<ClaimedValue> values,
    List<Evidence> evidence) {

  /** How the values stand to each other. */
  public enum Kind {
    /** Different parties, or one document at once, give different values. */
    CONFLICT,
    /** Who gave the one gave the other later in its place. */
    REVISION;

    /** The kind's name in the JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Disagreement {
    values = List.copyOf(values);
    evidence = List.copyOf(evidence);
    if (about.isBlank() || values.size() < 2) {
      throw new IllegalArgumentException("two values of something: " + about);
    }
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(about + ": a disagreement has evidence");
    }
  }
}
