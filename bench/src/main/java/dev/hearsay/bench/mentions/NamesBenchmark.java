package dev.hearsay.bench.mentions;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.mention.linking.PersonName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** {@code bench/run names}: one name in many spellings, and names across documents. */
public final class NamesBenchmark implements Benchmark {

  private static final int STEPS = 100;

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String describes() {
    return "which spellings are one name, and which names mean the same across documents";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<Section> sections = new ArrayList<>();
    NamePairs development = NamePairs.read("development.tsv");
    sections.add(section("development", development, development));
    sections.add(section("held out", NamePairs.read("held-out.tsv"), development));
    if (gold.has(MeantimeText.FILE)) {
      sections.add(AcrossDocuments.section(gold));
      return new BenchmarkResult(sections);
    }
    return new BenchmarkResult(sections, List.of(AcrossDocuments.TITLE));
  }

  private static Section section(String part, NamePairs pairs, NamePairs fittedTo) {
    NamePairs.Score ours = pairs.score(NamesBenchmark::ours, 1);
    ToDoubleBiFunction<String, String> winkler =
        (one, other) -> new JaroWinklerSimilarity().apply(folded(one), folded(other));
    return new Section(
        "Spellings of a name, " + part,
        "invented names, " + pairs.same() + " pairs the same, " + pairs.different() + " not",
        "Hearsay",
        List.of(
            Figure.percent("precision", ours.correct(), ours.found()),
            Figure.percent("recall", ours.correct(), ours.expected()),
            Figure.f1("F1", ours.correct(), ours.found(), ours.expected())),
        List.of(
            peer("Jaro-Winkler", winkler, pairs, fittedTo),
            peer("Levenshtein by length", NamesBenchmark::levenshtein, pairs, fittedTo)),
        "Given name and surname in full, no context. The peers compare what Hearsay's folding of case,"
            + " accents, Cyrillic and Greek leaves; their thresholds are those that on the development"
            + " part set spellings and other names apart best (Youden's index).");
  }

  private static Published peer(
      String name,
      ToDoubleBiFunction<String, String> likeness,
      NamePairs pairs,
      NamePairs fittedTo) {
    double best = 0;
    double highest = 0;
    for (int i = 1; i <= STEPS; i++) {
      double least = (double) i / STEPS;
      NamePairs.Score score = fittedTo.score(likeness, least);
      double caught = score.recall() / 100;
      double wrong = (double) (score.found() - score.correct()) / fittedTo.different();
      if (caught - wrong > highest) {
        highest = caught - wrong;
        best = least;
      }
    }
    NamePairs.Score score = pairs.score(likeness, best);
    return new Published(
        name + " of at least " + best,
        "commons-text, run here",
        Map.of("precision", score.precision(), "recall", score.recall(), "F1", score.f1()));
  }

  private static double ours(String one, String other) {
    PersonName.Likeness likeness = PersonName.of(one).like(PersonName.of(other));
    return likeness == PersonName.Likeness.DIFFERENT ? 0 : 1;
  }

  private static double levenshtein(String one, String other) {
    String a = folded(one);
    String b = folded(other);
    int longer = Math.max(1, Math.max(a.length(), b.length()));
    return 1 - (double) LevenshteinDistance.getDefaultInstance().apply(a, b) / longer;
  }

  private static String folded(String name) {
    return PersonName.of(name).folded();
  }
}
