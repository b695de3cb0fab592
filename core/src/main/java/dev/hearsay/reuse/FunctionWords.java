package dev.hearsay.reuse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that English sentences are held together by; which of them stand where tells little.
 */
public final class FunctionWords {

  private static final Set<String> ALL = read("function-words.txt");

  private FunctionWords() {}

  /**
   * Whether a word is one.
   *
   * @param word in lower case, without apostrophes
   */
  public static boolean contain(String word) {
    return ALL.contains(word);
  }

  private static Set<String> read(String resource) {
    try (InputStream stream = FunctionWords.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Set<String> words = new HashSet<>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(Arrays.asList(line.split(" ", -1))));
      return Set.copyOf(words);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
