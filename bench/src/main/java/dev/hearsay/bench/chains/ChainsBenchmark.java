package dev.hearsay.bench.chains;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.provenance.InnermostContent;
import dev.hearsay.bench.provenance.ProvenanceScore;
import dev.hearsay.bench.provenance.ProvenanceScore.MarkedRoot;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Statement;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Coverage;
import dev.hearsay.provenance.ProvenanceFinder;
import dev.hearsay.provenance.Trace;
import dev.hearsay.provenance.source.LinkedIdentities;
import dev.hearsay.quantity.QuantityFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;

/** Intervals and roots of claims told through random chains of outlets. */
public final class ChainsBenchmark implements Benchmark {

  private static final Logger LOGGER = Logger.getLogger(ChainsBenchmark.class.getName());
  private static final int STORIES = 300;

  /** Reading takes longer than tracing. */
  private static final int READ = 30;

  /** Seeds of the stories that were looked at are below, those only measured above. */
  private static final int HELD = 100_000;

  private static final LocalDate AS_OF = LocalDate.of(2032, 1, 1);

  @Override
  public String name() {
    return "chains";
  }

  @Override
  public String describes() {
    return "who stands behind claims told through random chains of outlets";
  }

  @Override
  public BenchmarkResult run(Gold gold) {
    Analyzer analyzer = Analyzer.standard();
    QuantityFinder quantities = QuantityFinder.standard();
    return BenchmarkResult.of(
        measure(
            "Stories in known sentences",
            Frames.known(),
            0,
            STORIES,
            story -> made(story, quantities)),
        measure(
            "Stories in other sentences",
            Frames.held(),
            HELD,
            STORIES,
            story -> made(story, quantities)),
        measure(
            "Stories in known sentences, as read",
            Frames.known(),
            0,
            READ,
            story -> read(story, analyzer)),
        measure(
            "Stories in other sentences, as read",
            Frames.held(),
            HELD,
            READ,
            story -> read(story, analyzer)));
  }

  private interface Reader {
    Coverage read(Story story);
  }

  private static Section measure(
      String title, Frames frames, int firstSeed, int stories, Reader reader) {
    ProvenanceFinder finder = ProvenanceFinder.standard();
    ProvenanceScore score = new ProvenanceScore();
    int articles = 0;
    for (int i = 0; i < stories; i++) {
      Story story = StoryMaker.make(frames, firstSeed + i);
      articles += story.articles().size();
      ClaimProvenance found = finder.find(reader.read(story), AS_OF).claims().get(0);
      score.add(story.id(), story.truth().independent(), found.independent());
      score.addRoots(expected(story), found(story, found));
    }
    score.wrong().forEach(wrong -> LOGGER.info(() -> title + ": " + wrong));
    return new Section(
        title,
        stories + " stories, " + articles + " articles",
        "Hearsay, rules",
        score.figures(),
        List.of(),
        "Claims and derivations are given. A false confirmation is a lower end above the true one.");
  }

  private static Coverage made(Story story, QuantityFinder quantities) {
    List<Analysis> analyses =
        story.articles().stream().map(article -> article.made(story.named(), quantities)).toList();
    return new Coverage(
        analyses,
        story.derivations(),
        List.of(
            claim(story, article -> article.attributed() ? Optional.of("a1") : Optional.empty())),
        (document, entity) -> Optional.of(entity));
  }

  private static Coverage read(Story story, Analyzer analyzer) {
    Map<String, Analysis> analyses = new TreeMap<>();
    story
        .articles()
        .forEach(article -> analyses.put(article.id(), analyzer.analyze(article.document())));
    List<Analysis> all = List.copyOf(analyses.values());
    return new Coverage(
        all,
        story.derivations(),
        List.of(
            claim(
                story,
                article -> InnermostContent.around(analyses.get(article.id()), article.claimed()))),
        LinkedIdentities.of(all));
  }

  private interface Credit {
    Optional<String> of(MadeArticle article);
  }

  private static Claim claim(Story story, Credit credit) {
    List<Statement> statements =
        claiming(story).stream().map(article -> article.statement(credit.of(article))).toList();
    MadeArticle first = claiming(story).get(0);
    return new Claim(story.id(), first.claimed().of(first.text()), statements);
  }

  private static List<MadeArticle> claiming(Story story) {
    return story.articles().stream().filter(article -> !article.claimed().isEmpty()).toList();
  }

  private static List<MarkedRoot> expected(Story story) {
    List<Set<Integer>> statements = new ArrayList<>();
    story.truth().knowers().forEach(knower -> statements.add(new HashSet<>()));
    List<MadeArticle> claiming = claiming(story);
    for (int i = 0; i < claiming.size(); i++) {
      if (claiming.get(i).root() >= 0) {
        statements.get(claiming.get(i).root()).add(i);
      }
    }
    List<MarkedRoot> roots = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      roots.add(new MarkedRoot(story.truth().knowers().get(i).kind().label(), statements.get(i)));
    }
    return roots;
  }

  private static List<MarkedRoot> found(Story story, ClaimProvenance found) {
    Map<String, Integer> order = new HashMap<>();
    List<MadeArticle> claiming = claiming(story);
    for (int i = 0; i < claiming.size(); i++) {
      order.put(claiming.get(i).id(), i);
    }
    Map<String, Set<Integer>> statements = new HashMap<>();
    for (Trace trace : found.traces()) {
      trace
          .root()
          .ifPresent(
              root ->
                  statements
                      .computeIfAbsent(root, id -> new HashSet<>())
                      .add(order.get(trace.statement().document().value())));
    }
    return found.roots().stream()
        .map(
            root ->
                new MarkedRoot(root.kind().label(), statements.getOrDefault(root.id(), Set.of())))
        .toList();
  }
}
