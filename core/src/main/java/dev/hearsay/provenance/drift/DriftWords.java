package dev.hearsay.provenance.drift;

import dev.hearsay.text.ResourceLines;
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
    for (String line : ResourceLines.of(DriftWords.class, RESOURCE)) {
      if (line.startsWith("[")) {
        list = new HashSet<>();
        lists.put(line.substring(1, line.indexOf(']')), list);
      } else {
        list.addAll(List.of(line.split(", ", -1)));
      }
    }
    return Map.copyOf(lists);
  }
}
