package dev.hearsay.attribution;

import dev.hearsay.mention.NounPhrases;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Words quoted with a passive: "a prison condemned by lawyers as a “tomb”", "called a “tomb” by
 * lawyers". Who stands behind "by" says what stands between the marks. The models, which learned
 * from few of these, often give the words to whoever speaks in the rest of the sentence. See {@code
 * docs/rules/passive-quotation.md}.
 */
final class PassiveQuotation {

  /** Name of this rule in {@code decidedBy}. */
  static final String NAME = "rule:passive-quotation";

  /** Five of the six that it finds in PolNeAR's training part are attributions there too. */
  private static final double CONFIDENCE = 0.8;

  /** Longest source in words. */
  private static final int LONGEST_SOURCE = 10;

  /** Words between "as" and the quotation: "as a", "as one of the", "as the most". */
  private static final int LONGEST_LEAD = 3;

  /** "Called “…” by", "called a “…” by": with more between, the verb has an object. */
  private static final int ARTICLE = 1;

  private final CueLexicon lexicon;

  PassiveQuotation(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the rule finds in one sentence, in text order. */
  List<LinkedSpans> find(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<LinkedSpans> found = new ArrayList<>();
    for (int i = 1; i < tokens.size() - 1; i++) {
      if (isSpeechParticiple(lower(tokens, i))) {
        int cue = i;
        sourceFirst(tokens, cue).or(() -> quotationFirst(tokens, cue)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Condemned by SOURCE as a “…”. */
  private Optional<LinkedSpans> sourceFirst(List<Token> tokens, int cue) {
    if (!lower(tokens, cue + 1).equals("by")) {
      return Optional.empty();
    }
    int source = cue + 2;
    int as = source;
    while (as < tokens.size() && !lower(tokens, as).equals("as")) {
      if (as - source == LONGEST_SOURCE || endsPhrase(tokens, as)) {
        return Optional.empty();
      }
      as++;
    }
    int open = openingWithin(tokens, as + 1, LONGEST_LEAD);
    int close = open < 0 ? -1 : closing(tokens, open);
    if (as == source || close < 0) {
      return Optional.empty();
    }
    return Optional.of(linked(tokens, source, as, cue, as + 1, close + 1));
  }

  /** Called a “…” by SOURCE. */
  private Optional<LinkedSpans> quotationFirst(List<Token> tokens, int cue) {
    int start = lower(tokens, cue + 1).equals("as") ? cue + 2 : cue + 1;
    int open = openingWithin(tokens, start, ARTICLE);
    int close = open < 0 ? -1 : closing(tokens, open);
    if ((open > start && !NounPhrases.isDeterminer(lower(tokens, start)))
        || close < 0
        || close + 2 >= tokens.size()
        || !lower(tokens, close + 1).equals("by")) {
      return Optional.empty();
    }
    int source = close + 2;
    int end = source;
    while (end < tokens.size()
        && end - source < LONGEST_SOURCE
        && !endsPhrase(tokens, end)
        && (end == source || !endsSource(lower(tokens, end)))) {
      end++;
    }
    return end == source
        ? Optional.empty()
        : Optional.of(linked(tokens, source, end, cue, start, close + 1));
  }

  private static boolean endsSource(String word) {
    return (NounPhrases.endsHead(word) && !word.equals("of") && !word.equals("for"))
        || word.equals("and")
        || word.equals("but");
  }

  /** Whether a word or mark cannot stand inside a source, or its clause would be another. */
  private static boolean endsPhrase(List<Token> tokens, int at) {
    String word = lower(tokens, at);
    return !(Character.isLetterOrDigit(word.codePointAt(0)) || NounPhrases.isPossessive(word))
        || word.equals("by")
        || word.equals("said");
  }

  private boolean isSpeechParticiple(String word) {
    String lemma = lexicon.lemma(word);
    if (lemma.equals(word) || word.endsWith("s") || word.endsWith("ing")) {
      return false;
    }
    return lexicon
        .entryAt(List.of(lemma), 0)
        .filter(
            entry ->
                switch (entry.act()) {
                  case STATE, BELIEVE, DENY, ALLEGE -> true;
                  default -> false;
                })
        .isPresent();
  }

  /** Where a quotation opens at {@code from} or at most {@code lead} plain words later, or -1. */
  private static int openingWithin(List<Token> tokens, int from, int lead) {
    for (int i = from; i < tokens.size() && i <= from + lead; i++) {
      String word = tokens.get(i).text();
      if (QuotationMarks.isOpening(word)) {
        return i;
      }
      if (!Character.isLetter(word.codePointAt(0))) {
        return -1;
      }
    }
    return -1;
  }

  private static int closing(List<Token> tokens, int open) {
    String mark = tokens.get(open).text();
    for (int i = open + 2; i < tokens.size(); i++) {
      if (QuotationMarks.closes(mark, tokens.get(i).text())) {
        return i;
      }
    }
    return -1;
  }

  private static LinkedSpans linked(
      List<Token> tokens, int source, int sourceEnd, int cue, int content, int contentEnd) {
    return new LinkedSpans(
        List.of(span(tokens, source, sourceEnd)),
        List.of(span(tokens, cue, cue + 1)),
        List.of(span(tokens, content, contentEnd)),
        CONFIDENCE,
        NAME);
  }

  private static Span span(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  private static String lower(List<Token> tokens, int at) {
    return at < tokens.size() ? tokens.get(at).text().toLowerCase(Locale.ROOT) : "";
  }
}
