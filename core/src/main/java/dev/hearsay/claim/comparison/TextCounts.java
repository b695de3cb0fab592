package dev.hearsay.claim.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * What is counted in one text for every comparison with another: sequences of words and letters as
 * sorted hashes, stems by kind, words that negate or promise.
 */
final class TextCounts {

  static final int LONGEST_GRAM = 4;
  static final int LETTERS = 4;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  final int length;
  final long[][] words = new long[LONGEST_GRAM][];

  /** Of each word, in text order. */
  final long[] stems;

  final long[] sortedStems;
  final String[] content;
  final long[][] contentGrams = new long[2][];
  final int characters;
  final long[] letters;
  final Set<String> names;
  final Set<String> allStems;
  final Set<String> numbers;
  final int negations;
  final int denials;
  final int refutations;
  final int[] modalities;

  private TextCounts(List<ComparedWord> text) {
    length = text.size();
    long[] lower = hashes(text, word -> hash(word.lower()));
    for (int n = 1; n <= LONGEST_GRAM; n++) {
      words[n - 1] = grams(lower, n);
    }
    stems = hashes(text, word -> hash(word.stem()));
    sortedStems = grams(stems, 1);
    List<ComparedWord> telling = text.stream().filter(ComparedWord::isContent).toList();
    content = telling.stream().map(ComparedWord::stem).toArray(String[]::new);
    long[] contentHashes = hashes(telling, word -> hash(word.stem()));
    contentGrams[0] = grams(contentHashes, 1);
    contentGrams[1] = grams(contentHashes, 2);
    String joined = text.stream().map(ComparedWord::lower).collect(Collectors.joining(" "));
    characters = joined.length();
    letters = letters(joined);
    names = stems(text, ComparedWord::name);
    allStems = stems(text, word -> true);
    numbers = stems(text, ComparedWord::number);
    negations = count(text, word -> WordLists.negates(word.lower()));
    denials = count(text, word -> WordLists.denies(word.stem()));
    refutations = count(text, word -> WordLists.refutes(word.stem()));
    modalities = new int[WordLists.modalities()];
    for (int i = 0; i < modalities.length; i++) {
      int kind = i;
      modalities[i] = count(text, word -> WordLists.isOfModality(kind, word.stem()));
    }
  }

  static TextCounts of(List<ComparedWord> text) {
    return new TextCounts(text);
  }

  private static Set<String> stems(List<ComparedWord> text, Predicate<ComparedWord> which) {
    return text.stream()
        .filter(which)
        .map(ComparedWord::stem)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static int count(List<ComparedWord> text, Predicate<ComparedWord> which) {
    return (int) text.stream().filter(which).count();
  }

  private static long[] hashes(List<ComparedWord> text, ToLongFunction<ComparedWord> hash) {
    return text.stream().mapToLong(hash).toArray();
  }

  /** In 64 bits: two different words of a text pair meet by chance about never. */
  private static long hash(String word) {
    long hash = word.length();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FACTOR;
      hash ^= hash >>> 29;
    }
    return hash;
  }

  private static long[] grams(long[] words, int n) {
    long[] grams = new long[Math.max(0, words.length - n + 1)];
    for (int i = 0; i < grams.length; i++) {
      long gram = n;
      for (int k = i; k < i + n; k++) {
        gram = (gram ^ words[k]) * FACTOR;
        gram ^= gram >>> 31;
      }
      grams[i] = gram;
    }
    Arrays.sort(grams);
    return grams;
  }

  private static long[] letters(String text) {
    long[] grams = new long[Math.max(0, text.length() - LETTERS + 1)];
    for (int i = 0; i < grams.length; i++) {
      for (int k = i; k < i + LETTERS; k++) {
        grams[i] = grams[i] << Character.SIZE | text.charAt(k);
      }
    }
    Arrays.sort(grams);
    return grams;
  }

  /** How many of two sorted lists are in both, each as often as it is in both. */
  static int shared(long[] one, long[] other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      if (one[i] == other[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < other[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
