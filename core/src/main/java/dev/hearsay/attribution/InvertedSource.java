package dev.hearsay.attribution;

import dev.hearsay.mention.NounPhrases;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that ends in verb and speaker, in this order: "The harbour leaks, recalls Nora Velde,
 * a docker." Verbs that are rare as cues the models often leave without the speaker behind them, or
 * overlook. See {@code docs/rules/inverted-source.md}.
 */
final class InvertedSource {

  /** Name of this rule in {@code decidedBy}. */
  static final String NAME = "rule:inverted-source";

  private static final double CONFIDENCE = 0.8;
  private static final int SHORTEST_CONTENT = 4;
  private static final int LONGEST_NAME = 8;

  /** What may follow the speaker's name: who that is. */
  private static final int LONGEST_DESCRIPTION = 16;

  private final CueLexicon lexicon;

  InvertedSource(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the rule finds in one sentence. */
  Optional<LinkedSpans> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int end = tokens.size();
    while (end > 0 && !Paragraphs.isWord(tokens, end - 1)) {
      end--;
    }
    if (tokens.stream().anyMatch(token -> QuotationMarks.isOpening(token.text()))) {
      return Optional.empty(); // quotations are the models' work
    }
    for (int comma = SHORTEST_CONTENT; comma + 2 < end; comma++) {
      if (tokens.get(comma).text().equals(",")
          && lexicon.isInverted(Paragraphs.lower(tokens, comma + 1))
          && Paragraphs.isCapitalised(tokens, comma + 2)
          && !Paragraphs.lower(tokens, comma + 2).endsWith("day")) {
        int name = nameEnd(tokens, comma + 2, end);
        boolean whole =
            name == end
                || (tokens.get(name).text().equals(",")
                    && end - name <= LONGEST_DESCRIPTION
                    && describes(Paragraphs.lower(tokens, name + 1)));
        if (whole && (hasVerb(tokens, comma) || !TrailingSource.isLeadingClause(tokens, comma))) {
          return Optional.of(linked(tokens, comma, end));
        }
      }
    }
    return Optional.empty();
  }

  /** Behind a name of capitalised words, joined by "of", "and" or "the" at most. */
  private static int nameEnd(List<Token> tokens, int from, int end) {
    int at = from;
    while (at < end && at - from < LONGEST_NAME) {
      String word = Paragraphs.lower(tokens, at);
      boolean joins = word.equals("of") || word.equals("and") || word.equals("the");
      if (!Paragraphs.isCapitalised(tokens, at) && !joins && !NounPhrases.isPossessive(word)) {
        return at;
      }
      at++;
    }
    return at;
  }

  /** Whether there is a clause before: with a form of "be", "have", a modal or a past tense. */
  private static boolean hasVerb(List<Token> tokens, int end) {
    for (int i = 1; i < end; i++) {
      String word = Paragraphs.lower(tokens, i);
      boolean auxiliary =
          switch (word) {
            case "is",
                "are",
                "was",
                "were",
                "has",
                "have",
                "had",
                "will",
                "would",
                "can",
                "could",
                "did",
                "does",
                "do",
                "may",
                "might",
                "must",
                "should" ->
                !Paragraphs.isCapitalised(tokens, i);
            default -> false;
          };
      if (auxiliary) {
        return true;
      }
    }
    return false;
  }

  /** "…, a docker", "…, who was there", "…, 34", "…, minister of ports"; not "…, adding that". */
  private static boolean describes(String word) {
    return switch (word) {
      case "and",
          "but",
          "or",
          "while",
          "when",
          "as",
          "after",
          "before",
          "because",
          "which",
          "that" ->
          false;
      default ->
          !word.isEmpty()
              && Character.isLetterOrDigit(word.codePointAt(0))
              && !word.endsWith("ing")
              && !word.endsWith("ly");
    };
  }

  private static LinkedSpans linked(List<Token> tokens, int comma, int end) {
    Span content = Paragraphs.span(tokens, 0, comma);
    return new LinkedSpans(
        List.of(Paragraphs.span(tokens, comma + 2, end)),
        List.of(Paragraphs.span(tokens, comma + 1, comma + 2)),
        List.of(content),
        CONFIDENCE,
        NAME);
  }
}
