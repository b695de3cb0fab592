package dev.hearsay.bench.provenance;

import dev.hearsay.bench.provenance.ProvenanceScore.MarkedRoot;
import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Relations;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Trace;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The claims of related documents, beside places of which it is known what they claim. */
public final class FoundClaims {

  /** A place is found where a statement has so much of its letters, as a Jaccard index. */
  private static final double LEAST_OVERLAP = 0.3;

  private final Map<DocumentId, List<Found>> found = new HashMap<>();

  private record Found(CorpusClaim claim, Trace trace) {}

  /**
   * A place that makes a claim.
   *
   * @param root whom it goes back to; empty where nobody is known
   */
  public record GoldPlace(DocumentId document, Span span, Optional<String> root) {}

  public FoundClaims(Relations relations) {
    for (CorpusClaim claim : relations.claims()) {
      for (Trace trace : claim.provenance().traces()) {
        found
            .computeIfAbsent(trace.statement().document(), id -> new ArrayList<>())
            .add(new Found(claim, trace));
      }
    }
  }

  /** The identifier of the claim that a place is found to make. */
  public Optional<String> claimAt(GoldPlace place) {
    return find(place).map(one -> one.claim().claim().id());
  }

  /**
   * Scores a claim against the one found that has most of its places.
   *
   * @param kindOfRoot what kind of source each root is
   */
  public void score(
      ProvenanceScore score,
      String id,
      Independence expected,
      List<GoldPlace> places,
      Map<String, String> kindOfRoot) {
    List<Optional<Found>> at = places.stream().map(this::find).toList();
    Map<CorpusClaim, Integer> votes = new HashMap<>();
    at.forEach(one -> one.ifPresent(place -> votes.merge(place.claim(), 1, Integer::sum)));
    Optional<CorpusClaim> best =
        votes.entrySet().stream()
            .max(
                Map.Entry.<CorpusClaim, Integer>comparingByValue()
                    .thenComparing(entry -> entry.getKey().claim().id()))
            .map(Map.Entry::getKey);
    score.add(
        id,
        expected,
        best.map(one -> one.provenance().independent()).orElse(new Independence(0, 0)));
    score.addRoots(
        expectedRoots(places.stream().map(GoldPlace::root).toList(), kindOfRoot),
        best.map(one -> roots(one, at)).orElse(List.of()));
  }

  /** The roots of a claim by the places, by number, that go back to them. */
  public static List<MarkedRoot> expectedRoots(
      List<Optional<String>> rootOfPlace, Map<String, String> kindOfRoot) {
    Map<String, Set<Integer>> byRoot = new TreeMap<>();
    for (int i = 0; i < rootOfPlace.size(); i++) {
      int index = i;
      rootOfPlace
          .get(i)
          .ifPresent(root -> byRoot.computeIfAbsent(root, id -> new HashSet<>()).add(index));
    }
    List<MarkedRoot> roots = new ArrayList<>();
    byRoot.forEach((root, which) -> roots.add(new MarkedRoot(kindOfRoot.get(root), which)));
    return roots;
  }

  /** The roots that are found for some places, which may be in other claims too. */
  private static List<MarkedRoot> roots(CorpusClaim claim, List<Optional<Found>> places) {
    Map<String, Set<Integer>> byRoot = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      int index = i;
      places
          .get(i)
          .filter(place -> place.claim().equals(claim))
          .flatMap(place -> place.trace().root())
          .ifPresent(root -> byRoot.computeIfAbsent(root, id -> new HashSet<>()).add(index));
    }
    return claim.provenance().roots().stream()
        .map(root -> new MarkedRoot(root.kind().label(), byRoot.getOrDefault(root.id(), Set.of())))
        .toList();
  }

  private Optional<Found> find(GoldPlace place) {
    return found.getOrDefault(place.document(), List.of()).stream()
        .filter(each -> overlap(each.trace().statement(), place.span()) >= LEAST_OVERLAP)
        .max(Comparator.comparingDouble(each -> overlap(each.trace().statement(), place.span())));
  }

  /** How much of the letters of both a statement and a place share: a Jaccard index. */
  public static double overlap(Statement statement, Span place) {
    int shared = 0;
    int length = 0;
    for (Span span : statement.spans()) {
      length += span.length();
      int end = Math.min(span.end(), place.end());
      shared += Math.max(0, end - Math.max(span.start(), place.start()));
    }
    return (double) shared / (length + place.length() - shared);
  }

  /** The roots found for a claim with the statements, by number, that go back to them. */
  public static List<MarkedRoot> foundRoots(ClaimProvenance found) {
    List<Statement> order = found.claim().statements();
    Map<String, Set<Integer>> statements = new HashMap<>();
    for (Trace trace : found.traces()) {
      trace
          .root()
          .ifPresent(
              root ->
                  statements
                      .computeIfAbsent(root, id -> new HashSet<>())
                      .add(order.indexOf(trace.statement())));
    }
    return found.roots().stream()
        .map(
            root ->
                new MarkedRoot(root.kind().label(), statements.getOrDefault(root.id(), Set.of())))
        .toList();
  }
}
