package dev.hearsay.corpus;

import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.mention.linking.Decision;
import dev.hearsay.provenance.RootDecision;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.text.DocumentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people have decided about the documents of a corpus. It outweighs what is found.
 *
 * @param entities who is whom, the earliest decision first
 * @param claims which statements make one claim, the earliest decision first
 * @param rejected derivations that are none
 * @param roots what stands behind claims, the earliest decision first
 */
public record Decisions(
    List<Decision> entities,
    List<ClaimDecision> claims,
    Set<Rejected> rejected,
    List<RootDecision> roots) {

  /**
   * That a document doesn't descend from another, or from an outlet.
   *
   * @param from what is said not to descend
   */
  public record Rejected(DocumentId from, Optional<DocumentId> to, Optional<String> toOutlet) {

    /** A derivation that is none. */
    public static Rejected of(Derivation derivation) {
      return new Rejected(
          derivation.from(),
          derivation.to(),
          derivation.to().isPresent() ? Optional.empty() : derivation.toOutlet());
    }
  }

  public Decisions {
    entities = List.copyOf(entities);
    claims = List.copyOf(claims);
    rejected = Set.copyOf(rejected);
    roots = List.copyOf(roots);
  }

  /** Nothing was decided. */
  public static Decisions none() {
    return new Decisions(List.of(), List.of(), Set.of(), List.of());
  }

  boolean accept(Derivation derivation) {
    return !rejected.contains(Rejected.of(derivation));
  }
}
