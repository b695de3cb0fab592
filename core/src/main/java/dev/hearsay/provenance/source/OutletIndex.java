package dev.hearsay.provenance.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds outlets by their names: those that can be the same by {@link OutletName#same}, without
 * comparing a name with all. Thread-safe.
 */
public final class OutletIndex {

  private final Map<List<String>, List<String>> byWords = new HashMap<>();

  /** By what a name begins or ends with. */
  private final Map<List<String>, List<String>> byPart = new HashMap<>();

  private final Map<List<String>, List<String>> byInitials = new HashMap<>();
  private final Map<String, List<String>> byPlainName = new HashMap<>();
  private final Map<String, List<String>> found = new ConcurrentHashMap<>();

  /** Of these names. */
  public OutletIndex(Collection<String> names) {
    for (String name : new TreeSet<>(names)) {
      List<String> words = OutletName.words(name);
      put(byPlainName, OutletName.plain(name), name);
      put(byWords, words, name);
      put(byInitials, List.of(OutletName.initials(words)), name);
      parts(words).forEach(part -> put(byPart, part, name));
    }
  }

  private static <K> void put(Map<K, List<String>> index, K key, String name) {
    index.computeIfAbsent(key, each -> new ArrayList<>()).add(name);
  }

  private static Set<List<String>> parts(List<String> words) {
    Set<List<String>> parts = new LinkedHashSet<>();
    for (int length = 1; length < words.size(); length++) {
      parts.add(words.subList(0, length));
      parts.add(words.subList(words.size() - length, words.size()));
    }
    return parts;
  }

  /** Those of the names that can be the same outlet's, in alphabetical order. */
  public List<String> same(String name) {
    return found.computeIfAbsent(name, this::find);
  }

  private List<String> find(String name) {
    List<String> words = OutletName.words(name);
    Set<String> candidates = new TreeSet<>();
    candidates.addAll(byPlainName.getOrDefault(OutletName.plain(name), List.of()));
    candidates.addAll(byWords.getOrDefault(words, List.of()));
    candidates.addAll(byPart.getOrDefault(words, List.of()));
    candidates.addAll(byInitials.getOrDefault(words, List.of()));
    candidates.addAll(byWords.getOrDefault(List.of(OutletName.initials(words)), List.of()));
    parts(words).forEach(part -> candidates.addAll(byWords.getOrDefault(part, List.of())));
    return candidates.stream().filter(each -> OutletName.same(each, name)).toList();
  }
}
