package dev.hearsay.syntax;

import dev.hearsay.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The trees of one document's sentences, each parsed when it is first asked for: steps that need
 * the same sentence share its tree. For one thread.
 */
public final class ParsedSentences {

  private final DependencyParser parser;

  /** By where the sentence begins in the text. */
  private final Map<Integer, DependencyTree> trees = new HashMap<>();

  public ParsedSentences(DependencyParser parser) {
    this.parser = parser;
  }

  /** With the parser that ships with the library. */
  public static ParsedSentences standard() {
    return new ParsedSentences(DependencyParser.standard());
  }

  /** The tree of the tokens of a sentence, or of a piece of one. */
  public DependencyTree tree(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return parser.parse(tokens);
    }
    DependencyTree known = trees.get(tokens.get(0).start());
    if (known == null || !known.tokens().equals(tokens)) {
      known = parser.parse(tokens);
      trees.put(tokens.get(0).start(), known);
    }
    return known;
  }
}
