package dev.hearsay.text;

import java.util.List;
import java.util.Set;

/**
 * Decides where sentences end in one stretch of tokens: after which full stop, question mark,
 * exclamation mark, ellipsis or abbreviation.
 */
final class SentenceEnds {

  private static final Set<String> AFTER_CLOCK_TIMES =
      Set.of(
          "EST",
          "EDT",
          "ET",
          "PT",
          "PST",
          "PDT",
          "CT",
          "CST",
          "CDT",
          "MT",
          "MST",
          "GMT",
          "UTC",
          "BST",
          "CET",
          "CEST",
          "Eastern",
          "Pacific",
          "Central",
          "Mountain",
          "Local",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday",
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan.",
          "Feb.",
          "Mar.",
          "Apr.",
          "Aug.",
          "Sept.",
          "Oct.",
          "Nov.",
          "Dec.",
          "Greenwich");

  /** They stand before names all the time: "U.S. Government". */
  private static final Set<String> COUNTRIES = Set.of("U.S", "U.K", "U.N", "E.U");

  private static final Set<String> NAMES_WITH_EXCLAMATION_MARK =
      Set.of("Yahoo", "Jeopardy", "Jeb", "Wham", "Oklahoma", "Airplane");
  private static final Set<String> PRONOUN_I = Set.of("I", "I’m", "I'm", "I’ve", "I'll");

  /** Shorter words before a full stop and a small letter may be abbreviations nobody listed. */
  private static final int SHORTEST_SURE_WORD = 5;

  private static final int LONGEST_SPEAKER_NAME = 5;

  private final List<Token> tokens;
  private final WordEvidence evidence;
  private int sentenceStart;
  private boolean straightQuoteOpen;

  SentenceEnds(List<Token> tokens, WordEvidence evidence) {
    this.tokens = tokens;
    this.evidence = evidence;
  }

  /** The index after the last token of the sentence that begins at token {@code from}. */
  int nextAfter(int from) {
    sentenceStart = from;
    int at = from;
    while (at < tokens.size()) {
      if (isStraightQuote(at)) {
        straightQuoteOpen = !straightQuoteOpen;
      }
      if (mayEnd(at)) {
        int next = afterClosers(at + 1);
        if (endsHere(at, next)) {
          return next;
        }
        at = Math.max(at + 1, next);
      } else {
        at++;
      }
    }
    return tokens.size();
  }

  private boolean mayEnd(int at) {
    String word = text(at);
    return switch (word.charAt(word.length() - 1)) {
      case '.', '?', '!', '\u2026', '\u3002', '\uff01', '\uff1f', '\u0964', '\u061f', '\u06d4' ->
          true;
      default -> false;
    };
  }

