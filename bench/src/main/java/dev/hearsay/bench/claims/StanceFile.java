package dev.hearsay.bench.claims;

import dev.hearsay.bench.measure.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Headlines and articles of the Fake News Challenge (2017), and how each stands to the other. */
record StanceFile(Map<String, String> bodies, List<Stance> stances) {

  static final String FOLDER = "fnc-1";

  /** What a body does with what a headline says. */
  enum Relation {
    AGREE,
    DISAGREE,
    DISCUSS,
    UNRELATED
  }

  record Stance(String headline, String body, Relation relation) {}

  static StanceFile read(Gold gold) throws IOException {
    Map<String, String> bodies = new HashMap<>();
    for (List<String> row : rows(gold.require(FOLDER + "/bodies.csv"))) {
      bodies.put(row.get(0), row.get(1));
    }
    List<Stance> stances = new ArrayList<>();
    for (List<String> row : rows(gold.require(FOLDER + "/stances.csv"))) {
      Relation relation = Relation.valueOf(row.get(2).strip().toUpperCase(java.util.Locale.ROOT));
      stances.add(new Stance(row.get(0), row.get(1), relation));
    }
    return new StanceFile(Map.copyOf(bodies), List.copyOf(stances));
  }

  /** The rows of a file of comma-separated values, without its header. */
  private static List<List<String>> rows(Path file) throws IOException {
    String text = Files.readString(file);
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(field.toString().replace("\r", ""));
        field.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else {
        field.append(c);
      }
    }
    return rows.subList(1, rows.size());
  }
}
