package dev.hearsay.bench.record;

import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** A record file: YAML that people read in a diff. {@code bench/README.md} shows its form. */
public final class RecordFile {

  private RecordFile() {}

  public static void write(Path file, Recorded recorded) throws IOException {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setBestLineBreak("\n")
            .setWidth(1000)
            .build();
    String yaml = new Dump(settings).dumpToString(toTree(recorded));
    String header = "# Written by " + recorded.command() + "; don't edit by hand, measure again.\n";
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, header + yaml, StandardCharsets.UTF_8);
  }

  /**
   * Reads a record back.
   *
   * @throws IOException when the file can't be read or isn't a record
   */
  public static Recorded read(Path file) throws IOException {
    String yaml = Files.readString(file, StandardCharsets.UTF_8);
    try {
      return fromTree(map(new Load(LoadSettings.builder().build()).loadFromString(yaml)));
    } catch (RuntimeException e) {
      throw new IOException(file + " is not a record of a benchmark: " + e.getMessage(), e);
    }
  }

  private static Map<String, Object> toTree(Recorded recorded) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("benchmark", recorded.benchmark());
    tree.put("describes", recorded.describes());
    tree.put("command", recorded.command());
    tree.put("measured", recorded.measured().toString());
    tree.put("machine", recorded.machine());
    tree.put("sections", recorded.result().sections().stream().map(RecordFile::toTree).toList());
    return tree;
  }

  private static Map<String, Object> toTree(Section section) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("title", section.title());
    tree.put("dataset", section.dataset());
    tree.put("system", section.system());
    tree.put("figures", section.figures().stream().map(RecordFile::toTree).toList());
    tree.put("published", section.published().stream().map(RecordFile::toTree).toList());
    if (!section.note().isEmpty()) {
      tree.put("note", section.note());
    }
    return tree;
  }

  private static Map<String, Object> toTree(Figure figure) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", figure.name());
    tree.put("value", figure.decimals() == 0 ? (Object) (long) figure.value() : figure.value());
    tree.put("decimals", figure.decimals());
    tree.put("better", figure.better().label());
    tree.put("tolerance", figure.tolerance());
    if (!figure.counts().isEmpty()) {
      tree.put("counts", new LinkedHashMap<>(figure.counts()));
    }
    return tree;
  }

  private static Map<String, Object> toTree(Published published) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("system", published.system());
    tree.put("source", published.source());
    tree.put("figures", new LinkedHashMap<>(published.figures()));
    return tree;
  }

  private static Recorded fromTree(Map<String, Object> tree) {
    List<Section> sections = new ArrayList<>();
    for (Object section : list(tree, "sections")) {
      sections.add(section(map(section)));
    }
    return new Recorded(
        text(tree, "benchmark"),
        text(tree, "describes"),
        text(tree, "command"),
        LocalDate.parse(text(tree, "measured")),
        text(tree, "machine"),
        new BenchmarkResult(sections));
  }

  private static Section section(Map<String, Object> tree) {
    List<Figure> figures = new ArrayList<>();
    for (Object figure : list(tree, "figures")) {
      figures.add(figure(map(figure)));
    }
    List<Published> published = new ArrayList<>();
    for (Object row : list(tree, "published")) {
      published.add(published(map(row)));
    }
    return new Section(
        text(tree, "title"),
        text(tree, "dataset"),
        text(tree, "system"),
        figures,
        published,
        tree.containsKey("note") ? text(tree, "note") : "");
  }

  private static Figure figure(Map<String, Object> tree) {
    Map<String, Long> counts = new LinkedHashMap<>();
    if (tree.containsKey("counts")) {
      map(tree.get("counts")).forEach((name, count) -> counts.put(name, number(count).longValue()));
    }
    return new Figure(
        text(tree, "name"),
        number(tree.get("value")).doubleValue(),
        number(tree.get("decimals")).intValue(),
        Figure.Better.valueOf(text(tree, "better").toUpperCase(Locale.ROOT)),
        number(tree.get("tolerance")).doubleValue(),
        counts);
  }

  private static Published published(Map<String, Object> tree) {
    Map<String, Double> figures = new LinkedHashMap<>();
    map(tree.get("figures"))
        .forEach((name, value) -> figures.put(name, number(value).doubleValue()));
    return new Published(text(tree, "system"), text(tree, "source"), figures);
  }

  private static String text(Map<String, Object> tree, String key) {
    if (tree.get(key) instanceof String value) {
      return value;
    }
    throw new IllegalArgumentException("no text for " + key);
  }

  private static Number number(@Nullable Object value) {
    if (value instanceof Number number) {
      return number;
    }
    throw new IllegalArgumentException("not a number: " + value);
  }

  private static List<?> list(Map<String, Object> tree, String key) {
    if (tree.get(key) instanceof List<?> value) {
      return value;
    }
    throw new IllegalArgumentException("no list of " + key);
  }

  private static Map<String, Object> map(@Nullable Object value) {
    if (value instanceof Map<?, ?> entries) {
      Map<String, Object> tree = new LinkedHashMap<>();
      entries.forEach((key, entry) -> tree.put(String.valueOf(key), entry));
      return tree;
    }
    throw new IllegalArgumentException("not a mapping: " + value);
  }
}
