package dev.hearsay.provenance;

import dev.hearsay.claim.Claim;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Who stands behind one claim.
 *
 * @param asOf the day on which it holds; what was published later is left out
 * @param independent how many of the roots are independent of each other
 * @param counting why roots are or may be one, or are apart, and what was taken back
 * @param traces one for each statement
 */
public record ClaimProvenance(
    Claim claim,
    LocalDate asOf,
    List<Root> roots,
    Independence independent,
    List<Evidence> counting,
    List<Trace> traces) {

  public ClaimProvenance {
    roots = List.copyOf(roots);
    counting = List.copyOf(counting);
    traces = List.copyOf(traces);
  }

  /** Documents that make the claim and only relay it, in order. */
  public List<DocumentId> relaying() {
    TreeSet<DocumentId> relaying = new TreeSet<>();
    traces.forEach(trace -> relaying.add(trace.statement().document()));
    traces.stream()
        .filter(trace -> !trace.relays())
        .forEach(trace -> relaying.remove(trace.statement().document()));
    return List.copyOf(relaying);
  }
}
