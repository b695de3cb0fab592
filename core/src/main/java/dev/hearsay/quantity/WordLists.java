package dev.hearsay.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A resource of word lists: sections headed by {@code [name]}, entries separated by commas, {@code
 * key = value} where an entry has a value. Lines that begin with {@code #} tell source and licence.
 */
final class WordLists {

  private final String resource;
  private final Map<String, Map<String, String>> sections = new HashMap<>();

  private WordLists(String resource, List<String> lines) {
    this.resource = resource;
    Map<String, String> current = new LinkedHashMap<>();
    for (String line : lines) {
      String trimmed = line.strip();
      if (trimmed.startsWith("[") && trimmed.endsWith("]")) {
        current =
            sections.computeIfAbsent(
                trimmed.substring(1, trimmed.length() - 1), name -> new LinkedHashMap<>());
      } else {
        addEntries(trimmed, current);
      }
    }
  }

  private static void addEntries(String line, Map<String, String> section) {
    int start = 0;
    while (start < line.length()) {
      int comma = line.indexOf(',', start);
      int end = comma < 0 ? line.length() : comma;
      String entry = line.substring(start, end);
      int equals = entry.indexOf('=');
      String key = (equals < 0 ? entry : entry.substring(0, equals)).strip();
      if (!key.isEmpty()) {
        section.put(key, equals < 0 ? "" : entry.substring(equals + 1).strip());
      }
      start = end + 1;
    }
  }

  /**
   * Reads a resource that lies beside this class.
   *
   * @throws IllegalStateException when it is missing
   */
  static WordLists read(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream stream = WordLists.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(resource + " is missing from the jar");
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return new WordLists(resource, lines);
  }

  /** The words under a heading. */
  Set<String> words(String section) {
    return Set.copyOf(entries(section).keySet());
  }

  /**
   * The entries under a heading with their values, in the order of the resource.
   *
   * @throws IllegalArgumentException when there is no such heading
   */
  Map<String, String> entries(String section) {
    Map<String, String> entries = sections.get(section);
    if (entries == null) {
      throw new IllegalArgumentException(resource + " has no section [" + section + "]");
    }
    return entries;
  }
}
