package dev.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    for (String line : lines(resource)) {
      words.addAll(List.of(line.trim().split(" ", -1)));
    }
    return Set.copyOf(words);
  }

  /** The lines of a list without its header and blank lines. */
  static List<String> lines(String resource) {
    try (InputStream stream = open(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  static InputStream open(String resource) {
    return Optional.ofNullable(WordList.class.getResourceAsStream(resource))
        .orElseThrow(() -> new IllegalStateException("missing from the jar: " + resource));
  }
}
