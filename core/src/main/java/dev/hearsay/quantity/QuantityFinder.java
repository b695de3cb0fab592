package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.ParsedSentences;
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
          "edge",
          "victory",
          "approval",
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
          "djia",
          "nasdaq",
          "composite",
          "industrials",
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

  private static final BigDecimal MOST_PERCENT = new BigDecimal(100);

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
    return find(text, sentences, ParsedSentences.standard());
  }

  /**
   * The quantities in some sentences, in text order, none overlapping another.
   *
   * @param text of the document, in which the sentences lie
   * @param parsed the trees of the sentences
   */
  public List<Quantity> find(String text, List<Sentence> sentences, ParsedSentences parsed) {
    List<Quantity> quantities = new ArrayList<>();
    Set<String> models = ModelNames.find(sentences, lexicon.apart());
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int from = 0; from < tokens.size(); from += MOST_TOKENS) {
        List<Token> piece = tokens.subList(from, Math.min(tokens.size(), from + MOST_TOKENS));
        if (hasNumeral(piece)) {
          read(text, piece, models, parsed, quantities);
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
      String text,
      List<Token> tokens,
      Set<String> models,
      ParsedSentences parsed,
      List<Quantity> quantities) {
    Words words = new Words(text, tokens, lexicon.numbers(), lexicon.units());
    boolean shares = false;
    boolean index = false;
    for (int i = 0; i < words.size(); i++) {
      shares |= SHARE_WORDS.contains(words.lower(i));
      index |= INDEX_WORDS.contains(words.lower(i));
    }
    DependencyTree tree = parsed.tree(tokens);
    for (Draft draft : new SentenceReader(words, lexicon, tree, models).read()) {
      quantities.add(quantity(words, draft, shares && !index));
    }
  }

  private static Quantity quantity(Words words, Draft draft, boolean shares) {
    Unit unit = draft.unit;
    boolean share = shares && draft.high.compareTo(MOST_PERCENT) <= 0;
    if (unit != null && share && unit.name().equals("point")) {
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
    int start = words.start(phrase.from()) + quotes(words.original(phrase.from()));
    return new Span(start, words.end(phrase.head()));
  }

  /** How many quotation marks a word begins with that are one token with it. */
  private static int quotes(String word) {
    int count = 0;
    while (count < word.length() - 1 && "\"'`\u201c\u2018".indexOf(word.charAt(count)) >= 0) {
      count++;
    }
    return count;
  }

  private static Span head(Words words, Phrase phrase) {
    int start = words.start(phrase.head()) + quotes(words.original(phrase.head()));
    return new Span(start, words.end(phrase.head()));
  }
}
