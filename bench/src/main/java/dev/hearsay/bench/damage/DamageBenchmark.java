package dev.hearsay.bench.damage;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Figure.Better;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.text.Block;
import dev.hearsay.text.Damage;
import dev.hearsay.text.DamageDetector;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Damage done on purpose to articles, with a fixed seed, and damage reported in the same articles
 * as they were published.
 */
public final class DamageBenchmark implements Benchmark {

  private static final long SEED = 7;
  private static final double SHARE_OF_BLANKS = 0.005;
  private static final double SHARE_OF_SENTENCE_ENDS = 0.1;
  private static final double PER_WORDS = 10_000;

  @Override
  public String name() {
    return "damage";
  }

  @Override
  public String describes() {
    return "damage done to articles on purpose, and alarms on articles as published";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<String> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold.require("polnear/dev/text"))) {
      for (Path file : files.sorted().toList()) {
        articles.add(Files.readString(file));
      }
    }
    String dataset = "PolNeAR dev, " + articles.size() + " articles";
    return BenchmarkResult.of(
        joined("Two words joined", articles, dataset, SHARE_OF_BLANKS, 0),
        joined("Sentences joined", articles, dataset, 0, SHARE_OF_SENTENCE_ENDS),
        alarms(articles, dataset));
  }

  private static Section joined(
      String title, List<String> articles, String dataset, double blanks, double sentenceEnds) {
    DamageMaker maker = new DamageMaker(SEED, blanks, sentenceEnds);
    long made = 0;
    long found = 0;
    for (String article : articles) {
      DamageMaker.Damaged damaged = maker.join(article);
      List<Damage> damage = find(damaged.text());
      made += damaged.joined().size();
      for (int i = 0; i < damaged.joined().size(); i++) {
        Span joined = damaged.joined().get(i);
        int cut = damaged.cuts().get(i);
        String parted =
            damaged.text().substring(joined.start(), cut)
                + " "
                + damaged.text().substring(cut, joined.end());
        found += damage.stream().anyMatch(each -> parts(each, joined, parted)) ? 1 : 0;
      }
    }
    return new Section(
        title,
        dataset,
        "Hearsay",
        List.of(Figure.percent("found and parted rightly", found, made)),
        List.of(),
        "Joined at random places, seed "
            + SEED
            + ". A join that makes another word (\"for\" + \"mer\") counts as missed.");
  }

  private static boolean parts(Damage damage, Span joined, String parted) {
    return damage.kind() == Damage.Kind.JOINED_WORDS
        && damage.span().contains(joined)
        && damage.suggestion().filter(suggestion -> suggestion.endsWith(parted)).isPresent();
  }

  private static Section alarms(List<String> articles, String dataset) {
    long words = 0;
    List<Damage> damage = new ArrayList<>();
    for (String article : articles) {
      words +=
          SentenceSplitter.split(article, List.of()).stream()
              .mapToLong(DamageBenchmark::words)
              .sum();
      damage.addAll(find(article));
    }
    List<Figure> figures = new ArrayList<>();
    for (Damage.Kind kind : Damage.Kind.values()) {
      long alarms = damage.stream().filter(each -> each.kind() == kind).count();
      figures.add(
          new Figure(
              kind.label(),
              alarms * PER_WORDS / words,
              2,
              Better.LOWER,
              0,
              Map.of("alarms", alarms)));
    }
    return new Section(
        "Alarms per 10,000 words of articles as published",
        dataset + ", " + words + " words",
        "Hearsay",
        figures,
        List.of(),
        "Upper bounds of false alarms: the articles have damage of their own, which counts here.");
  }

  private static long words(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> Character.isLetterOrDigit(token.text().codePointAt(0)))
        .count();
  }

  private static List<Damage> find(String text) {
    Document document = Document.ofText("bench", Optional.of("en"), text, paragraphs(text));
    return DamageDetector.find(document, SentenceSplitter.split(text, document.blocks()));
  }

  /** The stretches between blank lines. */
  private static List<Block> paragraphs(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(new Span(start, end), Block.Kind.PARAGRAPH));
      }
      start = end + 2;
    }
    return blocks;
  }
}
