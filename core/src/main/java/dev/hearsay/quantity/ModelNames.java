package dev.hearsay.quantity;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells digits that name a make of something from those that count: where a document says "Boeing
 * 737" once, its "737" is a name also in "a 737 replacement" and "six new 737s".
 */
final class ModelNames {

  private static final int FEWEST_DIGITS = 3;
  private static final int MOST_DIGITS = 4;
  private static final int FIRST_YEAR = 1400;
  private static final int LAST_YEAR = 2100;

  private ModelNames() {}

  /** The digits that stand right behind a name in some sentence, with no plural behind them. */
  static Set<String> find(List<Sentence> sentences, KeptApart apart) {
    Set<String> models = new HashSet<>();
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int i = 2; i < tokens.size(); i++) {
        String digits = digits(tokens.get(i).text());
        if (!isModelDigits(digits)) {
          continue;
        }
        boolean named = followsName(tokens, i, apart) && isFree(tokens, i);
        boolean plural = isPlural(tokens.get(i).text(), digits.length());
        if (named || plural || opensName(tokens, i)) {
          models.add(digits);
        }
      }
    }
    return models;
  }

  /** The digits that a word of digits, or of digits and a variant ("777-200LR"), begins with. */
  private static String digits(String token) {
    int end = 0;
    while (end < token.length() && token.charAt(end) >= '0' && token.charAt(end) <= '9') {
      end++;
    }
    boolean variant =
        end + 1 < token.length()
            && token.charAt(end) == '-'
            && !Character.isLowerCase(token.charAt(end + 1)); // not "275-acre"
    boolean whole = end == token.length() || variant || isPlural(token, end);
    return whole ? token.substring(0, end) : "";
  }

  /** "787s". */
  private static boolean isPlural(String token, int digits) {
    return digits == token.length() - 1 && token.charAt(digits) == 's';
  }

  /** "the 787 Windliner". */
  private static boolean opensName(List<Token> tokens, int i) {
    boolean determined =
        switch (tokens.get(i - 1).text()) {
          case "the", "The", "a", "its", "new", "first" -> true;
          default -> false;
        };
    if (!determined || i + 1 >= tokens.size()) {
      return false;
    }
    String name = tokens.get(i + 1).text();
    String next = i + 2 < tokens.size() ? tokens.get(i + 2).text() : ".";
    boolean counted = Character.isLetter(next.charAt(0)) && next.endsWith("s");
    return Character.isUpperCase(name.charAt(0)) && !name.endsWith("s") && !counted;
  }

  private static boolean isModelDigits(String digits) {
    if (digits.length() < FEWEST_DIGITS || digits.length() > MOST_DIGITS) {
      return false;
    }
    int value = Integer.parseInt(digits);
    return value < FIRST_YEAR || value >= LAST_YEAR;
  }

  private static boolean followsName(List<Token> tokens, int i, KeptApart apart) {
    boolean owned = tokens.get(i - 1).text().endsWith("s") && isOwner(tokens.get(i - 1).text());
    String before = tokens.get(owned ? i - 2 : i - 1).text(); // "Boeing's 787"
    char first = before.charAt(0);
    char second = before.length() > 1 ? before.charAt(1) : 'A';
    return Character.isUpperCase(first)
        && Character.isLowerCase(second)
        && !apart.isMonthName(before)
        && Character.isLetter(before.charAt(before.length() - 1));
  }

  private static boolean isOwner(String token) {
    return token.equals("'s") || token.equals("\u2019s");
  }

  /** Whether a mark, a name or a singular noun follows, and nothing that could be counted. */
  private static boolean isFree(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(i + 1).text();
    char first = next.charAt(0);
    if (next.equals("is") || next.equals("was") || next.equals("has") || next.equals("'s")) {
      return true;
    }
    boolean mark = next.equals(",") || next.equals(".") || next.equals(")");
    if (mark && !tokens.get(i).text().endsWith("00")) {
      return true;
    }
    return Character.isUpperCase(first)
        || (Character.isLetter(first)
            && !next.endsWith("s")
            && !next.equals("percent")
            && !next.equals("to")
            && !next.endsWith("llion")
            && !next.equals("and")
            && !next.equals("people")
            && !next.equals("or"));
  }

  /** "the FTSE 100, which", "the Nikkei 225 index", "a Trent 900 engine". */
  private static boolean isBesideName(Words words, PartOfSpeech[] tags, int i) {
    String digits = words.lower(i);
    boolean length =
        digits.length() >= 2
            && digits.length() <= MOST_DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    if (length && i + 1 < tags.length && isIndex(words.lower(i + 1)) && words.isCapital(i - 1)) {
      return true;
    }
    boolean index =
        words.is(i - 1, "'s")
            && words.isCapital(i - 2)
            && digits.length() >= FEWEST_DIGITS
            && length
            && (words.is(i + 1, "(")
                || (i + 1 < tags.length && tags[i + 1] == PartOfSpeech.FINITE_VERB));
    if (index) {
      return true; // "Standard & Doe's 500 fell"
    }
    if (i < 2 || !length || tags[i - 1] != PartOfSpeech.NAME || !words.isCapital(i - 1)) {
      return false;
    }
    if (digits.length() >= FEWEST_DIGITS && !isModelDigits(digits)) {
      return false;
    }
    String name = words.original(i - 1);
    boolean capitals = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    boolean singular =
        i + 1 < tags.length
            && tags[i + 1] == PartOfSpeech.NOUN
            && !words.is(i + 1, "percent")
            && !words.is(i + 1, "people")
            && !words.is(i + 1, "million");
    boolean verb =
        i + 1 < tags.length
            && tags[i + 1] == PartOfSpeech.FINITE_VERB
            && digits.length() >= FEWEST_DIGITS;
    boolean mark = words.is(i + 1, ",") || words.is(i + 1, ".") || i + 1 == tags.length;
    boolean second =
        name.length() > 1 && (Character.isLetter(name.charAt(1)) || name.contains("&"));
    boolean joined = name.contains("&") && capitals && digits.length() >= FEWEST_DIGITS;
    boolean falls = capitals && i + 1 < tags.length && tags[i + 1] == PartOfSpeech.FINITE_VERB;
    return singular || verb || falls || joined || (capitals && mark && second);
  }

  /** Whether digits stand inside the name of what is counted: "two Arden 900 engines". */
  static boolean isInCounted(Words words, PartOfSpeech[] tags, int i) {
    boolean inside =
        i > 1
            && i + 1 < tags.length
            && words.isDigits(i)
            && !words.isGlued(i)
            && tags[i - 1] == PartOfSpeech.NAME
            && words.isCapital(i - 1)
            && tags[i + 1].isNominal();
    if (!inside) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && (tags[at] == PartOfSpeech.NAME || tags[at] == PartOfSpeech.ADJECTIVE)) {
      at--;
    }
    at = words.is(at, "the") && words.is(at - 1, "of") ? at - 2 : at;
    return at >= 0 && tags[at] == PartOfSpeech.NUMBER;
  }

  private static boolean isIndex(String lower) {
    return lower.equals("index") || lower.equals("indices") || lower.equals("indexes");
  }

  /** Whether the digits at a word are a name. */
  static boolean isModel(Words words, PartOfSpeech[] tags, int i, Set<String> models) {
    if (!words.isDigits(i) || (words.isGlued(i) && !words.isHyphen(i - 1))) {
      return false;
    }
    boolean variant =
        words.isHyphen(i + 1) && words.kind(i + 2) == Words.Kind.OPAQUE && !words.isCapital(i + 2);
    if (variant || isBesideName(words, tags, i)) {
      return true;
    }
    boolean counts =
        i + 1 < tags.length && tags[i + 1] == PartOfSpeech.PLURAL && !words.isCapital(i + 1);
    boolean named = i > 0 && tags[i - 1] == PartOfSpeech.NAME && words.isCapital(i - 1);
    return models.contains(words.lower(i)) && (named || !counts);
  }
}
