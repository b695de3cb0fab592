package dev.hearsay.bench.provenance;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.bench.provenance.ProvenanceScore.MarkedRoot;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleProvenance;
import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.Corpus;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.Relations;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.Trace;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The samples related with nothing given, as {@code hearsay claims} does it, beside their gold. */
final class SampleRelations {

  /** A gold statement is found where a statement has so much of its letters, as a Jaccard index. */
  private static final double LEAST_OVERLAP = 0.3;

  private final SampleCorpus samples;
  private final Map<DocumentId, List<Place>> places = new HashMap<>();

  private record Place(CorpusClaim claim, Trace trace) {}

  SampleRelations(SampleCorpus samples, Collection<Analysis> analyses) {
    this.samples = samples;
    Corpus corpus = new Corpus();
    corpus.addAll(analyses);
    Relations relations =
        corpus.relate(LocalDate.parse(samples.provenance().asOf()), Progress.none());
    for (CorpusClaim claim : relations.claims()) {
      for (Trace trace : claim.provenance().traces()) {
        places
            .computeIfAbsent(trace.statement().document(), id -> new ArrayList<>())
            .add(new Place(claim, trace));
      }
    }
  }

  /** The gold's claims against those that have most of their statements. */
  void score(ProvenanceScore score, Map<String, String> kindOfRoot) {
    for (SampleProvenance.Claim claim : samples.provenance().claims()) {
      List<Optional<Place>> found = claim.statements().stream().map(this::find).toList();
      Map<CorpusClaim, Integer> votes = new HashMap<>();
      found.forEach(one -> one.ifPresent(place -> votes.merge(place.claim(), 1, Integer::sum)));
      Optional<CorpusClaim> best =
          votes.entrySet().stream()
              .max(
                  Map.Entry.<CorpusClaim, Integer>comparingByValue()
                      .thenComparing(entry -> entry.getKey().claim().id()))
              .map(Map.Entry::getKey);
      score.add(
          claim.id(),
          new Independence(claim.independent().min(), claim.independent().max()),
          best.map(one -> one.provenance().independent()).orElse(new Independence(0, 0)));
      score.addRoots(
          ProvenanceBenchmark.expectedRoots(claim, kindOfRoot),
          best.map(one -> roots(one, found)).orElse(List.of()));
    }
  }

  /** The roots of a claim by the gold's statements, by number, that go back to them. */
  private static List<MarkedRoot> roots(CorpusClaim claim, List<Optional<Place>> found) {
    Map<String, Set<Integer>> statements = new HashMap<>();
    for (int i = 0; i < found.size(); i++) {
      int index = i;
      found
          .get(i)
          .filter(place -> place.claim().equals(claim))
          .flatMap(place -> place.trace().root())
          .ifPresent(root -> statements.computeIfAbsent(root, id -> new HashSet<>()).add(index));
    }
    return claim.provenance().roots().stream()
        .map(
            root ->
                new MarkedRoot(root.kind().label(), statements.getOrDefault(root.id(), Set.of())))
        .toList();
  }

  private Optional<Place> find(SampleProvenance.Statement statement) {
    Span place = statement.where().in(samples.document(statement.document()).text());
    return places.getOrDefault(new DocumentId(statement.document()), List.of()).stream()
        .filter(each -> overlap(each.trace().statement(), place) >= LEAST_OVERLAP)
        .max(Comparator.comparingDouble(each -> overlap(each.trace().statement(), place)));
  }

  private static double overlap(Statement statement, Span place) {
    int shared = 0;
    int length = 0;
    for (Span span : statement.spans()) {
      length += span.length();
      int end = Math.min(span.end(), place.end());
      shared += Math.max(0, end - Math.max(span.start(), place.start()));
    }
    return (double) shared / (length + place.length() - shared);
  }
}
