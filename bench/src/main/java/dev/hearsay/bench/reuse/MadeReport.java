package dev.hearsay.bench.reuse;

import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A made document, and where its sentences come from.
 *
 * @param sentences each with the number of the sentence it is, changed or not; boilerplate isn't
 *     among them
 */
record MadeReport(Document document, List<Placed> sentences) {

  /** A sentence's number, and where it stands. */
  record Placed(int sentence, Span span) {}

  MadeReport {
    sentences = List.copyOf(sentences);
  }

  static MadeReport of(int number, String outlet, String text, List<Placed> sentences) {
    String uri = "made:" + number;
    Document document =
        new Document(
            DocumentId.of(uri, text),
            uri,
            Optional.of(outlet),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            text,
            List.of(),
            List.of());
    return new MadeReport(document, sentences);
  }
}
