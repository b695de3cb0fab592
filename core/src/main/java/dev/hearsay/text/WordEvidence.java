package dev.hearsay.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How a document itself writes its words: a capital word that also stands there in small letters,
 * and never with a capital inside a sentence, is no name.
 *
 * <p>Looked up in the text word by word, as few are asked for. Where a text asks for very many, the
 * answer becomes "no" for the rest, so that the work stays in proportion to the text.
 */
final class WordEvidence {

  private static final int MOST_WORDS = 64;

  private final String text;
  private final Map<String, Boolean> known = new HashMap<>();

  WordEvidence(String text) {
    this.text = text;
  }

  /** Whether {@code word}, written with a capital, is an ordinary word of this document. */
  boolean isOrdinary(String word) {
    Boolean answer = known.get(word);
    if (answer == null) {
      answer =
          known.size() < MOST_WORDS
              && occurs(word.toLowerCase(Locale.ROOT), false)
              && !occurs(word, true);
      known.put(word, answer);
    }
    return answer;
  }

  /** Whether the word stands in the text as a whole, on demand only after a small letter. */
  private boolean occurs(String word, boolean insideSentence) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      int end = at + word.length();
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      boolean inside =
          at > 1 && text.charAt(at - 1) == ' ' && Character.isLowerCase(text.charAt(at - 2));
      if (whole && (inside || !insideSentence)) {
        return true;
      }
    }
    return false;
  }
}
