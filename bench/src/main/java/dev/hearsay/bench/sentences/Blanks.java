package dev.hearsay.bench.sentences;

import java.util.List;
import java.util.Set;

/** Puts the blanks back between the tokens of a corpus that lost them. */
final class Blanks {

  private static final Set<String> ATTACHED_TO_WORD_BEFORE =
      Set.of(
          ".", ",", ";", ":", "?", "!", "%", ")", "]", "''", "'s", "n't", "'re", "'ve", "'ll", "'d",
          "'m", "'", "...");
  private static final Set<String> ATTACHED_TO_WORD_AFTER = Set.of("(", "[", "``", "`", "$", "#");

  private Blanks() {}

  static String join(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    boolean attach = true;
    for (String token : tokens) {
      if (!attach && !ATTACHED_TO_WORD_BEFORE.contains(token)) {
        text.append(' ');
      }
      text.append(token.equals("``") || token.equals("''") ? "\"" : token);
      attach = ATTACHED_TO_WORD_AFTER.contains(token);
    }
    return text.toString();
  }
}
