package dev.hearsay.reuse;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two texts have in common, as numbers by name: how much of a text its source contains
 * (containment of word n-grams, Broder 1997; as in Clough and Stevenson, "Developing a corpus of
 * plagiarised short answers", 2011), how long the runs are, whether sentences, names and numbers
 * reappear, and in which order. All but the longest run are shares from 0 to 1.
 */
public record ReuseFeatures(Map<String, Double> values) {

  private static final int LONGEST_GRAM = 5;

  /** Keeps three or four words in common by chance from looking like a run. */
  private static final double DAMPING = 0.02;

  public ReuseFeatures {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** What {@code text} has from {@code source}, supposing that the copying went this way. */
  public static ReuseFeatures of(String text, String source) {
    StemmedText one = StemmedText.of(text);
    StemmedText other = StemmedText.of(source);
    Map<String, Double> values = new LinkedHashMap<>();
    for (int length : new int[] {1, 2, 3, LONGEST_GRAM}) {
      values.put("words-" + length, containment(one.words(), other.words(), length));
    }
    values.put("words-3-of-source", containment(other.words(), one.words(), 3));
    values.put("content-1", containment(one.contentStems(), other.contentStems(), 1));
    values.put("content-2", containment(one.contentStems(), other.contentStems(), 2));
    values.put("content-3", containment(one.contentStems(), other.contentStems(), 3));
    Map<String, Integer> numbers = new HashMap<>();
    int[] sequence = StemmedText.number(one.stems(), numbers);
    int[] otherSequence = StemmedText.number(other.stems(), numbers);
    int common = CommonSubsequence.length(sequence, otherSequence);
    values.put("subsequence", common / Math.max(1.0, sequence.length));
    int run =
        CommonRun.length(
            StemmedText.number(one.words(), numbers), StemmedText.number(other.words(), numbers));
    values.put("longest-run", Math.log(1.0 + run));
    List<SharedPassage> passages = PassageAligner.align(text, source);
    int same = passages.stream().mapToInt(SharedPassage::sameWords).sum();
    values.put("passages", Math.min(1, same / Math.max(1.0, one.words().size())));
    long edits = passages.stream().mapToLong(passage -> passage.edits().size()).sum();
    values.put("edits", edits / Math.max(1.0, same));
    values.put("persistence", values.get("words-5") / (values.get("words-3") + DAMPING));
    SentencePairs sentences = SentencePairs.of(one, other);
    values.put("sentences", sentences.mean());
    values.put("order", sentences.order());
    values.put("names", containment(one.names(), other.capitalized()));
    values.put("numbers", containment(one.numbers(), other.numbers()));
    return new ReuseFeatures(values);
  }

  /** The share of the first's n-grams, each once, that the second has; 0 of none. */
  private static double containment(List<String> words, List<String> others, int length) {
    return containment(grams(words, length), grams(others, length));
  }

  private static double containment(Set<?> grams, Set<?> others) {
    long shared = grams.stream().filter(others::contains).count();
    return grams.isEmpty() ? 0 : (double) shared / grams.size();
  }

  private static Set<List<String>> grams(List<String> words, int length) {
    Set<List<String>> grams = new HashSet<>();
    for (int i = 0; i + length <= words.size(); i++) {
      grams.add(words.subList(i, i + length));
    }
    return grams;
  }
}
