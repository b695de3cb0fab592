package dev.hearsay.quantity;

import dev.hearsay.quantity.Numeral.Shape;
import dev.hearsay.quantity.Quantity.Comparator;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells numbers that don't say how much or how many: dates, clock times, labels, addresses, parts
 * of names, fixed phrases, "one" as a pronoun.
 */
final class KeptApart {

  private static final BigDecimal FIRST_YEAR = new BigDecimal(1400);
  private static final BigDecimal LAST_YEAR = new BigDecimal(2101);
  private static final int LONGEST_PHRASE = 5;
  private static final int MOST_POINTS = 20;
  private static final int MOST_BOOKS = 4;

  /** So many digits without a mark are an identifier. */
  private static final int LONGEST_PLAIN = 9;

  /** So many are one unless a noun follows. */
  private static final int LONG_PLAIN = 5;

  private final Set<String> months;
  private final Set<String> clock;
  private final Set<String> labels;
  private final Set<String> capitalLabels;
  private final Set<String> books;
  private final Set<String> fixedCompounds;
  private final Set<String> halfCompounds;
  private final PronounOne pronounOne;
  private final Set<String> phrases;
  private final Set<String> phraseWords = new HashSet<>();
  private final Set<String> address;
  private final Set<String> score;
  private final Set<String> change;
  private final Set<String> measuring;
  private final Set<String> raising;
  private final Set<String> arriving;
  private final Set<String> leaving;

  private KeptApart(WordLists lists) {
    months = lists.words("months");
    clock = lists.words("clock");
    labels = lists.words("labels");
    capitalLabels = lists.words("capital-labels");
    books = lists.words("numbered-books");
    fixedCompounds = lists.words("fixed-compounds");
    halfCompounds = lists.words("half-compounds");
    pronounOne = new PronounOne(lists);
    phrases = lists.words("phrases");
    phrases.forEach(phrase -> phraseWords.addAll(List.of(phrase.split(" ", -1))));
    address = lists.words("address");
    score = lists.words("score");
    change = lists.words("change");
    measuring = lists.words("measuring");
    raising = lists.words("raising");
    arriving = lists.words("arriving");
    leaving = lists.words("leaving");
  }

  static KeptApart standard() {
    return new KeptApart(WordLists.read("kept-apart.txt"));
  }

  boolean isScoreWord(String lower) {
    return score.contains(lower);
  }

  boolean isChangeWord(String lower) {
    return change.contains(lower);
  }

  /** Whether the verb says of its subject how much it is, or how it changes. */
  boolean isMeasuringWord(String lower) {
    return measuring.contains(lower) || change.contains(lower);
  }

  /** Whether what the verb changes comes behind it. */
  boolean isRaisingWord(String lower) {
    return raising.contains(lower);
  }

  /** Whether the verb, with a preposition behind it, says how much its subject is: "ran into". */
  boolean isArrivingWord(String lower) {
    return arriving.contains(lower);
  }

  /** Whether the word says of what follows it how much it is: "left the index at 90". */
  boolean isLeavingWord(String lower) {
    return leaving.contains(lower) || change.contains(lower);
  }

