package dev.hearsay.affair;

import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.WordSimilarities;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What can be said of two tellings of terms side by side, as numbers that a model weighs: what is
 * to be done, to whom, by whom, how many they are, and how close the words are as they are meant
 * there. The same whichever comes first.
 */
public final class TermPairFeatures {

  private static final List<String> NAMES =
      List.of(
          "deed-likeness",
          "same-predicate",
          "same-type",
          "same-sufferers",
          "same-doers",
          "same-obliged",
          "same-beneficiary",
          "obliged-is-beneficiary",
          "words-in-the-fewer",
          "words-in-the-more",
          "words-in-common",
          "same-count",
          "same-document",
          "same-agreement",
          "things",
          "both-denied",
          "both-given",
          "closeness-of-terms",
          "closeness-of-sentences",
          "same-time");

  /** Actors: the same ones, some in common, not known, none in common, none and all named. */
  private static final double ALL = 2;

  private static final double SOME = 1;
  private static final double NONE = -1;
  private static final double OTHERS = -2;

  private final Actors actors;
  private final DeedLikeness likeness;
  private final TermTexts texts;

  TermPairFeatures(Actors actors, DeedLikeness likeness, TermTexts texts) {
    this.actors = actors;
    this.likeness = likeness;
    this.texts = texts;
  }

  /** What the numbers mean, in their order. */
  public static List<String> names() {
    return NAMES;
  }

  double[] of(Owed one, Owed other) {
    Deed first = one.deed();
    Deed second = other.deed();
    double[] words = words(first.stems(), second.stems());
    return new double[] {
      Math.max(likeness.of(first, second), likeness.of(second, first)),
      first.predicate().equals(second.predicate()) ? 1 : 0,
      same(first.type(), second.type()),
      meeting(first.sufferers(), second.sufferers()),
      meeting(first.doers(), second.doers()),
      meeting(one.obliged(), other.obliged()),
      meeting(one.beneficiary(), other.beneficiary()),
      Math.max(
          meeting(one.obliged(), other.beneficiary()), meeting(other.obliged(), one.beneficiary())),
      words[0],
      words[1],
      words[2],
      same(first.count(), second.count()),
      one.document().equals(other.document()) ? 1 : 0,
      one.agreement().id().equals(other.agreement().id()) ? 1 : 0,
      (first.thing() ? 1 : 0) + (second.thing() ? 1 : 0),
      one.term().denied() == other.term().denied() ? 1 : 0,
      one.term().given() == other.term().given() ? 1 : 0,
      closeness(texts.what(one), texts.what(other)),
      closeness(texts.sentence(one), texts.sentence(other)),
      sameTime(one.agreement().when(), other.agreement().when())
    };
  }

  /** Of what is owed as a whole, from -1 to 1; much sooner known than the other features. */
  double alike(Owed one, Owed other) {
    ComparedText first = texts.what(one);
    ComparedText second = texts.what(other);
    return first.vectorCount() == 0 || second.vectorCount() == 0
        ? 0
        : first.similarity(0, second, 0);
  }

  /** 1 the same, -1 another, 0 where one of them isn't known. */
  private static <T> double same(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() ? 0 : one.equals(other) ? 1 : NONE;
  }

  private static double sameTime(Optional<Period> one, Optional<Period> other) {
    return one.isEmpty() || other.isEmpty() ? 0 : one.get().overlaps(other.get()) ? 1 : NONE;
  }

  private double meeting(Collection<String> ones, Collection<String> others) {
    if (ones.isEmpty() || others.isEmpty()) {
      return 0;
    }
    if (ones.stream().anyMatch(one -> others.stream().anyMatch(o -> likeness.meets(one, o)))) {
      return ones.size() == others.size() && ones.containsAll(others) ? ALL : SOME;
    }
    return areNamed(ones) && areNamed(others) ? OTHERS : NONE;
  }

  private boolean areNamed(Collection<String> ids) {
    return ids.stream().allMatch(id -> actors.actor(id).named());
  }

  /** Weight in common, of the one with less weight, of the one with more, and by itself. */
  private static double[] words(Map<String, Double> one, Map<String, Double> other) {
    double first = one.values().stream().mapToDouble(Double::doubleValue).sum();
    double second = other.values().stream().mapToDouble(Double::doubleValue).sum();
    double common =
        one.entrySet().stream()
            .filter(entry -> other.containsKey(entry.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return new double[] {
      common / Math.max(1, Math.min(first, second)),
      common / Math.max(1, Math.max(first, second)),
      common
    };
  }

  /** The mean, over the words of each, of how close the nearest of the other is. */
  private static double closeness(ComparedText one, ComparedText other) {
    WordSimilarities similarities = WordSimilarities.of(one, other);
    double first =
        IntStream.range(0, one.words().size())
            .filter(one::hasVector)
            .mapToDouble(similarities::nearest)
            .average()
            .orElse(0);
    double second =
        IntStream.range(0, other.words().size())
            .filter(other::hasVector)
            .mapToDouble(similarities::nearestOfOther)
            .average()
            .orElse(0);
    return (first + second) / 2;
  }
}
