package dev.hearsay.provenance;

import dev.hearsay.claim.Claim;
import dev.hearsay.provenance.rule.ClaimContext;
import dev.hearsay.provenance.rule.Material;
import dev.hearsay.provenance.rule.Network;
import dev.hearsay.provenance.source.SourceWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Finds for each claim who stands behind it and how many of them are independent. Depends on what
 * it is given alone, not on its order; keeps nothing itself.
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
    return find(coverage, asOf, new KeptTraces());
  }

  /**
   * The same, tracing only claims of which it isn't known from before.
   *
   * @param kept what was found the last time; has what is found now afterwards
   */
  public ProvenanceGraph find(Coverage coverage, LocalDate asOf, KeptTraces kept) {
    Network network = kept.network(words, coverage);
    Map<String, KeptTraces.Kept> standing = kept.standing(coverage.claims(), network, asOf);
    Map<String, List<RootDecision>> decided =
        RootDecision.byClaim(coverage.claims(), coverage.decisions());
    List<KeptTraces.Kept> found =
        coverage.claims().parallelStream()
            .map(
                claim -> {
                  List<RootDecision> decisions = decided.getOrDefault(claim.id(), List.of());
                  KeptTraces.Kept known = standing.get(claim.id());
                  return known != null
                          && known.found().claim().equals(claim)
                          && known.decisions().equals(decisions)
                      ? known
                      : trace(network, claim, asOf, decisions);
                })
            .toList();
    kept.keep(network, asOf, found);
    return new ProvenanceGraph(
        found.stream().map(KeptTraces.Kept::found).toList(), Loops.find(coverage.derivations()));
  }

  private static KeptTraces.Kept trace(
      Network network, Claim claim, LocalDate asOf, List<RootDecision> decisions) {
    Material material = new Material(network);
    ClaimContext context = new ClaimContext(material, claim, asOf);
    List<Tracer.Found> found =
        context.statements().stream().map(statement -> Tracer.trace(context, statement)).toList();
    ClaimProvenance counted = RootCounter.count(context, found, decisions);
    return new KeptTraces.Kept(counted, List.copyOf(material.asked()), decisions);
  }
}
