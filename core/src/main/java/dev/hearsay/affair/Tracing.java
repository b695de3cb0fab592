package dev.hearsay.affair;

import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Coverage;
import dev.hearsay.provenance.KeptTraces;
import dev.hearsay.provenance.ProvenanceFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Traces what lines of an affair rest on, as claims are traced. */
final class Tracing {

  private final AffairSources sources;
  private final ProvenanceFinder finder;
  private final KeptTraces kept;
  private final Map<String, Claim> claims = new LinkedHashMap<>();

  Tracing(AffairSources sources, ProvenanceFinder finder, KeptTraces kept) {
    this.sources = sources;
    this.finder = finder;
    this.kept = kept;
  }

  /** What tellings say, as a claim; statements by document and place. */
  static Claim claim(String id, String statement, Collection<ToldEvent> told) {
    return new Claim(
        id,
        statement,
        told.stream()
            .map(
                each ->
                    new Statement(
                        each.document(),
                        List.of(each.event().span()),
                        each.event().attribution(),
                        each.event().modality()))
            .distinct()
            .toList());
  }

  /**
   * Who stands behind claims, by their identifiers. What was traced before is kept with them, so
   * that all of it is known the next time.
   */
  Map<String, ClaimProvenance> trace(List<Claim> more) {
    more.forEach(claim -> claims.put(claim.id(), claim));
    Map<String, ClaimProvenance> found = new HashMap<>();
    finder
        .find(
            new Coverage(
                sources.published(),
                sources.derivations(),
                new ArrayList<>(claims.values()),
                sources.identities(),
                sources.decisions()),
            sources.asOf(),
            kept)
        .claims()
        .forEach(each -> found.put(each.claim().id(), each));
    return found;
  }

  /** What stands behind one of the claims. */
  static ClaimProvenance of(Map<String, ClaimProvenance> found, String id) {
    ClaimProvenance traced = found.get(id);
    if (traced == null) {
      throw new IllegalStateException(id + " was given and not traced");
    }
    return traced;
  }
}
