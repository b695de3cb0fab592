package dev.hearsay.claim;

import dev.hearsay.text.Token;
import java.util.List;
import java.util.Set;

/**
 * "PORT ALDOUS, Oct 14 (Agency) -" before the first sentence of a report: no part of what it says.
 */
public final class Dateline {

  private static final int LONGEST = 14;
  private static final int SHORTEST_CAPITALS = 3;
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");

  private Dateline() {}

  /** The words of a sentence behind its dateline, if it has one. */
  public static List<Token> without(List<Token> tokens) {
    boolean capitals = false;
    for (int i = 0; i < Math.min(LONGEST, tokens.size() - 1); i++) {
      String text = tokens.get(i).text();
      if (i == 0 && !isCapitals(text)) {
        return tokens;
      }
      capitals |= isCapitals(text);
      if (capitals && DASHES.contains(text)) {
        return tokens.subList(i + 1, tokens.size());
      }
    }
    return tokens;
  }

  private static boolean isCapitals(String word) {
    return word.length() >= SHORTEST_CAPITALS
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
  }
}
