package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Token;
import java.time.Duration;

/**
 * How much was read.
 *
 * @param documents read
 * @param words tokens with a letter or digit in them
 * @param statements attributions found
 * @param damaged places of damaged text
 * @param skipped inputs, or items inside them, that could not be read
 * @param elapsed from the command's start
 */
public record Totals(
    long documents, long words, long statements, long damaged, long skipped, Duration elapsed) {

  /** Nothing yet. */
  public static Totals none() {
    return new Totals(0, 0, 0, 0, 0, Duration.ZERO);
  }

  public Totals plus(Analysis analysis) {
    return new Totals(
        documents + 1,
        words + words(analysis),
        statements + analysis.attributions().size(),
        damaged + analysis.damage().size(),
        skipped,
        elapsed);
  }

  public Totals plusSkipped() {
    return new Totals(documents, words, statements, damaged, skipped + 1, elapsed);
  }

  public Totals after(Duration duration) {
    return new Totals(documents, words, statements, damaged, skipped, duration);
  }

  /** The words of one document: tokens with a letter or digit in them. */
  static long words(Analysis analysis) {
    long words = 0;
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
          words++;
        }
      }
    }
    return words;
  }
}
