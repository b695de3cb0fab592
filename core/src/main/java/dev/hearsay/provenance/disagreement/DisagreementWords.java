package dev.hearsay.provenance.disagreement;

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

/** Lists of words, in lower case. */
final class DisagreementWords {

  private static final String RESOURCE = "disagreement-words.txt";
  private static final Map<String, Set<String>> LISTS = read();

  private DisagreementWords() {}

  /** Whether a word is in a list. */
  static boolean is(String list, String word) {
    return list(list).contains(word.toLowerCase(Locale.ROOT));
  }

  /** All words of a list. */
  static Set<String> list(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalArgumentException(RESOURCE + " has no list " + name);
    }
    return words;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    Set<String> list = new HashSet<>();
    try (InputStream stream = DisagreementWords.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the jar");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line : reader.lines().toList()) {
        if (line.startsWith("[")) {
          list = new HashSet<>();
          lists.put(line.substring(1, line.indexOf(']')), list);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.addAll(List.of(line.split(", ", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return Map.copyOf(lists);
  }
}
