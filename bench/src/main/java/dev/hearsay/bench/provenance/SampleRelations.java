package dev.hearsay.bench.provenance;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.bench.provenance.FoundClaims.GoldPlace;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleProvenance;
import dev.hearsay.corpus.Corpus;
import dev.hearsay.corpus.Progress;
import dev.hearsay.provenance.Independence;
import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** The samples related with nothing given, as {@code hearsay claims} does it, beside their gold. */
final class SampleRelations {

  private final SampleCorpus samples;
  private final FoundClaims found;

  SampleRelations(SampleCorpus samples, Collection<Analysis> analyses) {
    this.samples = samples;
    Corpus corpus = new Corpus();
    corpus.addAll(analyses);
    found =
        new FoundClaims(
            corpus.relate(LocalDate.parse(samples.provenance().asOf()), Progress.none()));
  }

  /** The gold's claims against those that have most of their statements. */
  void score(ProvenanceScore score, Map<String, String> kindOfRoot) {
    for (SampleProvenance.Claim claim : samples.provenance().claims()) {
      found.score(
          score,
          claim.id(),
          new Independence(claim.independent().min(), claim.independent().max()),
          claim.statements().stream().map(this::place).toList(),
          kindOfRoot);
    }
  }

  private GoldPlace place(SampleProvenance.Statement statement) {
    return new GoldPlace(
        new DocumentId(statement.document()),
        statement.where().in(samples.document(statement.document()).text()),
        statement.root());
  }
}
