package dev.hearsay.timex;

import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.timex.CustodyWords.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from a document how long people were held somewhere, and what it says about when that began
 * and ended.
 */
final class Stays {

  /**
   * People held for a stated time.
   *
   * @param people keys of {@link Participants}
   * @param goesOn whether they still are on the day of publication
   */
  record Stay(Timex duration, Set<String> people, int sentence, boolean goesOn) {}

  /**
   * A dated begin or end.
   *
   * @param exact whether it happened then; else it was only allowed from then on
   */
  record Bound(Span words, LocalDate from, LocalDate to, Set<String> people, boolean exact) {}

  private static final int CLAUSE = 9;

  /** Longer ones are lists or noise. */
  private static final int LONGEST_SENTENCE = 500;

  /** A text that tells of more is no article. */
  private static final int MOST = 500;

  private static final int PASSIVE = 3;

  private final List<Sentence> sentences;
  private final List<List<Timex>> bySentence = new ArrayList<>();
  private final List<Set<String>> people = new ArrayList<>();
  private final CustodyWords custody;
  private final Optional<LocalDate> published;

  private final List<Stay> stays = new ArrayList<>();
  private final List<Bound> begins = new ArrayList<>();
  private final List<Bound> ends = new ArrayList<>();
  private final List<Set<String>> undated = new ArrayList<>();

  Stays(
      Document document,
      List<Sentence> sentences,
      List<Timex> timexes,
      TimeWords words,
      CustodyWords custody) {
    this.sentences = sentences;
    this.custody = custody;
    this.published = document.published().map(PublicationTime::date);
    int next = 0;
    for (Sentence sentence : sentences) {
      List<Timex> own = new ArrayList<>();
      while (next < timexes.size() && timexes.get(next).span().start() < sentence.span().end()) {
        own.add(timexes.get(next));
        next++;
      }
      bySentence.add(own);
      people.add(Participants.of(sentence.tokens(), words));
    }
    for (int i = 0; i < sentences.size() && !isTooLong(); i++) {
      if (sentences.get(i).tokens().size() <= LONGEST_SENTENCE) {
        read(i);
      }
    }
  }

  /** None when the text tells of more than an article can. */
  List<Stay> stays() {
    return isTooLong() ? List.of() : stays;
  }

  private boolean isTooLong() {
    return stays.size() + begins.size() + ends.size() + undated.size() > MOST;
  }

  List<Bound> begins(Stay stay) {
    return sharing(begins, stay.people());
  }

  List<Bound> ends(Stay stay) {
    return sharing(ends, stay.people());
  }

  Optional<LocalDate> published() {
    return published;
  }

  /** Whether the text tells of an arrest of these people without saying when. */
  boolean beganAtUnknownTime(Stay stay) {
    return undated.stream().anyMatch(keys -> shares(keys, stay.people()));
  }

