package dev.hearsay.provenance.derivation;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.text.Block;
import dev.hearsay.text.Credit;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes analysed articles for tests; all of them fiction. */
final class Newsroom {

  private static final Analyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private Newsroom() {}

  /** An article published on a day of March 2024; paragraphs end with an empty line. */
  static Analysis article(String outlet, int day, String text) {
    return ANALYZER.analyze(document(outlet, day, text, Optional.empty()));
  }

  /** An article that names an agency as its origin by words that stand in it. */
  static Analysis credited(String outlet, int day, String text, String agency) {
    return ANALYZER.analyze(document(outlet, day, text, Optional.of(agency)));
  }

  private static Document document(String outlet, int day, String text, Optional<String> agency) {
    String uri =
        "https://" + outlet.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example/" + day;
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        blocks.add(new Block(new Span(start, end), Block.Kind.PARAGRAPH));
      }
      start = end + 2;
    }
    List<Credit> credits =
        agency
            .map(
                name -> {
                  int at = text.indexOf(name);
                  return List.of(new Credit(new Span(at, at + name.length()), name));
                })
            .orElse(List.of());
    return new Document(
        DocumentId.of(uri, text),
        uri,
        Optional.of(outlet),
        Optional.empty(),
        List.of(),
        day == 0 ? Optional.empty() : Optional.of(PublicationTime.of(LocalDate.of(2024, 3, day))),
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        credits,
        List.of(),
        text,
        blocks,
        List.of());
  }

  static DocumentId id(Analysis analysis) {
    return analysis.document().id();
  }
}
