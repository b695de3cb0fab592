package dev.hearsay.bench.peers;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Figure.Better;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.times.OwnTimes;
import dev.hearsay.bench.times.TaggedTime;
import dev.hearsay.bench.times.TimeMlText;
import dev.hearsay.bench.times.TimexScore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * {@code bench/run peer-times}: time expressions by Hearsay, HeidelTime and SUTime on the same
 * held-out documents, each told the day of their creation.
 */
public final class PeerTimesBenchmark implements Benchmark {

  private static final double SPEED_TOLERANCE = 0.5;
  private static final String HERE = "run here on the same texts";

  private final Path repository;

  /**
   * @param repository root of the checkout
   */
  public PeerTimesBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "peer-times";
  }

  @Override
  public String describes() {
    return "time expressions, by Hearsay, by HeidelTime and by SUTime";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<TimeMlText> texts = TimeMlText.read(gold).stream().filter(TimeMlText::heldOut).toList();
    PeerTimes.Run heidelTime = PeerTimes.heidelTime(repository, texts);
    PeerTimes.Run suTime = PeerTimes.suTime(repository, texts);
    OwnTimes own = new OwnTimes();
    double speed = own.speed(texts).fromText();
    TimexScore score = score(texts, own::find);
    String dataset = "TempEval-3 train, " + texts.size() + " held-out documents";
    return BenchmarkResult.of(
        new Section(
            "Time expressions side by side",
            dataset + ", " + score.expected() + " expressions",
            OwnTimes.SYSTEM,
            score.figures(),
            List.of(
                row(PeerTimes.HEIDELTIME, texts, heidelTime), row(PeerTimes.SUTIME, texts, suTime)),
            "As TempEval-3 scores: strict wants both ends exact, relaxed any overlap; value F1 is"
                + " relaxed F1 times the share of right values."),
        new Section(
            "Speed on time expressions side by side",
            dataset,
            OwnTimes.SYSTEM,
            List.of(Figure.varying("words/s", speed, Better.HIGHER, SPEED_TOLERANCE)),
            List.of(
                new Published(
                    PeerTimes.HEIDELTIME, HERE, Map.of("words/s", heidelTime.wordsPerSecond())),
                new Published(PeerTimes.SUTIME, HERE, Map.of("words/s", suTime.wordsPerSecond()))),
            "From text to times, one thread each, medians; theirs with the parts of speech that"
                + " they need."));
  }

  private static Published row(String system, List<TimeMlText> texts, PeerTimes.Run run) {
    Map<String, Double> figures = new LinkedHashMap<>();
    score(texts, text -> run.times().getOrDefault(text.name(), List.of()))
        .figures()
        .forEach(figure -> figures.put(figure.name(), figure.value()));
    return new Published(system, HERE, figures);
  }

  private static TimexScore score(
      List<TimeMlText> texts, Function<TimeMlText, List<TaggedTime>> finder) {
    TimexScore score = new TimexScore();
    texts.forEach(text -> score.add(text.times(), finder.apply(text)));
    return score;
  }
}
