package dev.hearsay.text;

import java.util.List;

/**
 * A sentence, heading or list item: never empty, never crossing a block.
 *
 * @param span from the first token's start to the last token's end
 * @param block index into {@link Document#blocks()}
 * @param tokens in text order, at least one
 */
public record Sentence(Span span, int block, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
  }
}
