package dev.hearsay.bench.damage;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Joins words of a clean article as broken page readers do: where a link or paragraph ended, so
 * that a sentence's last word and the next one's first stand together without full stop or blank,
 * and between any two words.
 */
final class DamageMaker {

  /**
   * A damaged text.
   *
   * @param joined what now stands where two words stood, in order
   * @param cuts where in the text the second word of each begins
   */
  record Damaged(String text, List<Span> joined, List<Integer> cuts) {}

  private final Random random;
  private final double shareOfBlanks;
  private final double shareOfSentenceEnds;

  DamageMaker(long seed, double shareOfBlanks, double shareOfSentenceEnds) {
    this.random = new Random(seed);
    this.shareOfBlanks = shareOfBlanks;
    this.shareOfSentenceEnds = shareOfSentenceEnds;
  }

  Damaged join(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(text, List.of())) {
      tokens.addAll(sentence.tokens());
    }
    StringBuilder damaged = new StringBuilder();
    List<Span> joined = new ArrayList<>();
    List<Integer> cuts = new ArrayList<>();
    int copied = 0;
    for (int at = 0; at + 2 < tokens.size(); at++) {
      int second = secondWord(text, tokens, at);
      if (second > at) {
        Token first = tokens.get(at);
        damaged.append(text, copied, first.end());
        int start = damaged.length() - first.text().length();
        cuts.add(damaged.length());
        damaged.append(tokens.get(second).text());
        joined.add(new Span(start, damaged.length()));
        copied = tokens.get(second).end();
        at = second;
      }
    }
    return new Damaged(damaged.append(text, copied, text.length()).toString(), joined, cuts);
  }

  /** The token to join with the one at {@code at}, or {@code at} for none. */
  private int secondWord(String text, List<Token> tokens, int at) {
    Token first = tokens.get(at);
    Token next = tokens.get(at + 1);
    Token third = tokens.get(at + 2);
    if (!isWord(first) || isAttachedBefore(text, first)) {
      return at;
    }
    if (isWord(next) && next.start() == first.end() + 1 && !isAttachedAfter(text, next)) {
      return random.nextDouble() < shareOfBlanks ? at + 1 : at;
    }
    boolean sentenceEnds =
        next.text().equals(".") && isWord(third) && third.start() == next.end() + 1;
    boolean chosen = sentenceEnds && !isAttachedAfter(text, third);
    return chosen && random.nextDouble() < shareOfSentenceEnds ? at + 2 : at;
  }

  private static boolean isWord(Token token) {
    return token.text().length() > 1 && token.text().codePoints().allMatch(Character::isLetter);
  }

  /** A part of a longer word, as "do" in "don't" is. */
  private static boolean isAttachedAfter(String text, Token token) {
    return token.end() < text.length() && isInsideWord(text.charAt(token.end()));
  }

  private static boolean isAttachedBefore(String text, Token token) {
    return token.start() > 0 && isInsideWord(text.charAt(token.start() - 1));
  }

  private static boolean isInsideWord(char c) {
    return Character.isLetterOrDigit(c) || "'’-@#$_".indexOf(c) >= 0;
  }
}
