package dev.hearsay.bench.damage;

import dev.hearsay.text.JoinCandidate;
import dev.hearsay.text.JoinedWords;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Learns the weights of {@link JoinedWords} by logistic regression from articles whose words were
 * joined on purpose, and sets the threshold so that clean articles give few false alarms.
 *
 * <pre>
 * java -cp bench/target/classes:core/target/classes dev.hearsay.bench.damage.JoinedWordsTrainer \
 *   core/src/main/resources/dev/hearsay/text/joined-words-weights.txt $HEARSAY_GOLD/polnear/train/text
 * </pre>
 */
public final class JoinedWordsTrainer {

  private static final String HEADER =
      """
      # What each sign counts that a token is two words run together: without, then with a capital inside.
      # Source: learned by dev.hearsay.bench.damage.JoinedWordsTrainer from PolNeAR's training part. Licence: Apache-2.0.
      """;
  private static final long SEED = 20;
  private static final double SHARE_OF_BLANKS = 0.03;
  private static final double SHARE_OF_SENTENCE_ENDS = 0.15;
  private static final int EPOCHS = 30;
  private static final double REGULARIZATION = 1e-6;
  private static final double FALSE_ALARMS_PER_WORD = 0.3 / 10_000; // of each of the two models

  /** A candidate of an article and whether the cut was really made. */
  private static final class Example {
    private final double[] evidence;
    private final boolean joined;
    private final boolean capitalInside;
    private final int token;

    Example(JoinCandidate candidate, boolean joined, int token) {
      this.evidence = candidate.evidence();
      this.joined = joined;
      this.capitalInside = candidate.capitalInside();
      this.token = token;
    }
  }

  private final List<Example> examples = new ArrayList<>();
  private long words;
  private int tokens;

  private JoinedWordsTrainer() {}

  public static void main(String[] arguments) throws IOException {
    JoinedWordsTrainer trainer = new JoinedWordsTrainer();
    DamageMaker maker = new DamageMaker(SEED, SHARE_OF_BLANKS, SHARE_OF_SENTENCE_ENDS);
    try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
      for (Path file : files.sorted().toList()) {
        trainer.add(maker.join(Files.readString(file)));
      }
    }
    Files.writeString(Path.of(arguments[0]), trainer.train(), StandardCharsets.UTF_8);
  }

  private void add(DamageMaker.Damaged damaged) {
    List<Sentence> sentences = SentenceSplitter.split(damaged.text(), List.of());
    JoinedWords joinedWords = new JoinedWords(sentences);
    Set<Integer> cuts = new HashSet<>(damaged.cuts());
    Set<Span> joined = new HashSet<>(damaged.joined());
    for (Sentence sentence : sentences) {
      words += sentence.tokens().size();
      for (int index = 0; index < sentence.tokens().size(); index++) {
        tokens++;
        boolean isJoined = joined.contains(sentence.tokens().get(index).span());
        for (JoinCandidate candidate : joinedWords.candidates(sentence.tokens(), index)) {
          boolean right = cuts.contains(candidate.cut());
          if (right || !isJoined) {
            examples.add(new Example(candidate, right, tokens));
          }
        }
      }
    }
  }

  private String train() {
    double[] small = train(examples.stream().filter(each -> !each.capitalInside).toList());
    double[] capital = train(examples.stream().filter(each -> each.capitalInside).toList());
    StringBuilder text = new StringBuilder(HEADER);
    for (int i = 0; i < small.length; i++) {
      text.append(
          String.format(
              Locale.ROOT, "%s %.3f %.3f%n", JoinCandidate.EVIDENCE.get(i), small[i], capital[i]));
    }
    return text.toString();
  }

  private double[] train(List<Example> chosen) {
    double[] weights = new double[JoinCandidate.EVIDENCE.size()];
    List<Example> order = new ArrayList<>(chosen);
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      double rate = 0.3 / (1 + epoch);
      for (Example example : order) {
        double error = (example.joined ? 1 : 0) - probability(example, weights);
        for (int i = 0; i < weights.length; i++) {
          weights[i] += rate * (error * example.evidence[i] - REGULARIZATION * weights[i]);
        }
      }
    }
    // names have a capital inside only when they begin with one: "iPhone" is the exception
    int smallFirst = JoinCandidate.EVIDENCE.indexOf("small-first");
    boolean capitalInside = chosen.stream().allMatch(each -> each.capitalInside);
    double threshold =
        threshold(
            chosen.stream()
                .filter(each -> !capitalInside || each.evidence[smallFirst] == 0)
                .toList(),
            weights);
    weights[0] -= threshold;
    weights[smallFirst] += capitalInside ? threshold : 0;
    return weights;
  }

  /** The score that only so many natural tokens exceed. */
  private double threshold(List<Example> chosen, double[] weights) {
    Map<Integer, Double> best = new HashMap<>();
    chosen.stream()
        .filter(each -> !each.joined)
        .forEach(each -> best.merge(each.token, sum(each, weights), Math::max));
    List<Double> scores = new ArrayList<>(best.values());
    scores.sort(Collections.reverseOrder());
    int allowed = (int) (words * FALSE_ALARMS_PER_WORD);
    double threshold = Math.max(0, scores.get(Math.min(allowed, scores.size() - 1)));
    long found =
        chosen.stream().filter(each -> each.joined && sum(each, weights) > threshold).count();
    long all = chosen.stream().filter(each -> each.joined).count();
    System.err.printf(
        Locale.ROOT,
        "%d natural, %d joined, %d found above %.3f%n",
        best.size(),
        all,
        found,
        threshold);
    return threshold;
  }

  private static double probability(Example example, double[] weights) {
    return 1 / (1 + Math.exp(-sum(example, weights)));
  }

  private static double sum(Example example, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * example.evidence[i];
    }
    return sum;
  }
}