  /** Skips the quotation marks, brackets and note numbers that close what ends before them. */
  private int afterClosers(int from) {
    int at = from;
    while (at < tokens.size()) {
      if (isCloser(at)) {
        if (isStraightQuote(at)) {
          straightQuoteOpen = !straightQuoteOpen;
        }
        at++;
      } else if (isNoteNumber(at)) {
        at += 3;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isCloser(int at) {
    return switch (text(at)) {
      case "\u201d", ")", "]", "}", "\u00bb" -> true;
      case "''" -> isAttached(at) || !isFollowedAttached(at);
      case "\"" ->
          isAttached(at) ? !isFollowedAttached(at) || straightQuoteOpen : straightQuoteOpen;
      case "'", "\u2019", "\u201c" ->
          isAttached(at) && (!isFollowedAttached(at) || closesAlways(at + 1));
      default -> false;
    };
  }

  private boolean closesAlways(int at) {
    return switch (text(at)) {
      case "\u201d", ")", "]", "}", "\u00bb", "\"" -> true;
      default -> false;
    };
  }

  private boolean isNoteNumber(int at) {
    return at + 2 < tokens.size()
        && isAttached(at)
        && text(at).equals("[")
        && Characters.isDigit(text(at + 1).charAt(0))
        && text(at + 2).equals("]");
  }

  private boolean endsHere(int stop, int next) {
    if (next == tokens.size()) {
      return true;
    }
    int word = afterOpeners(next);
    if (word == tokens.size()) {
      return !isContinuation(text(next));
    }
    String mark = text(stop);
    if (mark.charAt(mark.length() - 1) >= '\u0600' && mark.charAt(0) != '\u2026') {
      return true; // full stops of scripts without capitals
    }
    if (isContinuation(text(next)) || isContinuation(text(word))) {
      return false;
    }
    if (isSignature(stop, next, word)) {
      return false;
    }
    if (startsSmall(word)) {
      return mark.equals(".") && endsBeforeSmallLetter(stop, next);
    }
    if (mark.equals(".")) {
      return endsAtFullStop(stop, next);
    }
    return switch (mark.charAt(0)) {
      case '.', '\u2026' -> endsAtEllipsis(stop, word);
      case '?', '!' -> endsAtExclamation(stop, next);
      default -> endsAtAbbreviation(stop, next, word);
    };
  }

  /**
   * Damaged text goes on with a small letter after a full stop: "Justice Department. according".
   */
  private boolean endsBeforeSmallLetter(int stop, int next) {
    return next == stop + 1
        && !isAttached(next)
        && stop > sentenceStart
        && text(stop - 1).length() >= SHORTEST_SURE_WORD
        && text(stop - 1).codePoints().allMatch(Character::isLetter);
  }

  /** “Never again.” — Ada Hale: who said it, on the line of what was said. */
  private boolean isSignature(int stop, int next, int word) {
    boolean quoteAndDash = next > stop + 1 && word == next + 1 && isDash(text(next));
    return quoteAndDash
        && tokens.size() - word <= LONGEST_SPEAKER_NAME
        && tokens.subList(word, tokens.size()).stream()
            .allMatch(name -> Character.isUpperCase(name.text().codePointAt(0)));
  }

  private boolean endsAtFullStop(int stop, int next) {
    boolean listNumber =
        stop == sentenceStart + 1
            && text(stop - 1).length() <= 2
            && Character.isLetterOrDigit(text(stop - 1).charAt(0));
    boolean insideNumber = isAttached(next) && Characters.isDigit(text(next).charAt(0));
    return !listNumber && !insideNumber;
  }

  private boolean endsAtEllipsis(int stop, int word) {
    boolean onlyOpenersBefore = afterOpeners(sentenceStart) >= stop;
    return !onlyOpenersBefore
        && !PRONOUN_I.contains(text(word))
        && (isStarter(word) || evidence.isOrdinary(text(word)));
  }

  private boolean endsAtExclamation(int stop, int next) {
    if (next == stop + 1) {
      return stop == sentenceStart || !NAMES_WITH_EXCLAMATION_MARK.contains(text(stop - 1));
    }
    return !text(next - 1).equals(")") && !isSpeakerWithCue(next);
  }

  /** “Why?” Ada Hale asked: a name and a verb of saying. */
  private boolean isSpeakerWithCue(int next) {
    int at = next;
    while (at < tokens.size()
        && at - next < LONGEST_SPEAKER_NAME
        && Character.isUpperCase(text(at).codePointAt(0))) {
      at++;
    }
    return at > next && at < tokens.size() && Lists.CUE_VERBS.contains(text(at));
  }

  private boolean endsAtAbbreviation(int stop, int next, int word) {
    String abbreviation = text(stop);
    String bare =
        abbreviation.substring(abbreviation.lastIndexOf('-') + 1, abbreviation.length() - 1);
    boolean quoteClosed = next > stop + 1 && !text(next - 1).equals(")");
    boolean numberFollows = Character.isDigit(text(word).codePointAt(0));
    if (bare.indexOf('.') > 0) {
      return endsAtAcronym(bare, stop, word, quoteClosed);
    }
    Set<Abbreviations.Kind> kinds = Abbreviations.standard().kindsOf(bare);
    if (kinds.equals(Set.of(Abbreviations.Kind.TITLE))) {
      return false;
    }
    if (numberFollows) {
      return quoteClosed;
    }
    return quoteClosed || isStarter(word) || opensSentence(stop, word);
  }

  private boolean endsAtAcronym(String acronym, int stop, int word, boolean quoteClosed) {
    boolean clock = acronym.equalsIgnoreCase("a.m") || acronym.equalsIgnoreCase("p.m");
    if (clock) {
      return !AFTER_CLOCK_TIMES.contains(text(word))
          && !Character.isDigit(text(word).codePointAt(0));
    }
    if (acronym.equals("e.g") || acronym.equals("i.e")) {
      return false;
    }
    return quoteClosed
        || isStarter(word)
        || (!COUNTRIES.contains(acronym) && opensSentence(stop, word));
  }

  /** An ordinary word with a capital, small letters after it: "in the U.S. Ministers said". */
  private boolean opensSentence(int stop, int word) {
    return word == stop + 1
        && word + 1 < tokens.size()
        && startsSmall(word + 1)
        && evidence.isOrdinary(text(word));
  }

  private boolean isStarter(int at) {
    return Lists.STARTERS.contains(text(at));
  }

  /** "iPhone" begins like a capital word. */
  private boolean startsSmall(int at) {
    String word = text(at);
    return Character.isLowerCase(word.codePointAt(0))
        && (word.length() < 2 || !Character.isUpperCase(word.charAt(1)));
  }

  private int afterOpeners(int from) {
    int at = from;
    while (at < tokens.size()
        && switch (text(at)) {
          case "\u201c",
              "\u2018",
              "\"",
              "'",
              "``",
              "`",
              "(",
              "[",
              "\u00ab",
              "\u2019",
              "--",
              "\u2014",
              "\u2013",
              "-",
              "\u201e",
              "\u2022",
              "*" ->
              true;
          default -> false;
        }) {
      at++;
    }
    return at;
  }

  private static boolean isContinuation(String word) {
    return switch (word) {
      case ",", ";", ":", "%", ")", "]", "}", "&", "/", "=", "+", "\u201d" -> true;
      default -> false;
    };
  }

  private static boolean isDash(String word) {
    return switch (word) {
      case "--", "\u2014", "\u2013", "-" -> true;
      default -> false;
    };
  }

  private boolean isStraightQuote(int at) {
    return text(at).equals("\"");
  }

  private boolean isAttached(int at) {
    return at > 0 && tokens.get(at - 1).end() == tokens.get(at).start();
  }

  private boolean isFollowedAttached(int at) {
    return at + 1 < tokens.size() && isAttached(at + 1);
  }

  private String text(int at) {
    return tokens.get(at).text();
  }

  /** Loaded when the first sentence is split. */
  private static final class Lists {
    private static final Set<String> STARTERS = WordList.words("sentence-starters.txt");
    private static final Set<String> CUE_VERBS = WordList.words("cue-verbs.txt");
  }
}
