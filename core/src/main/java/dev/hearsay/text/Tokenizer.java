package dev.hearsay.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits text into tokens as the Penn Treebank does, keeping the spelling: "do" + "n't", "$" +
 * "100,000", "coal-fired", "U.S.". The full stop stays with an abbreviation, also at the end of a
 * sentence. Every code point that isn't a blank lies in exactly one token; tokens are in text
 * order. Where a full stop and the next sentence are run together ("agenda.In a call") they are
 * taken apart.
 *
 * <p>One pass over the characters without regular expressions: all text passes through here.
 * Scripts written without blanks come out one ideograph a token.
 *
 * <p>Longer than 400 lines because it is one scanner: every rule works on the same position and
 * limits, and handing them around would cost more lines than it saves.
 */
public final class Tokenizer {

  private static final Set<String> SENTENCE_STARTERS =
      Set.of(
          "An", "As", "At", "By", "He", "If", "In", "It", "My", "No", "Of", "On", "So", "To", "We");
  private static final Set<String> TOP_LEVEL_DOMAINS =
      Set.of("com", "org", "net", "gov", "edu", "uk", "tv", "io");
  private static final Set<String> CLIPPED_WORDS =
      Set.of("em", "cause", "til", "tis", "twas", "bout", "n", "round");
  private static final int LONGEST_ENTITY = 10;
  private static final int LONGEST_TAG = 80;
  private static final int WORDS_PER_CHARACTER = 5;

  private final String text;
  private final int begin;
  private final int end;
  private final List<Token> tokens;

  private Tokenizer(String text, Span within) {
    this.text = text;
    this.begin = within.start();
    this.end = within.end();
    this.tokens = new ArrayList<>(within.length() / WORDS_PER_CHARACTER + 1);
  }

  /**
   * The tokens of one stretch of {@code text}, as if nothing stood around it.
   *
   * @throws IndexOutOfBoundsException when {@code within} leaves the text
   */
  public static List<Token> tokenize(String text, Span within) {
    if (within.end() > text.length()) {
      throw new IndexOutOfBoundsException(within + " in a text of " + text.length());
    }
    Tokenizer tokenizer = new Tokenizer(text, within);
    tokenizer.run();
    return Collections.unmodifiableList(tokenizer.tokens);
  }

  private void run() {
    int at = begin;
    while (at < end) {
      int codePoint = codePointAt(at);
      if (Characters.isSpace(codePoint)) {
        at++;
      } else if (Characters.isWord(codePoint)) {
        at = word(at);
      } else {
        int stop = punctuation(at, codePoint);
        add(at, stop);
        at = stop;
      }
    }
  }

  /** Emits the word, number or address that starts here, and returns where it ends. */
  private int word(int start) {
    int stop = isAddressStart(start) ? addressEnd(start) : wordEnd(start, start);
    if (at(stop) == '$' && stop - start <= 3 && isDigitAt(stop + 1) && isUpperCase(start, stop)) {
      stop++; // US$, HK$
      add(start, stop);
    } else if (at(stop) == '.' && ownsFullStop(start, stop)) {
      stop++;
      add(start, stop);
    } else {
      addSplit(start, stop);
    }
    return stop;
  }

