package dev.hearsay.attribution;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The paragraphs of a document as rows of tokens, for rules that go by how words are laid out. */
final class Paragraphs {

  private final List<List<Token>> paragraphs = new ArrayList<>();

  private Paragraphs() {}

  static Paragraphs of(List<Sentence> sentences) {
    Paragraphs made = new Paragraphs();
    int block = -1;
    for (Sentence sentence : sentences) {
      if (sentence.block() != block || made.paragraphs.isEmpty()) {
        made.paragraphs.add(new ArrayList<>());
        block = sentence.block();
      }
      made.paragraphs.get(made.paragraphs.size() - 1).addAll(sentence.tokens());
    }
    return made;
  }

  int count() {
    return paragraphs.size();
  }

  List<Token> get(int paragraph) {
    return paragraphs.get(paragraph);
  }

  /** The characters from one token to before another. */
  static Span span(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  static String word(List<Token> tokens, int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
  }

  static String lower(List<Token> tokens, int at) {
    return word(tokens, at).toLowerCase(Locale.ROOT);
  }

  static boolean isCapitalised(List<Token> tokens, int at) {
    return !word(tokens, at).isEmpty() && Character.isUpperCase(word(tokens, at).codePointAt(0));
  }

  static boolean isWord(List<Token> tokens, int at) {
    return !word(tokens, at).isEmpty()
        && Character.isLetterOrDigit(word(tokens, at).codePointAt(0));
  }

  static boolean isDash(String word) {
    return switch (word) {
      case "―", "—", "–", "--", "-" -> true;
      default -> false;
    };
  }
}
