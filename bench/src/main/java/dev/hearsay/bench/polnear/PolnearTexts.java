package dev.hearsay.bench.polnear;

import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The texts of a part of PolNeAR, read as {@code hearsay read} reads files. */
public final class PolnearTexts {

  private final Path folder;
  private final DocumentReader reader = new DocumentReader(ReadOptions.defaults());

  /**
   * The texts of a part.
   *
   * @param part the folder with {@code text/*.txt}
   */
  public PolnearTexts(Path part) {
    this.folder = part.resolve("text");
  }

  /** Whether a text is there. */
  public boolean has(String textId) {
    return Files.exists(file(textId));
  }

  /**
   * A text as a document.
   *
   * @throws IOException also when the document's text isn't the file's, so that marked offsets
   *     would be wrong
   */
  public Document read(String textId) throws IOException {
    List<Document> read = new ArrayList<>();
    reader.read(
        file(textId).toString(),
        outcome -> {
          if (outcome instanceof Outcome.Read document) {
            read.add(document.document());
          }
        });
    String text = Files.readString(file(textId), StandardCharsets.UTF_8);
    if (read.size() != 1 || !read.get(0).text().equals(text)) {
      throw new IOException(textId + " wasn't read as one document with its text unchanged");
    }
    return read.get(0);
  }

  private Path file(String textId) {
    return folder.resolve(textId + ".txt");
  }
}
