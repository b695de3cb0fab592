package dev.hearsay.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A resource of word lists: sections headed by {@code [name]}, entries separated by commas, lines
 * that begin with {@code #} are remarks (the first ones say where the list comes from and under
 * which licence).
 */
public final class WordLists {

  private final String resource;
  private final Map<String, Set<String>> sections;

  private WordLists(String resource, Map<String, Set<String>> sections) {
    this.resource = resource;
    this.sections = sections;
  }

  /**
   * Reads a resource that lies beside a class.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  public static WordLists read(Class<?> owner, String resource) {
    try (InputStream stream = owner.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException(owner.getName() + " has no resource " + resource);
      }
      return parse(
          resource, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static WordLists parse(String resource, BufferedReader reader) throws IOException {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> current = new LinkedHashSet<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String trimmed = line.strip();
      if (trimmed.isEmpty() || trimmed.startsWith("#")) {
        continue;
      }
      if (trimmed.startsWith("[") && trimmed.endsWith("]")) {
        current =
            sections.computeIfAbsent(
                trimmed.substring(1, trimmed.length() - 1), name -> new LinkedHashSet<>());
        continue;
      }
      int start = 0;
      while (start < trimmed.length()) {
        int comma = trimmed.indexOf(',', start);
        int end = comma < 0 ? trimmed.length() : comma;
        String entry = trimmed.substring(start, end).strip();
        if (!entry.isEmpty()) {
          current.add(entry);
        }
        start = end + 1;
      }
    }
    return new WordLists(resource, sections);
  }

  /** The headings. */
  public Set<String> names() {
    return Set.copyOf(sections.keySet());
  }

  /**
   * The entries under a heading, in the order of the resource.
   *
   * @throws IllegalArgumentException when there is no such heading
   */
  public Set<String> section(String name) {
    Set<String> section = sections.get(name);
    if (section == null) {
      throw new IllegalArgumentException(resource + " has no section [" + name + "]");
    }
    return section;
  }
}
