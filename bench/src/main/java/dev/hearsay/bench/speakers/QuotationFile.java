package dev.hearsay.bench.speakers;

import dev.hearsay.bench.speakers.Quotation.SourceWords;
import dev.hearsay.bench.speakers.Quotation.SpeakerType;
import dev.hearsay.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Reads {@code quotations.tsv}, whose header describes its columns. */
final class QuotationFile {

  private static final String NAME = "quotations.tsv";
  private static final int COLUMNS = 5;

  private QuotationFile() {}

  /** All quotations, text by text. */
  static List<Quotation> read() throws IOException {
    try (InputStream stream =
            Objects.requireNonNull(QuotationFile.class.getResourceAsStream(NAME), NAME);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      List<Quotation> quotations = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          quotations.add(parse(line));
        }
      }
      return quotations;
    }
  }

  static Quotation parse(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException("not " + COLUMNS + " columns: " + line);
    }
    return new Quotation(
        columns[0],
        spans(columns[1]),
        SourceWords.valueOf(columns[2].toUpperCase(Locale.ROOT)),
        SpeakerType.valueOf(columns[3].toUpperCase(Locale.ROOT)),
        columns[4].equals("-") ? List.of() : List.of(columns[4].split("\\|", -1)));
  }

  private static List<Span> spans(String pieces) {
    List<Span> spans = new ArrayList<>();
    for (String piece : pieces.split(",", -1)) {
      int dash = piece.indexOf('-');
      spans.add(
          new Span(
              Integer.parseInt(piece, 0, dash, 10),
              Integer.parseInt(piece, dash + 1, piece.length(), 10)));
    }
    return spans;
  }
}
