package dev.hearsay.bench.reuse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Sentences put together from the pairs of words of news: they make no sense, but their words,
 * names and turns of speech are as common as in news, and hardly any is in a text that somebody
 * wrote.
 */
final class MadeSentences {

  private static final int TEXTS = 400;
  private static final int SHORTEST = 8;
  private static final int LONGEST = 40;
  private static final int CHOICES = 8;
  private static final String START = "";

  private final List<String> words = new ArrayList<>();
  private final Map<String, List<String>> followers = new HashMap<>();

  /** From the text files in a folder. */
  static MadeSentences from(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().limit(TEXTS).toList();
    }
    MadeSentences sentences = new MadeSentences();
    for (Path file : files) {
      String before = START;
      for (String word : Files.readString(file, StandardCharsets.UTF_8).split("\\s+", -1)) {
        sentences.followers.computeIfAbsent(before, key -> new ArrayList<>()).add(word);
        sentences.words.add(word);
        before = isEnd(word) ? START : word;
      }
    }
    if (!sentences.followers.containsKey(START)) {
      throw new IOException("no texts in " + folder);
    }
    return sentences;
  }

  String next(Random random) {
    StringBuilder sentence = new StringBuilder();
    String word = START;
    for (int length = 0; length < LONGEST; length++) {
      List<String> following = followers.getOrDefault(word, List.of());
      if (following.size() < CHOICES) {
        following = words; // else the words of a rare name would always be followed by the same
      }
      word = following.get(random.nextInt(following.size()));
      sentence.append(length == 0 ? "" : " ").append(word);
      if (isEnd(word) && length >= SHORTEST) {
        return sentence.toString();
      }
      if (isEnd(word)) {
        word = START;
      }
    }
    return sentence.append('.').toString();
  }

  private static boolean isEnd(String word) {
    return word.endsWith(".") || word.endsWith("?") || word.endsWith("!");
  }
}
