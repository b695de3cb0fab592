package dev.hearsay.bench;

import dev.hearsay.affair.Affair;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.bench.acts.ActsBenchmark;
import dev.hearsay.bench.affair.AffairBenchmark;
import dev.hearsay.bench.affairs.AffairsBenchmark;
import dev.hearsay.bench.attribution.AttributionBenchmark;
import dev.hearsay.bench.casefile.CaseBenchmark;
import dev.hearsay.bench.casefile.CaseKillBenchmark;
import dev.hearsay.bench.chains.ChainsBenchmark;
import dev.hearsay.bench.claims.ClaimSetsBenchmark;
import dev.hearsay.bench.claims.ClaimsBenchmark;
import dev.hearsay.bench.corpus.CorpusScaleBenchmark;
import dev.hearsay.bench.damage.DamageBenchmark;
import dev.hearsay.bench.drift.DisagreementsBenchmark;
import dev.hearsay.bench.drift.DriftBenchmark;
import dev.hearsay.bench.entities.EntitiesBenchmark;
import dev.hearsay.bench.events.EventsBenchmark;
import dev.hearsay.bench.extraction.ExtractionBenchmark;
import dev.hearsay.bench.feeds.FeedsBenchmark;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.mentions.MentionsBenchmark;
import dev.hearsay.bench.mentions.NamesBenchmark;
import dev.hearsay.bench.mentions.PeerMentionsBenchmark;
import dev.hearsay.bench.peers.PeerSpeakersBenchmark;
import dev.hearsay.bench.peers.PeerTimesBenchmark;
import dev.hearsay.bench.peers.PeersBenchmark;
import dev.hearsay.bench.provenance.ProvenanceBenchmark;
import dev.hearsay.bench.quantities.QuantitiesBenchmark;
import dev.hearsay.bench.retelling.DerivationsBenchmark;
import dev.hearsay.bench.reuse.ReuseBenchmark;
import dev.hearsay.bench.reuse.ReuseScaleBenchmark;
import dev.hearsay.bench.sentences.SentencesBenchmark;
import dev.hearsay.bench.speakers.SpeakersBenchmark;
import dev.hearsay.bench.speed.SpeedBenchmark;
import dev.hearsay.bench.syntax.SyntaxBenchmark;
import dev.hearsay.bench.times.TimesBenchmark;
import dev.hearsay.corpus.Corpus;
import dev.hearsay.corpus.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The list of benchmarks: add a new one here. */
final class Benchmarks {

  private Benchmarks() {}

  /** In the order in which {@code all} runs them. */
  static List<Benchmark> all() {
    return List.of(
        new AttributionBenchmark(),
        new ActsBenchmark(),
        new ExtractionBenchmark(),
        new FeedsBenchmark(),
        new SentencesBenchmark(),
        new SpeakersBenchmark(),
        new EntitiesBenchmark(Path.of("")),
        new QuantitiesBenchmark(Path.of("")),
        new EventsBenchmark(Path.of("")),
        new AffairBenchmark(Path.of(""), Benchmarks::affair),
        new TimesBenchmark(),
        new SyntaxBenchmark(Path.of("")),
        new MentionsBenchmark(),
        new NamesBenchmark(),
        new DamageBenchmark(),
        new ReuseBenchmark(),
        new DerivationsBenchmark(Path.of("")),
        new ClaimsBenchmark(Path.of("")),
        new ProvenanceBenchmark(Path.of("")),
        new AffairsBenchmark(),
        new ChainsBenchmark(),
        new DriftBenchmark(Path.of("")),
        new DisagreementsBenchmark(Path.of("")),
        new SpeedBenchmark(Path.of("")),
        new ReuseScaleBenchmark(),
        new CorpusScaleBenchmark(),
        new CaseBenchmark(),
        new CaseKillBenchmark(),
        new ClaimSetsBenchmark(),
        new PeersBenchmark(Path.of("")),
        new PeerSpeakersBenchmark(Path.of("")),
        new PeerTimesBenchmark(Path.of("")),
        new PeerMentionsBenchmark(Path.of("")));
  }

  /** As {@code hearsay affair} finds it. */
  private static Affair affair(List<Analysis> analyses, LocalDate asOf) {
    Corpus corpus = new Corpus();
    corpus.addAll(analyses);
    return corpus.affair(corpus.relate(asOf, Progress.none()), Progress.none());
  }
}
