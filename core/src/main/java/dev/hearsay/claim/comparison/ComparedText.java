package dev.hearsay.claim.comparison;

import dev.hearsay.model.SentenceVectors;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One side of a comparison: a stretch of text with what has been read in it. Immutable. */
public final class ComparedText {

  /** What is compared of a stretch at most. */
  public static final int MOST_WORDS = 200;

  private final List<ComparedWord> words;
  private final List<Amount> amounts;
  private final List<Timex> times;
  private final List<float[]> vectors;

  /** The vectors in whole steps, where they were packed; {@code vectors} is empty then. */
  private final int[][] steps;

  private final float[] stepSizes;

  /** Worked out when first asked for: always the same. */
  private volatile int hash;

  private volatile @Nullable TextCounts counts;

  /**
   * @param words without punctuation, in text order
   * @param amounts how much or how many of what
   * @param times time expressions in it
   * @param vectors the stretch's vector and behind it one of each word; fewer where the stretch is
   *     long, none where vectors are not used
   */
  public ComparedText(
      List<ComparedWord> words, List<Amount> amounts, List<Timex> times, List<float[]> vectors) {
    this.words = List.copyOf(words);
    this.amounts = List.copyOf(amounts);
    this.times = List.copyOf(times);
    this.vectors = List.copyOf(vectors);
    this.steps = new int[0][];
    this.stepSizes = new float[0];
  }

  private ComparedText(ComparedText text, List<PackedVector> packed) {
    this.words = text.words;
    this.amounts = text.amounts;
    this.times = text.times;
    this.vectors = List.of();
    this.steps = packed.stream().map(PackedVector::steps).toArray(int[][]::new);
    this.stepSizes = new float[packed.size()];
    for (int i = 0; i < stepSizes.length; i++) {
      stepSizes[i] = packed.get(i).step();
    }
  }

  /** Words without punctuation, in text order. */
  public List<ComparedWord> words() {
    return words;
  }

  /** How much or how many of what. */
  public List<Amount> amounts() {
    return amounts;
  }

  /** Time expressions in it. */
  public List<Timex> times() {
    return times;
  }

  /** How many vectors it has: the first is the stretch's, behind it is one of each word. */
  public int vectorCount() {
    return vectors.size() + steps.length;
  }

  /** How close one of its vectors is to one of another text: the cosine of the angle. */
  public double similarity(int vector, ComparedText other, int otherVector) {
    if (steps.length > 0 && other.steps.length > 0) {
      int[] left = steps[vector];
      int[] right = other.steps[otherVector];
      int sum = 0;
      for (int i = 0; i < left.length; i++) {
        sum += left[i] * right[i];
      }
      return (double) sum * stepSizes[vector] * other.stepSizes[otherVector];
    }
    return SentenceVectors.similarity(numbers(vector), other.numbers(otherVector));
  }

  private float[] numbers(int vector) {
    if (steps.length == 0) {
      return vectors.get(vector);
    }
    float[] numbers = new float[steps[vector].length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = steps[vector][i] * stepSizes[vector];
    }
    return numbers;
  }

  /** How many of its words say that what others say is not so: "hoax", "denied". */
  public int refutations() {
    return counts().refutations;
  }

  /** How many of its words leave what is said to others: "allegedly", "rumoured". */
  public int allegations() {
    return counts().modalities[WordLists.ALLEGED];
  }

  /** Whether one of its words has a stem. */
  public boolean hasStem(String stem) {
    return counts().allStems.contains(stem);
  }

  TextCounts counts() {
    TextCounts known = counts;
    if (known == null) {
      known = TextCounts.of(words);
      counts = known;
    }
    return known;
  }

  /**
   * A text as read.
   *
   * @param words as written, without punctuation; of many, the first are looked at
   * @param vectors as {@link dev.hearsay.model.SentenceVectors#inWords} gives for the words
   */
  public static ComparedText of(
      List<String> words, List<Amount> amounts, List<Timex> times, List<float[]> vectors) {
    return of(words, amounts, times, vectors, new KnownWords());
  }

  /**
   * The same.
   *
   * @param known words that may be in it
   */
  public static ComparedText of(
      List<String> words,
      List<Amount> amounts,
      List<Timex> times,
      List<float[]> vectors,
      KnownWords known) {
    List<ComparedWord> compared = new ArrayList<>();
    for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      compared.add(known.of(word, compared.isEmpty()));
    }
    return new ComparedText(compared, amounts, times, vectors);
  }

  /** The vectors that a model gives for its words, the stretch's first. */
  public List<PackedVector> vectors(SentenceVectors model) {
    List<String> lower = words.stream().map(ComparedWord::lower).toList();
    return model.inWords(lower).stream().map(PackedVector::of).toList();
  }

  /** The same with its vectors. */
  public ComparedText with(List<PackedVector> packed) {
    return new ComparedText(this, packed);
  }

  /** Whether a token says something: it isn't punctuation alone. */
  public static boolean isWord(String token) {
    return token.chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Where a word first stands, -1 where it doesn't. */
  public int indexOf(String word) {
    String lower = ComparedWord.of(word, false).lower();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).lower().equals(lower)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word, by its index, is there and has a vector: the one behind its index. */
  public boolean hasVector(int word) {
    return word >= 0 && word + 1 < vectorCount();
  }

  /** By what was read; vectors are the same where the words are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ComparedText text
            && hashCode() == text.hashCode()
            && words.equals(text.words)
            && amounts.equals(text.amounts)
            && times.equals(text.times));
  }

  @Override
  public int hashCode() {
    int known = hash;
    if (known == 0) {
      known = Objects.hash(words, amounts, times);
      hash = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return words.stream().map(ComparedWord::lower).collect(Collectors.joining(" "));
  }
}
