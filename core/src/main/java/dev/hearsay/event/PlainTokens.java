package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Dateline;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence's words as the parser takes them best: without quotation marks, which say nothing of
 * who does what and lead astray where one is lost; with other words for those that its treebanks
 * hardly have; and with a comma behind a day that a clause begins with, which British news leaves
 * out ("On 8 May eleven were freed").
 */
final class PlainTokens {

  private static final Set<String> QUOTATION_MARKS =
      Set.of("\"", "“", "”", "„", "«", "»", "``", "''", "‘", "‟");

  private static final Set<String> DAYS = Set.of("today", "yesterday", "tonight");

  private static final Set<String> AUXILIARIES =
      Set.of("has", "have", "had", "was", "were", "is", "are", "will");

  /** A place's name at the beginning has so many words at most. */
  private static final int LONGEST_NAME = 3;

  /** Words before a day that a clause can begin with. */
  private static final Set<String> BEFORE_DAY =
      Set.of("on", "in", "by", "since", "until", "from", "late", "early");

  /** Behind these, or at the beginning, a clause begins. */
  private static final Set<String> OPENING = Set.of(";", ":", "and", "but", "that", "-", "–", "—");

  /** With which a clause can begin behind a day, beside names and figures. */
  private static final Set<String> STARTS =
      Set.of(
          "the",
          "a",
          "an",
          "his",
          "her",
          "their",
          "its",
          "our",
          "my",
          "he",
          "she",
          "they",
          "it",
          "we",
          "i",
          "this",
          "these",
          "those",
          "no",
          "some",
          "several",
          "both",
          "all",
          "many",
          "most",
          "more",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "hundreds",
          "dozens",
          "police",
          "officials",
          "prosecutors",
          "soldiers",
          "gunmen",
          "militants",
          "rebels");

  private final Analysis analysis;

  PlainTokens(Analysis analysis) {
    this.analysis = analysis;
  }

  List<Token> of(Sentence sentence) {
    List<Token> tokens =
        inPlainWords(
            Dateline.without(sentence.tokens()).stream()
                .filter(token -> !QUOTATION_MARKS.contains(token.text()))
                .toList());
    List<Timex> times =
        analysis.times().stream().filter(timex -> timex.span().overlaps(sentence.span())).toList();
    return withCommas(tokens, times);
  }

  /** The month in "agreed on 3 May not to go" would become an auxiliary. */
  private static List<Token> inPlainWords(List<Token> tokens) {
    List<Token> plain = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.text().equals("shall")) {
        plain.set(i, new Token(token.span(), "will"));
      } else if (token.text().equals("forthwith")) {
        plain.set(i, new Token(token.span(), "immediately"));
      } else if (token.text().equals("May") && i > 0 && isDay(tokens.get(i - 1))) {
        plain.set(i, new Token(token.span(), "June"));
      } else if (i > 0
          && DAYS.contains(token.text())
          && AUXILIARIES.contains(lower(tokens, i - 1))) {
        plain.set(i, new Token(token.span(), "now")); // "has today freed"
      }
    }
    return plain;
  }

  private static boolean isDay(Token token) {
    return token.text().length() <= 2 && token.text().chars().allMatch(Character::isDigit);
  }

  private static List<Token> withCommas(List<Token> tokens, List<Timex> times) {
    List<Token> with = new ArrayList<>(tokens.size() + 1);
    for (int i = 0; i < tokens.size(); i++) {
      with.add(tokens.get(i));
      if (i + 1 < tokens.size()
          && (endsFrontedPlace(tokens, i) || endsFrontedDay(tokens, i, times))) {
        int end = tokens.get(i).end();
        with.add(new Token(new Span(end, end), ","));
      }
    }
    return with;
  }

  /** "Ostra" of "In Ostra the court ruled". */
  private static boolean endsFrontedPlace(List<Token> tokens, int last) {
    return last > 0
        && last <= LONGEST_NAME
        && tokens.get(0).text().equals("In")
        && Character.isLowerCase(tokens.get(last + 1).text().charAt(0))
        && STARTS.contains(tokens.get(last + 1).text())
        && tokens.subList(1, last + 1).stream()
            .allMatch(token -> Character.isUpperCase(token.text().charAt(0)));
  }

  private static boolean endsFrontedDay(List<Token> tokens, int last, List<Timex> times) {
    int first = last;
    Span end = tokens.get(last).span();
    for (Timex timex : times) {
      if (timex.span().overlaps(end) && timex.span().end() == end.end()) {
        while (first > 0 && timex.span().overlaps(tokens.get(first - 1).span())) {
          first--;
        }
        boolean preposition = first > 0 && BEFORE_DAY.contains(lower(tokens, first - 1));
        int before = preposition ? first - 2 : first - 1;
        boolean opens = before < 0 || OPENING.contains(lower(tokens, before));
        return preposition && opens && beginsClause(tokens, last + 1);
      }
    }
    return false;
  }

  /** A determiner, a pronoun, a number or a name. */
  private static boolean beginsClause(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    return Character.isUpperCase(text.charAt(0))
        || Character.isDigit(text.charAt(0))
        || STARTS.contains(text.toLowerCase(Locale.ROOT));
  }

  private static String lower(List<Token> tokens, int at) {
    return tokens.get(at).text().toLowerCase(Locale.ROOT);
  }
}
