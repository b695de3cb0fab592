package dev.hearsay.timex;

import dev.hearsay.text.ResourceLines;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words that time expressions are made of, found by their spelling without changing its case:
 * nearly every word of a text is looked up here and isn't found.
 */
final class TimeWords {

  /** A word's class; {@code word} is its spelling in lower case. */
  record Entry(Kind kind, int value, String word) {}

  private final Map<String, Entry> entries = new HashMap<>();

  private TimeWords() {}

  static TimeWords load() {
    TimeWords words = new TimeWords();
    for (String line : ResourceLines.of(TimeWords.class, "time-words.txt")) {
      String[] parts = line.split(" ", -1);
      String[] kind = parts[0].split("/", -1);
      for (int i = 2; i < parts.length; i++) {
        words.add(Kind.valueOf(kind[0].toUpperCase(Locale.ROOT)), parts, i, kind);
      }
    }
    return words;
  }

  private void add(Kind kind, String[] line, int word, String[] flags) {
    String lower = line[word];
    Entry entry = new Entry(kind, Integer.parseInt(line[1]), lower);
    String flag = flags.length > 1 ? flags[1] : "";
    if (flag.isEmpty()) {
      entries.put(lower, entry);
    }
    if (!flag.equals("upper")) {
      entries.put(lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1), entry);
    }
    entries.put(lower.toUpperCase(Locale.ROOT), entry);
  }

  @Nullable Entry find(String spelling) {
    return entries.get(spelling);
  }
}
