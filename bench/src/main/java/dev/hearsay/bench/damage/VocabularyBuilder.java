package dev.hearsay.bench.damage;

import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes {@code words-en.txt}, the vocabulary of the damage detector, from spelling lists and from
 * counts over news articles. Only words and how often they occur go into it, no text.
 *
 * <p>Run with the list to write, the folder of articles, and the spelling lists:
 *
 * <pre>
 * java -cp bench/target/classes:core/target/classes dev.hearsay.bench.damage.VocabularyBuilder \
 *   core/src/main/resources/dev/hearsay/text/words-en.txt $HEARSAY_GOLD/polnear/train/text \
 *   bench/src/main/resources/dev/hearsay/bench/damage/recent-words.txt \
 *   /usr/share/dict/american-english-large /usr/share/dict/british-english-large
 * </pre>
 */
public final class VocabularyBuilder {

  private static final String HEADER =
      """
      # English words, made by dev.hearsay.bench.damage.VocabularyBuilder. One a line, then three hexadecimal digits:
      # how often news uses it; how many longer words end in it; how many begin with it (each: bits of the number).
      # Words: recent-words.txt of that command, and SCOWL 2020.12.07 (Debian wamerican-large, wbritish-large), Copyright 2000-2018 by Kevin Atkinson and
      # others; free to use, copy, modify, distribute and sell provided that this notice is kept (META-INF/licenses/SCOWL.txt).
      # Frequencies, and words of three articles or more that SCOWL lacks: counted in the news of PolNeAR's training part.
      """;
  private static final int ARTICLES_THAT_MAKE_A_WORD = 3;
  private static final int LONGEST_WORD = 24;
  private static final int SHORTEST_PART = 2;

  private final Set<String> words = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> articles = new HashMap<>();

  private VocabularyBuilder() {}

  public static void main(String[] arguments) throws IOException {
    VocabularyBuilder builder = new VocabularyBuilder();
    for (String list : List.of(arguments).subList(2, arguments.length)) {
      builder.addList(Path.of(list));
    }
    try (Stream<Path> files = Files.list(Path.of(arguments[1]))) {
      for (Path file : files.sorted().toList()) {
        builder.count(Files.readString(file));
      }
    }
    Files.writeString(Path.of(arguments[0]), builder.build(), StandardCharsets.UTF_8);
  }

  private void addList(Path list) throws IOException {
    for (String spelling : Files.readString(list).split("\\s+", -1)) {
      String word = spelling.toLowerCase(Locale.ROOT);
      // single letters are no words here, but for the two that are
      boolean letter = word.length() == 1 && !word.equals("a") && !word.equals("i");
      boolean shorthand = word.length() <= 3 && !spelling.equals(word);
      if (isWord(word) && !letter && !shorthand) {
        words.add(word);
      }
    }
  }

  private void count(String article) {
    Set<String> seen = new HashSet<>();
    for (Token token : Tokenizer.tokenize(article, new Span(0, article.length()))) {
      String word = token.text().toLowerCase(Locale.ROOT);
      if (isWord(word)) {
        counts.merge(word, 1, Integer::sum);
        if (seen.add(word)) {
          articles.merge(word, 1, Integer::sum);
        }
      }
    }
  }

  private static boolean isWord(String word) {
    return word.length() <= LONGEST_WORD && word.codePoints().allMatch(Character::isLetter);
  }

  private String build() {
    articles.forEach(
        (word, number) -> {
          if (number >= ARTICLES_THAT_MAKE_A_WORD && word.length() > 1) {
            words.add(word);
          }
        });
    Map<String, int[]> entries = new TreeMap<>();
    for (String word : words) {
      entries.put(word, new int[] {counts.getOrDefault(word, 0), 0, 0});
    }
    for (String word : words) {
      for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
        int[] first = entries.get(word.substring(0, cut));
        int[] second = entries.get(word.substring(cut));
        if (first != null && second != null) {
          first[2]++;
          second[1]++;
        }
      }
    }
    StringBuilder text = new StringBuilder(HEADER);
    entries.forEach(
        (word, numbers) -> {
          text.append(word).append(' ');
          for (int number : numbers) {
            text.append(Character.forDigit(Math.min(15, bits(number)), 16));
          }
          text.append('\n');
        });
    return text.toString();
  }

  private static int bits(int number) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(number);
  }
}
