package dev.hearsay.read;

import dev.hearsay.text.ResourceLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The news agencies known by name, and the many ways to write each. Case counts: "AP", not "ap".
 */
final class Agencies {

  private static final Pattern NAME_BOUNDARY = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Longest name, in words. */
  private static final int MAXIMUM_WORDS = 6;

  private final Map<String, String> commonNames;

  private Agencies(Map<String, String> commonNames) {
    this.commonNames = Map.copyOf(commonNames);
  }

  /** The list in the jar, read when the first article is. */
  static Agencies standard() {
    return Standard.LIST;
  }

  /** The agency's common name, when {@code name} is one way to write an agency's name. */
  Optional<String> named(String name) {
    return Optional.ofNullable(commonNames.get(name.strip()));
  }

  /** The common name of the first agency that is named in a line. */
  Optional<String> firstIn(String line) {
    Matcher word = NAME_BOUNDARY.matcher(line);
    while (word.find()) {
      for (int words = MAXIMUM_WORDS; words > 0; words--) {
        int end = endOfWords(line, word.start(), words);
        Optional<String> found =
            end < 0 ? Optional.empty() : named(line.substring(word.start(), end));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static int endOfWords(String line, int start, int words) {
    Matcher word = NAME_BOUNDARY.matcher(line);
    int end = -1;
    int from = start;
    for (int i = 0; i < words; i++) {
      if (!word.find(from)) {
        return -1;
      }
      end = word.end();
      from = end;
    }
    return end;
  }

  private static final class Standard {
    private static final Agencies LIST = read();

    private static Agencies read() {
      Map<String, String> names = new HashMap<>();
      for (String line : ResourceLines.of(Agencies.class, "agencies.txt")) {
        List<String> ways = Arrays.asList(line.split("\\|", -1));
        ways.forEach(way -> names.put(way, ways.get(0)));
      }
      return new Agencies(names);
    }
  }
}
