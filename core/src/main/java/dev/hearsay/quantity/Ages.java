package dev.hearsay.quantity;

import dev.hearsay.quantity.Quantity.Comparator;
import dev.hearsay.quantity.Unit.Kind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells ages from other numbers: "33-year-old", "aged 14 to 18", "Jane Roe, 33, said". */
final class Ages {

  static final Unit YEARS = Unit.of(Kind.AGE, "year-of-age");
  private static final BigDecimal OLDEST = new BigDecimal(120);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal NINE = new BigDecimal(9);

  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "men",
          "women",
          "adults",
          "voters",
          "those",
          "children",
          "students",
          "youths",
          "workers",
          "residents",
          "patients",
          "blacks",
          "whites",
          "hispanics",
          "latinos",
          "males",
          "females",
          "americans",
          "respondents",
          "viewers",
          "players");

  private final Units units;

  Ages(Units units) {
    this.units = units;
  }

  /** Reads the age that a number is; changes the draft and tells whether it is one. */
  boolean read(Words words, NounPhrases phrases, Draft draft) {
    if (draft.unit != null || draft.denominator != null) {
      return false;
    }
    if (readUnit(words, draft)) {
      readWord(words, draft);
      return true;
    }
    if (draft.high.compareTo(OLDEST) > 0 || draft.low.signum() < 0) {
      return false;
    }
    if (readWord(words, draft)) {
      Unit unit = words.is(draft.from, "aged") ? units.age(words.lower(draft.to)) : null;
      draft.to = unit == null ? draft.to : draft.to + 1; // "aged 16 to 25 years"
      draft.thingFrom = Math.max(draft.to, draft.thingFrom);
      draft.unit = unit == null ? YEARS : unit;
      return true;
    }
    if (isApposed(words, phrases, draft) || isSaid(words, phrases, draft)) {
      draft.unit = YEARS;
      return true;
    }
    return false;
  }

  /** "33-year-old", "33 years old", "14 years of age", "14 years and older". */
  private boolean readUnit(Words words, Draft draft) {
    int at = words.isDash(draft.to) ? draft.to + 1 : draft.to;
    int hyphen = words.lower(at).indexOf("-old");
    Unit old = hyphen > 0 ? units.age(words.lower(at).substring(0, hyphen)) : null;
    if (old != null) { // "a 25 year-old"
      draft.unit = old;
      draft.to = at + 1;
      draft.thingFrom = at + 1;
      return true;
    }
    Unit unit = units.age(words.lower(at));
    if (unit == null) {
      return false;
    }
    int next = words.isDash(at + 1) && words.isGlued(at + 1) ? at + 2 : at + 1;
    int end;
    if (words.is(next, "old") || words.is(next, "olds")) {
      end = next + 1;
    } else if (words.is(next, "of") && words.is(next + 1, "age")) {
      end = next + 2;
    } else if (words.is(next, "and") || words.is(next, "or")) {
      boolean older = words.is(next + 1, "older") || words.is(next + 1, "younger");
      if (!older) {
        return false;
      }
      end = next;
    } else {
      return false;
    }
    draft.unit = unit;
    draft.to = end;
    draft.thingFrom = end;
    return true;
  }

  /** "aged 33", "the age of 14", "ages 18 to 34". */
  private static boolean readWord(Words words, Draft draft) {
    int noun = words.is(draft.from + 1, "the") ? draft.from + 2 : draft.from + 1;
    if (words.is(draft.from, "between") && (words.is(noun, "ages") || words.is(noun, "age"))) {
      return true; // "between the ages of 18 and 29"
    }
    int at = draft.from - 1;
    if (words.is(at, "of") || words.is(at, "between")) {
      at--;
    }
    boolean word =
        switch (words.lower(at)) {
          case "aged", "age", "ages" -> true;
          default -> false;
        };
    if (word && (at == draft.from - 1 || !words.is(at, "aged") || words.is(at + 1, "between"))) {
      draft.from = at;
      return true;
    }
    return false;
  }

  /** "Jane Roe, 33, said", "the driver (33)". */
  private static boolean isApposed(Words words, NounPhrases phrases, Draft draft) {
    if (!draft.numeral.isDigits() || draft.low.scale() > 0 || draft.from != draft.numeral.from()) {
      return false;
    }
    int before = draft.from - 1;
    boolean moment = words.is(before, "then") || words.is(before, "now");
    before = moment && words.is(before - 1, ",") ? before - 1 : before; // "Roe, then 38, left"
    int end = words.is(before - 1, ")") ? opening(words, before - 1) : before;
    boolean bracket = words.is(before, "(") && words.is(draft.to, ")");
    if (!bracket && !words.is(before, ",")) {
      return false;
    }
    PartOfSpeech tag = phrases.tag(end - 1);
    boolean surname = tag == PartOfSpeech.NAME && words.isCapital(end - 1) && words.isWord(end - 1);
    boolean name = surname && (words.isCapital(end - 2) || words.lower(end - 2).endsWith("."));
    String next = words.lower(draft.to);
    boolean closed = next.equals(",") || bracket;
    boolean ends = next.equals(".") || next.equals(";") || next.isEmpty();
    boolean noun = tag == PartOfSpeech.NOUN && !words.isCapital(end - 1);
    boolean second = words.is(end - 2, "and") && words.is(end - 3, ",") && words.isDigits(end - 4);
    return (surname && second && ends) // "Jane, 33, and John, 35."
        || (name && (closed || ends || words.is(draft.to, "of")))
        || (surname && closed)
        || (surname && ends && draft.low.intValue() > 15 && !words.isDigits(end - 2))
        || (noun && closed && draft.low.compareTo(TEN) > 0);
  }

  private static int opening(Words words, int closing) {
    int at = closing;
    while (at > 0 && !words.is(at, "(")) {
      at--;
    }
    return at;
  }

  /** "Jane Roe will be 33": two names that are no name of a thing, as far as one can tell. */
  private static boolean isNamed(Words words, NounPhrases phrases, int verb) {
    int at = verb;
    while (phrases.tag(at) == PartOfSpeech.BASE_VERB
        || phrases.tag(at) == PartOfSpeech.FINITE_VERB) {
      at--;
    }
    boolean names = words.isCapital(at) && words.isCapital(at - 1) && words.isWord(at);
    return names && phrases.isNoun(at) && !phrases.tag(at - 2).equals(PartOfSpeech.DETERMINER);
  }

  /** "turned 33", "she is 33", "At 33, he", "voters under 30". */
  private static boolean isSaid(Words words, NounPhrases phrases, Draft draft) {
    int before = draft.from - 1;
    String verb = words.lower(before);
    boolean alone = words.kind(draft.to) == Words.Kind.MARK;
    boolean clauseNext =
        alone
            || words.is(draft.to, "when")
            || words.is(draft.to, "on")
            || words.is(draft.to, "last")
            || words.is(draft.to, "and")
            || words.is(draft.to, "in");
    boolean grown = draft.low.compareTo(TEN) > 0;
    boolean now = verb.equals("now") && words.kind(before - 1) == Words.Kind.MARK && grown;
    if (now && clauseNext && draft.from == draft.numeral.from() && draft.numeral.isDigits()) {
      return true; // "Now 46 and living in"
    }
    if (verb.startsWith("turn") && clauseNext) {
      return true;
    }
    boolean died = words.lower(before - 1).startsWith("die") || words.is(before - 1, "dead");
    if (verb.equals("at") && died && alone && grown) {
      return true; // "dies at 92"
    }
    if (verb.equals("at") && grown && words.is(draft.to, ",")) {
      return before == 0 || words.kind(before - 1) == Words.Kind.MARK;
    }
    boolean be =
        switch (verb) {
          case "is", "was", "'m", "am", "'s", "were", "be", "'re" -> true;
          default -> false;
        };
    boolean ends =
        switch (phrases.tag(draft.to)) {
          case MARK, PREPOSITION, CONJUNCTION, PRONOUN, ADVERB -> !words.is(draft.to, "of");
          default -> false;
        };
    if (be && ends && (grown || draft.low.compareTo(BigDecimal.ONE) > 0)) {
      return switch (words.lower(before - 1)) {
        case "he", "she", "i", "who" -> true;
        case "you" -> grown && alone;
        default -> grown && draft.numeral.isDigits() && alone && isNamed(words, phrases, before);
      };
    }
    boolean bounded =
        draft.comparator == Comparator.MORE_THAN || draft.comparator == Comparator.FEWER_THAN;
    boolean over =
        bounded
            && switch (words.lower(draft.from)) {
              case "over", "under", "above", "below", "older", "younger" -> true;
              default -> false;
            };
    boolean people =
        phrases.tag(before) == PartOfSpeech.PLURAL
            || verb.equals("people")
            || verb.equals("men")
            || verb.equals("women")
            || verb.equals("anyone")
            || verb.equals("those");
    boolean group =
        draft.comparator == Comparator.BETWEEN
            && grown
            && draft.numeral.isDigits()
            && draft.from == draft.numeral.from()
            && (PEOPLE.contains(verb) && ends);
    if (group) {
      return true; // "women 30 to 44"
    }
    if (words.is(draft.from, "as")
        && (words.is(draft.from + 1, "young") || words.is(draft.from + 1, "old"))) {
      return true;
    }
    boolean older = words.is(draft.to - 1, "older") || words.is(draft.to - 1, "younger");
    boolean above = words.is(draft.to - 1, "above") || words.is(draft.to - 1, "up");
    boolean someone = verb.equals("anyone") || verb.equals("everyone") || PEOPLE.contains(verb);
    boolean andOver =
        (words.is(draft.to - 1, "over") || words.is(draft.to - 1, "under") || (above && someone))
            && words.is(draft.to - 2, "and");
    boolean noNoun = phrases.tag(draft.to) != PartOfSpeech.PLURAL && !words.is(draft.to, "of");
    return older || andOver || (over && people && grown && noNoun && draft.numeral.isDigits());
  }

  /**
   * "in his 50s", "mid-50s", "over-65s", one word of digits and "s"; null when it is something
   * else.
   */
  @Nullable Draft readPlural(Words words, int i) {
    String text = words.original(i);
    int length = text.length();
    if (length < 2 || length > 4 || text.charAt(length - 1) != 's') {
      return null;
    }
    BigDecimal value = DigitString.parse(text.substring(0, length - 1));
    if (value == null || value.compareTo(OLDEST) >= 0 || value.scale() > 0) {
      return null;
    }
    boolean hyphened = words.isDash(i - 1) && words.isGlued(i) && words.isGlued(i - 1);
    String before = words.lower(hyphened ? i - 2 : i - 1);
    Numeral numeral = new Numeral(i, i + 1, Numeral.Shape.DIGITS, value, null);
    Draft draft = new Draft(numeral, hyphened ? i - 2 : i, i + 1);
    draft.unit = YEARS;
    switch (before) {
      case "over" -> draft.comparator = Comparator.MORE_THAN;
      case "under" -> draft.comparator = Comparator.FEWER_THAN;
      case "mid", "early", "late", "his", "her", "their", "my", "your", "our" -> {
        boolean decade = text.charAt(length - 2) == '0';
        boolean owned = !before.equals("mid") && !before.equals("early") && !before.equals("late");
        boolean owner = owned || isOwner(words.lower(hyphened ? i - 3 : i - 2));
        if (!decade || !owner) {
          return null;
        }
        draft.high = value.add(NINE);
        draft.comparator = Comparator.BETWEEN;
      }
      default -> {
        return null;
      }
    }
    return draft;
  }

  private static boolean isOwner(String lower) {
    return switch (lower) {
      case "his", "her", "their", "my", "your", "our" -> true;
      default -> false;
    };
  }
}
