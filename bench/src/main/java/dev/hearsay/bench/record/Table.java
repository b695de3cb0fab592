package dev.hearsay.bench.record;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import java.util.ArrayList;
import java.util.List;

/** A section as rows of cells: ours first, then the published ones; "–" where one has no figure. */
public final class Table {

  private static final String NONE = "–";

  private final List<List<String>> rows = new ArrayList<>();

  public Table(Section section) {
    List<String> header = new ArrayList<>(List.of("system"));
    List<String> ours = new ArrayList<>(List.of(section.system()));
    for (Figure figure : section.figures()) {
      header.add(figure.name());
      ours.add(figure.print());
    }
    rows.add(header);
    rows.add(ours);
    for (Published published : section.published()) {
      List<String> row = new ArrayList<>(List.of(published.system()));
      for (Figure figure : section.figures()) {
        Double value = published.figures().get(figure.name());
        row.add(value == null ? NONE : figure.print(value));
      }
      rows.add(row);
    }
  }

  /** With columns aligned by spaces, for a terminal. */
  public String plain() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        String cell = row.get(column);
        String padding = " ".repeat(width(column) - cell.length());
        text.append("  ").append(column == 0 ? cell + padding : padding + cell);
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** As a table of Markdown. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < rows.size(); row++) {
      text.append("| ").append(String.join(" | ", rows.get(row))).append(" |\n");
      if (row == 0) {
        text.append("|---|").append("--:|".repeat(rows.get(0).size() - 1)).append('\n');
      }
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
