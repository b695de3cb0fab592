package dev.hearsay.attribution;

import dev.hearsay.mention.NounPhrases;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * A sentence whose source stands at its end and has said all of it: "The harbour leaks, the board
 * said." The models sometimes end such a content early, and where the sentence tells of statements
 * itself they lose who stands behind all ("Roe denied it, the board said"). See {@code
 * docs/rules/trailing-source.md}.
 */
final class TrailingSource {

  /** Name of this rule in {@code decidedBy}. */
  static final String NAME = "rule:trailing-source";

  private static final double CONFIDENCE = 0.8;

  private static final int SHORTEST_CONTENT = 5;
  private static final int LONGEST_SOURCE = 10;

  /** Words behind the cue: "said Monday", "said in a statement on Monday". */
  private static final int LONGEST_TAIL = 6;

  private TrailingSource() {}

  /** What the rule finds in one sentence. */
  static Optional<LinkedSpans> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int end = tokens.size();
    while (end > 0 && !Paragraphs.isWord(tokens, end - 1)) {
      end--;
    }
    int comma = viewComma(tokens, end);
    if (comma < 0) {
      comma = lastComma(tokens, end);
    }
    if (comma < SHORTEST_CONTENT || isQuoted(tokens) || isLeadingClause(tokens, comma)) {
      return Optional.empty();
    }
    int first = comma + 1;
    if (Paragraphs.lower(tokens, first).equals("according")
        && Paragraphs.lower(tokens, first + 1).equals("to")
        && end > first + 2) {
      return Optional.of(linked(tokens, comma, first + 2, end, first, first + 2));
    }
    if (isView(tokens, first) && end > first + 4) {
      return Optional.of(linked(tokens, comma, first + 4, end, first, first + 4));
    }
    if (Paragraphs.lower(tokens, first).equals("per") && end > first + 1) {
      return Optional.of(linked(tokens, comma, first + 1, end, first, first + 1));
    }
    return opensSource(tokens, first) ? verb(tokens, comma, end) : Optional.empty();
  }

  private static Optional<LinkedSpans> verb(List<Token> tokens, int comma, int end) {
    for (int i = comma + 2; i < end && i - comma <= LONGEST_SOURCE; i++) {
      String word = Paragraphs.lower(tokens, i);
      if (isSaying(word)) {
        int from = i;
        while (from > comma + 2 && colours(Paragraphs.lower(tokens, from - 1))) {
          from--;
        }
        return end - i - 1 <= LONGEST_TAIL && endsQuietly(tokens, i + 1, end)
            ? Optional.of(linked(tokens, comma, comma + 1, from, from, i + 1))
            : Optional.empty();
      }
      if (endsSource(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "…, in the view of Roe, a docker": the comma before, wherever the last one is. */
  private static int viewComma(List<Token> tokens, int end) {
    for (int i = SHORTEST_CONTENT; i + 5 < end; i++) {
      if (tokens.get(i).text().equals(",") && isView(tokens, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** "In the view of". */
  private static boolean isView(List<Token> tokens, int at) {
    return Paragraphs.lower(tokens, at).equals("in")
        && Paragraphs.lower(tokens, at + 1).equals("the")
        && switch (Paragraphs.lower(tokens, at + 2)) {
          case "view", "opinion", "judgment", "judgement", "estimation", "eyes", "words" -> true;
          default -> false;
        }
        && Paragraphs.lower(tokens, at + 3).equals("of");
  }

  private static int lastComma(List<Token> tokens, int end) {
    for (int i = end - 1; i > 0; i--) {
      if (tokens.get(i).text().equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** Quotations are the models' work: where one ends they know. */
  private static boolean isQuoted(List<Token> tokens) {
    return tokens.stream()
        .map(Token::text)
        .anyMatch(word -> QuotationMarks.isOpening(word) || QuotationMarks.isDoubleClosing(word));
  }

  /** "In June, Roe said." has no content but what came before. */
  static boolean isLeadingClause(List<Token> tokens, int comma) {
    String first = Paragraphs.lower(tokens, 0);
    boolean leads =
        NounPhrases.isPreposition(first)
            || first.endsWith("ing")
            || switch (first) {
              case "when",
                  "as",
                  "if",
                  "while",
                  "since",
                  "because",
                  "asked",
                  "although",
                  "though",
                  "once",
                  "until",
                  "so",
                  "what",
                  "who",
                  "how",
                  "whether" ->
                  true;
              default -> false;
            };
    for (int i = 1; i < comma && leads; i++) {
      leads = !tokens.get(i).text().equals(",");
    }
    return leads;
  }

  private static boolean opensSource(List<Token> tokens, int at) {
    String word = Paragraphs.lower(tokens, at);
    return Paragraphs.isCapitalised(tokens, at)
        || NounPhrases.isDeterminer(word)
        || switch (word) {
          case "he", "she", "they", "it", "his", "her", "their", "its" -> true;
          default -> word.endsWith("s") && word.length() > 4;
        };
  }

  private static boolean isSaying(String word) {
    return switch (word) {
      case "said",
          "says",
          "say",
          "reported",
          "reports",
          "added",
          "adds",
          "announced",
          "learned",
          "wrote",
          "writes",
          "noted",
          "claimed",
          "claims" ->
          true;
      default -> false;
    };
  }

  private static boolean colours(String word) {
    return word.endsWith("ly")
        || switch (word) {
          case "has", "have", "had", "also", "later" -> true;
          default -> false;
        };
  }

  private static boolean endsSource(String word) {
    return switch (word) {
      case "and", "but", "or", "who", "which", "that", "is", "was", "were", "are", "to" -> true;
      default -> !Character.isLetterOrDigit(word.codePointAt(0)) && !NounPhrases.isPossessive(word);
    };
  }

  /** Nothing but when, where and to whom. */
  private static boolean endsQuietly(List<Token> tokens, int from, int end) {
    if (from == end) {
      return true;
    }
    String word = Paragraphs.lower(tokens, from);
    return NounPhrases.isPreposition(word)
        || word.endsWith("day")
        || word.equals("this")
        || word.equals("last")
        || word.equals("earlier");
  }

  private static LinkedSpans linked(
      List<Token> tokens, int comma, int source, int sourceEnd, int cue, int cueEnd) {
    String first = Paragraphs.lower(tokens, 0);
    int start = first.equals("but") || first.equals("and") ? 1 : 0;
    Span content = Paragraphs.span(tokens, start, comma);
    return new LinkedSpans(
        List.of(Paragraphs.span(tokens, source, sourceEnd)),
        List.of(Paragraphs.span(tokens, cue, cueEnd)),
        List.of(content),
        CONFIDENCE,
        NAME);
  }
}
