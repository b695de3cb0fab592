package dev.hearsay.mention;

/** Where a text breaks off and begins anew: a rule or a row of asterisks between two sentences. */
final class TextParts {

  /** Shortest line that breaks a text off, in characters. */
  private static final int SHORTEST_RULE = 3;

  private TextParts() {}

  /** By sentence: how many rules or rows of asterisks stand before it. */
  static int[] of(Words words) {
    int[] parts = new int[words.sentenceCount()];
    for (int i = 1; i < parts.length; i++) {
      int end = words.sentenceAt(i - 1).span().end();
      String between = words.documentText().substring(end, words.sentenceAt(i).span().start());
      parts[i] = parts[i - 1] + (between.strip().length() >= SHORTEST_RULE ? 1 : 0);
    }
    return parts;
  }
}
