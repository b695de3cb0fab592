package dev.hearsay.bench.mentions;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The chains that a system found, by the name of the text.
 *
 * @param system its name, for tables
 */
record FoundChains(String system, Map<String, List<Set<Span>>> chains) {

  FoundChains {
    chains = Map.copyOf(chains);
  }

  List<Set<Span>> of(String text) {
    return chains.getOrDefault(text, List.of());
  }
}
