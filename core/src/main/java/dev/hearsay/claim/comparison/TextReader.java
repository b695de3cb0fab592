package dev.hearsay.claim.comparison;

import dev.hearsay.model.SentenceVectors;
import dev.hearsay.quantity.QuantityFinder;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Token;
import dev.hearsay.timex.Timex;
import dev.hearsay.timex.TimexFinder;
import java.util.List;
import java.util.Optional;

/** Reads a text that stands alone, such as a sentence typed in, for comparison. Thread-safe. */
public final class TextReader {

  private static final int MOST_CHARACTERS = 4000;

  private final QuantityFinder quantities = QuantityFinder.standard();
  private final TimexFinder times = TimexFinder.standard();
  private final Optional<SentenceVectors> vectors;

  /**
   * @param vectors empty for comparing without
   */
  public TextReader(Optional<SentenceVectors> vectors) {
    this.vectors = vectors;
  }

  /** What is read in a text; of a long one, its begin. */
  public ComparedText read(String text) {
    String head = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    List<Sentence> sentences = SentenceSplitter.split(head, List.of());
    List<String> words =
        sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::text)
            .filter(ComparedText::isWord)
            .limit(ComparedText.MOST_WORDS)
            .toList();
    Document document = Document.ofText("", Optional.of("en"), head, List.of());
    List<Timex> timexes = times.find(document, sentences);
    List<Amount> amounts =
        quantities.find(head, sentences).stream()
            .map(quantity -> Amount.of(quantity, head))
            .toList();
    return ComparedText.of(
        words, amounts, timexes, vectors.map(each -> each.inWords(words)).orElse(List.of()));
  }
}
