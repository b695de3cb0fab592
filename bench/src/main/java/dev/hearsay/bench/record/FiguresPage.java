package dev.hearsay.bench.record;

import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The part of a page of Markdown that shows all records, between two marker lines. */
public final class FiguresPage {

  private static final String BEGIN = "<!-- figures: written by bench/run readme -->\n";
  private static final String END = "<!-- end of figures -->\n";

  private FiguresPage() {}

  /** All records of a folder, by name. */
  public static List<Recorded> readAll(Path evaluation) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(evaluation)) {
      files = listed.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    List<Recorded> records = new ArrayList<>();
    for (Path file : files) {
      records.add(RecordFile.read(file));
    }
    return records;
  }

  /**
   * The page with its figures replaced.
   *
   * @throws IOException when the page can't be read or lacks the marker lines
   */
  public static String refresh(Path page, List<Recorded> records) throws IOException {
    String text = Files.readString(page, StandardCharsets.UTF_8);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IOException(page + " has no marker lines for figures");
    }
    StringBuilder figures = new StringBuilder("\n");
    records.forEach(record -> append(record, figures));
    return text.substring(0, begin + BEGIN.length()) + figures + text.substring(end);
  }

  private static void append(Recorded record, StringBuilder page) {
    for (Section section : record.result().sections()) {
      page.append("**").append(section.title()).append("** (").append(section.dataset());
      page.append("; `bench/run ").append(record.benchmark()).append("`)\n\n");
      page.append(new Table(section).markdown()).append('\n');
      List<String> remarks = new ArrayList<>();
      for (Published published : section.published()) {
        remarks.add(published.system() + ": " + published.source() + ".");
      }
      if (!section.note().isEmpty()) {
        remarks.add(section.note());
      }
      if (section.figures().stream().anyMatch(figure -> figure.tolerance() > 0)) {
        remarks.add("Measured on: " + record.machine() + ".");
      }
      if (!remarks.isEmpty()) {
        page.append(String.join(" ", remarks)).append("\n\n");
      }
    }
  }
}
