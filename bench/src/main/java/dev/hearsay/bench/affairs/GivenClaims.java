package dev.hearsay.bench.affairs;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.bench.affairs.Affair.ToldClaim;
import dev.hearsay.bench.provenance.FoundClaims;
import dev.hearsay.bench.provenance.FoundClaims.GoldPlace;
import dev.hearsay.bench.provenance.InnermostContent;
import dev.hearsay.bench.provenance.ProvenanceScore;
import dev.hearsay.bench.retelling.MadeStory.Edge;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Coverage;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.source.LinkedIdentities;
import dev.hearsay.text.DocumentId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** An affair with its claims and derivations given, attributions and names as they are read. */
final class GivenClaims {

  private final ReadAffair affair;
  private final Map<DocumentId, Analysis> analyses = new TreeMap<>();
  private final Map<String, ToldClaim> claims = new HashMap<>();

  GivenClaims(ReadAffair affair, List<Analysis> analyses) {
    this.affair = affair;
    analyses.forEach(analysis -> this.analyses.put(analysis.document().id(), analysis));
    affair.affair().claims().forEach(claim -> claims.put(claim.id(), claim));
  }

  /** What is to be traced. */
  Coverage coverage() {
    List<Analysis> read = List.copyOf(analyses.values());
    return new Coverage(
        read,
        affair.edges().stream().map(this::derivation).toList(),
        affair.affair().claims().stream().map(this::claim).toList(),
        LinkedIdentities.of(read));
  }

  private Derivation derivation(Edge edge) {
    return new Derivation(
        edge.from(),
        Optional.of(edge.to()),
        analyses.get(edge.to()).document().outlet(),
        edge.kind(),
        1,
        List.of());
  }

  private Claim claim(ToldClaim claim) {
    return new Claim(
        claim.id(),
        claim.statement(),
        affair.places(claim.id()).stream()
            .map(
                place ->
                    new Statement(
                        place.document(),
                        List.of(place.span()),
                        InnermostContent.around(analyses.get(place.document()), place.span()),
                        Modality.valueOf(claim.modality().toUpperCase(Locale.ROOT))))
            .toList());
  }

  /** Scores what was found of one of the claims. */
  void score(ClaimProvenance found, ProvenanceScore score) {
    ToldClaim claim = claims.get(found.claim().id());
    List<GoldPlace> places = affair.places(claim.id());
    score.add(affair.affair().name() + " " + claim.id(), claim.independent(), found.independent());
    score.addRoots(
        FoundClaims.expectedRoots(
            places.stream().map(GoldPlace::root).toList(), affair.affair().kindOfRoot()),
        FoundClaims.foundRoots(found));
  }
}
