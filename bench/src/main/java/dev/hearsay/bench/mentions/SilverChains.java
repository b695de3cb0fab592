package dev.hearsay.bench.mentions;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The chains of a text as another program found them.
 *
 * @param chains name of the chain by where the head of a mention begins
 */
record SilverChains(String name, NavigableMap<Integer, String> chains) {

  private static final int COLUMNS = 5;
  private static final int END_COLUMNS = 2;

  /**
   * Reads what {@code bench/peers/corenlp-neural/NeuralChains.java} wrote: a line for each mention
   * with text, chain, start, end and start of its head; a line with two columns ends a text.
   */
  static List<SilverChains> read(Path file) throws IOException {
    Map<String, Map<Integer, Integer>> lengths = new HashMap<>();
    Map<String, NavigableMap<Integer, String>> open = new LinkedHashMap<>();
    List<SilverChains> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      NavigableMap<Integer, String> chains =
          open.computeIfAbsent(columns[0], name -> new TreeMap<>());
      if (columns.length == END_COLUMNS) {
        texts.add(new SilverChains(columns[0], chains));
      } else if (columns.length == COLUMNS) {
        int length = Integer.parseInt(columns[3]) - Integer.parseInt(columns[2]);
        int head = Integer.parseInt(columns[4]);
        Map<Integer, Integer> known = lengths.computeIfAbsent(columns[0], name -> new HashMap<>());
        if (known.getOrDefault(head, -1) < length) {
          known.put(head, length);
          chains.put(head, columns[1]);
        }
      } else {
        throw new IOException(file + ": not a line of chains: " + line);
      }
    }
    return texts;
  }

  /** The chain of the longest mention whose head is among some characters. */
  Optional<String> chainAt(Span core) {
    SortedMap<Integer, String> within = chains.subMap(core.start(), core.end());
    return within.isEmpty() ? Optional.empty() : Optional.of(within.get(within.lastKey()));
  }
}
