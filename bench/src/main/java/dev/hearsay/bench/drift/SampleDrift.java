package dev.hearsay.bench.drift;

import dev.hearsay.bench.retelling.KnownDrift;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleProvenance;
import dev.hearsay.bench.samples.Words;
import dev.hearsay.bench.samples.WordsNotFoundException;
import dev.hearsay.provenance.drift.DriftKind;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The drift that the samples' gold has. */
final class SampleDrift {

  private SampleDrift() {}

  /**
   * The gold's drift in some documents.
   *
   * @param documents by their names in the gold
   */
  static List<KnownDrift> known(SampleCorpus corpus, Map<String, Document> documents) {
    List<KnownDrift> known = new ArrayList<>();
    for (SampleProvenance.Drift gold : corpus.provenance().drift()) {
      Document document = get(documents, gold.document());
      Document original = get(documents, gold.original());
      known.add(
          new KnownDrift(
              document.id(),
              original.id(),
              DriftKind.valueOf(gold.kind().toUpperCase(Locale.ROOT).replace('-', '_')),
              place(gold.from().where(), original),
              place(gold.to().where(), document)));
    }
    return known;
  }

  /** Where words stand; nowhere, and so never found, where reading has lost them. */
  private static Span place(Words words, Document document) {
    try {
      return words.in(document.text());
    } catch (WordsNotFoundException e) {
      return new Span(0, 0);
    }
  }

  private static Document get(Map<String, Document> documents, String name) {
    return Optional.ofNullable(documents.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no document " + name));
  }

  /** What a document is called where results are looked at. */
  static String name(Map<String, Document> documents, DocumentId id) {
    return documents.entrySet().stream()
        .filter(entry -> entry.getValue().id().equals(id))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(id.value());
  }
}
