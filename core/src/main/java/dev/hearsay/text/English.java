package dev.hearsay.text;

import java.util.List;
import java.util.Locale;

/** Whether a document is written in English: by what it declares and by its commonest words. */
final class English {

  /** News is English when so many of its words are among the commonest two hundred. */
  private static final double SHARE_OF_COMMON_WORDS = 0.2;

  private static final int COMMON = 9;
  private static final int WORDS_LOOKED_AT = 400;
  private static final int WORDS_NEEDED = 20;

  private English() {}

  static boolean isLanguageOf(Document document, List<Sentence> sentences) {
    boolean declaredOther =
        document
            .language()
            .filter(language -> !language.toLowerCase(Locale.ROOT).startsWith("en"))
            .isPresent();
    if (declaredOther) {
      return false;
    }
    int words = 0;
    int common = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (Character.isLetter(token.text().codePointAt(0))) {
          words++;
          common += isCommon(token.text()) ? 1 : 0;
        }
      }
      if (words >= WORDS_LOOKED_AT) {
        break;
      }
    }
    return words < WORDS_NEEDED || common >= words * SHARE_OF_COMMON_WORDS;
  }

  static boolean isCommon(String word) {
    int numbers = Vocabulary.english().find(word, 0, word.length());
    return numbers != Vocabulary.UNKNOWN && Vocabulary.frequency(numbers) >= COMMON;
  }
}
