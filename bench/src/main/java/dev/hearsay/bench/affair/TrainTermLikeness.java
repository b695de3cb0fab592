package dev.hearsay.bench.affair;

import dev.hearsay.affair.AffairFinder;
import dev.hearsay.affair.AffairSources;
import dev.hearsay.affair.Ground.Bearing;
import dev.hearsay.affair.Passage;
import dev.hearsay.affair.TermLikeness;
import dev.hearsay.affair.TermPairFeatures;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.bench.claims.BoostingTrainer;
import dev.hearsay.claim.comparison.BoostedTrees;
import dev.hearsay.corpus.Corpus;
import dev.hearsay.corpus.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Learns which tellings of terms are of one term from the affairs that are looked at, and says how
 * well a model of the others knows the pairs of each. A telling is of the term on whose evidence it
 * stands; what stands on none's isn't learned from.
 */
public final class TrainTermLikeness {

  /** What the pairs of each affair count together, however many there are. */
  private static final double AFFAIR_WEIGHT = 300;

  private static final double LIKELY = 0.5;

  private final List<Told> affairs = new ArrayList<>();

  private record Told(String name, List<Example> examples) {}

  private record Example(List<Double> features, boolean same) {

    double[] row() {
      return features.stream().mapToDouble(Double::doubleValue).toArray();
    }
  }

  /** Writes the model to the file that is named. */
  public static void main(String[] arguments) throws IOException {
    TrainTermLikeness training = new TrainTermLikeness();
    Analyzer analyzer = Analyzer.standard();
    for (ToldAffair affair : ToldAffair.lookedAt(Path.of(""))) {
      training.affairs.add(read(affair, analyzer));
    }
    training.report(System.out);
    List<String> lines = new ArrayList<>();
    lines.add("# Which tellings of terms are of one term, written by bench/train-terms.");
    lines.add(
        "# Learned from the affairs below samples, written for Hearsay. Licence: Apache-2.0.");
    lines.addAll(learn(training.affairs).lines());
    Files.write(Path.of(arguments[0]), lines, StandardCharsets.UTF_8);
  }

  private static Told read(ToldAffair affair, Analyzer analyzer) throws IOException {
    List<Analysis> analyses = affair.documents().values().stream().map(analyzer::analyze).toList();
    Corpus corpus = new Corpus();
    corpus.addAll(analyses);
    AffairSources sources =
        corpus.affairSources(corpus.relate(affair.asOf(), Progress.none()), Progress.none());
    List<GoldAffair.Owed> gold =
        affair.affair().deals().stream().flatMap(deal -> deal.terms().stream()).toList();
    List<Example> examples = new ArrayList<>();
    for (TermLikeness.Pair pair : AffairFinder.standard().termPairs(sources)) {
      Optional<String> one = term(gold, pair.one());
      Optional<String> other = term(gold, pair.other());
      if (one.isPresent() && other.isPresent()) {
        examples.add(new Example(pair.features(), one.equals(other)));
      }
    }
    return new Told(affair.name(), examples);
  }

  /** The term of whose evidence most stands where a telling does. */
  private static Optional<String> term(List<GoldAffair.Owed> gold, Passage words) {
    return gold.stream()
        .map(owed -> Map.entry(owed.id(), common(owed, words)))
        .filter(entry -> entry.getValue() > 0)
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private static int common(GoldAffair.Owed owed, Passage words) {
    return owed.places().stream()
        .filter(place -> place.bearing() == Bearing.TELLS)
        .map(GoldAffair.Place::passage)
        .filter(place -> place.document().equals(words.document()))
        .mapToInt(
            place ->
                Math.min(place.span().end(), words.span().end())
                    - Math.max(place.span().start(), words.span().start()))
        .max()
        .orElse(0);
  }

  private static BoostedTrees learn(List<Told> from) {
    int size = from.stream().mapToInt(told -> told.examples().size()).sum();
    double[][] rows = new double[size][];
    boolean[] labels = new boolean[size];
    double[] weights = new double[size];
    int at = 0;
    for (Told told : from) {
      for (Example example : told.examples()) {
        rows[at] = example.row();
        labels[at] = example.same();
        weights[at++] = AFFAIR_WEIGHT / told.examples().size();
      }
    }
    return BoostingTrainer.learn(
        TermPairFeatures.names(), rows, labels, weights, BoostingTrainer.Settings.SHALLOW);
  }

  /** For each affair, how many pairs a model of the others knows. */
  private void report(PrintStream out) {
    for (Told affair : affairs) {
      BoostedTrees model = learn(affairs.stream().filter(each -> !each.equals(affair)).toList());
      long same = affair.examples().stream().filter(Example::same).count();
      long found = 0;
      long right = 0;
      for (Example example : affair.examples()) {
        boolean likely = model.probability(example.row()) >= LIKELY;
        found += likely ? 1 : 0;
        right += likely && example.same() ? 1 : 0;
      }
      out.printf(
          Locale.ROOT,
          "%s, learned from the others: %d of %d pairs of one term found, %d others%n",
          affair.name(),
          right,
          same,
          found - right);
    }
  }
}
