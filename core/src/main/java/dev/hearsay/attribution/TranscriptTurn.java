package dev.hearsay.attribution;

import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is said in a transcript, where each paragraph begins with its speaker: "ROE: It leaks." A
 * text must have at least two such paragraphs; where labels aren't in capitals they must take turns
 * and come back. See {@code docs/rules/transcript-turn.md}.
 */
final class TranscriptTurn {

  /** Name of this rule in {@code decidedBy}. */
  static final String NAME = "rule:transcript-turn";

  private static final double CONFIDENCE = 0.9;

  /** Longest label in words. */
  private static final int LONGEST_LABEL = 4;

  /** Shortest label in letters: "Q:" names nobody. */
  private static final int SHORTEST = 3;

  /** Shortest speech in tokens: "Roe: 547." counts votes. */
  private static final int SHORTEST_SPEECH = 3;

  private record Turn(List<Token> tokens, int from, int colon) {

    String label() {
      StringBuilder label = new StringBuilder();
      for (int i = from; i < colon; i++) {
        label.append(tokens.get(i).text()).append(' ');
      }
      return label.toString().strip();
    }

    boolean shouted() {
      return label().equals(label().toUpperCase(Locale.ROOT));
    }
  }

  private TranscriptTurn() {}

  /** What the rule finds, in text order. */
  static List<LinkedSpans> find(Paragraphs paragraphs) {
    List<Turn> turns = new ArrayList<>();
    for (int i = 0; i < paragraphs.count(); i++) {
      addTurn(paragraphs.get(i), turns);
    }
    Map<String, Integer> labels = new HashMap<>();
    turns.forEach(turn -> labels.merge(turn.label(), 1, Integer::sum));
    long shouted = turns.stream().filter(Turn::shouted).count();
    long comingBack = labels.values().stream().filter(count -> count > 1).count();
    List<LinkedSpans> found = new ArrayList<>();
    for (Turn turn : turns) {
      if (turn.shouted() ? shouted > 1 : comingBack > 1 && labels.get(turn.label()) > 1) {
        found.add(
            new LinkedSpans(
                List.of(Paragraphs.span(turn.tokens(), turn.from(), turn.colon())),
                List.of(turn.tokens().get(turn.colon()).span()),
                List.of(Paragraphs.span(turn.tokens(), turn.colon() + 1, turn.tokens().size())),
                CONFIDENCE,
                NAME));
      }
    }
    return found;
  }

  private static void addTurn(List<Token> tokens, List<Turn> turns) {
    int from = QuotationMarks.isOpening(tokens.get(0).text()) ? 1 : 0;
    int colon = from;
    while (colon - from < LONGEST_LABEL && isLabel(tokens, colon)) {
      colon++;
    }
    if (colon > from
        && colon + SHORTEST_SPEECH < tokens.size()
        && tokens.get(colon).text().equals(":")
        && tokens.get(colon).start() - tokens.get(from).start() >= SHORTEST) {
      turns.add(new Turn(tokens, from, colon));
    }
  }

  private static boolean isLabel(List<Token> tokens, int at) {
    return Paragraphs.isCapitalised(tokens, at);
  }
}