  private static List<Bound> sharing(List<Bound> bounds, Set<String> keys) {
    return bounds.stream().filter(bound -> shares(bound.people(), keys)).toList();
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private void read(int index) {
    List<Token> tokens = sentences.get(index).tokens();
    for (Timex timex : bySentence.get(index)) {
      if (timex.type() == Timex.Type.DURATION) {
        readStay(index, tokens, timex);
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).text().toLowerCase(Locale.ROOT);
      if (custody.is(word, Role.ARREST) || custody.is(word, Role.TRANSFER)) {
        readBegin(index, tokens, i, custody.is(word, Role.ARREST));
      }
      if (custody.is(word, Role.RELEASE)) {
        readEnd(index, tokens, i);
      }
    }
  }

  private void readStay(int index, List<Token> tokens, Timex timex) {
    int at = tokenAt(tokens, timex.span().start());
    boolean led = at > 0 && tokens.get(at - 1).text().equals("for");
    int verb = -1;
    for (int i = at - 1; i >= Math.max(0, at - CLAUSE); i--) {
      String word = tokens.get(i).text();
      if (word.equals(".") || word.equals(";") || word.equals("”")) {
        return;
      }
      if (custody.is(word, Role.STAY) && (led || (word.equals("spent") && i == at - 1))) {
        verb = i;
        break;
      }
    }
    boolean unclear =
        verb < 0 || Lengths.of(timex).isEmpty() || isHedged(tokens, verb) || isNegated(tokens, at);
    if (unclear || isIdle(index, tokens, verb)) {
      return;
    }
    Set<String> keys = new HashSet<>(people.get(index));
    if (keys.isEmpty() && index > 0) {
      keys.addAll(people.get(index - 1));
    }
    boolean perfect = isPerfect(tokens, verb);
    stays.add(new Stay(timex, keys, index, perfect));
  }

  /** "remained silent for five months", "kept quiet": nobody is held. */
  private boolean isIdle(int index, List<Token> tokens, int verb) {
    String word = tokens.get(verb).text();
    boolean weak =
        word.equals("remained")
            || word.equals("kept")
            || word.equals("stayed")
            || word.equals("spent");
    if (!weak) {
      return word.equals("held") && isActive(tokens, verb);
    }
    return !tellsOfCustody(tokens)
        && !(index > 0 && tellsOfCustody(sentences.get(index - 1).tokens()));
  }

  private boolean tellsOfCustody(List<Token> tokens) {
    for (Token token : tokens) {
      String word = token.text().toLowerCase(Locale.ROOT);
      boolean place =
          switch (word) {
            case "prison",
                "prisons",
                "jail",
                "cell",
                "cells",
                "camp",
                "custody",
                "captivity",
                "detention",
                "prisoners",
                "captive",
                "hostage",
                "barracks" ->
                true;
            default -> false;
          };
      if (place || custody.is(word, Role.ARREST)) {
        return true;
      }
    }
    return false;
  }

  /** "held talks for three days": no form of "be" before it. */
  private static boolean isActive(List<Token> tokens, int verb) {
    for (int i = Math.max(0, verb - PASSIVE); i < verb; i++) {
      if (isBe(tokens.get(i).text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBe(String word) {
    return switch (word) {
      case "was", "were", "been", "being", "is", "are", "got" -> true;
      default -> false;
    };
  }

  private boolean isHedged(List<Token> tokens, int verb) {
    for (int i = Math.max(0, verb - CLAUSE); i < verb; i++) {
      String word = tokens.get(i).text();
      boolean month = word.equals("May");
      if (!month && custody.is(word.toLowerCase(Locale.ROOT), Role.HEDGE)) {
        return true;
      }
    }
    return false;
  }

  /** "not for more than a week", "for up to a year" is a limit only in what is planned. */
  private static boolean isNegated(List<Token> tokens, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      String word = tokens.get(i).text();
      if (word.equals("not") || word.equals("n't") || word.equals("never")) {
        return true;
      }
    }
    return false;
  }

  /** "have been held for". */
  private static boolean isPerfect(List<Token> tokens, int verb) {
    for (int i = Math.max(0, verb - PASSIVE); i < verb; i++) {
      String word = tokens.get(i).text();
      if (word.equals("has") || word.equals("have") || word.equals("’ve") || word.equals("'ve")) {
        return true;
      }
    }
    return false;
  }

  private void readBegin(int index, List<Token> tokens, int verb, boolean arrest) {
    Set<String> keys = people.get(index);
    Optional<Timex> date = dateOf(index, tokens, verb);
    boolean hedged = isHedged(tokens, verb);
    boolean pluperfect = isPluperfect(tokens, verb);
    if (date.isEmpty() || (pluperfect && !hedged)) {
      if (arrest && !hedged && isFinite(tokens, verb) && !isStay(index, tokens, verb)) {
        undated.add(keys);
      }
      return;
    }
    add(begins, date.get(), keys, !hedged);
  }

  private void readEnd(int index, List<Token> tokens, int verb) {
    if (!isHedged(tokens, verb)) {
      dateOf(index, tokens, verb).ifPresent(date -> add(ends, date, people.get(index), true));
    }
  }

  private static void add(List<Bound> bounds, Timex date, Set<String> keys, boolean exact) {
    bounds.add(
        new Bound(date.span(), date.from().orElseThrow(), date.to().orElseThrow(), keys, exact));
  }

  /** "were held for five months" is no begin. */
  private boolean isStay(int index, List<Token> tokens, int verb) {
    return bySentence.get(index).stream()
        .filter(timex -> timex.type() == Timex.Type.DURATION)
        .mapToInt(timex -> tokenAt(tokens, timex.span().start()))
        .anyMatch(at -> at > verb && at - verb <= CLAUSE);
  }

  private static boolean isPluperfect(List<Token> tokens, int verb) {
    for (int i = Math.max(0, verb - PASSIVE); i < verb; i++) {
      if (tokens.get(i).text().equals("had") || tokens.get(i).text().equals("already")) {
        return true;
      }
    }
    return false;
  }

  /** A passive with its auxiliary, or an active with its object; not "sailors jailed in Brenn". */
  private static boolean isFinite(List<Token> tokens, int verb) {
    if (!isActive(tokens, verb)) {
      return true;
    }
    if (verb + 1 >= tokens.size()) {
      return false;
    }
    String next = tokens.get(verb + 1).text();
    return switch (next) {
      case "the",
          "a",
          "an",
          "his",
          "her",
          "their",
          "him",
          "them",
          "dozens",
          "hundreds",
          "several",
          "some",
          "more" ->
          true;
      default -> Character.isUpperCase(next.codePointAt(0)) || Character.isDigit(next.charAt(0));
    };
  }

  /** The date or month nearest to a verb in its sentence, what follows preferred. */
  private Optional<Timex> dateOf(int index, List<Token> tokens, int verb) {
    Optional<Timex> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Timex timex : bySentence.get(index)) {
      boolean date = timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME;
      if (!date || !timex.isClosed()) {
        continue;
      }
      int at = tokenAt(tokens, timex.span().start());
      int distance = at > verb ? at - verb : 2 * (verb - at);
      if (distance < least) {
        least = distance;
        nearest = Optional.of(timex);
      }
    }
    return nearest;
  }

  private static int tokenAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
