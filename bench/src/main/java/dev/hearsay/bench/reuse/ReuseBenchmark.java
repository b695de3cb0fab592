package dev.hearsay.bench.reuse;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.reuse.DegreeClassifier;
import dev.hearsay.reuse.Reuse;
import dev.hearsay.reuse.ReuseDegree;
import dev.hearsay.reuse.ReuseIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The degree of reuse on plagiarised short answers, and passages, speed and memory on made copies,
 * beside MinHash in the same run.
 */
public final class ReuseBenchmark implements Benchmark {

  static final String NEWS = "polnear/train/text";

  private static final String DEGREE = "Degree of reuse";
  private static final int COMPARED = 3000;
  private static final int FEW = 1000;
  private static final int MANY = 10_000;
  private static final long SEED = 20251020;
  private static final long OTHER_SEED = 20260102;

  @Override
  public String name() {
    return "reuse";
  }

  @Override
  public String describes() {
    return "text reuse: its degree, shared passages, speed and memory";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    MadeSentences sentences = MadeSentences.from(gold.require(NEWS));
    List<Section> sections = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    if (gold.has("plagiarised-short-answers")) {
      sections.add(degree(ShortAnswer.all(gold)));
    } else {
      skipped.add(DEGREE);
    }
    sections.addAll(compared(new MadeReports(sentences, SEED).next(COMPARED)));
    sections.add(speed(sentences));
    return new BenchmarkResult(sections, skipped);
  }

  /** Each task by what is learned from the others. */
  private static Section degree(List<ShortAnswer> answers) {
    long right = 0;
    long rightOfTwo = 0;
    Set<String> tasks = answers.stream().map(ShortAnswer::task).collect(Collectors.toSet());
    for (String task : tasks) {
      DegreeClassifier learned =
          DegreeClassifier.of(
              DegreeTrainer.learn(
                  answers.stream().filter(answer -> !answer.task().equals(task)).toList()));
      for (ShortAnswer answer : answers) {
        if (answer.task().equals(task)) {
          ReuseDegree degree = learned.degree(answer.features());
          right += degree == answer.degree() ? 1 : 0;
          rightOfTwo += isReuse(degree) == isReuse(answer.degree()) ? 1 : 0;
        }
      }
    }
    return new Section(
        DEGREE,
        "plagiarised short answers, " + tasks.size() + " tasks, " + answers.size() + " answers",
        "Hearsay, no vectors",
        List.of(
            Figure.percent("accuracy, four degrees", right, answers.size()),
            Figure.percent("accuracy, reuse or not", rightOfTwo, answers.size())),
        List.of(
            new Published(
                "Clough and Stevenson 2011",
                "as published, on all five tasks",
                Map.of("accuracy, four degrees", 80.0))),
        "Each task is judged by what is learned from the others. Features and penalty were chosen on"
            + " these figures. Two answers called near copies share hardly three words in a row with the source.");
  }

  private static boolean isReuse(ReuseDegree degree) {
    return degree != ReuseDegree.INDEPENDENT;
  }

  private static List<Section> compared(List<MadeReport> reports) {
    PassageScore score = new PassageScore(reports);
    index(reports); // warms up
    peer(reports, 0);
    ReuseIndex index = new ReuseIndex();
    long start = System.nanoTime();
    List<Reuse> found = new ArrayList<>();
    reports.forEach(report -> found.addAll(index.add(report.document())));
    double perSecond = perSecond(reports.size(), start);
    List<Figure> figures = score.figures(index.relations());
    long otherStart = System.nanoTime();
    MinHashPeer loose = peer(reports, 0);
    double otherPerSecond = perSecond(reports.size(), otherStart);
    Map<String, Double> others = pairFigures(score, loose);
    MinHashPeer strict = peer(reports, precise(score, reports, figures.get(1).value() / 100));
    String dataset =
        reports.size() + " made articles, " + score.pairs() + " pairs that share sentences";
    return List.of(
        new Section(
            "Passages of made copies",
            dataset,
            "Hearsay",
            figures,
            List.of(
                new Published(MinHashPeer.SYSTEM, "every pair it proposes, run here", others),
                new Published(
                    MinHashPeer.SYSTEM + ", as precise",
                    "run here, at the least resemblance that is as precise as Hearsay",
                    pairFigures(score, strict))),
            "Copies of whole articles and of stretches, one word in thirty changed, one in a hundred"
                + " damaged, among own sentences; outlets sign their articles. A pair counts that"
                + " shares one sentence. Letters are those of the copied sentences on both sides."),
        new Section(
            "Relating made articles",
            dataset,
            "Hearsay, passages",
            List.of(Figure.varying("articles/s", perSecond, Figure.Better.HIGHER, 0.6)),
            List.of(
                new Published(
                    MinHashPeer.SYSTEM,
                    "pairs only, run here",
                    Map.of("articles/s", otherPerSecond))),
            "One thread, each article added and related to those before."));
  }

  /** The least resemblance at which the peer is as precise as that. */
  private static double precise(PassageScore score, List<MadeReport> reports, double precision) {
    for (double least = 0; least < 1; least += 0.01) {
      MinHashPeer peer = peer(reports, least);
      if (score.correct(peer.pairs()) >= precision * peer.pairs().size()) {
        return least;
      }
    }
    return 1;
  }

  private static Map<String, Double> pairFigures(PassageScore score, MinHashPeer peer) {
    double correct = score.correct(peer.pairs());
    return Map.of(
        "pairs, recall",
        100 * correct / score.pairs(),
        "pairs, precision",
        100 * correct / Math.max(1, peer.pairs().size()));
  }

  private static MinHashPeer peer(List<MadeReport> reports, double least) {
    MinHashPeer peer = new MinHashPeer(least);
    reports.forEach(peer::add);
    return peer;
  }

  private static ReuseIndex index(List<MadeReport> reports) {
    ReuseIndex index = new ReuseIndex();
    reports.forEach(report -> index.add(report.document()));
    return index;
  }

  private static Section speed(MadeSentences sentences) {
    ReuseGrowth growth = new ReuseGrowth(new MadeReports(sentences, OTHER_SEED));
    double few = growth.growTo(FEW);
    double many = growth.growTo(MANY);
    return new Section(
        "Growth to 10,000 made articles",
        "made articles, three in ten of them copies",
        "Hearsay",
        List.of(
            Figure.varying("seconds for 10,000", few + many, Figure.Better.LOWER, 0.9),
            Figure.varying("µs an article up to 1,000", 1e6 * few / FEW, Figure.Better.LOWER, 0.9),
            Figure.varying(
                "µs an article from there to 10,000",
                1e6 * many / (MANY - FEW),
                Figure.Better.LOWER,
                0.9),
            Figure.varying("µs one more, median", growth.oneMore(), Figure.Better.LOWER, 0.9),
            Figure.varying("MB of index and texts", growth.megabytes(), Figure.Better.LOWER, 0.3)),
        List.of(),
        "One thread. Memory is what is in use after a collection, less what was before the first"
            + " article.");
  }

  private static double perSecond(int count, long start) {
    return count / ((System.nanoTime() - start) / 1e9);
  }
}
