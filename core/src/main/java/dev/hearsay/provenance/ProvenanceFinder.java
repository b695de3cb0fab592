package dev.hearsay.provenance;

import dev.hearsay.claim.Claim;
import dev.hearsay.provenance.rule.ClaimContext;
import dev.hearsay.provenance.rule.Material;
import dev.hearsay.provenance.source.SourceWords;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds for each claim who stands behind it and how many of them are independent. Depends on what
 * it is given alone, not on its order; keeps nothing.
 */
public final class ProvenanceFinder {

  private final SourceWords words;

  private ProvenanceFinder(SourceWords words) {
    this.words = words;
  }

  /** With the word lists that ship with Hearsay. */
  public static ProvenanceFinder standard() {
    return new ProvenanceFinder(SourceWords.standard());
  }

  /** Where the claims come from, by what was published up to a day. */
  public ProvenanceGraph find(Coverage coverage, LocalDate asOf) {
    Material material =
        new Material(words, coverage.analyses(), coverage.derivations(), coverage.identities());
    List<ClaimProvenance> claims =
        coverage.claims().parallelStream().map(claim -> trace(material, claim, asOf)).toList();
    return new ProvenanceGraph(claims, Loops.find(coverage.derivations()));
  }

  private static ClaimProvenance trace(Material material, Claim claim, LocalDate asOf) {
    ClaimContext context = new ClaimContext(material, claim, asOf);
    List<Tracer.Found> found =
        context.statements().stream().map(statement -> Tracer.trace(context, statement)).toList();
    return RootCounter.count(context, found);
  }
}
