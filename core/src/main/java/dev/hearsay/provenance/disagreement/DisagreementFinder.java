package dev.hearsay.provenance.disagreement;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Proposition;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.source.Identities;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds where accounts disagree: values of one thing that can't all be right, what one asserts and
 * another denies, and where a document contradicts itself. Values are compared wherever they are
 * given, not only in statements that were grouped as one claim. Depends on what it is given alone,
 * not on its order.
 */
public final class DisagreementFinder {

  private DisagreementFinder() {}

  /** With the word lists that ship with Hearsay. */
  public static DisagreementFinder standard() {
    return new DisagreementFinder();
  }

  /**
   * Where documents disagree with each other or themselves; those of most documents first.
   *
   * @param derivations which document descends from which: what a retelling has otherwise than its
   *     original is drift
   * @param identities who in one document is whom in another
   * @param propositions what each document's statements assert, as {@link
   *     dev.hearsay.claim.StatementFinder} finds it
   * @param drift what retellings changed: a value that only a retelling garbled is no second party
   */
  public List<Disagreement> find(
      Collection<Analysis> analyses,
      Collection<Derivation> derivations,
      Identities identities,
      Map<DocumentId, List<Proposition>> propositions,
      Collection<Drift> drift) {
    return find(analyses, derivations, identities, propositions, drift, new KeptReadings());
  }

  /**
   * The same, reading only documents that aren't known from before.
   *
   * @param kept what was read the last time; has what is read now afterwards
   */
  public List<Disagreement> find(
      Collection<Analysis> analyses,
      Collection<Derivation> derivations,
      Identities identities,
      Map<DocumentId, List<Proposition>> propositions,
      Collection<Drift> drift,
      KeptReadings kept) {
    Map<DocumentId, Analysis> known = new TreeMap<>();
    analyses.forEach(analysis -> known.putIfAbsent(analysis.document().id(), analysis));
    Map<DocumentId, List<Span>> garbled = new HashMap<>();
    drift.forEach(
        one ->
            garbled.computeIfAbsent(one.document(), id -> new ArrayList<>()).add(one.to().span()));
    kept.read(known, propositions);
    List<Reading> readings = new ArrayList<>();
    List<Denials.Told> told = new ArrayList<>();
    List<Disagreement> found = new ArrayList<>();
    for (Analysis analysis : known.values()) {
      DocumentId id = analysis.document().id();
      found.addAll(kept.of(id).inside());
      List<Span> changed = garbled.getOrDefault(id, List.of());
      kept.of(id).readings().stream()
          .filter(one -> isSound(one.place(), changed))
          .forEach(readings::add);
      kept.of(id).told().stream()
          .filter(one -> isSound(one.proposition().predicateSpan(), changed))
          .forEach(told::add);
    }
    BiPredicate<DocumentId, DocumentId> retells = retells(derivations);
    Function<DocumentId, String> texts = id -> text(known, id);
    Revisions revisions = new Revisions(known, identities);
    found.addAll(
        kept.find(new ValueConflicts(readings, kept.pairs(readings), retells, revisions, texts)));
    found.addAll(saidToDiffer(known, readings, kept));
    found.addAll(kept.find(new Denials(kept.opposed(told), retells, texts)));
    found.sort(
        Comparator.comparingLong((Disagreement one) -> -documents(one))
            .thenComparing(Disagreement::about)
            .thenComparing(one -> one.values().get(0).statements().get(0)));
    return List.copyOf(found);
  }

  private static List<Disagreement> saidToDiffer(
      Map<DocumentId, Analysis> known, List<Reading> readings, KeptReadings kept) {
    Map<DocumentId, List<Reading>> own =
        readings.stream().collect(Collectors.groupingBy(Reading::document));
    Map<String, List<Reading>> byLabel =
        readings.stream().collect(Collectors.groupingBy(Reading::label));
    List<Disagreement> found = new ArrayList<>();
    known.forEach(
        (id, analysis) -> {
          List<Reading> given = own.getOrDefault(id, List.of());
          List<Integer> saying = kept.of(id).differing();
          if (!given.isEmpty() && !saying.isEmpty()) {
            found.addAll(new SaidToDiffer(analysis, given, byLabel).find(saying));
          }
        });
    return found;
  }

  private static boolean isSound(Span place, List<Span> changed) {
    return changed.stream().noneMatch(place::overlaps);
  }

  private static String text(Map<DocumentId, Analysis> known, DocumentId id) {
    return Optional.ofNullable(known.get(id)).orElseThrow().document().text();
  }

  private static long documents(Disagreement one) {
    return one.values().stream()
        .flatMap(value -> value.statements().stream())
        .map(ValueStatement::document)
        .distinct()
        .count();
  }

  /** Whether one of two documents retells the other, at any remove. */
  private static BiPredicate<DocumentId, DocumentId> retells(Collection<Derivation> derivations) {
    Map<DocumentId, Set<DocumentId>> edges = new HashMap<>();
    for (Derivation one : derivations) {
      boolean tells =
          switch (one.kind()) {
            case COPY, REWRITE, SYNDICATION -> true;
            case QUOTES, CITES, SAME_ORIGIN -> false;
          };
      if (tells) {
        one.to().ifPresent(to -> edges.computeIfAbsent(one.from(), id -> new HashSet<>()).add(to));
      }
    }
    Map<DocumentId, Set<DocumentId>> reached = new HashMap<>();
    edges.keySet().forEach(start -> reached.put(start, reach(edges, start)));
    return (one, other) ->
        reached.getOrDefault(one, Set.of()).contains(other)
            || reached.getOrDefault(other, Set.of()).contains(one);
  }

  private static Set<DocumentId> reach(Map<DocumentId, Set<DocumentId>> edges, DocumentId start) {
    Set<DocumentId> reached = new HashSet<>();
    Deque<DocumentId> open = new ArrayDeque<>(edges.getOrDefault(start, Set.of()));
    while (!open.isEmpty()) {
      DocumentId next = open.pop();
      if (reached.add(next)) {
        open.addAll(edges.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
