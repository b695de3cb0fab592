package dev.hearsay.bench.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Invented pairs of sentences that differ in one thing, or in wording alone. */
final class ContrastSet {

  /** What the comparison of claims was built with in view. */
  static final String OPEN = "contrast-open.tsv";

  /** What was written before and only measured. */
  static final String HELD_OUT = "contrast-held-out.tsv";

  /**
   * A pair.
   *
   * @param kind what differs: "promise-vs-deed"
   * @param verdict same, different, or disagrees
   */
  record Contrasted(String kind, String verdict, String one, String other) {

    boolean isSame() {
      return verdict.equals("same");
    }
  }

  private ContrastSet() {}

  static List<Contrasted> read(String resource) {
    try (InputStream stream =
            Objects.requireNonNull(ContrastSet.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .map(fields -> new Contrasted(fields[0], fields[1], fields[2], fields[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
