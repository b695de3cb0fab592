package dev.hearsay.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of one document and which stand beside each other, counted when first asked for. */
final class DocumentWords {

  private final List<Sentence> sentences;
  private Map<String, Integer> counts = Map.of();
  private Set<Long> pairs = Set.of();

  DocumentWords(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** How often the document has {@code word} as a token, written exactly so. */
  int count(String word) {
    if (counts.isEmpty()) {
      counts = new HashMap<>();
      sentences.forEach(
          sentence ->
              sentence.tokens().forEach(token -> counts.merge(token.text(), 1, Integer::sum)));
    }
    return counts.getOrDefault(word, 0);
  }

  /** Whether the two stand beside each other somewhere. */
  boolean hasPair(String first, String second) {
    if (count(first) == 0 || count(second) == 0) {
      return false;
    }
    if (pairs.isEmpty()) {
      pairs = new HashSet<>();
      sentences.forEach(this::addPairs);
    }
    return pairs.contains(pair(first, second));
  }

  private void addPairs(Sentence sentence) {
    String before = "";
    for (Token token : sentence.tokens()) {
      pairs.add(pair(before, token.text()));
      before = token.text();
    }
  }

  private static long pair(String first, String second) {
    return ((long) first.hashCode() << 32) ^ second.hashCode();
  }
}
