package dev.hearsay.mention;

import java.util.Set;

/** Names that don't look like a run of capitals: "al-Ansari", "Jon “Ace” Roe", "Theresa May". */
final class NameShapes {

  private static final Set<String> JOINED_PARTICLES =
      Set.of("al", "el", "ul", "an", "ar", "as", "at", "az", "ad", "ash", "bin", "ibn", "d", "l");
  private static final int LONGEST_NICKNAME = 3;

  private NameShapes() {}

  /** "al-Ansari", "d'Alema": a small particle joined to a capital. */
  static boolean hasJoinedParticle(String word) {
    for (int i = 1; i + 2 < word.length() && i <= 3; i++) {
      char c = word.charAt(i);
      if (c == '-' || c == '\'' || c == '’') {
        boolean elided = c != '-';
        return Character.isUpperCase(word.charAt(i + 1))
            && JOINED_PARTICLES.contains(word.substring(0, i))
            && elided == (i == 1);
      }
    }
    return false;
  }

  /**
   * How many words a nickname between quotation marks takes at {@code at}, inside a name that goes
   * on behind it; 0 if there is none.
   */
  static int nickname(Words words, int at, int limit) {
    if (!isQuotationMark(words.word(at))) {
      return 0;
    }
    for (int i = at + 1; i < Math.min(limit - 1, at + 2 + LONGEST_NICKNAME); i++) {
      if (isQuotationMark(words.word(i))) {
        return i > at + 1 && CaseEvidence.isCapitalised(words.word(i + 1)) ? i + 1 - at : 0;
      }
      if (!CaseEvidence.isCapitalised(words.word(i)) && !words.lower(i).equals("the")) {
        return 0;
      }
    }
    return 0;
  }

  static boolean isQuotationMark(String word) {
    return switch (word) {
      case "“", "”", "\"", "‘", "’", "'", "''", "``", "«", "»" -> true;
      default -> false;
    };
  }

  /** A month that is a surname: "May" behind a given name and before no number. */
  static boolean isMonthSurname(Words words, int at, int end, NameLexicon lexicon) {
    boolean month =
        switch (words.lower(at)) {
          case "may", "march", "august" -> true;
          default -> false;
        };
    return month
        && at > 0
        && lexicon.isGivenName(words.word(at - 1))
        && (at + 1 >= end || !Character.isDigit(words.word(at + 1).charAt(0)));
  }
}
