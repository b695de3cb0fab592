package dev.hearsay.text;

/** Which words English has and how common they are in news, for those outside this package. */
public final class EnglishWords {

  /** What {@link #frequency} answers for what isn't a word. */
  public static final int UNKNOWN = -1;

  private EnglishWords() {}

  /**
   * How often news uses a word: the number of bits of its count, 0 to 15; {@link #UNKNOWN} when
   * there is no such word. Case doesn't matter.
   */
  public static int frequency(CharSequence word) {
    int numbers = Vocabulary.english().find(word, 0, word.length());
    return numbers == Vocabulary.UNKNOWN ? UNKNOWN : Vocabulary.frequency(numbers);
  }
}
