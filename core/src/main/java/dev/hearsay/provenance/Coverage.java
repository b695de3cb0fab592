package dev.hearsay.provenance;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Claim;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.source.Identities;
import java.util.List;

/**
 * What is known of many documents: what each says, which descends from which, which make the same
 * claim, and who in one is whom in another.
 *
 * @param decisions what people have decided about roots, the latest last
 */
public record Coverage(
    List<Analysis> analyses,
    List<Derivation> derivations,
    List<Claim> claims,
    Identities identities,
    List<RootDecision> decisions) {

  public Coverage {
    analyses = List.copyOf(analyses);
    derivations = List.copyOf(derivations);
    claims = List.copyOf(claims);
    decisions = List.copyOf(decisions);
  }

  /** About whose roots nobody has decided anything. */
  public Coverage(
      List<Analysis> analyses,
      List<Derivation> derivations,
      List<Claim> claims,
      Identities identities) {
    this(analyses, derivations, claims, identities, List.of());
  }
}
