package dev.hearsay.syntax;

import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.List;

/**
 * Tokens of one sentence that stand in a row, by their index.
 *
 * @param first index of the first
 * @param end one past the index of the last, above {@code first}
 */
public record TokenRange(int first, int end) {

  public TokenRange {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException("not a row of tokens: " + first + ".." + end);
    }
  }

  public int size() {
    return end - first;
  }

  public boolean contains(int token) {
    return first <= token && token < end;
  }

  public boolean contains(TokenRange other) {
    return first <= other.first && other.end <= end;
  }

  /** The characters that these tokens of a sentence cover. */
  public Span span(List<Token> tokens) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
