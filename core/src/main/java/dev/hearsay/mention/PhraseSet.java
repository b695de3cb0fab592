package dev.hearsay.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names and titles of one or more words, matched against a row of words. */
final class PhraseSet {

  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

  PhraseSet(Iterable<String> phrases) {
    for (String phrase : phrases) {
      String[] words = phrase.split(" ", -1);
      byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>(1)).add(words);
    }
    byFirstWord.values().forEach(list -> list.sort((a, b) -> b.length - a.length));
  }

  static PhraseSet of(WordLists lists, String section) {
    return new PhraseSet(lists.section(section));
  }

  static PhraseSet of(Set<String> phrases) {
    return new PhraseSet(phrases);
  }

  /**
   * How many words from {@code from} on make the longest entry that ends by {@code to}; 0 if none.
   */
  int longestAt(Words words, int from, int to) {
    List<String[]> candidates = byFirstWord.get(words.word(from));
    if (candidates == null) {
      return 0;
    }
    for (String[] candidate : candidates) {
      if (from + candidate.length <= to && matches(candidate, words, from)) {
        return candidate.length;
      }
    }
    return 0;
  }

  private static boolean matches(String[] candidate, Words words, int from) {
    for (int i = 1; i < candidate.length; i++) {
      if (!candidate[i].equals(words.word(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether exactly the words from {@code from} to {@code to} are an entry. */
  boolean contains(Words words, int from, int to) {
    List<String[]> candidates = byFirstWord.get(words.word(from));
    if (candidates == null) {
      return false;
    }
    for (String[] candidate : candidates) {
      if (candidate.length == to - from && matches(candidate, words, from)) {
        return true;
      }
    }
    return false;
  }
}
