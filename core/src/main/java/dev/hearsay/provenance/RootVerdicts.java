package dev.hearsay.provenance;

import dev.hearsay.claim.ClaimDecision;
import dev.hearsay.provenance.source.Origin;
import dev.hearsay.text.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people have decided about each of the roots that were found for a claim. */
final class RootVerdicts {

  private final List<Map<RootDecision.Kind, Evidence>> verdicts = new ArrayList<>();

  /**
   * @param roots the words that show each: the origins that are it, and the last step to them
   * @param decisions about the claim, the latest last
   */
  RootVerdicts(List<List<ClaimDecision.Place>> roots, List<RootDecision> decisions) {
    roots.forEach(root -> verdicts.add(new HashMap<>()));
    for (RootDecision decision : decisions) {
      meant(roots, decision)
          .ifPresent(
              root -> {
                Map<RootDecision.Kind, Evidence> own = verdicts.get(root);
                own.keySet().removeIf(decision.kind()::opposes);
                own.put(decision.kind(), shown(roots.get(root).get(0), decision.kind()));
              });
    }
  }

  private static Evidence shown(ClaimDecision.Place root, RootDecision.Kind kind) {
    return new Evidence(root.document(), root.span(), kind.rule());
  }

  /** The words of origins and of the last steps to them. */
  static List<ClaimDecision.Place> words(List<Origin> origins, List<Tracer.Found> found) {
    List<ClaimDecision.Place> words = new ArrayList<>();
    origins.forEach(origin -> words.add(new ClaimDecision.Place(origin.document(), origin.span())));
    for (Tracer.Found one : found) {
      one.origin()
          .filter(origins::contains)
          .ifPresent(origin -> words.add(place(one.evidence().get(one.evidence().size() - 1))));
    }
    return words;
  }

  private static ClaimDecision.Place place(Evidence step) {
    return new ClaimDecision.Place(step.document(), step.span());
  }

  private static Optional<Integer> meant(
      List<List<ClaimDecision.Place>> roots, RootDecision decision) {
    int best = 0;
    Optional<Integer> meant = Optional.empty();
    for (int i = 0; i < roots.size(); i++) {
      for (ClaimDecision.Place words : roots.get(i)) {
        int fit =
            words.document().equals(decision.root().document())
                ? decision.root().fit(words.span())
                : 0;
        if (fit > best) {
          best = fit;
          meant = Optional.of(i);
        }
      }
    }
    return meant;
  }

  /** Whether something was decided about a root. */
  boolean is(RootDecision.Kind kind, int root) {
    return verdicts.get(root).containsKey(kind);
  }

  /** What was decided about it, as counting shows it. */
  List<Evidence> of(int root) {
    return verdicts.get(root).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }
}
