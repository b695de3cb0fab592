package dev.hearsay.bench.casefile;

import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.app.casefile.ClaimQuery;
import dev.hearsay.app.casefile.ClaimRow;
import dev.hearsay.app.casefile.DocumentQuery;
import dev.hearsay.app.casefile.DocumentRow;
import dev.hearsay.app.casefile.SearchQuery;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.retelling.MadeStories;
import dev.hearsay.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench/run case}: cases of made articles: how fast they are added, how large the file is,
 * how fast its pages are read. Needs JAVA_OPTIONS=-Xmx1400m; -Dhearsay.bench.articles says how many
 * at most.
 */
public final class CaseBenchmark implements Benchmark {

  private static final int[] SIZES = {100, 1000, 10_000};
  private static final int STORIES = 330;
  private static final long SEED = 20261130;
  private static final int READINGS = 60;
  private static final int PAGE = 50;
  private static final double NANOS = 1e9;
  private static final double MILLISECOND = 1e6;
  private static final double PERCENT = 100;

  /** How many times the originals and texts, each gzipped, a case should take at most. */
  private static final double TIMES = 3;

  private final QuietAdding adding = new QuietAdding();

  @Override
  public String name() {
    return "case";
  }

  @Override
  public String describes() {
    return "cases of 100 to 10,000 articles: adding, file size, reading";
  }

  @Override
  public boolean isLong() {
    return true;
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    int largest = Integer.getInteger("hearsay.bench.articles", SIZES[SIZES.length - 1]);
    List<Document> documents = MadeStories.documents(STORIES, SEED);
    List<Section> sections = new ArrayList<>();
    for (int size : SIZES) {
      if (size <= largest) {
        Path folder = Files.createTempDirectory("case");
        try {
          sections.add(measured(folder, documents, size));
        } finally {
          delete(folder);
        }
      }
    }
    return new BenchmarkResult(sections);
  }

  private Section measured(Path folder, List<Document> documents, int size) throws IOException {
    Path archive = folder.resolve("articles.jsonl");
    Files.writeString(archive, lines(documents.subList(0, size)));
    Path one = folder.resolve("one.jsonl");
    Files.writeString(one, lines(documents.subList(size, size + 1)));
    Path path = folder.resolve("made.hearsay");
    double all;
    double more;
    long texts = 0;
    long gzippedTexts = 0;
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      long begun = System.nanoTime();
      adding.add(file, archive);
      all = (System.nanoTime() - begun) / NANOS;
      begun = System.nanoTime();
      adding.add(file, one);
      more = (System.nanoTime() - begun) / NANOS;
      for (Document document : documents.subList(0, size + 1)) {
        byte[] text = document.text().getBytes(StandardCharsets.UTF_8);
        texts += text.length;
        gzippedTexts += gzipped(text);
      }
    }
    long originals = gzipped(Files.readAllBytes(archive)) + gzipped(Files.readAllBytes(one));
    double bytes = Files.size(path);
    List<Figure> figures = new ArrayList<>();
    figures.add(time("ms to add, an article", 1000 * all / size));
    figures.add(time("s to add one more", more));
    figures.add(
        Figure.varying(
            "file size, % of gzipped originals and text",
            PERCENT * bytes / (originals + texts), Figure.Better.LOWER, 0.05));
    figures.add(
        Figure.varying(
            "file size, % of 3 × (gzipped originals + gzipped texts)",
            PERCENT * bytes / (TIMES * (originals + gzippedTexts)), Figure.Better.LOWER, 0.05));
    try (CaseFile file = CaseFile.open(path)) {
      figures.addAll(readings(file));
    }
    return new Section(
        String.format(Locale.ROOT, "A case of %,d articles", size),
        "made stories of 10 to 60 articles, " + size,
        "Hearsay, linear model",
        figures,
        List.of(),
        "Adding is reading, analysing, relating and storing. Times are milliseconds of the file"
            + " alone, at the median and at the 95th percentile of "
            + READINGS
            + " readings. The file's size is in percent of two things: “gzipped originals and"
            + " text” are the two archives added, each gzipped, and all texts as they are; “3 ×"
            + " (gzipped originals + gzipped texts)” is three times the two archives, each"
            + " gzipped, and every text gzipped alone.");
  }

  private static List<Figure> readings(CaseFile file) {
    List<ClaimRow> claims = file.claims(ClaimQuery.all().page(0, READINGS)).items();
    List<DocumentRow> rows = file.documents(DocumentQuery.all().page(0, READINGS)).items();
    List<Figure> figures = new ArrayList<>();
    figures.addAll(
        times("front page", i -> file.claims(ClaimQuery.all().page(PAGE * (i % 4), PAGE))));
    figures.addAll(times("claim", i -> file.claim(claims.get(i % claims.size()).id())));
    figures.addAll(times("article", i -> file.document(rows.get(i % rows.size()).id())));
    figures.addAll(
        times(
            "search",
            i ->
                file.search(
                    SearchQuery.parse(word(claims.get(i % claims.size()).statement())), 0, PAGE)));
    return figures;
  }

  private static String word(String statement) {
    return Stream.of(statement.split("\\W+", -1))
        .max(Comparator.comparingInt(String::length))
        .orElse("minister");
  }

  /** Something that is read again and again. */
  @FunctionalInterface
  private interface Reading {
    Object read(int time);
  }

  private static List<Figure> times(String name, Reading reading) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < READINGS; i++) {
      long begun = System.nanoTime();
      if (reading.read(i) == null) {
        throw new IllegalStateException("nothing was read");
      }
      times.add((System.nanoTime() - begun) / MILLISECOND);
    }
    times.sort(null);
    return List.of(
        time(name + " ms", times.get(READINGS / 2)),
        time(name + " ms, 95 %", times.get(READINGS * 95 / 100)));
  }

  private static Figure time(String name, double value) {
    return Figure.varying(name, value, Figure.Better.LOWER, 0.9);
  }

  private static String lines(List<Document> documents) {
    JsonMapper mapper = JsonMapper.builder().build();
    StringBuilder lines = new StringBuilder();
    for (Document document : documents) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("url", document.uri());
      document.outlet().ifPresent(outlet -> fields.put("outlet", outlet));
      document.title().ifPresent(title -> fields.put("title", title));
      document.published().ifPresent(time -> fields.put("published", time.date().toString()));
      fields.put("byline", document.byline());
      fields.put("text", document.text());
      lines.append(mapper.writeValueAsString(fields)).append('\n');
    }
    return lines.toString();
  }

  private static long gzipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream smaller = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(smaller)) {
      gzip.write(bytes);
    }
    return smaller.size();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
  }
}
