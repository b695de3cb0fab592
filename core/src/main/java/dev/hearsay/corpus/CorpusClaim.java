package dev.hearsay.corpus;

import dev.hearsay.claim.Claim;
import dev.hearsay.provenance.ClaimProvenance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A claim with all that a corpus knows of it.
 *
 * @param outlets who published it, each once, in alphabetical order; a document whose outlet isn't
 *     known counts as one of its own, by the place where it was found
 * @param firstSeen the day of the earliest document that makes it; empty where none has a date
 * @param disputed whether documents of the corpus deny it or give another value
 */
public record CorpusClaim(
    ClaimProvenance provenance,
    List<String> outlets,
    Optional<LocalDate> firstSeen,
    boolean disputed) {

  public CorpusClaim {
    outlets = List.copyOf(outlets);
  }

  /** The claim itself. */
  public Claim claim() {
    return provenance.claim();
  }

  /** Whether it stands in more than one document. */
  public boolean isShared() {
    return provenance.traces().stream()
            .map(trace -> trace.statement().document())
            .distinct()
            .count()
        > 1;
  }
}
