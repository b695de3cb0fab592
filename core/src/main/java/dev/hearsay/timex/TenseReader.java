package dev.hearsay.timex;

import dev.hearsay.text.ResourceLines;
import dev.hearsay.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the tense around an expression off the nearest verb form: what stands before it in the
 * sentence first, then what follows. No parts of speech: auxiliaries, words of expectation and past
 * forms are a closed list, regular past forms are known by their ending.
 */
final class TenseReader {

  private static final int WORDS_BEFORE = 14;
  private static final int WORDS_BEHIND = 12;

  private final Set<String> past = new HashSet<>();
  private final Set<String> future = new HashSet<>();

  TenseReader() {
    for (String line : ResourceLines.of(TimeWords.class, "tense-words.txt")) {
      String[] words = line.split(" ", -1);
      Set<String> to = words[0].equals("future") ? future : past;
      to.addAll(List.of(words).subList(1, words.length));
    }
  }

  /**
   * The tense around some tokens of a sentence.
   *
   * @param from first token of the expression
   * @param to one past its last
   */
  Tense around(List<Token> tokens, int from, int to) {
    Tense before = Tense.UNKNOWN;
    int first = Math.max(0, from - WORDS_BEFORE);
    for (int i = from - 1; i >= first && before == Tense.UNKNOWN; i--) {
      before = at(tokens, i);
      if (isBreak(tokens.get(i).text()) && from - i > 2) {
        break;
      }
    }
    if (before != Tense.UNKNOWN) {
      return before;
    }
    int last = Math.min(tokens.size(), to + WORDS_BEHIND);
    for (int i = to; i < last; i++) {
      Tense behind = at(tokens, i);
      if (behind != Tense.UNKNOWN) {
        return behind;
      }
    }
    return Tense.UNKNOWN;
  }

  private static boolean isBreak(String word) {
    return word.equals(";") || word.equals(":") || word.equals("”") || word.equals("''");
  }

  private Tense at(List<Token> tokens, int index) {
    String word = tokens.get(index).text();
    if (future.contains(word)) {
      return Tense.FUTURE;
    }
    if (word.equals("set") && index + 1 < tokens.size()) {
      return tokens.get(index + 1).text().equals("to") ? Tense.FUTURE : Tense.PAST;
    }
    if (word.equals("to") && index > 0 && isBe(tokens.get(index - 1).text())) {
      return Tense.FUTURE; // "is to meet"
    }
    if (!past.contains(word) && !isRegularPast(word)) {
      return Tense.UNKNOWN;
    }
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      String before = tokens.get(i).text();
      if (future.contains(before) || (before.equals("be") && !isHave(tokens, i + 1))) {
        return Tense.FUTURE; // "will be held", "to be held"
      }
    }
    boolean passive = index > 0 && isBe(tokens.get(index - 1).text());
    return passive ? Tense.UNKNOWN : Tense.PAST; // "is heard" tells of any time
  }

  private static boolean isBe(String word) {
    return word.equals("is") || word.equals("are");
  }

  private static boolean isHave(List<Token> tokens, int index) {
    return tokens.get(index).text().equals("have");
  }

  private boolean isRegularPast(String word) {
    int length = word.length();
    return length > 4
        && word.charAt(length - 1) == 'd'
        && word.charAt(length - 2) == 'e'
        && Character.isLowerCase(word.charAt(0))
        && (word.charAt(length - 3) != 'e' || past.contains(word));
  }
}
