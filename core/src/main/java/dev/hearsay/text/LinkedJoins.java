package dev.hearsay.text;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words that lost the blank at a link's end: "Salvadorwho" where only "Salvador" is linked. The
 * link shows where one word stops, so that the first need not be known; the other must be one that
 * nobody takes for an ending.
 */
final class LinkedJoins {

  /** As common as "which" or "while": of common words only these are told from endings. */
  private static final int FUNCTION_WORD = 10;

  private static final int SHORTEST = 3;

  private static final Set<String> SHORT_WORDS =
      Set.of("of", "to", "by", "is", "he", "we", "on", "in", "as", "at", "it");

  private final Set<Integer> edges = new HashSet<>();

  LinkedJoins(Document document) {
    for (Link link : document.links()) {
      edges.add(link.anchor().start());
      edges.add(link.anchor().end());
    }
  }

  /** Offset in the text at which the token is to be parted. */
  OptionalInt cut(Token token) {
    String word = token.text();
    if (edges.isEmpty() || !word.chars().allMatch(Character::isLetter)) {
      return OptionalInt.empty();
    }
    return IntStream.range(token.start() + 1, token.end())
        .filter(edges::contains)
        .filter(edge -> parts(word, edge - token.start()))
        .findFirst();
  }

  private static boolean parts(String word, int cut) {
    boolean unknown = Vocabulary.english().find(word, 0, word.length()) == Vocabulary.UNKNOWN;
    return unknown && (isFunctionWord(word, 0, cut) || isFunctionWord(word, cut, word.length()));
  }

  private static boolean isFunctionWord(String word, int from, int to) {
    if (to - from < SHORTEST) {
      return SHORT_WORDS.contains(word.substring(from, to));
    }
    int numbers = Vocabulary.english().find(word, from, to);
    return numbers != Vocabulary.UNKNOWN && Vocabulary.frequency(numbers) >= FUNCTION_WORD;
  }
}
