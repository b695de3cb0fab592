package dev.hearsay.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a document itself writes its words: a capital word that also stands there in small letters,
 * and never with a capital inside a sentence, is no name. Counted when first asked for: most
 * documents never ask.
 */
final class WordEvidence {

  private final String text;
  private Map<String, int[]> counts = Map.of();
  private boolean counted;

  WordEvidence(String text) {
    this.text = text;
  }

  /** Whether {@code word}, written with a capital, is an ordinary word of this document. */
  boolean isOrdinary(String word) {
    int[] seen = counts().get(word.toLowerCase(Locale.ROOT));
    return seen != null && seen[0] > 0 && seen[1] == 0;
  }

  private Map<String, int[]> counts() {
    if (!counted) {
      counts = count(Tokenizer.tokenize(text, new Span(0, text.length())));
      counted = true;
    }
    return counts;
  }

  private static Map<String, int[]> count(List<Token> tokens) {
    Map<String, int[]> counts = new HashMap<>();
    boolean insideSentence = false;
    for (Token token : tokens) {
      char first = token.text().charAt(0);
      boolean lower = Character.isLowerCase(first);
      if (lower || (insideSentence && Character.isUpperCase(first))) {
        String word = token.text().toLowerCase(Locale.ROOT);
        counts.computeIfAbsent(word, absent -> new int[2])[lower ? 0 : 1]++;
      }
      insideSentence = lower;
    }
    return counts;
  }
}
