package dev.hearsay.corpus;

import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Short articles for tests. */
final class Stories {

  private Stories() {}

  /** An article of one paragraph, published on a day of March 2025. */
  static Document story(String id, String outlet, int day, String text) {
    return new Document(
        new DocumentId(id),
        id,
        Optional.of(outlet),
        Optional.empty(),
        List.of(),
        Optional.of(PublicationTime.of(LocalDate.of(2025, 3, day))),
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        List.of(),
        List.of(),
        text,
        List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
        List.of());
  }
}
