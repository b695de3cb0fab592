package dev.hearsay.text;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that are written with a full stop of their own, by the word list {@code abbreviations}. */
final class Abbreviations {

  /** What the word stands for, as far as it decides where a sentence may end. */
  enum Kind {
    TITLE,
    BEFORE_NUMBER,
    MONTH,
    PLACE,
    COMPANY,
    WORD;

    private static Kind named(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  private final Map<String, Set<Kind>> kinds;

  private Abbreviations(Map<String, Set<Kind>> kinds) {
    this.kinds = kinds;
  }

  static Abbreviations standard() {
    return Standard.INSTANCE;
  }

  /** The kinds of {@code word}, written without its full stop; empty when it is none. */
  Set<Kind> kindsOf(String word) {
    return kinds.getOrDefault(word, Set.of());
  }

  private static Abbreviations load() {
    Map<String, Set<Kind>> kinds = new HashMap<>();
    for (String line : ResourceLines.of(WordList.class, "abbreviations.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.named(line.substring(0, colon));
      for (String word : line.substring(colon + 1).trim().split(" ", -1)) {
        kinds.computeIfAbsent(word, absent -> EnumSet.noneOf(Kind.class)).add(kind);
      }
    }
    return new Abbreviations(Map.copyOf(kinds));
  }

  /** Loads the list when it is first asked for. */
  private static final class Standard {
    private static final Abbreviations INSTANCE = load();
  }
}
