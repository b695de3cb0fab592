package dev.hearsay.text;

/**
 * A word, number or punctuation mark, split as in the Penn Treebank ("do" + "n't", "Rubio" + "'s")
 * but spelled as in the text: quotation marks and brackets stay what they are.
 *
 * @param text the token's characters, equal to {@code span.of(document.text())}
 */
public record Token(Span span, String text) {

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
