package dev.hearsay.event;

import dev.hearsay.claim.comparison.BoostedTrees;
import dev.hearsay.text.ResourceLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says how likely it is that a word really tells an event of the type that a line of the lexicon
 * found it to tell: by what stands around it ({@link TriggerFeatures}), and by how often the line
 * was right where readers judged it. Immutable.
 */
public final class EventJudge {

  /** The feature that says how often a line was right. */
  public static final String RATE = "line-right";

  private static final String RATES = "right ";

  /**
   * What is less likely than that is no event. F1 is highest where all is kept that is at least
   * half as likely as F1 is high (Lipton, Elkan and Naryanaswamy 2014), which is some 0.8.
   */
  private static final double LIKELY = 0.4;

  private final BoostedTrees trees;
  private final Map<String, Double> rates;

  private EventJudge(BoostedTrees trees, Map<String, Double> rates) {
    this.trees = trees;
    this.rates = Map.copyOf(rates);
  }

  /** The judge that ships with the library. */
  static EventJudge standard() {
    return parse(ResourceLines.of(EventJudge.class, "judge.txt"));
  }

  /**
   * A judge as lines of text, which {@link #parse} reads.
   *
   * @param rates by {@link Event#decidedBy}; of a type's other lines by {@link #others}
   */
  public static List<String> lines(BoostedTrees trees, Map<String, Double> rates) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(rates)
        .forEach(
            (line, rate) -> lines.add(String.format(Locale.ROOT, "%s%.3f %s", RATES, rate, line)));
    lines.addAll(trees.lines());
    return lines;
  }

  /** What stands for all lines of a type that no reader judged. */
  public static String others(String line) {
    return line.substring(0, line.indexOf('/') + 1) + "*";
  }

  static EventJudge parse(List<String> lines) {
    List<String> model = new ArrayList<>();
    Map<String, Double> rates = new HashMap<>();
    for (String line : lines) {
      if (line.startsWith(RATES)) {
        String[] parts = line.split(" ", 3);
        rates.put(parts[2], Double.parseDouble(parts[1]));
      } else {
        model.add(line);
      }
    }
    return new EventJudge(BoostedTrees.parse(model), rates);
  }

  /** The sentences without what is unlikely to be an event. */
  List<ReadSentence> judge(List<ReadSentence> sentences, TriggerFeatures features) {
    List<ReadSentence> judged = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      ReadSentence sentence = sentences.get(i);
      int at = i;
      judged.add(
          sentence.withEvents(
              sentence.events().stream()
                  .filter(told -> isLikely(probability(features.of(at, told), line(told))))
                  .toList()));
    }
    return judged;
  }

  /** Whether what is as likely as that counts as an event. */
  public static boolean isLikely(double probability) {
    return probability >= LIKELY;
  }

  private static String line(ReadSentence.Told told) {
    return told.found().trigger().name();
  }

  double probability(Map<String, Double> features, String line) {
    double[] row = new double[trees.features().size()];
    for (int i = 0; i < row.length; i++) {
      String name = trees.features().get(i);
      row[i] = name.equals(RATE) ? rate(line) : value(features, name);
    }
    return trees.probability(row);
  }

  private static double value(Map<String, Double> features, String name) {
    return Optional.ofNullable(features.get(name))
        .orElseThrow(() -> new IllegalStateException("no feature " + name));
  }

  /**
   * How often a line is right, as far as readers judged it; else how often lines of its type are.
   */
  private double rate(String line) {
    Double own = rates.get(line);
    return own != null ? own : rates.getOrDefault(others(line), 1.0);
  }
}
