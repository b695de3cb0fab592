package dev.hearsay.syntax;

import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.util.List;
import java.util.OptionalInt;

/** A sentence with its tree, asked by words instead of numbers: each must occur once. */
record Parsed(String text, DependencyTree tree) {

  static Parsed of(String text) {
    return new Parsed(text, DependencyParser.standard().parse(tokens(text)));
  }

  static List<Token> tokens(String text) {
    return Tokenizer.tokenize(text, new Span(0, text.length()));
  }

  int at(String word) {
    int found = -1;
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).text().equals(word)) {
        if (found >= 0) {
          throw new IllegalArgumentException(word + " stands twice in " + text);
        }
        found = i;
      }
    }
    if (found < 0) {
      throw new IllegalArgumentException("no " + word + " in " + text);
    }
    return found;
  }

  PartOfSpeech tag(String word) {
    return tree.tag(at(word));
  }

  Relation relation(String word) {
    return tree.relation(at(word));
  }

  /** The word that another depends on; "-" for the root. */
  String head(String word) {
    int head = tree.head(at(word));
    return head < 0 ? "-" : tree.token(head).text();
  }

  Clause clause(String word) {
    return tree.clause(at(word));
  }

  String phrase(String head) {
    return words(tree.nounPhrase(at(head)));
  }

  String phraseWithModifiers(String head) {
    return words(tree.nounPhraseWithModifiers(at(head)));
  }

  String words(TokenRange range) {
    return range.span(tree.tokens()).of(text);
  }

  String word(OptionalInt index) {
    return index.isPresent() ? tree.token(index.getAsInt()).text() : "-";
  }
}
