package dev.hearsay.bench.sentences;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.text.Block;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sentence ends inside paragraphs, on news whose sentences people marked. */
public final class SentencesBenchmark implements Benchmark {

  @Override
  public String name() {
    return "sentences";
  }

  @Override
  public String describes() {
    return "sentence ends inside paragraphs of news";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<MarkedText> gum = MarkedTexts.gum(gold.require("gum-news/dep"));
    List<MarkedText> meantime =
        MarkedTexts.meantime(gold.require("meantime-en/output_data/en/meantime.conll"));
    return BenchmarkResult.of(
        section("GUM news", gum, "Sentences and paragraphs as published."),
        section(
            "MEANTIME news", meantime, "Only tokens are given: blanks set again, by rule, first."));
  }

  private static Section section(String title, List<MarkedText> texts, String note) {
    long correct = 0;
    long found = 0;
    long expected = 0;
    for (MarkedText text : texts) {
      Set<Integer> ends = ends(text);
      found += ends.size();
      expected += text.ends().size();
      correct += text.ends().stream().filter(ends::contains).count();
    }
    return new Section(
        title,
        texts.size() + " articles, " + expected + " ends inside paragraphs",
        "Hearsay",
        List.of(
            Figure.f1("F1", correct, found, expected),
            Figure.percent("precision", correct, found),
            Figure.percent("recall", correct, expected)),
        List.of(),
        note
            + " Ends of headings and paragraphs don't count. The rules were corrected on these"
            + " texts; nothing was trained on them.");
  }

  private static Set<Integer> ends(MarkedText text) {
    Set<Integer> ends = new HashSet<>();
    for (Sentence sentence : SentenceSplitter.split(text.text(), text.blocks())) {
      ends.add(sentence.span().end());
    }
    for (Block block : text.blocks()) {
      ends.remove(block.span().end());
    }
    return ends;
  }
}
