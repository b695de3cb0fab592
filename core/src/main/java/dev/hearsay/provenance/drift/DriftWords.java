package dev.hearsay.provenance.drift;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lists of words, in lower case, that tell hedges, negations, parts and wholes. */
final class DriftWords {

  private static final String RESOURCE = "drift-words.txt";
  private static final Map<String, Set<String>> LISTS = read();

  private DriftWords() {}

  /** Whether a word is in a list. */
  static boolean is(String list, String word) {
    return list(list).contains(word.toLowerCase(Locale.ROOT));
  }

  /** A list; its entries may be of several words. */
  static Set<String> list(String name) {
    Set<String> list = LISTS.get(name);
    if (list == null) {
      throw new IllegalArgumentException(RESOURCE + " has no list " + name);
    }
    return list;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    Set<String> list = new HashSet<>();
    for (String line : lines()) {
      if (line.startsWith("[")) {
        list = new HashSet<>();
        lists.put(line.substring(1, line.indexOf(']')), list);
      } else {
        list.addAll(List.of(line.split(", ", -1)));
      }
    }
    return Map.copyOf(lists);
  }

  private static List<String> lines() {
    try (InputStream stream = DriftWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