  private int wordEnd(int start, int from) {
    int at = from;
    while (at < end) {
      int codePoint = codePointAt(at);
      if (Characters.isWord(codePoint)) {
        at += Character.charCount(codePoint);
        continue;
      }
      int next = codePoint == '@' ? emailEnd(at) : afterJoiner(start, at, codePoint);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  /**
   * Where the word goes on after a character that may stand inside words, or {@code at} when it
   * ends here.
   */
  private int afterJoiner(int start, int at, int character) {
    if (at == start) {
      return at;
    }
    if (Characters.isFormat(character)) {
      int next = at;
      while (next < end && Characters.isFormat(codePointAt(next))) {
        next += Character.charCount(codePointAt(next));
      }
      return isWordAt(next) ? next : at;
    }
    if (!isWordAt(at + 1)) {
      return at;
    }
    boolean joins =
        switch (character) {
          case '-', '\u2010', '\u2011', '/' -> true;
          case '.' -> dotJoins(start, at);
          case ',' -> isDigitAt(at - 1) && digitsFrom(at + 1) == 3;
          case ':' -> isDigitAt(at - 1) && isDigitAt(at + 1);
          case '&' -> Character.isUpperCase(at(at - 1)) && Character.isUpperCase(at(at + 1));
          default ->
              character != '\u2018'
                  && Characters.isApostrophe(character)
                  && Character.isLetter(at(at + 1));
        };
    return joins ? at + 1 : at;
  }

  /**
   * Whether the dot at {@code at}, between two word characters, is inside a word ("1.6", "U.S",
   * "will.i.am", "example.com") rather than the end of a sentence that lost its blank.
   */
  private boolean dotJoins(int start, int at) {
    char before = at(at - 1);
    char after = at(at + 1);
    if (Characters.isDigit(before) || Characters.isDigit(after)) {
      return Characters.isDigit(before) && Characters.isDigit(after);
    }
    if (Character.isLowerCase(after)) {
      return !isAddressStart(at + 1);
    }
    int segmentEnd = at + 1;
    while (segmentEnd < end && segmentEnd - at <= 4 && isWordAt(segmentEnd)) {
      segmentEnd++;
    }
    int length = segmentEnd - at - 1;
    if (length == 1 && (at(segmentEnd) == '.' || at - start <= 3)) {
      return true; // U.S.A., Ph.D
    }
    String segment = text.substring(at + 1, segmentEnd);
    boolean initialBefore = at - 1 == start || !isWordAt(at - 2);
    if (initialBefore) {
      return length <= 2 && !SENTENCE_STARTERS.contains(segment); // W.Va, but not U.S.|He
    }
    return TOP_LEVEL_DOMAINS.contains(segment.toLowerCase(Locale.ROOT));
  }

  private boolean ownsFullStop(int start, int stop) {
    if (at(stop + 1) == '.') {
      return false; // an ellipsis
    }
    int segment = stop;
    while (segment > start && isWordAt(segment - 1)) {
      segment--;
    }
    int length = stop - segment;
    if (segment > start && at(segment - 1) == '.') {
      return Character.isLetter(at(stop - 1))
          && (length == 1 || (length == 2 && Character.isUpperCase(at(segment))));
    }
    if (length == 1 && Character.isUpperCase(at(segment))) {
      return segment == start && isInitial(start, stop);
    }
    Set<Abbreviations.Kind> kinds = Abbreviations.standard().kindsOf(text.substring(segment, stop));
    if (kinds.isEmpty() || (segment > start && !kinds.contains(Abbreviations.Kind.PLACE))) {
      return false; // after a hyphen only "R-Wis." is usual
    }
    return kinds.size() > 1
        || !kinds.contains(Abbreviations.Kind.BEFORE_NUMBER)
        || isDigitAt(skipBlanks(stop + 1));
  }

  /** Whether a single capital is a name's initial and not "I" or "plan B" before a full stop. */
  private boolean isInitial(int start, int stop) {
    int next = skipBlanks(stop + 1);
    if (next >= end || (!Character.isLetterOrDigit(codePointAt(next)) && at(next) != ',')) {
      return false;
    }
    if (tokens.isEmpty() || at(start) != 'I') {
      return true;
    }
    return Character.isUpperCase(tokens.get(tokens.size() - 1).text().codePointAt(0));
  }

  /** Adds a word, its contractions taken apart. */
  private void addSplit(int start, int stop) {
    int cut = contraction(start, stop);
    if (cut > start && cut < stop) {
      addSplit(start, cut);
      add(cut, stop);
    } else {
      add(start, stop);
    }
  }

  /** Where the last contracted part of the word begins, or {@code stop} when it has none. */
  private int contraction(int start, int stop) {
    int length = stop - start;
    if (length < 3) {
      return stop;
    }
    char last = Character.toLowerCase(at(stop - 1));
    if (Characters.isApostrophe(at(stop - 2))) {
      if (last == 't' && Character.toLowerCase(at(stop - 3)) == 'n') {
        return length > 3 ? stop - 3 : stop;
      }
      return last == 's' || last == 'm' || last == 'd' ? stop - 2 : stop;
    }
    if (Characters.isApostrophe(at(stop - 3))) {
      char first = Character.toLowerCase(at(stop - 2));
      boolean known = last == 'e' ? first == 'r' || first == 'v' : last == 'l' && first == 'l';
      return known ? stop - 3 : stop;
    }
    return switch (length) {
      case 5 ->
          matches(start, "gonna")
                  || matches(start, "wanna")
                  || matches(start, "gotta")
                  || matches(start, "lemme")
                  || matches(start, "gimme")
              ? start + 3
              : stop;
      case 6 -> matches(start, "cannot") ? start + 3 : stop;
      default -> stop;
    };
  }

  /** The end of the punctuation mark, symbol, handle or tag that starts here. */
  private int punctuation(int start, int codePoint) {
    return switch (codePoint) {
      case '.', '-', '*', '=', '~' -> runEnd(start, codePoint);
      case '?', '!' -> exclamationEnd(start);
      case '`' -> at(start + 1) == '`' ? start + 2 : start + 1;
      case '\'', '\u2019', '\u02bc', '\u00b4' -> apostropheEnd(start, codePoint);
      case '@', '#' -> handleEnd(start);
      case '<' -> tagEnd(start);
      case '&' -> entityEnd(start);
      default -> symbolEnd(start, codePoint);
    };
  }

  private int exclamationEnd(int start) {
    int at = start + 1;
    while (at(at) == '?' || at(at) == '!') {
      at++;
    }
    return at;
  }

  private int apostropheEnd(int start, int apostrophe) {
    if (apostrophe == '\'' && at(start + 1) == '\'') {
      return start + 2;
    }
    int stop = start + 1;
    while (stop < end && stop - start <= 6 && isWordAt(stop)) {
      stop++;
    }
    String clipped = text.substring(start + 1, stop).toLowerCase(Locale.ROOT);
    boolean decade =
        clipped.length() == 3 && digitsFrom(start + 1) == 2 && clipped.charAt(2) == 's';
    boolean suffix =
        clipped.equals("s") && start > begin && !Characters.isSpace(codePointBefore(start));
    return decade || suffix || CLIPPED_WORDS.contains(clipped) ? stop : start + 1;
  }

  /** "@handle" and "#tag" are one token; "#1" and a lone sign are not. */
  private int handleEnd(int start) {
    int stop = start + 1;
    boolean letters = false;
    while (stop < end && Characters.isWord(codePointAt(stop))) {
      letters |= !isDigitAt(stop);
      stop += Character.charCount(codePointAt(stop));
    }
    return letters ? stop : start + 1;
  }

  private int tagEnd(int start) {
    char first = at(start + 1);
    if (first != '/' && !Character.isLetter(first)) {
      return start + 1;
    }
    for (int at = start + 1; at < end && at - start < LONGEST_TAG; at++) {
      char c = at(at);
      if (c == '>') {
        return at + 1;
      }
      if (c == '<' || Characters.isSpace(c)) {
        break;
      }
    }
    return start + 1;
  }

  private int entityEnd(int start) {
    for (int at = start + 1; at < end && at - start < LONGEST_ENTITY; at++) {
      char c = at(at);
      if (c == ';') {
        return at == start + 1 ? at : at + 1;
      }
      if (c != '#' && (c >= 128 || !Characters.isWord(c))) {
        break;
      }
    }
    return start + 1;
  }

  /** One code point with everything that modifies it: marks, skin tones, joined pictures. */
  private int symbolEnd(int start, int first) {
    int at = start + Character.charCount(first);
    while (at < end) {
      int codePoint = codePointAt(at);
      boolean modifier =
          Characters.isMark(codePoint) || (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff);
      if (codePoint == '\u200d' && at + 1 < end && !Characters.isSpace(codePointAt(at + 1))) {
        at += 1 + Character.charCount(codePointAt(at + 1));
      } else if (modifier || (Characters.isFormat(first) && Characters.isFormat(codePoint))) {
        at += Character.charCount(codePoint);
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isAddressStart(int start) {
    return switch (at(start)) {
      case 'h', 'H' -> matches(start, "http://") || matches(start, "https://");
      case 'w', 'W' -> matches(start, "www.");
      case 'f' -> matches(start, "ftp://");
      default -> false;
    };
  }

  private int addressEnd(int start) {
    int at = start;
    while (at < end
        && !Characters.isSpace(codePointAt(at))
        && "<>\"\u201c\u201d\u00bb".indexOf(at(at)) < 0) {
      at++;
    }
    while (at > start + 1 && ".,;:!?'\u2019)]*".indexOf(at(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  /** The end of the address whose sign is at {@code at}, or {@code at} when it is none. */
  private int emailEnd(int at) {
    int stop = at + 1;
    boolean dot = false;
    while (stop < end) {
      char c = at(stop);
      if (c == '.' && isWordAt(stop + 1) && stop > at + 1) {
        dot = true;
      } else if (c >= 128 || (!Characters.isWord(c) && c != '-')) {
        break;
      }
      stop++;
    }
    return dot ? stop : at;
  }

  private int runEnd(int start, int character) {
    int at = start + 1;
    while (at(at) == character) {
      at++;
    }
    return at;
  }

  private int digitsFrom(int start) {
    int at = start;
    while (at - start < 4 && isDigitAt(at)) {
      at++;
    }
    return at - start;
  }

  private int skipBlanks(int start) {
    int at = start;
    while (at < end && Characters.isSpace(at(at))) {
      at++;
    }
    return at;
  }

  private boolean isUpperCase(int start, int stop) {
    for (int at = start; at < stop; at++) {
      if (!Character.isUpperCase(at(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean matches(int start, String lowerCase) {
    return start + lowerCase.length() <= end
        && text.regionMatches(true, start, lowerCase, 0, lowerCase.length());
  }

  private boolean isWordAt(int at) {
    return at < end && Characters.isWord(codePointAt(at));
  }

  private boolean isDigitAt(int at) {
    return Characters.isDigit(at(at));
  }

  /** The character at an offset, or 0 outside the stretch. */
  private char at(int at) {
    return at >= begin && at < end ? text.charAt(at) : 0;
  }

  private int codePointAt(int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)
        && at + 1 < end
        && Character.isLowSurrogate(text.charAt(at + 1))) {
      return Character.toCodePoint(c, text.charAt(at + 1));
    }
    return c;
  }

  private int codePointBefore(int at) {
    return text.codePointBefore(at);
  }

  private void add(int start, int stop) {
    tokens.add(new Token(new Span(start, stop), text.substring(start, stop)));
  }
}
