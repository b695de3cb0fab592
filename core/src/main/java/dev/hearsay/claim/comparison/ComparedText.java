package dev.hearsay.claim.comparison;

import dev.hearsay.model.SentenceVectors;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.List;

/**
 * One side of a comparison: a stretch of text with what has been read in it.
 *
 * @param words without punctuation, in text order
 * @param amounts how much or how many of what
 * @param times time expressions in it
 * @param vectors the stretch's vector and behind it one of each word; fewer where the stretch is
 *     long, none where vectors are not used
 */
public record ComparedText(
    List<ComparedWord> words, List<Amount> amounts, List<Timex> times, List<float[]> vectors) {

  /** What is compared of a stretch at most. */
  public static final int MOST_WORDS = 200;

  public ComparedText {
    words = List.copyOf(words);
    amounts = List.copyOf(amounts);
    times = List.copyOf(times);
    vectors = List.copyOf(vectors);
  }

  /**
   * A text as read.
   *
   * @param words as written, without punctuation; of many, the first are looked at
   * @param vectors as {@link dev.hearsay.model.SentenceVectors#inWords} gives for the words
   */
  public static ComparedText of(
      List<String> words, List<Amount> amounts, List<Timex> times, List<float[]> vectors) {
    List<ComparedWord> compared = new ArrayList<>();
    for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      compared.add(ComparedWord.of(word, compared.isEmpty()));
    }
    return new ComparedText(compared, amounts, times, vectors);
  }

  /** The same with its vectors. */
  public ComparedText with(SentenceVectors model) {
    List<String> lower = words.stream().map(ComparedWord::lower).toList();
    return new ComparedText(words, amounts, times, model.inWords(lower));
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

  /** The vector of a word, empty where there is none. */
  public float[] vectorOf(int word) {
    return word >= 0 && word + 1 < vectors.size() ? vectors.get(word + 1) : new float[0];
  }
}
