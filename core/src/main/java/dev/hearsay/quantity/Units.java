package dev.hearsay.quantity;

import dev.hearsay.quantity.Unit.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The units of measure and currencies, by the words that write them. */
final class Units {

  private static final int MOST_WORDS = 3;
  private static final Set<String> INCH_MARKS = Set.of("\"", "\u2033", "\u201d", "''");

  /**
   * A unit where it stands.
   *
   * @param to one past its last word
   * @param hundredth whether the number counts cents
   */
  record Found(Unit unit, int to, boolean hundredth) {}

  private final Map<String, Unit> after = new HashMap<>();
  private final Map<String, Unit> before = new HashMap<>();
  private final Map<String, String> per;
  private final Map<String, String> yearly;
  private final Set<String> cents;
  private final Set<String> glued;
  private final Set<String> time;
  private final Map<String, String> age;

  /** First words of units of several words. */
  private final Set<String> compounds = new HashSet<>();

  private Units(WordLists lists) {
    lists.entries("currency-before").forEach((word, code) -> before.put(word, money(code)));
    lists.entries("currency-after").forEach((words, code) -> after.put(words, money(code)));
    lists.entries("cents").forEach((words, code) -> after.put(words, money(code)));
    cents = lists.words("cents");
    lists.entries("percent").forEach((words, name) -> put(Kind.SHARE, words, name));
    lists.entries("measures").forEach((words, name) -> put(Kind.MEASURE, words, name));
    lists.entries("times").forEach((words, name) -> put(Kind.TIMES, words, name));
    for (String words : after.keySet()) {
      int blank = words.indexOf(' ');
      if (blank > 0) {
        compounds.add(words.substring(0, blank));
      }
    }
    per = lists.entries("per");
    yearly = lists.entries("yearly");
    glued = lists.words("glued");
    time = lists.words("time");
    age = lists.entries("age");
  }

  static Units standard() {
    return new Units(WordLists.read("units.txt"));
  }

  private static Unit money(String code) {
    boolean assumed = code.endsWith("?");
    String name = assumed ? code.substring(0, code.length() - 1) : code;
    return new Unit(Kind.MONEY, name, Optional.empty(), assumed);
  }

  private void put(Kind kind, String words, String name) {
    int slash = name.indexOf('/');
    Unit unit = Unit.of(kind, slash < 0 ? name : name.substring(0, slash));
    after.put(words, slash < 0 ? unit : unit.per(name.substring(slash + 1)));
  }

  boolean isCurrencyBefore(String word) {
    return before.containsKey(word.toLowerCase(java.util.Locale.ROOT));
  }

  /** The currency that a word before a number writes, or null. */
  @Nullable Unit currencyBefore(String lower) {
    return before.get(lower);
  }

  /** The currency before a numeral, also a pound sign that was written as "#"; or null. */
  @Nullable Unit currencyBefore(Words words, Numeral numeral) {
    int from = numeral.from();
    boolean pounds =
        words.is(from - 1, "#")
            && words.isGlued(from)
            && (numeral.value().scale() > 0 || numeral.to() > from + 1);
    return pounds ? before.get("\u00a3") : before.get(words.lower(from - 1));
  }

  /** Whether letters right behind digits are a word of their own. */
  boolean isGlued(String lower) {
    return glued.contains(lower);
  }

  /** Whether the word is a unit of time. */
  boolean isTime(String lower) {
    return time.contains(lower);
  }

  /** The unit of age for a unit of time, or null. */
  @Nullable Unit age(String lower) {
    String name = age.get(lower);
    return name == null ? null : Unit.of(Kind.AGE, name);
  }

  /** The unit that begins at a word, or right behind a hyphen there; null when none does. */
  @Nullable Found find(Words words, int i) {
    int at = words.isHyphen(i) ? i + 1 : i;
    Found found = null;
    if (compounds.contains(words.lower(at))) {
      StringBuilder name = new StringBuilder(words.lower(at));
      int end = at + 1;
      for (int count = 2; count <= MOST_WORDS; count++) {
        end = words.isHyphen(end) ? end + 1 : end;
        name.append(' ').append(words.lower(end++));
        Unit unit = after.get(name.toString());
        if (unit != null) {
          found = new Found(unit, end, cents.contains(name.toString()));
        }
      }
    }
    if (found == null) {
      Unit unit = after.get(words.lower(at));
      if (unit == null || isPreposition(words, at)) {
        return null;
      }
      found = new Found(unit, at + 1, cents.contains(words.lower(at)));
    }
    return rate(words, found);
  }

