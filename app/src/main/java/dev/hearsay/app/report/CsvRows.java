package dev.hearsay.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of comma-separated values by RFC 4180, in UTF-8. Text that a spreadsheet would take for a
 * formula has an apostrophe before it; tabs and line ends in it are blanks.
 */
final class CsvRows {

  private final OutputStream out;

  CsvRows(OutputStream out) {
    this.out = out;
  }

  /** Text of foreign origin, on one line, that no spreadsheet calculates. */
  static String text(String text) {
    String line = Printable.oneLine(text.replaceAll("\\s+", " ").strip());
    boolean formula = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0;
    return formula ? "'" + line : line;
  }

  void row(List<String> cells) throws IOException {
    String row =
        cells.stream()
            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(",", "", "\r\n"));
    out.write(row.getBytes(StandardCharsets.UTF_8));
  }
}