  boolean isMonthName(String word) {
    return months.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isMonth(Words words, int i) {
    return words.isCapital(i) && months.contains(words.lower(i));
  }

  /** Whether the four digits are a year, as far as they themselves can tell. */
  static boolean looksLikeYear(Numeral numeral) {
    return numeral.shape() == Shape.PLAIN_DIGITS
        && numeral.value().compareTo(FIRST_YEAR) >= 0
        && numeral.value().compareTo(LAST_YEAR) < 0;
  }

  /** Whether a numeral is part of a date, a clock time, a label, an address or a name. */
  boolean isLabel(Words words, Numeral numeral, NounPhrases phrases, boolean titleCase) {
    int from = numeral.from();
    int to = numeral.to();
    int digits = numeral.shape() == Shape.PLAIN_DIGITS ? words.lower(from).length() : 0;
    boolean counts = digits < LONGEST_PLAIN && phrases.after(to, false) != null;
    if (digits >= LONG_PLAIN && !counts) {
      return true;
    }
    boolean dotted = words.is(to, ".") && words.is(to + 1, ")"); // "Roe (8.)"
    if (words.is(from - 1, "(") && dotted) {
      return true;
    }
    boolean bracketed = words.is(from - 1, "(") && words.is(to, ")") && !phrases.isNoun(from - 2);
    if (Enumerations.isCitation(words, from, to)) {
      return true;
    }
    boolean clipped =
        (words.is(from - 1, "'") || words.is(from - 1, "\u2018"))
            && words.isGlued(from)
            && words.lower(from).length() == 2;
    boolean note =
        words.is(from - 1, "(")
            && words.is(to, ")")
            && words.isDigits(from)
            && to == from + 1
            && !words.isCapital(from - 2)
            && (phrases.tag(from - 2) == PartOfSpeech.PLURAL || numeral.value().intValue() < 10);
    if (note || clipped || (bracketed && numeral.value().intValue() <= MOST_POINTS)) {
      return true; // "(1) the roof", "since '82"
    }
    if (isOrdinalEnding(words.lower(to)) && words.isDigits(to - 1)) {
      return true; // "the 15,599 th boat"
    }
    boolean decade = digits == 2 && words.is(to, "'s") && words.is(from - 1, "the");
    if (isQuotedDigit(words, numeral, phrases) || decade) {
      return true; // "in the 90's"
    }
    if (isMonth(words, from - 1) && numeral.value().compareTo(LAST_YEAR) < 0) {
      return numeral.isDigits();
    }
    if (isMonth(words, to) && numeral.isDigits() && numeral.value().intValue() <= 31) {
      boolean verb = phrases.tag(to + 1) == PartOfSpeech.BASE_VERB;
      return !words.lower(to).equals("may") || words.isDigits(to + 1) || !verb;
    }
    int measured = words.isHyphen(to) ? to + 1 : to;
    if (words.is(measured, "caliber") || words.is(measured, "calibre")) {
      return true;
    }
    return isClock(words, numeral)
        || isNumbered(words, numeral, phrases)
        || Enumerations.isListed(words, numeral)
        || Enumerations.isRanked(words, numeral, phrases)
        || Enumerations.isNumberedPair(words, numeral, phrases)
        || isBook(words, numeral)
        || Enumerations.isTally(words, from, to)
        || isAddress(words, to)
        || NumbersInNames.isInName(words, numeral, titleCase);
  }

  /** A year, unless a comparator or a round number before a plural says otherwise. */
  boolean isYear(Words words, Numeral numeral, NounPhrases phrases, Comparators comparators) {
    if (!looksLikeYear(numeral)) {
      return false;
    }
    Comparators.Found before = comparators.before(words, numeral.from());
    boolean plural = phrases.tag(numeral.to()) == PartOfSpeech.PLURAL;
    if (before != null && isUntil(words.lower(before.at() - 1))) {
      return true; // "until at least 2014"
    }
    if (before != null && words.is(numeral.from() - 1, "the") && !plural) {
      return true; // "more than the 2012 election"
    }
    if (before != null
        && before.comparator() != Comparator.ABOUT
        && !words.is(before.at(), "over")) {
      return false;
    }
    boolean round = numeral.value().intValue() % 100 == 0;
    boolean placed =
        switch (phrases.tag(numeral.from() - 1)) {
          case PREPOSITION, DETERMINER, ADJECTIVE, NAME, NOUN -> before == null;
          default -> false;
        };
    return !(round && plural && !placed);
  }

  private static boolean isOrdinalEnding(String lower) {
    return switch (lower) {
      case "th", "st", "nd", "rd" -> true;
      default -> false;
    };
  }

  /** "dial '1' for English". */
  private static boolean isQuotedDigit(Words words, Numeral numeral, NounPhrases phrases) {
    return numeral.shape() == Shape.PLAIN_DIGITS
        && numeral.to() == numeral.from() + 1
        && words.lower(numeral.from()).length() == 1
        && phrases.isQuote(numeral.from() - 1)
        && phrases.isQuote(numeral.to());
  }

  private static boolean isUntil(String lower) {
    return switch (lower) {
      case "until", "till", "since", "through" -> true;
      default -> false;
    };
  }

  private boolean isClock(Words words, Numeral numeral) {
    int to = numeral.to();
    boolean clockWord = clock.contains(words.lower(to)) && !words.is(to, "et");
    boolean zone = words.original(to).equals("ET");
    boolean morning =
        words.is(to, "in")
            && words.is(to + 1, "the")
            && (words.is(to + 2, "morning")
                || words.is(to + 2, "evening")
                || words.is(to + 2, "afternoon"));
    boolean tonight = words.is(to, "tonight") && words.is(numeral.from() - 1, "at");
    return (clockWord || zone || morning || tonight) && numeral.value().intValue() <= 24;
  }

  /** "page 4", "Article 5", "No. 2", "level three". */
  private boolean isNumbered(Words words, Numeral numeral, NounPhrases phrases) {
    int at = numeral.from() - 1;
    boolean number = numeral.isDigits() && numeral.to() == numeral.from() + 1;
    if (!number && numeral.shape() != Shape.WORDS) {
      return false;
    }
    if (words.isHyphen(at)) {
      at--;
    }
    if (isCamelCase(words.original(at)) && phrases.tag(numeral.to()) != PartOfSpeech.NUMBER) {
      return true; // "iPad 2"
    }
    while (isJoint(words, at) && isNumberWord(words, phrases, at - 1)) {
      at = words.isHyphen(at - 2) ? at - 3 : at - 2; // "Articles 5, 6 and 7", "grades 3 to 8"
    }
    String label = words.lower(at);
    boolean thousands = numeral.value().compareTo(FIRST_YEAR) >= 0;
    if (label.equals("year") && words.is(at - 1, "the") && (number || thousands)) {
      return true; // "in the year 20255", "by the year two thousand"
    }
    boolean known = labels.contains(label) || (label.endsWith("s") && labels.contains(cut(label)));
    boolean capital =
        words.isCapital(at)
            && (capitalLabels.contains(label)
                || (label.endsWith("s") && capitalLabels.contains(cut(label))));
    if (!known && !capital) {
      return false;
    }
    boolean rate =
        switch (words.lower(at - 1)) {
          case "a", "per", "each", "every", "one", "all" -> label.equals("day");
          default -> false;
        };
    if (rate) {
      return false;
    }
    boolean noAnswer = label.equals("no") && !words.is(at + 1, ".") && !words.isCapital(at);
    boolean noun = phrases.isNoun(numeral.to()) && !words.isCapital(numeral.to());
    boolean plural = phrases.tag(numeral.to()) == PartOfSpeech.PLURAL;
    return !noAnswer && !(plural || (noun && capital));
  }

  private static boolean isJoint(Words words, int at) {
    return switch (words.lower(at)) {
      case "and", "or", "to", "through", "thru", "," -> true;
      default -> false;
    };
  }

  private static boolean isNumberWord(Words words, NounPhrases phrases, int at) {
    return words.isDigits(at) || phrases.tag(at) == PartOfSpeech.NUMBER;
  }

  /** "2 Timothy": the number of a book of the Bible. */
  private boolean isBook(Words words, Numeral numeral) {
    int to = numeral.to();
    boolean first = numeral.value().intValue() <= MOST_BOOKS && to == numeral.from() + 1;
    boolean name = numeral.isDigits() || words.isCapital(numeral.from());
    return first && name && words.isCapital(to) && books.contains(words.lower(to));
  }

  private static boolean isCamelCase(String word) {
    return word.length() > 2
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1));
  }

  private static String cut(String plural) {
    return plural.substring(0, plural.length() - 1);
  }

  /** "1600 Pennsylvania Avenue". */
  private boolean isAddress(Words words, int to) {
    int at = to;
    while (at < to + 4 && words.isCapital(at)) {
      if (at > to && address.contains(words.lower(at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** Whether the number belongs to a phrase that counts nothing. */
  boolean isFixed(Words words, Numeral numeral) {
    int from = numeral.from();
    int to = numeral.to();
    if (words.isHyphen(to)) {
      String next = words.lower(to + 1);
      boolean half = words.is(to - 1, "half") && halfCompounds.contains(next);
      boolean word = numeral.shape() == Shape.WORDS || (next.equals("for") && numeral.isDigits());
      boolean small = word && numeral.value().intValue() <= 10; // also "a 2-for-1 split"
      if (half || (small && fixedCompounds.contains(next))) {
        return true;
      }
    }
    if (words.is(to - 1, "half")
        && !words.isHyphen(to)
        && halfCompounds.contains(words.lower(to))) {
      return !phraseWords.contains(words.lower(to)) || phrases.contains("half " + words.lower(to));
    }
    for (int start = Math.max(0, from - 3); start <= from; start++) {
      if (!phraseWords.contains(words.lower(start))) {
        continue;
      }
      StringBuilder phrase = new StringBuilder();
      for (int i = start; i < start + LONGEST_PHRASE; i++) {
        if (words.isHyphen(i)) {
          continue;
        }
        phrase.append(phrase.length() == 0 ? "" : " ").append(words.lower(i));
        if (i >= from && phrases.contains(phrase.toString())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether "one" means a person or a thing that was named, and counts nothing.
   *
   * @param counted whether the sentence counted something before
   * @param several whether it counted what this may be one of, right before
   */
  boolean isPronoun(
      Words words, Numeral numeral, NounPhrases phrases, boolean counted, boolean several) {
    return pronounOne.is(words, numeral, phrases, counted, several);
  }
}
