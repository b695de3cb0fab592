package dev.hearsay.provenance;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Claim;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.source.Identities;
import java.util.List;

/**
 * What is known of many documents: what each says, which descends from which, which make the same
 * claim, and who in one is whom in another.
 */
public record Coverage(
    List<Analysis> analyses,
    List<Derivation> derivations,
    List<Claim> claims,
    Identities identities) {

  public Coverage {
    analyses = List.copyOf(analyses);
    derivations = List.copyOf(derivations);
    claims = List.copyOf(claims);
  }
}
