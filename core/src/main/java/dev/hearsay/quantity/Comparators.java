package dev.hearsay.quantity;

import dev.hearsay.quantity.Quantity.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what sets the comparator of a number, right before and right behind it. */
final class Comparators {

  private static final int MOST_WORDS = 5;
  private static final Set<String> ONLY_HYPHENED = Set.of("odd", "some", "ish");

  /**
   * A comparator where it stands.
   *
   * @param at its first word when it stands before the number, one past its last when behind
   */
  record Found(Comparator comparator, int at) {}

  private final Map<String, Comparator> before = new HashMap<>();
  private final Map<String, Comparator> after = new HashMap<>();
  private final Set<String> lastWords = new HashSet<>();
  private final Set<String> beforeAbout;
  private final Set<String> beforeAround;
  private final Set<String> beforeOver;
  private final Set<String> beforeUpTo;

  private Comparators(WordLists lists) {
    lists
        .entries("before")
        .forEach(
            (words, label) -> {
              before.put(words, Comparator.ofLabel(label));
              lastWords.add(words.substring(words.lastIndexOf(' ') + 1));
            });
    lists.entries("after").forEach((words, label) -> after.put(words, Comparator.ofLabel(label)));
    beforeAbout = lists.words("about-something");
    beforeAround = lists.words("around-something");
    beforeOver = lists.words("over-something");
    beforeUpTo = lists.words("up-to-something");
  }

  static Comparators standard() {
    return new Comparators(WordLists.read("comparators.txt"));
  }

  /** What stands before word {@code start}; of two the one that bounds. Null when nothing does. */
  @Nullable Found before(Words words, int start) {
    Found first = directlyBefore(words, start, false);
    if (first == null && isArticle(words.lower(start - 1))) {
      first = directlyBefore(words, start - 1, true);
      if (first != null && isCompared(words, first.at() - 1) && words.is(start - 1, "the")) {
        return null; // "earned $5, above the $4 that was expected"
      }
    }
    if (first == null) {
      return null;
    }
    Found second = directlyBefore(words, first.at(), true);
    if (second == null) {
      return first;
    }
    boolean bounds = first.comparator() != Comparator.ABOUT;
    return new Found(bounds ? first.comparator() : second.comparator(), second.at());
  }

  /** Whether what follows a mark compares what stands before it with a number known already. */
  private static boolean isCompared(Words words, int mark) {
    return words.is(mark, ",") || (words.isDash(mark) && !words.isHyphen(mark));
  }

  private static boolean isArticle(String lower) {
    return switch (lower) {
      case "the", "a", "an", "those", "these", "his", "her", "its", "their", "all" -> true;
      default -> false;
    };
  }

  private @Nullable Found directlyBefore(Words words, int start, boolean apart) {
    if (!lastWords.contains(words.lower(start - 1))) {
      return null;
    }
    for (int length = Math.min(MOST_WORDS, start); length > 0; length--) {
      String phrase = phrase(words, start - length, start);
      Comparator comparator = before.get(phrase);
      if (comparator != null && !isSomethingElse(words, start - length, start, phrase, apart)) {
        return new Found(comparator, start - length);
      }
    }
    return null;
  }

  /** "talk about 5 rules", "a win over 16 rivals"; "over the 12 states". */
  private boolean isSomethingElse(Words words, int from, int start, String phrase, boolean apart) {
    String before = words.lower(from - 1);
    return switch (phrase) {
      case "about", "around" ->
          apart
              || beforeAbout.contains(before)
              || (beforeAround.contains(before) && !words.isDigits(start))
              || (words.is(start, "one")
                  && words.is(start + 1, "of")
                  && !words.is(start + 2, "every"));
      case "over", "under", "above", "below" ->
          (apart && !isMark(words, start)) || beforeOver.contains(before) || isSingle(words, start);
      case "up to" -> beforeUpTo.contains(before);
      case "~" -> !words.isGlued(start);
      case "close to", "approaching", "some", "short of", "estimated" -> apart;
      case "fewer than" -> false;
      default -> apart && phrase.endsWith("er than") && isOwner(words.lower(start));
    };
  }

  /** "over the 5,000 mark". */
  private static boolean isMark(Words words, int article) {
    int at = article + 1;
    while (at < article + 4 && (words.isDigits(at) || words.isWord(at))) {
      at++;
      switch (words.lower(at)) {
        case "mark", "barrier", "threshold" -> {
          return words.is(article, "the");
        }
        default -> {}
      }
    }
    return false;
  }

  /** "thicker than his 100-page report": that is compared, not the number. */
  private static boolean isOwner(String lower) {
    return switch (lower) {
      case "his", "her", "its", "their" -> true;
      default -> false;
    };
  }

  /** "one of", "one line": a single one has nothing above or below it that could be meant. */
  private static boolean isSingle(Words words, int start) {
    return words.is(start, "one")
        && switch (words.lower(start + 1)) {
          case "hundred", "thousand", "million", "billion", "trillion", "percent" -> false;
          default -> !words.isHyphen(start + 1);
        };
  }

  /** What stands behind the number and its unit, which end before word {@code end}; or null. */
  @Nullable Found after(Words words, int end) {
    int at = words.isHyphen(end) ? end + 1 : end;
    for (int length = 3; length > 0; length--) {
      String phrase = phrase(words, at, at + length);
      Comparator comparator = after.get(phrase);
      if (comparator != null && belongs(words, end, at, at + length, phrase)) {
        return new Found(comparator, at + length);
      }
    }
    return null;
  }

  private static boolean belongs(Words words, int end, int from, int to, String phrase) {
    if (ONLY_HYPHENED.contains(phrase)) {
      return from > end || (phrase.equals("ish") && words.isGlued(from));
    }
    if (phrase.equals("+") || phrase.equals("plus")) {
      return from > end || words.isGlued(from) || (phrase.equals("+") && words.isWord(to));
    }
    boolean bare = phrase.startsWith("at ") || phrase.indexOf(' ') < 0 || phrase.startsWith("more");
    if (bare) {
      return words.kind(to) == Words.Kind.MARK;
    }
    boolean upTo = phrase.endsWith(" up") && words.is(to, "to"); // "the two and up to 20 percent"
    return !words.is(to, "than") && !upTo;
  }

  private static String phrase(Words words, int from, int to) {
    if (to == from + 1) {
      return words.lower(from);
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from) {
        phrase.append(' ');
      }
      phrase.append(words.lower(i));
    }
    return phrase.toString();
  }
}
