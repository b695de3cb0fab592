package dev.hearsay.attribution;

import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quotation with its speaker's name behind a dash, as readers' answers and mottoes are printed:
 * "“It leaks.” — Jane Roe". See {@code docs/rules/signed-quotation.md}.
 */
final class SignedQuotation {

  /** Name of this rule in {@code decidedBy}. */
  static final String NAME = "rule:signed-quotation";

  private static final double CONFIDENCE = 0.9;

  /** Longest signature in words, with what tells who the signer is. */
  private static final int LONGEST = 14;

  private static final int LONGEST_NAME = 5;

  private SignedQuotation() {}

  /** What the rule finds, in text order. */
  static List<LinkedSpans> find(Paragraphs paragraphs) {
    List<LinkedSpans> found = new ArrayList<>();
    for (int i = 0; i < paragraphs.count(); i++) {
      List<Token> tokens = paragraphs.get(i);
      Optional<LinkedSpans> signed = sameParagraph(tokens);
      if (signed.isEmpty() && i > 0) {
        signed = nextParagraph(paragraphs.get(i - 1), tokens);
      }
      signed.ifPresent(found::add);
    }
    return found;
  }

  private static Optional<LinkedSpans> sameParagraph(List<Token> tokens) {
    if (!opens(tokens)) {
      return Optional.empty();
    }
    for (int i = Math.max(2, tokens.size() - LONGEST); i < tokens.size() - 1; i++) {
      if (Paragraphs.isDash(tokens.get(i).text())
          && QuotationMarks.isDoubleClosing(tokens.get(i - 1).text())) {
        return signed(tokens, i, tokens, i);
      }
    }
    return Optional.empty();
  }

  private static Optional<LinkedSpans> nextParagraph(List<Token> quotation, List<Token> tokens) {
    return tokens.size() <= LONGEST
            && quotation.size() > 2
            && opens(quotation)
            && Paragraphs.isDash(tokens.get(0).text())
            && QuotationMarks.isDoubleClosing(quotation.get(quotation.size() - 1).text())
        ? signed(quotation, quotation.size(), tokens, 0)
        : Optional.empty();
  }

  /** A mark, also a closing one in the opening one's place. */
  private static boolean opens(List<Token> tokens) {
    String first = tokens.get(0).text();
    return QuotationMarks.isOpening(first) || first.equals("”");
  }

  private static Optional<LinkedSpans> signed(
      List<Token> quotation, int end, List<Token> tokens, int dash) {
    int to = dash + 1;
    while (Paragraphs.isWord(tokens, to) && to - dash <= LONGEST_NAME) {
      to++;
    }
    boolean ends = to == tokens.size() || ",.;(".contains(tokens.get(to).text());
    boolean name =
        to - dash > 2
            && Paragraphs.isCapitalised(tokens, dash + 1)
            && Paragraphs.isCapitalised(tokens, to - 1);
    return name && ends
        ? Optional.of(
            new LinkedSpans(
                List.of(Paragraphs.span(tokens, dash + 1, to)),
                List.of(tokens.get(dash).span()),
                List.of(Paragraphs.span(quotation, 0, end)),
                CONFIDENCE,
                NAME))
        : Optional.empty();
  }
}
