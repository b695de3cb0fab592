package dev.hearsay.text;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the word lists that stand beside this package: blank-separated words, lines that begin with
 * {@code #} tell source and licence.
 */
final class WordList {

  private WordList() {}

  /** The words of a list; case is kept. */
  static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    for (String line : ResourceLines.of(WordList.class, resource)) {
      words.addAll(List.of(line.trim().split(" ", -1)));
    }
    return Set.copyOf(words);
  }

  static InputStream open(String resource) {
    return Optional.ofNullable(WordList.class.getResourceAsStream(resource))
        .orElseThrow(() -> new IllegalStateException("missing from the jar: " + resource));
  }
}
