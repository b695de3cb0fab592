package dev.hearsay.bench.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code samples/gold/EVENTS.md} allows, read from its tables.
 *
 * @param roles by type of event, main roles and others alike
 */
record EventGuideline(Map<String, Set<String>> roles, Set<String> modalities) {

  private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,}");
  private static final Pattern ROW = Pattern.compile("\\| ([A-Z]+) \\|(.*)\\|");

  static EventGuideline read(Path samples) throws IOException {
    List<String> lines = Files.readAllLines(samples.resolve("gold/EVENTS.md"));
    Map<String, Set<String>> roles = new TreeMap<>();
    rows(section("## Roles", lines)).forEach((type, rest) -> roles.put(type, capitals(rest)));
    return new EventGuideline(roles, rows(section("## modality", lines)).keySet());
  }

  /** Types that another table of the guideline names, in no order. */
  static Set<String> types(Path samples, String section) throws IOException {
    return rows(section(section, Files.readAllLines(samples.resolve("gold/EVENTS.md")))).keySet();
  }

  private static List<String> section(String heading, List<String> lines) {
    int from = 0;
    while (!lines.get(from).startsWith(heading)) {
      from++;
    }
    int to = from + 1;
    while (to < lines.size() && !lines.get(to).startsWith("## ")) {
      to++;
    }
    return lines.subList(from, to);
  }

  private static Map<String, String> rows(List<String> lines) {
    return lines.stream()
        .map(ROW::matcher)
        .filter(Matcher::matches)
        .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
  }

  private static Set<String> capitals(String cells) {
    return CAPITALS
        .matcher(cells)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