  /** Words of one letter are units only right behind digits; so is "in.". */
  private boolean isPreposition(Words words, int at) {
    String lower = words.lower(at);
    if (lower.equals("in")) {
      return !words.isGlued(at) && !words.is(at + 1, "(") && !words.is(at + 1, "thick");
    }
    if (INCH_MARKS.contains(lower)) {
      return !words.isGlued(at) || isQuoted(words, at);
    }
    if (before.containsKey(lower) && words.isGlued(at + 1) && words.isDigits(at + 1)) {
      return true; // "nine $500 gifts"
    }
    if (lower.equals("c") && !words.isCapital(at)) {
      return true; // "5c"
    }
    boolean letter = lower.length() == 1 && Character.isLetter(lower.charAt(0));
    if (lower.equals("hp") && words.isCapital(at) && !words.isGlued(at)) {
      return true; // more often a maker of computers
    }
    boolean won = lower.equals("won") || lower.equals("real") || lower.equals("magnitude");
    return (letter && !words.isGlued(at)) || won;
  }

  /** Whether a quotation mark closes one that was opened before. */
  private static boolean isQuoted(Words words, int mark) {
    int before = 0;
    for (int at = 0; at < mark; at++) {
      boolean inch = words.isDigits(at - 1) && words.isGlued(at);
      if (INCH_MARKS.contains(words.lower(at)) && !inch) {
        before++;
      }
    }
    boolean alone = before == 0 && words.kind(mark + 1) == Words.Kind.MARK && !hasInch(words, mark);
    return before % 2 == 1 || alone; // one that was opened in an earlier sentence
  }

  /** Whether another number has an inch mark behind it. */
  private static boolean hasInch(Words words, int mark) {
    for (int at = 1; at < words.size(); at++) {
      boolean inch = words.isDigits(at - 1) && words.isGlued(at);
      if (at != mark && inch && INCH_MARKS.contains(words.lower(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFollower(Words words, int at) {
    return switch (words.lower(at)) {
      case "in", "to", "for", "on", "from", "by", "and", "or", "at", "with" -> true;
      default -> false;
    };
  }

  /** The same with what follows it as a rate: "$15 an hour". */
  Found rate(Words words, Found found) {
    if (found.unit().per().isPresent()) {
      return found;
    }
    int at = found.to();
    if (found.unit().kind() == Kind.MONEY && words.is(at, "to") && words.is(at + 1, "the")) {
      Unit other = after.get(words.lower(at + 2)); // "92 yen to the dollar"
      boolean exchange = other != null && other.kind() == Kind.MONEY;
      return exchange && other != null
          ? new Found(found.unit().per(other.name()), at + 3, found.hundredth())
          : found;
    }
    String adverb = found.unit().kind() == Kind.SHARE ? null : yearly.get(words.lower(at));
    boolean last = words.kind(at + 1) != Words.Kind.WORD || isFollower(words, at + 1);
    if (adverb != null && last) {
      return new Found(found.unit().per(adverb), at + 1, found.hundredth());
    }
    at = words.isHyphen(at) ? at + 1 : at;
    boolean article = words.is(at, "a") || words.is(at, "an");
    boolean each = words.is(at, "each") || words.is(at, "every");
    boolean sure = words.is(at, "per") || (words.is(at, "/") && words.isGlued(at));
    if (!article && !each && !sure) {
      return found;
    }
    int place = words.isHyphen(at + 1) ? at + 2 : at + 1;
    String divisor = per.get(words.lower(place));
    Unit two = after.get(words.lower(place) + " " + words.lower(place + 1));
    if (two != null && two.kind() == Kind.MEASURE) { // "$90 per square foot"
      return new Found(found.unit().per(two.name()), place + 2, found.hundredth());
    }
    if (divisor == null) {
      Unit unit = after.get(words.lower(place));
      boolean in = words.is(place, "in"); // "$20 each in London"
      boolean measure = unit != null && unit.kind() == Kind.MEASURE && !in;
      divisor = measure && unit != null ? unit.name() : sure ? words.lower(place) : null;
    }
    boolean ago =
        switch (words.lower(place + 1)) {
          case "ago", "earlier", "later", "before" -> article;
          default -> false;
        };
    boolean share = found.unit().kind() == Kind.SHARE && !time.contains(words.lower(place));
    if (divisor == null || divisor.isEmpty() || ago || share || !words.isWord(place)) {
      return found;
    }
    return new Found(found.unit().per(divisor), place + 1, found.hundredth());
  }
}
