package dev.hearsay.bench.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The samples with their gold.
 *
 * @param folder the {@code samples} folder
 * @param documents by identifier
 * @param affair agreements, orders, custody and exchange across documents, as in {@code
 *     gold/affair.json}
 */
public record SampleCorpus(
    Path folder,
    Map<String, SampleDocument> documents,
    SampleProvenance provenance,
    JsonNode affair) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  public SampleCorpus {
    documents = Map.copyOf(documents);
  }

  /** Loads the gold; a field that the records don't know is an error. */
  public static SampleCorpus load(Path folder) throws IOException {
    Path gold = folder.resolve("gold");
    Map<String, SampleDocument> documents = new TreeMap<>();
    for (Path file : documentFiles(gold)) {
      SampleDocument document = MAPPER.readValue(Files.readString(file), SampleDocument.class);
      documents.put(document.id(), document);
    }
    return new SampleCorpus(
        folder,
        documents,
        MAPPER.readValue(Files.readString(gold.resolve("provenance.json")), SampleProvenance.class),
        MAPPER.readTree(Files.readString(gold.resolve("affair.json"))));
  }

  private static List<Path> documentFiles(Path gold) throws IOException {
    try (Stream<Path> files = Files.list(gold.resolve("documents"))) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  /** The document of that identifier; the gold names no other. */
  public SampleDocument document(String id) {
    SampleDocument document = documents.get(id);
    if (document == null) {
      throw new IllegalArgumentException("the gold has no document " + id);
    }
    return document;
  }

  /** The file that a document is read from. */
  public Path file(SampleDocument document) {
    return folder.resolve(document.file());
  }
}
