package dev.hearsay.bench.syntax;

import dev.hearsay.syntax.transition.ParserModel;
import dev.hearsay.syntax.transition.TransitionParser;
import dev.hearsay.syntax.transition.WeightTable;
import dev.hearsay.syntax.transition.WordClasses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Learns tagger and parser from silver trees and from gold ones, which count several times. The
 * parser learns on tags as the tagger gives them to sentences that it hasn't seen.
 */
final class TrainParser {

  private static final int GOLD_REPEATED = 12;
  private static final int TAG_EPOCHS = 3;
  private static final int EPOCHS = 4;
  private static final int JACKKNIFE_EPOCHS = 2;
  private static final int PARTS = 2;

  /** Sentences in a row that stay together when tags are made for what wasn't seen. */
  private static final int JACKKNIFE_RUN = 40;

  private static final long SEED = 20_261;
  private static final float LOWER_FIRST = 0.04f;
  private static final float ALL_LOWER = 0.02f;
  private static final float ALL_UPPER = 0.02f;
  private static final float TITLE = 0.02f;

  private final Random random = new Random(SEED);
  private final WordClasses classes;
  private final List<Example> examples = new ArrayList<>();

  TrainParser(WordClasses classes, List<LabelledTree> silver, List<LabelledTree> gold) {
    this.classes = classes;
    silver.stream().filter(TrainParser::isUsable).forEach(this::add);
    for (int i = 0; i < GOLD_REPEATED; i++) {
      gold.stream().filter(TrainParser::isUsable).forEach(this::add);
    }
  }

  private static boolean isUsable(LabelledTree tree) {
    return tree.whole() && tree.size() > 1;
  }

  private void add(LabelledTree tree) {
    Example example = Example.of(tree, classes);
    examples.add(example.spelled(otherwise(example.text()), classes));
  }

  /** Some sentences as headlines and careless writers have them, the rest as they are. */
  private List<String> otherwise(List<String> words) {
    float chance = random.nextFloat();
    if (chance < LOWER_FIRST) {
      List<String> lowered = new ArrayList<>(words);
      lowered.set(0, words.get(0).toLowerCase(Locale.ROOT));
      return lowered;
    }
    if (chance < LOWER_FIRST + ALL_LOWER) {
      return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
    if (chance < LOWER_FIRST + ALL_LOWER + ALL_UPPER) {
      return words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toList();
    }
    if (chance < LOWER_FIRST + ALL_LOWER + ALL_UPPER + TITLE) {
      return words.stream().map(TrainParser::capitalized).toList();
    }
    return words;
  }

  private static String capitalized(String word) {
    return word.length() < 4
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  ParserModel run() {
    List<Example> order = jackknifed();
    WeightTable tagWeights = TagLearner.learn(examples, TAG_EPOCHS, random);
    System.err.println("tagger learned");
    ArcLearner learner = new ArcLearner(random);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        learner.learn(example, epoch > 0);
      }
      System.err.println("epoch " + (epoch + 1) + " of " + EPOCHS);
    }
    return new ParserModel(
        classes, tagWeights, learner.arcs().averaged(), learner.relations().averaged());
  }

  /** The sentences without marks, with tags by a tagger that hasn't seen them. */
  private List<Example> jackknifed() {
    List<Example> tagged = new ArrayList<>();
    for (int part = 0; part < PARTS; part++) {
      List<Example> seen = new ArrayList<>();
      List<Example> unseen = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i / JACKKNIFE_RUN % PARTS == part ? unseen : seen).add(examples.get(i));
      }
      WeightTable weights = TagLearner.learn(seen, JACKKNIFE_EPOCHS, random);
      for (Example example : unseen) {
        tagged.add(example.withoutMarks(TransitionParser.tag(example.words(), weights)));
      }
    }
    return tagged;
  }
}
