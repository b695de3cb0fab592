package dev.hearsay.bench.speed;

import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Figure.Better;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * {@code bench/run speed}. Words are what stands between white space in the text that was read.
 * What depends on the gold or on Linux is skipped where it is absent.
 */
public final class SpeedBenchmark implements Benchmark {

  private static final String NEWS = "Speed on news text";
  private static final String MADE = "Speed on articles made of the samples";
  private static final String MEMORY = "Peak memory of the whole process";
  private static final String START = "Start to end of the whole process";
  private static final String NEWS_TEXTS = "polnear/dev/text";

  private static final int FEW_ARTICLES = 1000;
  private static final int MANY_ARTICLES = 3000;
  private static final int STARTS = 11;
  private static final int ROUNDS = 7;
  private static final int ROUNDS_OF_LONG_READING = 3;

  private static final double SPEED_TOLERANCE = 0.5;
  private static final double START_TOLERANCE = 0.35;
  private static final double MEMORY_TOLERANCE = 0.2;
  private static final long MEGABYTE = 1_000_000;

  private static final Published CORENLP =
      new Published(
          "CoreNLP 4.5.10",
          "all annotators that its quote attribution needs, measured on two shared cores with the"
              + " same Java; 273 to 350 words a second in 1 to 2.6 GB",
          Map.of("words/s, one thread", 350.0));

  private final Path repository;

  /**
   * @param repository root of the checkout: where {@code samples} and the launcher are
   */
  public SpeedBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "speed";
  }

  @Override
  public String describes() {
    return "words per second, peak memory, start-up of read --json";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<Section> sections = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    if (gold.has(NEWS_TEXTS)) {
      Path texts = gold.require(NEWS_TEXTS);
      for (Accuracy accuracy : Accuracy.values()) {
        sections.add(
            speed(
                accuracy,
                NEWS,
                "PolNeAR dev, plain text",
                files(texts),
                accuracy == Accuracy.FAST ? ROUNDS : ROUNDS_OF_LONG_READING,
                List.of(CORENLP)));
      }
    } else {
      skipped.add(NEWS);
    }
    Path work = Files.createTempDirectory("hearsay-speed");
    try {
      MadeArticles articles = MadeArticles.from(repository.resolve("samples/articles"));
      Path few = articles.write(Files.createDirectory(work.resolve("few")), FEW_ARTICLES);
      Path many = articles.write(Files.createDirectory(work.resolve("many")), MANY_ARTICLES);
      sections.add(
          speed(
              Accuracy.FAST,
              MADE,
              "1,000 web pages",
              files(few),
              ROUNDS_OF_LONG_READING,
              List.of()));
      OptionalLong best = peak(Accuracy.BEST, few);
      OptionalLong peakOfFew = peak(Accuracy.FAST, few);
      OptionalLong peakOfMany = peak(Accuracy.FAST, many);
      if (best.isPresent() && peakOfFew.isPresent() && peakOfMany.isPresent()) {
        sections.add(memory(Accuracy.BEST, List.of(peak("MB, 1,000 articles", best.getAsLong()))));
        sections.add(
            memory(
                Accuracy.FAST,
                List.of(
                    peak("MB, 1,000 articles", peakOfFew.getAsLong()),
                    peak("MB, 3,000 articles", peakOfMany.getAsLong()))));
      } else {
        skipped.add(MEMORY);
      }
      sections.add(start(Accuracy.BEST, files(few).get(0), work));
      sections.add(start(Accuracy.FAST, files(few).get(0), work));
    } finally {
      delete(work);
    }
    return new BenchmarkResult(sections, skipped);
  }

  private static String system(Accuracy accuracy) {
    return "Hearsay, " + mode(accuracy);
  }

  private static String mode(Accuracy accuracy) {
    return accuracy.name().toLowerCase(Locale.ROOT);
  }

  private static Section speed(
      Accuracy accuracy,
      String title,
      String dataset,
      List<Path> files,
      int rounds,
      List<Published> published)
      throws IOException {
    ReadingSpeed speed = new ReadingSpeed(accuracy, files);
    speed.warmUp();
    return new Section(
        title + ", " + mode(accuracy) + " mode",
        dataset,
        system(accuracy),
        List.of(
            wordsPerSecond("words/s, one thread", speed.wordsPerSecond(1, rounds)),
            wordsPerSecond("words/s, two threads", speed.wordsPerSecond(2, rounds))),
        published,
        "From files to JSON Lines, in a warm process; median of " + rounds + " rounds.");
  }

  private static Figure wordsPerSecond(String name, double value) {
    return Figure.varying(name, value, Better.HIGHER, SPEED_TOLERANCE);
  }

  private OptionalLong peak(Accuracy accuracy, Path folder) throws IOException {
    return MeasuredProcess.run(command(accuracy, folder)).peakBytes();
  }

  private List<String> command(Accuracy accuracy, Path input) {
    return List.of(launcher(), "read", "--json", "--accuracy", mode(accuracy), input.toString());
  }

  private static Figure peak(String name, long bytes) {
    return Figure.varying(name, (double) bytes / MEGABYTE, Better.LOWER, MEMORY_TOLERANCE);
  }

  private static Section memory(Accuracy accuracy, List<Figure> figures) {
    return new Section(
        MEMORY + ", " + mode(accuracy) + " mode",
        "folders of web pages made of the samples",
        system(accuracy),
        figures,
        List.of(),
        "Resident memory at its highest (VmHWM of ./hearsay read --json FOLDER).");
  }

  /**
   * How long a start takes is the machine's as much as ours: the same build took more than twice as
   * long on another one (decision 40). So a start of the Java compiler is measured beside each of
   * ours, which like ours is a Java that loads much and runs briefly.
   */
  private Section start(Accuracy accuracy, Path article, Path work) throws IOException {
    Path source = Files.writeString(work.resolve("Nothing.java"), "class Nothing {}");
    List<String> compiler =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
            "-d",
            work.toString(),
            source.toString());
    List<Duration> ours = new ArrayList<>();
    List<Duration> compilers = new ArrayList<>();
    for (int start = 0; start < STARTS; start++) {
      ours.add(MeasuredProcess.run(command(accuracy, article)).wall());
      compilers.add(MeasuredProcess.run(compiler).wall());
    }
    long our = median(ours).toMillis();
    long compilersOwn = median(compilers).toMillis();
    return new Section(
        START + ", " + mode(accuracy) + " mode",
        "one short article",
        system(accuracy),
        List.of(
            new Figure(
                "times javac's",
                (double) our / compilersOwn,
                2,
                Better.LOWER,
                START_TOLERANCE,
                Map.of("ms", our, "javac's ms", compilersOwn))),
        List.of(),
        String.format(
            Locale.ROOT,
            "./hearsay read --json FILE: %,d ms, where javac with an empty class takes %,d ms;"
                + " medians of %d starts, in turn.",
            our,
            compilersOwn,
            STARTS));
  }

  private static Duration median(List<Duration> durations) {
    return durations.stream().sorted().toList().get(durations.size() / 2);
  }

  private String launcher() {
    return repository.resolve("hearsay").toAbsolutePath().toString();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walked = Files.walk(folder)) {
      paths = walked.toList();
    }
    for (int index = paths.size() - 1; index >= 0; index--) {
      Files.delete(paths.get(index));
    }
  }
}
