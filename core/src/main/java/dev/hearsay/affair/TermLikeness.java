package dev.hearsay.affair;

import dev.hearsay.claim.comparison.BoostedTrees;
import dev.hearsay.claim.comparison.TextReader;
import dev.hearsay.text.ResourceLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How likely it is that two tellings of terms are of one term, by {@link TermPairFeatures}. */
public final class TermLikeness {

  /** Terms of one deal are taken for one while they are as likely as that on average. */
  static final double LEAST = 0.4;

  /** From here on two deals are one that have the term: that takes all their others along. */
  static final double SURE = 0.8;

  /** Whose words are as close as that is compared, also where no word is the same. */
  private static final double CLOSE = 0.4;

  private final ToDoubleFunction<double[]> model;
  private final DeedLikeness deeds;
  private final TermPairFeatures features;
  private final Map<List<Passage>, Double> known = new HashMap<>();

  /**
   * Two tellings side by side; for learning.
   *
   * @param features as {@link TermPairFeatures#names()} names them
   */
  public record Pair(Passage one, Passage other, List<Double> features) {

    public Pair {
      features = List.copyOf(features);
    }
  }

  private static final class Standard {
    private static final BoostedTrees MODEL =
        BoostedTrees.parse(
            ResourceLines.of(TermLikeness.class, "term-likeness.txt"), TermPairFeatures.names());
  }

  /** With the model that ships with the library. */
  TermLikeness(AffairSources sources, Actors actors, DeedLikeness deeds, TextReader reader) {
    this(sources, actors, deeds, reader, row -> Standard.MODEL.probability(row));
  }

  /**
   * @param model how likely it is that two tellings with these features are of one term
   */
  TermLikeness(
      AffairSources sources,
      Actors actors,
      DeedLikeness deeds,
      TextReader reader,
      ToDoubleFunction<double[]> model) {
    this.model = model;
    this.deeds = deeds;
    features = new TermPairFeatures(actors, deeds, new TermTexts(sources, reader));
  }

  /** From 0 to 1; 0 for what nobody would compare. */
  double of(Owed one, Owed other) {
    return areComparable(one, other)
        ? known.computeIfAbsent(
            List.of(one.words(), other.words()),
            none -> model.applyAsDouble(features.of(one, other)))
        : 0;
  }

  /** All pairs that would be compared; for learning. */
  List<Pair> pairs(List<Owed> owed) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < owed.size(); i++) {
      for (int j = i + 1; j < owed.size(); j++) {
        if (areComparable(owed.get(i), owed.get(j))) {
          pairs.add(
              new Pair(
                  owed.get(i).words(),
                  owed.get(j).words(),
                  Arrays.stream(features.of(owed.get(i), owed.get(j))).boxed().toList()));
        }
      }
    }
    return pairs;
  }

  private boolean areComparable(Owed one, Owed other) {
    return one.isDeal() == other.isDeal()
        && one.term().denied() == other.term().denied()
        && (deeds.of(one.deed(), other.deed()) > 0
            || deeds.of(other.deed(), one.deed()) > 0
            || features.alike(one, other) >= CLOSE);
  }
}
