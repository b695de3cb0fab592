package dev.hearsay.bench.retelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a story can be about.
 *
 * @param heldOut whether nothing may be learned from it
 * @param facts each with the ways to say it; {@code {N1}} and the like stand for what differs
 * @param quotations words that somebody is quoted with
 */
record Theme(String name, boolean heldOut, List<List<String>> facts, List<String> quotations) {

  Theme {
    facts = List.copyOf(facts);
    quotations = List.copyOf(quotations);
  }

  static List<Theme> all() {
    List<Theme> themes = new ArrayList<>();
    for (String line : lines("themes.txt")) {
      if (line.startsWith("theme ")) {
        String[] head = line.split(" ", -1);
        themes.add(new Theme(head[1], head[2].equals("held-out"), List.of(), List.of()));
      } else {
        Theme last = themes.remove(themes.size() - 1);
        themes.add(last.plus(line));
      }
    }
    return themes;
  }

  private Theme plus(String line) {
    List<List<String>> moreFacts = new ArrayList<>(facts);
    List<String> moreQuotations = new ArrayList<>(quotations);
    if (line.startsWith(">")) {
      moreQuotations.add(line.substring(1).trim());
    } else {
      moreFacts.add(Arrays.stream(line.split("\\|", -1)).map(String::trim).toList());
    }
    return new Theme(name, heldOut, moreFacts, moreQuotations);
  }

  /** Words with what a spinning program puts for them. */
  static Map<String, String> synonyms(boolean heldOut) {
    Map<String, String> synonyms = new LinkedHashMap<>();
    for (String line : lines("synonyms.txt")) {
      String[] parts = line.split(" ", -1);
      if (parts[0].equals(heldOut ? "held-out" : "train")) {
        synonyms.put(parts[1], parts[2].replace('_', ' '));
      }
    }
    return synonyms;
  }

  static List<String> lines(String resource) {
    try (InputStream stream = Theme.class.getResourceAsStream(resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
