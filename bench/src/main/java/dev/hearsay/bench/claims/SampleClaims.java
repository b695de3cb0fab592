package dev.hearsay.bench.claims;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.bench.provenance.FoundClaims;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleDocument;
import dev.hearsay.bench.samples.SampleProvenance;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.ClaimComparer;
import dev.hearsay.claim.ClaimIndex;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.Statement;
import dev.hearsay.claim.StatementFinder;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The claims of the samples as their gold has them, and as they are found. */
final class SampleClaims {

  /** A gold statement is found where a statement has so much of its letters, as a Jaccard index. */
  private static final double LEAST_OVERLAP = 0.3;

  private final SampleCorpus corpus;
  private final Map<String, Document> documents = new TreeMap<>();
  private final Map<String, List<Proposition>> found = new TreeMap<>();

  SampleClaims(SampleCorpus corpus, Analyzer analyzer, StatementFinder finder) {
    this.corpus = corpus;
    corpus.documents().values().stream()
        .sorted(Comparator.comparing(SampleDocument::id))
        .forEach(
            sample -> {
              Document document = document(sample);
              documents.put(sample.id(), document);
              found.put(sample.id(), finder.find(analyzer.analyze(document)));
            });
  }

  /** All that was found. */
  Map<DocumentId, List<Proposition>> all() {
    Map<DocumentId, List<Proposition>> all = new TreeMap<>();
    found.forEach((id, propositions) -> all.put(document(id).id(), propositions));
    return all;
  }

  /** A gold statement with what was found in its place. */
  record Located(
      String claim, SampleProvenance.Statement gold, Optional<Proposition> proposition) {}

  /** The gold's statements, in its order. */
  List<Located> located() {
    List<Located> located = new ArrayList<>();
    for (SampleProvenance.Claim claim : corpus.provenance().claims()) {
      for (SampleProvenance.Statement statement : claim.statements()) {
        located.add(new Located(claim.id(), statement, find(statement)));
      }
    }
    return located;
  }

  private Optional<Proposition> find(SampleProvenance.Statement statement) {
    Span place = statement.where().in(document(statement.document()).text());
    return found.get(statement.document()).stream()
        .filter(each -> FoundClaims.overlap(each.statement(), place) >= LEAST_OVERLAP)
        .max(Comparator.comparingDouble(each -> FoundClaims.overlap(each.statement(), place)));
  }

  private Document document(String id) {
    return Optional.ofNullable(documents.get(id)).orElseThrow();
  }

  /** Groups the statements in the gold's places alone; those not found are groups of their own. */
  GroupScore groupsOfGold(ClaimComparer comparer) {
    Map<DocumentId, List<Proposition>> chosen = new TreeMap<>();
    Set<Statement> seen = new HashSet<>();
    for (Located each : located()) {
      each.proposition()
          .filter(proposition -> seen.add(proposition.statement()))
          .ifPresent(
              proposition ->
                  chosen
                      .computeIfAbsent(proposition.statement().document(), key -> new ArrayList<>())
                      .add(proposition));
    }
    ClaimIndex index = new ClaimIndex(comparer);
    chosen.forEach(index::add);
    return score(index.claims());
  }

  /** Groups all that is found. */
  GroupScore groups(ClaimComparer comparer) {
    ClaimIndex index = new ClaimIndex(comparer);
    found.forEach((id, propositions) -> index.add(document(id).id(), propositions));
    return score(index.claims());
  }

  private GroupScore score(List<Claim> claims) {
    Map<String, String> claimOf = new TreeMap<>();
    for (Claim claim : claims) {
      claim.statements().forEach(statement -> claimOf.put(statement.toString(), claim.id()));
    }
    List<String> expected = new ArrayList<>();
    List<String> grouped = new ArrayList<>();
    for (Located each : located()) {
      String alone = "alone " + expected.size();
      expected.add(each.claim());
      grouped.add(
          each.proposition().map(one -> claimOf.get(one.statement().toString())).orElse(alone));
    }
    return GroupScore.of(expected, grouped);
  }

  private static Document document(SampleDocument sample) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (SampleDocument.Paragraph paragraph : sample.paragraphs()) {
      Span span = new Span(at, at + paragraph.text().length());
      String kind = paragraph.kind().toUpperCase(Locale.ROOT).replace('-', '_');
      blocks.add(new Block(span, Block.Kind.valueOf(kind)));
      at = span.end() + 2;
    }
    LocalDate published = LocalDate.parse(sample.published().substring(0, 10));
    return new Document(
        DocumentId.of(sample.id(), sample.text()),
        sample.id(),
        Optional.of(sample.outlet()),
        sample.title(),
        sample.byline(),
        Optional.of(PublicationTime.of(published)),
        Optional.empty(),
        sample.language(),
        Optional.empty(),
        List.of(),
        List.of(),
        sample.text(),
        blocks,
        List.of());
  }
}
