package dev.hearsay.bench.samples;

import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An affair with labelled events: its documents' texts as Hearsay reads them, and its gold.
 *
 * @param texts by the identifiers that the gold uses
 * @param mentions the lines of {@code events.jsonl}
 * @param affair the content of {@code affair.yaml}
 */
record LabelledAffair(Map<String, String> texts, List<JsonNode> mentions, Map<?, ?> affair) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Read once for all tests. */
  private static final class Read {
    private static final List<Named<LabelledAffair>> AFFAIRS = readAll();

    private static List<Named<LabelledAffair>> readAll() {
      List<Named<LabelledAffair>> affairs = new ArrayList<>();
      affairs.add(Named.of("the samples", ofSamples()));
      try (Stream<Path> folders = Files.list(SampleFolder.corpus().folder())) {
        folders
            .filter(folder -> Files.exists(folder.resolve("gold/documents.yaml")))
            .sorted()
            .forEach(folder -> affairs.add(Named.of(folder.getFileName().toString(), of(folder))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return affairs;
    }
  }

  /** All affairs, by name. */
  static Stream<Named<LabelledAffair>> all() {
    return Read.AFFAIRS.stream();
  }

  /** One of them. */
  static LabelledAffair named(String name) {
    return all()
        .filter(each -> each.getName().equals(name))
        .map(Named::getPayload)
        .findFirst()
        .orElseThrow();
  }

  private static LabelledAffair ofSamples() {
    SampleCorpus corpus = SampleFolder.corpus();
    List<Document> read = readAll(corpus.folder().resolve("articles"));
    Map<String, String> texts = new HashMap<>();
    for (SampleDocument document : corpus.documents().values()) {
      texts.put(document.id(), text(read, document.file(), document.item()));
    }
    return new LabelledAffair(
        texts,
        lines(corpus.folder().resolve("gold/events.jsonl")),
        yaml(corpus.folder().resolve("gold/affair.yaml"), Map.class));
  }

  private static LabelledAffair of(Path folder) {
    List<Document> read = readAll(folder.resolve("articles"));
    Map<String, String> texts = new HashMap<>();
    for (Object entry : yaml(folder.resolve("gold/documents.yaml"), List.class)) {
      Map<?, ?> document = (Map<?, ?>) entry;
      texts.put(
          string(document, "id"),
          text(
              read,
              string(document, "file"),
              Optional.ofNullable(document.get("item")).map(Object::toString)));
    }
    return new LabelledAffair(
        texts,
        lines(folder.resolve("gold/events.jsonl")),
        yaml(folder.resolve("gold/affair.yaml"), Map.class));
  }

  /** The lines of a file of JSON Lines. */
  static List<JsonNode> parse(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).map(MAPPER::readTree).toList();
  }

  static String string(Map<?, ?> map, String key) {
    return Objects.requireNonNull(map.get(key), key).toString();
  }

  private static List<JsonNode> lines(Path file) {
    try {
      return parse(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T yaml(Path file, Class<T> type) {
    try {
      return type.cast(
          new Load(LoadSettings.builder().setLabel(file.toString()).build())
              .loadFromString(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Document> readAll(Path folder) {
    List<Document> read = new ArrayList<>();
    new DocumentReader(ReadOptions.defaults())
        .read(
            folder.toString(),
            outcome -> {
              if (outcome instanceof Outcome.Read one) {
                read.add(one.document());
              }
            });
    return read;
  }

  private static String text(List<Document> read, String file, Optional<String> item) {
    List<String> found =
        read.stream()
            .filter(
                document ->
                    item.isEmpty()
                        ? Path.of(document.uri()).endsWith(Path.of(file).getFileName())
                        : document.uri().equals(item.get()) || document.canonicalUri().equals(item))
            .map(Document::text)
            .toList();
    if (found.size() != 1) {
      throw new IllegalStateException(file + " " + item + " was read " + found.size() + " times");
    }
    return found.get(0);
  }
}
