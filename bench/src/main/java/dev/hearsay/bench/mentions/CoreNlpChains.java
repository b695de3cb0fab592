package dev.hearsay.bench.mentions;

import dev.hearsay.bench.peers.CoreNlpCoreference;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The chains that CoreNLP finds in the same texts, and what it took. */
record CoreNlpChains(FoundChains chains, double wordsPerSecond, double megabytes) {

  static CoreNlpChains read(Path repository, List<GumChains> texts) throws IOException {
    Map<String, String> plain = new HashMap<>();
    texts.forEach(text -> plain.put(text.name(), text.gum().text()));
    CoreNlpCoreference.Run run = CoreNlpCoreference.read(repository, plain);
    Map<String, List<Set<Span>>> chains = new HashMap<>();
    run.chains().forEach((name, found) -> chains.put(name, new ArrayList<>(found)));
    return new CoreNlpChains(
        new FoundChains(CoreNlpCoreference.SYSTEM, chains), run.wordsPerSecond(), run.megabytes());
  }
}
