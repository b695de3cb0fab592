package dev.hearsay.bench.mentions;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The chains that Hearsay finds when it reads the whole text, each mention as its whole phrase. */
final class AnalyzedChains {

  private AnalyzedChains() {}

  static FoundChains read(Accuracy accuracy, List<GumChains> texts) {
    return read(Analyzer.with(accuracy), accuracy, texts);
  }

  static FoundChains read(Analyzer analyzer, Accuracy accuracy, List<GumChains> texts) {
    Map<String, List<Set<Span>>> chains = new HashMap<>();
    for (GumChains text : texts) {
      chains.put(text.name(), of(analyzer.analyze(text.document())));
    }
    return new FoundChains("Hearsay, " + accuracy.name().toLowerCase(Locale.ROOT), chains);
  }

  private static List<Set<Span>> of(Analysis analysis) {
    List<Set<Span>> chains = new ArrayList<>();
    for (Entity entity : analysis.entities()) {
      Set<Span> spans = new LinkedHashSet<>();
      for (Mention mention : entity.mentions()) {
        if (!isAdjective(entity, mention)) {
          spans.add(mention.phrase());
        }
      }
      chains.add(spans);
    }
    return chains;
  }

  /** "Ruritanian officials": under no guidelines does an adjective mention the country. */
  private static boolean isAdjective(Entity entity, Mention mention) {
    return mention.modifier() && entity.type() == Entity.Type.GROUP;
  }
}
