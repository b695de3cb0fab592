package dev.hearsay.provenance;

import dev.hearsay.text.DocumentId;
import java.util.List;

/**
 * Where the claims of many documents come from.
 *
 * @param claims in the order in which they were given
 * @param loops documents that credit each other in a ring, each ring once, its smallest identifier
 *     first
 */
public record ProvenanceGraph(List<ClaimProvenance> claims, List<List<DocumentId>> loops) {

  public ProvenanceGraph {
    claims = List.copyOf(claims);
    loops = loops.stream().map(List::copyOf).toList();
  }
}
