package dev.hearsay.bench.affair;

import dev.hearsay.bench.events.GoldEvent;
import dev.hearsay.bench.events.LabelledFolders;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleDocument;
import dev.hearsay.bench.samples.SampleFiles;
import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An affair that documents tell, with the events that a reader labelled.
 *
 * @param gold the folder with what a reader says of it
 * @param documents by the identifiers of the gold
 * @param asOf the day that is looked back from
 */
record ToldAffair(
    String name,
    Path gold,
    Map<String, Document> documents,
    LocalDate asOf,
    List<GoldEvent> events) {

  /** The affair of the samples. */
  static ToldAffair samples(Path repository) throws IOException {
    SampleCorpus corpus = SampleCorpus.load(repository.resolve("samples"));
    Map<String, Document> documents = new TreeMap<>();
    for (SampleDocument sample : corpus.documents().values()) {
      documents.put(sample.id(), SampleFiles.read(corpus, sample));
    }
    return of(
        "samples",
        repository.resolve("samples/gold"),
        documents,
        LocalDate.parse(corpus.provenance().asOf()));
  }

  /** The other affairs that are looked at. */
  static List<ToldAffair> others(Path repository) throws IOException {
    List<ToldAffair> others = new ArrayList<>();
    for (Path folder : new LabelledFolders(repository).lookedAt()) {
      others.add(of(folder));
    }
    return others;
  }

  /** All affairs that may be learned from. */
  static List<ToldAffair> lookedAt(Path repository) throws IOException {
    List<ToldAffair> all = new ArrayList<>();
    all.add(samples(repository));
    all.addAll(others(repository));
    return all;
  }

  /** The affair that nothing is made from, where it is there. */
  static Optional<ToldAffair> heldOut(Path repository) throws IOException {
    Optional<Path> folder = new LabelledFolders(repository).heldOut();
    return folder.isPresent() ? Optional.of(of(folder.get())) : Optional.empty();
  }

  private static ToldAffair of(Path folder) throws IOException {
    Map<String, Document> documents = LabelledFolders.read(folder);
    return of(
        folder.getFileName().toString(), folder.resolve("gold"), documents, latest(documents));
  }

  private static ToldAffair of(
      String name, Path gold, Map<String, Document> documents, LocalDate asOf) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    documents.forEach((id, document) -> texts.put(id, document.text()));
    return new ToldAffair(
        name, gold, documents, asOf, GoldEvent.readAll(gold.resolve("events.jsonl"), texts));
  }

  private static LocalDate latest(Map<String, Document> documents) throws IOException {
    return documents.values().stream()
        .flatMap(document -> document.published().stream())
        .map(PublicationTime::date)
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> new IOException("no document has a date"));
  }

  /** What a reader says of all documents together. */
  GoldAffair affair() throws IOException {
    return GoldAffairFile.read(gold.resolve("affair.yaml"), documents, events);
  }

  /** The document that tells a labelled event. */
  Document document(GoldEvent event) {
    return Optional.ofNullable(documents.get(event.document())).orElseThrow();
  }
}
