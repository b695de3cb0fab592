package dev.hearsay.read.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The HTML elements, attributes and style properties that may stay in text from a feed. Anything
 * not listed is taken out, so what browsers learn tomorrow can't harm.
 */
final class AllowedMarkup {

  private final Set<String> elements = names("allowed-elements.txt");
  private final Set<String> attributes = names("allowed-attributes.txt");
  private final Set<String> styleProperties = names("allowed-style-properties.txt");

  private AllowedMarkup() {}

  /** The lists, read once, on first use. */
  static AllowedMarkup instance() {
    return Holder.LISTS;
  }

  boolean element(String name) {
    return elements.contains(name);
  }

  /** Whether the attribute may stay on the element; attributes that only players know may not. */
  boolean attribute(String element, String name) {
    return attributes.contains(name)
        || (name.equals("preload") && (element.equals("video") || element.equals("audio")));
  }

  boolean styleProperty(String name) {
    return styleProperties.contains(name);
  }

  private static Set<String> names(String resource) {
    try (InputStream stream = AllowedMarkup.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the jar: " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .filter(name -> !name.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static final class Holder {
    static final AllowedMarkup LISTS = new AllowedMarkup();
  }
}
