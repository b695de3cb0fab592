package dev.hearsay.provenance;

import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.text.Evidence;
import java.util.List;

/**
 * The first speaker, paper or observer with access of their own to what is claimed.
 *
 * @param id unique among the roots of its claim, "r1" first
 * @param heardBy outlets that have it from the root itself
 * @param evidence where it is named, by which rule
 * @param withdrawn whether it no longer stands by the claim, as of the claim's moment
 */
public record Root(
    String id,
    String name,
    RootKind kind,
    List<String> heardBy,
    List<Evidence> evidence,
    boolean withdrawn) {

  public Root {
    heardBy = List.copyOf(heardBy);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException(name + ": a root has evidence");
    }
  }
}
