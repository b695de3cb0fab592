package dev.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Takes tokens apart where {@link Damage} says that words are joined, so that what is found in the
 * text isn't blinded by a missing blank. The text and every offset stay as they are.
 */
public final class JoinedTokens {

  private JoinedTokens() {}

  /**
   * The same sentences with more tokens.
   *
   * @param text of the document
   * @param damage any kinds, in any order; only joined words with a suggestion that merely adds
   *     blanks have an effect
   */
  public static List<Sentence> takenApart(
      String text, List<Sentence> sentences, List<Damage> damage) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    for (Damage one : damage) {
      if (one.kind() == Damage.Kind.JOINED_WORDS && one.suggestion().isPresent()) {
        cuts.addAll(cuts(one.span(), one.span().of(text), one.suggestion().get()));
      }
    }
    if (cuts.isEmpty()) {
      return sentences;
    }
    return sentences.stream().map(sentence -> takenApart(text, sentence, cuts)).toList();
  }

  /** The offsets where the suggestion has a blank that the text lacks. */
  private static List<Integer> cuts(Span span, String found, String suggestion) {
    List<Integer> cuts = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < suggestion.length(); i++) {
      char suggested = suggestion.charAt(i);
      if (at < found.length() && suggested == found.charAt(at)) {
        at++;
      } else if (Character.isWhitespace(suggested)) {
        cuts.add(span.start() + at);
      } else {
        return List.of();
      }
    }
    return cuts;
  }

  private static Sentence takenApart(String text, Sentence sentence, NavigableSet<Integer> cuts) {
    if (cuts.subSet(sentence.span().start(), false, sentence.span().end(), false).isEmpty()) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int start = token.start();
      for (int cut : cuts.subSet(token.start(), false, token.end(), false)) {
        tokens.add(token(text, start, cut));
        start = cut;
      }
      tokens.add(start == token.start() ? token : token(text, start, token.end()));
    }
    return new Sentence(sentence.span(), sentence.block(), tokens);
  }

  private static Token token(String text, int start, int end) {
    Span span = new Span(start, end);
    return new Token(span, span.of(text));
  }
}
