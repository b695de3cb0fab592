package dev.hearsay.bench.times;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Figure.Better;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code bench/run times}: time expressions in TempEval-3's training documents. A third of them,
 * picked by a hash of their names, no rule was written from.
 */
public final class TimesBenchmark implements Benchmark {

  /** A pass takes a tenth of a second: what else the machine does moves it severalfold. */
  private static final double SPEED_TOLERANCE = 0.85;

  private static final Published HEIDELTIME =
      new Published(
          "HeidelTime",
          "UzZaman et al. 2013, on TempEval-3's test part: 20 other documents",
          Map.of("strict F1", 81.3, "relaxed F1", 90.3, "value F1", 77.6));

  @Override
  public String name() {
    return "times";
  }

  @Override
  public String describes() {
    return "time expressions, their extents and values";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<TimeMlText> texts = TimeMlText.read(gold);
    List<TimeMlText> heldOut = texts.stream().filter(TimeMlText::heldOut).toList();
    List<TimeMlText> others = texts.stream().filter(text -> !text.heldOut()).toList();
    OwnTimes own = new OwnTimes();
    return BenchmarkResult.of(
        quality("Time expressions", "held-out documents", heldOut, own, List.of(HEIDELTIME)),
        quality(
            "Time expressions where rules were written from",
            "other documents",
            others,
            own,
            List.of()),
        speed(heldOut, own));
  }

  private static Section quality(
      String title, String which, List<TimeMlText> texts, OwnTimes own, List<Published> rows) {
    TimexScore score = new TimexScore();
    texts.forEach(text -> score.add(text.times(), own.find(text)));
    return new Section(
        title,
        "TempEval-3 train, "
            + texts.size()
            + " "
            + which
            + ", "
            + score.expected()
            + " expressions",
        OwnTimes.SYSTEM,
        score.figures(),
        rows,
        "As TempEval-3 scores: strict wants both ends exact, relaxed any overlap; value F1 is"
            + " relaxed F1 times the share of right values.");
  }

  private static Section speed(List<TimeMlText> texts, OwnTimes own) {
    OwnTimes.Speed speed = own.speed(texts);
    return new Section(
        "Speed on time expressions",
        "TempEval-3 train, " + texts.size() + " held-out documents",
        OwnTimes.SYSTEM,
        List.of(
            Figure.varying("words/s from text", speed.fromText(), Better.HIGHER, SPEED_TOLERANCE),
            Figure.varying(
                "words/s from tokens", speed.fromTokens(), Better.HIGHER, SPEED_TOLERANCE)),
        List.of(),
        "One thread, median of 15 rounds. From text: sentences and tokens too.");
  }
}
