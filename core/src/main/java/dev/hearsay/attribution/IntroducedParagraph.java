package dev.hearsay.attribution;

import dev.hearsay.mention.NounPhrases;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of someone's words that the one before it introduces with a colon: "Roe added:". The
 * models see one paragraph after another and lose the words. See {@code
 * docs/rules/introduced-paragraph.md}.
 */
final class IntroducedParagraph {

  /** Name of this rule in {@code decidedBy}. */
  static final String NAME = "rule:introduced-paragraph";

  private static final double CONFIDENCE = 0.8;

  /** Words between the cue and the colon: "said in a statement on Monday:". */
  private static final int LONGEST_TAIL = 8;

  /** The same where no quotation marks show that someone's words follow. */
  private static final int LONGEST_PLAIN_TAIL = 4;

  private static final int LONGEST_SOURCE = 14;

  /** Shortest paragraph without quotation marks, in tokens. */
  private static final int SHORTEST_PLAIN = 8;

  private final CueLexicon lexicon;

  IntroducedParagraph(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What the rule finds, in text order. */
  List<LinkedSpans> find(List<Sentence> sentences, Paragraphs paragraphs) {
    List<LinkedSpans> found = new ArrayList<>();
    int paragraph = -1;
    for (int i = 0; i + 1 < sentences.size(); i++) {
      boolean first = i == 0 || sentences.get(i).block() != sentences.get(i - 1).block();
      paragraph += first ? 1 : 0;
      List<Token> tokens = sentences.get(i).tokens();
      if (sentences.get(i + 1).block() != sentences.get(i).block()
          && tokens.get(tokens.size() - 1).text().equals(":")) {
        introduced(tokens, paragraphs, paragraph + 1).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<LinkedSpans> introduced(
      List<Token> tokens, Paragraphs paragraphs, int paragraph) {
    List<Token> next = paragraphs.get(paragraph);
    boolean quoted = opens(next);
    int colon = tokens.size() - 1;
    if (!quoted && (next.size() < SHORTEST_PLAIN || next.get(next.size() - 1).text().equals(":"))) {
      return Optional.empty();
    }
    int from = sourceStart(tokens);
    int tail = quoted ? LONGEST_TAIL : LONGEST_PLAIN_TAIL;
    for (int i = Math.max(from + 1, colon - 1 - tail); i < colon; i++) {
      if (isCue(tokens, i) && i - from <= LONGEST_SOURCE) {
        int to = sourceEnd(tokens, from, i);
        return to == from
            ? Optional.empty()
            : Optional.of(
                new LinkedSpans(
                    List.of(Paragraphs.span(tokens, from, to)),
                    List.of(Paragraphs.span(tokens, i, colon + 1)),
                    quoted ? quotation(paragraphs, paragraph) : whole(next),
                    CONFIDENCE,
                    NAME));
      }
    }
    return Optional.empty();
  }

  private static List<Span> whole(List<Token> tokens) {
    return List.of(Paragraphs.span(tokens, 0, tokens.size()));
  }

  private static boolean opens(List<Token> tokens) {
    return QuotationMarks.isOpening(tokens.get(0).text());
  }

  /** To the closing mark, over paragraphs that open again because the one before hasn't closed. */
  private static List<Span> quotation(Paragraphs paragraphs, int first) {
    List<Span> content = new ArrayList<>();
    String mark = paragraphs.get(first).get(0).text();
    for (int i = first; i < paragraphs.count(); i++) {
      List<Token> tokens = paragraphs.get(i);
      if (!tokens.get(0).text().equals(mark)) {
        break;
      }
      int end = closing(tokens, mark);
      content.add(Paragraphs.span(tokens, 0, end < 0 ? tokens.size() : end + 1));
      if (end >= 0) {
        break;
      }
    }
    return content;
  }

  /** The mark that closes the first one: with straight marks the last, others can be nested. */
  private static int closing(List<Token> tokens, String mark) {
    int last = tokens.size() - 1;
    for (int i = 1; i < tokens.size(); i++) {
      boolean ends = i == last || !Paragraphs.isWord(tokens, i + 1);
      if (QuotationMarks.closes(mark, tokens.get(i).text())
          && (ends || !Paragraphs.isWord(tokens, i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Behind what comes before the subject: "In a letter, | Roe wrote:". */
  private static int sourceStart(List<Token> tokens) {
    String first = Paragraphs.lower(tokens, 0);
    if (NounPhrases.isPreposition(first) || opensClause(first)) {
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).text().equals(",")) {
          return i + 1;
        }
      }
    }
    return joins(first) ? 1 : 0;
  }

  private static boolean opensClause(String word) {
    return word.endsWith("ly")
        || switch (word) {
          case "when", "as", "while", "then", "later", "earlier", "asked", "still", "since" -> true;
          default -> false;
        };
  }

  private static boolean joins(String word) {
    return word.equals("and") || word.equals("but") || word.equals("so");
  }

  /** Before adverbs and helping verbs: "Roe | has also said:". */
  private static int sourceEnd(List<Token> tokens, int from, int cue) {
    int to = cue;
    while (to > from && colours(Paragraphs.lower(tokens, to - 1))) {
      to--;
    }
    return to;
  }

  private static boolean colours(String word) {
    return word.endsWith("ly")
        || switch (word) {
          case ",", "also", "then", "later", "has", "had", "have", "further", "even", "once" ->
              true;
          default -> false;
        };
  }

  /** A verb of speech, or "made the following comment", "gave this answer". */
  private boolean isCue(List<Token> tokens, int at) {
    String word = Paragraphs.lower(tokens, at);
    String before = Paragraphs.lower(tokens, at - 1);
    if (Paragraphs.isCapitalised(tokens, at)
        || NounPhrases.isDeterminer(before)
        || NounPhrases.isPreposition(before)) {
      return false;
    }
    String lemma = lexicon.lemma(word);
    boolean inflected = !lemma.equals(word) && !word.endsWith("ing");
    if (inflected && !lexicon.isLight(lemma) && states(lemma)) {
      return true;
    }
    if (inflected && lexicon.isLight(lemma)) {
      for (int i = at + 2; i < tokens.size() - 1; i++) {
        if (isWords(Paragraphs.lower(tokens, i))) {
          return true;
        }
      }
    }
    return word.equals("continued");
  }

  private boolean states(String lemma) {
    return lexicon
        .entryAt(List.of(lemma), 0)
        .filter(
            entry ->
                switch (entry.act()) {
                  case STATE, REPORT, DENY, ALLEGE, CONFIRM, ASK, PROMISE, TESTIFY, PREDICT -> true;
                  default -> false;
                })
        .isPresent();
  }

  private boolean isWords(String word) {
    return lexicon.isWords(word)
        || switch (word) {
          case "statement",
              "comment",
              "comments",
              "remark",
              "remarks",
              "response",
              "reply",
              "message",
              "answer",
              "tweet",
              "question",
              "endorsement",
              "explanation" ->
              true;
          default -> false;
        };
  }
}
