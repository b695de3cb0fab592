package dev.hearsay.claim.comparison;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words that were read before: millions of words in a collection are the same few ten thousand, and
 * one object for each does. Only spares room and work; a bounded number is kept. Thread-safe.
 */
public final class KnownWords {

  /** Of each kind so many are kept; when there are more, none is. */
  private static final int MOST = 100_000;

  private final Map<String, ComparedWord> first = new ConcurrentHashMap<>();
  private final Map<String, ComparedWord> inside = new ConcurrentHashMap<>();
  private final Map<Set<String>, Set<String>> sets = new ConcurrentHashMap<>();
  private final Map<String, String> strings = new ConcurrentHashMap<>();

  /** The word as comparing asks for it. */
  ComparedWord of(String text, boolean isFirst) {
    Map<String, ComparedWord> among = isFirst ? first : inside;
    ComparedWord known = among.get(text);
    return known == null ? known(among, text, ComparedWord.of(text, isFirst)) : known;
  }

  /** An unmodifiable set of the same words. */
  public Set<String> of(Set<String> words) {
    Set<String> known = sets.get(words);
    if (known != null) {
      return known;
    }
    Set<String> same = new HashSet<>();
    words.forEach(word -> same.add(known(strings, word, word)));
    Set<String> made = Set.copyOf(same);
    return known(sets, made, made);
  }

  private static <K, V> V known(Map<K, V> among, K key, V made) {
    if (among.size() >= MOST) {
      among.clear();
    }
    V known = among.putIfAbsent(key, made);
    return known == null ? made : known;
  }
}
