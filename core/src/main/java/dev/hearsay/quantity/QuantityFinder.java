package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the quantities of a document: one pass over the tokens, and a closer look at sentences with
 * a numeral in them. Thread-safe; time grows with the length of the text.
 */
public final class QuantityFinder {

  /** A "sentence" longer than this is a list or damage, and is read in pieces. */
  private static final int MOST_TOKENS = 400;

  /** Words that tell of shares, so that "points" are percentage points. */
  private static final Set<String> SHARE_WORDS =
      Set.of(
          "percent",
          "%",
          "percentage",
          "poll",
          "polls",
          "polling",
          "survey",
          "voters",
          "ahead",
          "trails",
          "trailed",
          "trailing",
          "lead",
          "leads",
          "leading",
          "margin",
          "error",
          "ballot",
          "electorate");

  /** Words that tell of an index of a stock exchange, whose points are points. */
  private static final Set<String> INDEX_WORDS =
      Set.of(
          "index",
          "indices",
          "indexes",
          "stock",
          "stocks",
          "dow",
          "nasdaq",
          "nikkei",
          "ftse",
          "dax",
          "s&p",
          "sensex",
          "shares",
          "market",
          "markets",
          "trading",
          "exchange");

  private final Lexicon lexicon;

  private QuantityFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A finder with the word lists that ship with the library. */
  public static QuantityFinder standard() {
    return new QuantityFinder(Lexicon.load());
  }

  /**
   * The quantities in some sentences, in text order, none overlapping another.
   *
   * @param text of the document, in which the sentences lie
   */
  public List<Quantity> find(String text, List<Sentence> sentences) {
    List<Quantity> quantities = new ArrayList<>();
    Set<String> models = ModelNames.find(sentences, lexicon.apart());
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int from = 0; from < tokens.size(); from += MOST_TOKENS) {
        List<Token> piece = tokens.subList(from, Math.min(tokens.size(), from + MOST_TOKENS));
        if (hasNumeral(piece)) {
          read(text, piece, models, quantities);
        }
      }
    }
    return List.copyOf(quantities);
  }

  private boolean hasNumeral(List<Token> tokens) {
    for (Token token : tokens) {
      if (lexicon.numbers().mayBegin(token.text())) {
        return true;
      }
    }
    return false;
  }

  private void read(
      String text, List<Token> tokens, Set<String> models, List<Quantity> quantities) {
    Words words = new Words(text, tokens, lexicon.numbers(), lexicon.units());
    boolean shares = false;
    boolean index = false;
    for (int i = 0; i < words.size(); i++) {
      shares |= SHARE_WORDS.contains(words.lower(i));
      index |= INDEX_WORDS.contains(words.lower(i));
    }
    for (Draft draft : new SentenceReader(words, lexicon, models).read()) {
      quantities.add(quantity(words, draft, shares && !index));
    }
  }

  private static Quantity quantity(Words words, Draft draft, boolean shares) {
    Unit unit = draft.unit;
    if (unit != null && shares && unit.name().equals("point")) {
      unit = new Unit(unit.kind(), "percentage-point", unit.per(), false);
    }
    List<Span> thing = draft.thing.stream().map(phrase -> span(words, phrase)).toList();
    Optional<Span> head =
        draft.thing.isEmpty()
            ? Optional.empty()
            : Optional.of(head(words, draft.thing.get(draft.thing.size() - 1)));
    return new Quantity(
        new Span(words.start(draft.from), words.end(draft.to - 1)),
        plain(draft.low),
        plain(draft.high),
        Optional.ofNullable(draft.denominator).map(QuantityFinder::plain),
        draft.comparator,
        Optional.ofNullable(unit),
        thing,
        head);
  }

  /** Without zeros at the end of a fraction, and never "1E+3". */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Span span(Words words, Phrase phrase) {
    return new Span(words.start(phrase.from()), words.end(phrase.head()));
  }

  private static Span head(Words words, Phrase phrase) {
    return new Span(words.start(phrase.head()), words.end(phrase.head()));
  }
}
