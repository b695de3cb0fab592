package dev.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private static final String RESOURCE = "abbreviations.txt";

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
    try (InputStream stream =
            Optional.ofNullable(Abbreviations.class.getResourceAsStream(RESOURCE))
                .orElseThrow(() -> new IllegalStateException("missing from the jar: " + RESOURCE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (line.startsWith("#") || colon < 0) {
          continue;
        }
        Kind kind = Kind.named(line.substring(0, colon));
        for (String word : line.substring(colon + 1).trim().split(" ", -1)) {
          kinds.computeIfAbsent(word, absent -> EnumSet.noneOf(Kind.class)).add(kind);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new Abbreviations(Map.copyOf(kinds));
  }

  /** Loads the list when it is first asked for. */
  private static final class Standard {
    private static final Abbreviations INSTANCE = load();
  }
}
