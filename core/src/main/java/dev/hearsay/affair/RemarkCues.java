package dev.hearsay.affair;

import dev.hearsay.event.Event;
import dev.hearsay.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by its words alone which sentences can have a remark, so that few are parsed. */
final class RemarkCues {

  /** Tokens between a preposition or verb and the noun that it goes with. */
  private static final int NEAR = 4;

  private static final Set<String> NONE =
      Set.of("not", "n't", "n’t", "never", "no", "nobody", "none", "neither", "nor", "without");

  private static final Set<String> FORMS =
      Set.of(
          "kept",
          "held",
          "shut",
          "penned",
          "driven",
          "drove",
          "taken",
          "took",
          "brought",
          "flown",
          "flew",
          "sent",
          "led",
          "shipped",
          "put",
          "crammed",
          "trapped",
          "left",
          "transferred",
          "freed",
          "released",
          "liberated",
          "let",
          "set",
          "turned",
          "bail",
          "picked",
          "rounded");

  private final TreeWords.Lists lists;

  RemarkCues(TreeWords.Lists lists) {
    this.lists = lists;
  }

  /**
   * Whether a sentence can.
   *
   * @param events of its document: what they tell need not be looked for
   */
  boolean mayTell(List<Token> tokens, List<Event> events) {
    return mayTell(tokens)
        || tokens.stream()
            .filter(token -> isKept(token.text().toLowerCase(Locale.ROOT)))
            .anyMatch(
                token -> events.stream().noneMatch(each -> each.trigger().overlaps(token.span())));
  }

  /** A past form of a verb for keeping or moving people, with any ending. */
  private boolean isKept(String lower) {
    return FORMS.contains(lower)
        || (lower.endsWith("ed") && (isVerb(lower, "keeps") || isVerb(lower, "moves")))
        || (lower.endsWith("ssed")
            && isVerb(lower.substring(0, lower.length() - 3) + "ed", "moves"));
  }

  private boolean mayTell(List<Token> tokens) {
    List<String> lower =
        tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    for (int i = 0; i < lower.size(); i++) {
      if (mayTell(lower, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayTell(List<String> lower, int i) {
    String word = lower.get(i);
    boolean power = isNoun(word, "power");
    if (is(word, "answerable") || is(word, "whereabouts") || isVerb(word, "vanishes")) {
      return true;
    }
    if (power && (!isNoun(word, "common") || isNear(lower, i, "within", "outside"))) {
      return true;
    }
    if (word.equals("account") || word.equals("accounts") || word.equals("accounted")) {
      return lower.stream().anyMatch(each -> NONE.contains(each));
    }
    if (isVerb(word, "track")) {
      return lower.contains("lost") || lower.contains("lose") || lower.contains("no");
    }
    if (word.equals("found") || word.equals("seen") || word.equals("traced")) {
      return lower.stream().anyMatch(each -> NONE.contains(each));
    }
    if (word.equals("where")) {
      return lower.stream().anyMatch(each -> NONE.contains(each) || is(each, "untold"));
    }
    if (isVerb(word, "still") || word.equals("still")) {
      return isBefore(lower, i, "where") || lower.subList(0, i).contains("where");
    }
    return switch (word) {
      case "home", "families", "homeland" -> true;
      case "left", "leaves", "departed", "departs", "steamed" ->
          lower.contains("for") || lower.stream().anyMatch(each -> is(each, "waters"));
      case "sailed", "sails", "sail", "sea", "anchor" -> true;
      default -> false;
    };
  }

  /** Whether a word of some lists stands right before, or a little further on. */
  private boolean isNear(List<String> lower, int at, String... names) {
    for (String each : lower.subList(Math.max(0, at - NEAR), at)) {
      for (String name : names) {
        if (is(each, name)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isBefore(List<String> lower, int at, String list) {
    return lower.subList(at, Math.min(lower.size(), at + NEAR)).stream()
        .anyMatch(each -> is(each, list));
  }

  private boolean is(String word, String list) {
    return lists.of(list).contains(word);
  }

  private boolean isNoun(String word, String list) {
    return is(word, list) || (word.endsWith("s") && is(word.substring(0, word.length() - 1), list));
  }

  private boolean isVerb(String word, String list) {
    int end = word.length();
    return isNoun(word, list)
        || (word.endsWith("ed")
            && (is(word.substring(0, end - 1), list) || is(word.substring(0, end - 2), list)));
  }
}
