package dev.hearsay.bench.feeds;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads every file of feedparser's test suite and compares with what feedparser's authors expect.
 *
 * <p>A test <em>speaks of</em> our fields when its expectation mentions title, link(s), published,
 * updated, author(s), summary (description, subtitle, tagline) or content of the feed or of an
 * entry, with what feedparser keeps beside them ({@code title_detail}: type, language, base). Of
 * such a test every condition about these fields must hold; conditions joined to them by {@code
 * and} about other matters ({@code bozo}, which says whether the parser noticed that the feed is
 * ill-formed, {@code encoding}, {@code media_credit}) are set aside. An expectation that can't be
 * parsed or evaluated counts as not met. Tests of other matters alone (copyright, info,
 * contributors, the source of an entry, identifiers, languages, podcasts, places, chapters, HTTP
 * headers) are left out and counted; but no file may make the parser throw.
 *
 * <p>Markup is <em>as expected</em> when a browser would make the same tree of both, and <em>to the
 * letter</em> when the strings are equal (the number and the name of one character are the same
 * tree, not the same letters).
 */
public final class FeedsBenchmark implements Benchmark {

  private static final String DEFINITION =
      "Counted are tests that mention title, links, published, updated, authors, summary"
          + " (description, subtitle, tagline) or content of the feed or an entry; every condition"
          + " about these must hold. ";
  private static final String SUITE = "feedparser-tests/tests";

  @Override
  public String name() {
    return "feeds";
  }

  @Override
  public String describes() {
    return "feedparser's test suite: title, link, date, author, summary, content as expected";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<Verdict> verdicts = new ArrayList<>();
    for (FeedTest test : tests(gold.require(SUITE))) {
      verdicts.add(Verdict.of(test));
    }
    verdicts.forEach(FeedsBenchmark::report);
    return BenchmarkResult.of(
        section("Well-formed and ill-formed feeds", verdicts, FeedsBenchmark::isFormed),
        section("of these, markup to make safe", verdicts, in("wellformed").and(topic("sanitize"))),
        section(
            "of these, all others",
            verdicts,
            each -> isFormed(each) && !topic("sanitize").test(each)),
        section("Encodings", verdicts, in("encoding")),
        section("Entities", verdicts, in("entities")),
        robustness(verdicts));
  }

  private static void report(Verdict verdict) {
    if (!verdict.thrown().isEmpty()) {
      System.err.println("thrown: " + verdict.test() + ": " + verdict.thrown());
    } else if (verdict.ours() && !verdict.asExpected()) {
      System.err.println("not as expected: " + verdict.test());
    } else if (verdict.ours() && !verdict.toTheLetter()) {
      System.err.println("not to the letter: " + verdict.test());
    }
  }

  private static List<FeedTest> tests(Path suite) throws IOException {
    List<FeedTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(suite)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        tests.add(FeedTest.read(suite, file));
      }
    }
    return tests;
  }

  private static Section section(String title, List<Verdict> verdicts, Predicate<Verdict> members) {
    List<Verdict> all = verdicts.stream().filter(members).toList();
    List<Verdict> ours = all.stream().filter(Verdict::ours).toList();
    return new Section(
        title,
        ours.size() + " tests of our fields, of " + all.size(),
        "Hearsay",
        List.of(
            Figure.percent("as expected %", count(ours, Verdict::asExpected), ours.size()),
            Figure.percent("to the letter %", count(ours, Verdict::toTheLetter), ours.size())),
        List.of(),
        DEFINITION + leftOut(all));
  }

  /** How many tests are left out, and what they are about. */
  private static String leftOut(List<Verdict> all) {
    Map<String, Long> matters =
        all.stream()
            .filter(verdict -> !verdict.ours())
            .collect(Collectors.groupingBy(Verdict::matter, TreeMap::new, Collectors.counting()));
    long count = matters.values().stream().mapToLong(Long::longValue).sum();
    String list =
        matters.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(matter -> matter.getKey() + " " + matter.getValue())
            .collect(Collectors.joining(", "));
    return count + " tests of other matters are left out" + (count == 0 ? "." : ": " + list + ".");
  }

  private static Section robustness(List<Verdict> verdicts) {
    long thrown = count(verdicts, verdict -> !verdict.thrown().isEmpty());
    return new Section(
        "All files",
        verdicts.size() + " files",
        "Hearsay",
        List.of(Figure.varying("thrown", (double) thrown, Figure.Better.LOWER, 0)),
        List.of(),
        "");
  }

  private static boolean isFormed(Verdict verdict) {
    return in("wellformed").or(in("illformed")).or(in("json")).test(verdict);
  }

  private static Predicate<Verdict> in(String folder) {
    return verdict -> verdict.test().folder().equals(folder);
  }

  private static Predicate<Verdict> topic(String topic) {
    return verdict -> verdict.test().topic().equals(topic);
  }

  private static long count(List<Verdict> verdicts, Predicate<Verdict> condition) {
    return verdicts.stream().filter(condition).count();
  }
}
