package dev.hearsay.bench.samples;

import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents of the samples as Hearsay reads them from their files. */
public final class SampleFiles {

  private SampleFiles() {}

  /** Reads a document as a user would, who tells what the file can't say. */
  public static Document read(SampleCorpus corpus, SampleDocument sample) throws IOException {
    ReadOptions usual = ReadOptions.defaults();
    ReadOptions options =
        new ReadOptions(
            sample.supplied().contains("published")
                ? Optional.of(
                    PublicationTime.of(LocalDate.parse(sample.published().substring(0, 10))))
                : Optional.empty(),
            sample.supplied().contains("outlet") ? Optional.of(sample.outlet()) : Optional.empty(),
            usual.privateAddresses(),
            usual.maximumBytes(),
            usual.timeout(),
            usual.maximumRedirects());
    List<Document> documents = new ArrayList<>();
    new DocumentReader(options)
        .read(
            corpus.file(sample).toString(),
            outcome -> {
              if (outcome instanceof Outcome.Read one) {
                documents.add(one.document());
              }
            });
    return documents.stream()
        .filter(one -> sample.item().isEmpty() || one.uri().equals(sample.item().get()))
        .findFirst()
        .orElseThrow(() -> new IOException(sample.id() + " can't be read"));
  }
}
