package dev.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds double quotation marks without a partner in their paragraph. A quotation that runs on in
 * the next paragraph is opened again there without having been closed; that is no damage. Single
 * marks are left alone (apostrophes), and so are inches.
 */
final class QuotationMarks {

  private final String text;
  private final List<Damage> found = new ArrayList<>();
  private Optional<Token> running = Optional.empty();

  private QuotationMarks(String text) {
    this.text = text;
  }

  static List<Damage> find(String text, List<Paragraph> paragraphs) {
    QuotationMarks marks = new QuotationMarks(text);
    paragraphs.forEach(marks::check);
    marks.running.ifPresent(marks::report);
    return marks.found;
  }

  /** What a mark does at its place. */
  private enum Side {
    OPENS,
    CLOSES,
    NEITHER
  }

  private void check(Paragraph paragraph) {
    Optional<Token> open = Optional.empty();
    boolean first = true;
    for (Sentence sentence : paragraph.sentences()) {
      for (Token token : sentence.tokens()) {
        Side side = sideOf(token, open.isPresent());
        if (side == Side.OPENS) {
          boolean startsParagraph = token.start() == paragraph.span().start();
          running.filter(before -> !startsParagraph).ifPresent(this::report);
          running = Optional.empty();
          open.ifPresent(this::report);
          open = Optional.of(token);
        } else if (side == Side.CLOSES) {
          boolean closesRunning = first && running.isPresent();
          if (open.isEmpty() && !closesRunning) {
            report(token);
          }
          running = Optional.empty();
          open = Optional.empty();
        }
        first &= side == Side.NEITHER;
      }
    }
    if (!first) {
      running = open; // a paragraph without marks may stand in the middle of a long quotation
    }
  }

  private Side sideOf(Token token, boolean open) {
    return switch (token.text()) {
      case "\u201c" -> Side.OPENS;
      case "\u201d" -> isAfterDigit(token) && !open ? Side.NEITHER : Side.CLOSES;
      case "\"" -> straight(token, open);
      default -> Side.NEITHER;
    };
  }

  private Side straight(Token token, boolean open) {
    boolean blankBefore = token.start() == 0 || !isWordOrStop(text.charAt(token.start() - 1));
    boolean blankAfter =
        token.end() == text.length() || !Character.isLetterOrDigit(text.charAt(token.end()));
    if (isAfterDigit(token) && !open) {
      return Side.NEITHER;
    }
    if (blankBefore == blankAfter) {
      return open ? Side.CLOSES : Side.OPENS;
    }
    return blankBefore ? Side.OPENS : Side.CLOSES;
  }

  private static boolean isWordOrStop(char c) {
    return Character.isLetterOrDigit(c) || ".,?!\u2026;:')\u2019]%".indexOf(c) >= 0;
  }

  private boolean isAfterDigit(Token token) {
    return token.start() > 0 && Characters.isDigit(text.charAt(token.start() - 1));
  }

  private void report(Token mark) {
    found.add(new Damage(mark.span(), Damage.Kind.UNCLOSED_QUOTATION, Optional.empty()));
  }
}
