package dev.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a text that ships with the library: lists, lexicons, models. */
public final class ResourceLines {

  private ResourceLines() {}

  /**
   * The lines of a resource that lies beside a class, without blank ones and those that begin with
   * {@code #}, which are remarks.
   *
   * @throws IllegalStateException when there is none of that name
   */
  public static List<String> of(Class<?> owner, String resource) {
    try (InputStream stream = owner.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException(
            resource + " is missing beside " + owner.getName() + " in the jar");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
