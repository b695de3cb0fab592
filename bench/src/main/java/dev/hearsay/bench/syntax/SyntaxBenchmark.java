package dev.hearsay.bench.syntax;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.peers.CoreNlpTrees;
import dev.hearsay.syntax.DependencyParser;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code bench/run syntax}: tags and trees of the articles of GUM news that nothing is learned
 * from. In the same run CoreNLP parses the same sentences when its jars are here; {@code bench/run
 * peers} fetches them.
 */
public final class SyntaxBenchmark implements Benchmark {

  private static final String SYSTEM = "Hearsay";
  private static final String HERE = "run here on the same tokens";
  private static final int WARM_UP_ROUNDS = 20;
  private static final int ROUNDS = 9;
  private static final double MAY_BE_SLOWER = 0.85;

  private final Path repository;

  /**
   * @param repository root of the checkout
   */
  public SyntaxBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "syntax";
  }

  @Override
  public String describes() {
    return "parts of speech and dependency trees";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<LabelledTree> trees = GumTrees.read(gold, true);
    DependencyParser parser = DependencyParser.standard();
    Optional<CoreNlpTrees.Run> peer = coreNlp(trees);
    return new BenchmarkResult(List.of(quality(trees, parser, peer), speed(trees, parser, peer)));
  }

  private Optional<CoreNlpTrees.Run> coreNlp(List<LabelledTree> trees) throws IOException {
    CoreNlpTrees peer = new CoreNlpTrees(repository);
    if (!peer.isFetched()) {
      System.err.println("syntax: CoreNLP isn't here to compare with; bench/run peers fetches it");
      return Optional.empty();
    }
    return Optional.of(peer.parse(trees.stream().map(LabelledTree::words).toList()));
  }

  private static Section quality(
      List<LabelledTree> trees, DependencyParser parser, Optional<CoreNlpTrees.Run> peer)
      throws IOException {
    TreeScore ours = new TreeScore();
    trees.forEach(tree -> ours.add(tree, parser.parse(tokens(tree))));
    List<Published> rows = new ArrayList<>();
    if (peer.isPresent()) {
      List<LabelledTree> theirs = SilverTrees.parse(peer.get().lines());
      TreebankHabits habits = new TreebankHabits(TreebankHabits.givenNames(), theirs);
      TreeScore asTheyAre = new TreeScore();
      TreeScore rewritten = new TreeScore();
      for (int i = 0; i < trees.size(); i++) {
        asTheyAre.add(trees.get(i), theirs.get(i));
        rewritten.add(trees.get(i), habits.rewrite(theirs.get(i)));
      }
      rows.add(new Published(CoreNlpTrees.SYSTEM, HERE, values(asTheyAre, false)));
      rows.add(
          new Published(
              CoreNlpTrees.SYSTEM + ", names and dates rewritten in GUM's way",
              HERE,
              values(rewritten, false)));
    }
    return new Section(
        "Trees, held-out articles",
        "GUM news, 7 held-out texts, " + trees.size() + " sentences, " + ours.words() + " words",
        SYSTEM,
        figures(ours, true),
        rows,
        "Sentences given, Hearsay's tokens: words that GUM takes apart at hyphens are put together."
            + " Marks don't count. UAS: the head is right; LAS: the relation too, as far as Hearsay"
            + " tells relations apart. CoreNLP's tags of Universal Dependencies are made from its"
            + " other tags and its relations as Hearsay's are. It takes the last word of a name"
            + " for the head and the month for that of a date, GUM the first and the day; the second"
            + " row has that changed by rule.");
  }

  private static List<Figure> figures(TreeScore score, boolean lemmas) {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.percent("UAS", score.heads(), score.words()));
    figures.add(Figure.percent("LAS", score.labelled(), score.words()));
    figures.add(Figure.percent("universal tags", score.universal(), score.words()));
    figures.add(Figure.percent("Penn Treebank tags", score.tags(), score.words()));
    if (lemmas) {
      figures.add(Figure.percent("base forms", score.lemmas(), score.lemmasKnown()));
    }
    return figures;
  }

  private static Map<String, Double> values(TreeScore score, boolean lemmas) {
    Map<String, Double> values = new LinkedHashMap<>();
    figures(score, lemmas).forEach(figure -> values.put(figure.name(), figure.value()));
    return values;
  }

  private static Section speed(
      List<LabelledTree> trees, DependencyParser parser, Optional<CoreNlpTrees.Run> peer) {
    List<List<Token>> sentences = trees.stream().map(SyntaxBenchmark::tokens).toList();
    long words =
        sentences.stream()
            .flatMap(List::stream)
            .filter(token -> Character.isLetterOrDigit(token.text().codePointAt(0)))
            .count();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    List<Double> speeds = new ArrayList<>();
    for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
      long started = clock.getCurrentThreadCpuTime();
      sentences.forEach(parser::parse);
      if (round >= WARM_UP_ROUNDS) {
        speeds.add(words * 1e9 / (clock.getCurrentThreadCpuTime() - started));
      }
    }
    double median = speeds.stream().sorted().toList().get(ROUNDS / 2);
    Figure figure =
        Figure.varying("words/s of processor time", median, Figure.Better.HIGHER, MAY_BE_SLOWER);
    List<Published> rows =
        peer.map(
                run ->
                    List.of(
                        new Published(
                            CoreNlpTrees.SYSTEM,
                            HERE + ", its tagger included, once",
                            Map.of(figure.name(), run.wordsPerSecond()))))
            .orElse(List.of());
    return new Section(
        "Speed",
        "GUM news, 7 held-out texts, " + words + " words",
        SYSTEM,
        List.of(figure),
        rows,
        "One thread, tokens and sentences given; tags and trees; time that the thread ran, whatever"
            + " else the machine does; median of "
            + ROUNDS
            + " rounds.");
  }

  /** The tokens of a sentence with a blank between any two. */
  static List<Token> tokens(LabelledTree tree) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : tree.words()) {
      tokens.add(new Token(new Span(at, at + word.length()), word));
      at += word.length() + 1;
    }
    return tokens;
  }
}
