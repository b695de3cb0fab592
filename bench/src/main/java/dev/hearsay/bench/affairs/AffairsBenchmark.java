package dev.hearsay.bench.affairs;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.bench.affairs.Affair.ToldClaim;
import dev.hearsay.bench.claims.GroupScore;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.provenance.ClaimsInWords;
import dev.hearsay.bench.provenance.FoundClaims;
import dev.hearsay.bench.provenance.FoundClaims.GoldPlace;
import dev.hearsay.bench.provenance.ProvenanceScore;
import dev.hearsay.bench.retelling.DerivationScore;
import dev.hearsay.corpus.Corpus;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.Relations;
import dev.hearsay.provenance.ProvenanceFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;

/** Claims, derivations and sources of invented affairs, with nothing given but the articles. */
public final class AffairsBenchmark implements Benchmark {

  private static final Logger LOGGER = Logger.getLogger(AffairsBenchmark.class.getName());

  @Override
  public String name() {
    return "affairs";
  }

  @Override
  public String describes() {
    return "claims, derivations and sources of invented affairs, nothing given";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<Section> sections = new ArrayList<>();
    sections.addAll(sections("affairs learned from", Affairs.Part.LEARNED));
    sections.addAll(sections("held-out affairs", Affairs.Part.HELD_OUT));
    return new BenchmarkResult(sections);
  }

  private static final class Tally {
    private final List<String> expected = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    private final ProvenanceScore sources = new ProvenanceScore();
    private final ProvenanceScore sourcesOfGiven = new ProvenanceScore();
    private final DerivationScore derivations = new DerivationScore();
    private int articles;
    private int claims;
    private int edges;
    private int located;
  }

  private static List<Section> sections(String title, Affairs.Part part) throws IOException {
    Tally tally = new Tally();
    Analyzer analyzer = Analyzer.standard();
    for (Affair affair : Affairs.of(part)) {
      add(ReadAffair.of(affair), analyzer, tally);
    }
    tally.sources.wrong().forEach(wrong -> LOGGER.fine(() -> title + ": " + wrong));
    tally.sourcesOfGiven.wrong().forEach(one -> LOGGER.fine(() -> title + ", given: " + one));
    tally.derivations.confusions().forEach(one -> LOGGER.fine(() -> title + ": " + one));
    String dataset = tally.articles + " articles, " + tally.claims + " claims";
    List<Figure> grouped = new ArrayList<>();
    grouped.add(Figure.percent("places found", tally.located, tally.expected.size()));
    grouped.addAll(GroupScore.of(tally.expected, tally.found).figures());
    return List.of(
        new Section(
            "Claims, " + title,
            dataset,
            "Hearsay, end to end",
            grouped,
            List.of(),
            "Scored over the marked places, grouped among all that the articles state; a place that"
                + " isn't found is a group of its own."),
        new Section(
            "Sources, " + title,
            dataset,
            "Hearsay, end to end",
            tally.sources.figures(),
            List.of(),
            "A claim is compared with the one that has most of its places."),
        new Section(
            "Sources, claims and derivations given, " + title,
            dataset,
            "Hearsay, rules",
            tally.sourcesOfGiven.figures(),
            List.of(),
            "Attributions and names as they are read."),
        new Section(
            "Derivations, " + title,
            tally.edges + " derivations",
            "Hearsay, end to end",
            tally.derivations.figures(),
            List.of(),
            ""));
  }

  private static void add(ReadAffair read, Analyzer analyzer, Tally tally) {
    Affair affair = read.affair();
    List<Analysis> analyses = read.documents().parallelStream().map(analyzer::analyze).toList();
    Corpus corpus = new Corpus();
    corpus.addAll(analyses);
    Relations relations = corpus.relate(affair.asOf(), Progress.none());
    FoundClaims found = new FoundClaims(relations);
    Map<GoldPlace, String> alone = new HashMap<>();
    for (ToldClaim claim : affair.claims()) {
      List<GoldPlace> places = read.places(claim.id());
      for (GoldPlace place : places) {
        tally.expected.add(affair.name() + " " + claim.id());
        tally.located += found.claimAt(place).isPresent() ? 1 : 0;
        tally.found.add(
            affair.name()
                + " "
                + found
                    .claimAt(place)
                    .orElseGet(
                        () -> alone.computeIfAbsent(place, each -> "alone " + alone.size())));
      }
      found.score(
          tally.sources,
          affair.name() + " " + claim.id(),
          claim.independent(),
          places,
          affair.kindOfRoot());
    }
    GivenClaims given = new GivenClaims(read, analyses);
    ProvenanceFinder.standard()
        .find(given.coverage(), affair.asOf())
        .claims()
        .forEach(
            one -> {
              given.score(one, tally.sourcesOfGiven);
              LOGGER.fine(() -> affair.name() + " " + ClaimsInWords.of(one));
            });
    tally.derivations.add(read.edges(), relations.derivations());
    tally.articles += analyses.size();
    tally.claims += affair.claims().size();
    tally.edges += read.edges().size();
  }
}
