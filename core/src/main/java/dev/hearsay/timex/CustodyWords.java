package dev.hearsay.timex;

import dev.hearsay.text.ResourceLines;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verb forms that tell of people held somewhere; a form may be of several classes. */
final class CustodyWords {

  /** What a verb form tells. */
  enum Role {
    STAY,
    ARREST,
    TRANSFER,
    RELEASE,
    HEDGE
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  CustodyWords() {
    for (String line : ResourceLines.of(TimeWords.class, "custody-words.txt")) {
      String[] parts = line.split(" ", -1);
      words
          .computeIfAbsent(Role.valueOf(parts[0].toUpperCase(Locale.ROOT)), role -> new HashSet<>())
          .addAll(List.of(parts).subList(1, parts.length));
    }
  }

  boolean is(String word, Role role) {
    return words.getOrDefault(role, Set.of()).contains(word);
  }
}
