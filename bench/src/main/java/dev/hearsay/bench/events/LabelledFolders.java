package dev.hearsay.bench.events;

import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The folders below {@code samples} that hold an affair with its gold: one that nothing is made
 * from, whose misses are never told, and those that are looked at.
 */
public final class LabelledFolders {

  private static final String HELD_OUT = "ilva-marant";
  private static final String LIST = "gold/documents.yaml";

  private final Path samples;

  /**
   * @param repository root of the checkout, where {@code samples} is
   */
  public LabelledFolders(Path repository) {
    samples = repository.resolve("samples");
  }

  /** The affair that nothing is made from, where it is there. */
  public Optional<Path> heldOut() {
    return Optional.of(samples.resolve(HELD_OUT))
        .filter(folder -> Files.exists(folder.resolve(LIST)));
  }

  /** The affairs that are looked at, by name; the samples themselves aren't among them. */
  public List<Path> lookedAt() throws IOException {
    try (Stream<Path> folders = Files.list(samples)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(LIST)))
          .filter(folder -> !folder.endsWith(HELD_OUT))
          .sorted()
          .toList();
    }
  }

  /** The documents of one folder as Hearsay reads them, by the identifiers of its gold. */
  public static Map<String, Document> read(Path folder) throws IOException {
    Map<String, Document> documents = new TreeMap<>();
    Object entries =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(folder.resolve(LIST)));
    for (Object entry : (List<?>) Objects.requireNonNull(entries)) {
      Map<?, ?> fields = (Map<?, ?>) entry;
      documents.put(string(fields, "id"), document(folder.resolve("articles"), fields));
    }
    return documents;
  }

  private static Document document(Path articles, Map<?, ?> fields) throws IOException {
    String file = string(fields, "file");
    Optional<String> item = Optional.ofNullable(fields.get("item")).map(Object::toString);
    ReadOptions usual = ReadOptions.defaults();
    List<?> supplied = (List<?>) Objects.requireNonNull(fields.get("supplied"));
    ReadOptions options =
        new ReadOptions(
            supplied.contains("published")
                ? Optional.of(
                    PublicationTime.of(
                        LocalDate.parse(string(fields, "published").substring(0, 10))))
                : Optional.empty(),
            supplied.contains("outlet") ? Optional.of(string(fields, "outlet")) : Optional.empty(),
            usual.privateAddresses(),
            usual.maximumBytes(),
            usual.timeout(),
            usual.maximumRedirects());
    List<Document> read = new ArrayList<>();
    new DocumentReader(options)
        .read(
            articles.resolve(file).toString(),
            outcome -> {
              if (outcome instanceof Outcome.Read one) {
                read.add(one.document());
              }
            });
    return read.stream()
        .filter(
            one ->
                item.isEmpty() || one.uri().equals(item.get()) || one.canonicalUri().equals(item))
        .findFirst()
        .orElseThrow(() -> new IOException(file + " can't be read"));
  }

  private static String string(Map<?, ?> fields, String name) {
    return Objects.requireNonNull(fields.get(name), name).toString();
  }
}
