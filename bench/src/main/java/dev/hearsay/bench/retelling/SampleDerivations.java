package dev.hearsay.bench.retelling;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleDocument;
import dev.hearsay.bench.samples.SampleFiles;
import dev.hearsay.bench.samples.SampleProvenance;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationFinder;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The samples' derivations, as the gold has them and as they are found.
 *
 * @param names of the documents in the gold
 * @param analyses of the documents as they are read from their files
 */
public record SampleDerivations(
    Map<DocumentId, String> names,
    List<MadeStory.Edge> edges,
    List<Derivation> derivations,
    List<Analysis> analyses) {

  /** Reads the samples and relates them. */
  public static SampleDerivations read(Path folder) throws IOException {
    SampleCorpus corpus = SampleCorpus.load(folder);
    Map<String, Document> documents = new HashMap<>();
    for (SampleDocument sample : corpus.documents().values()) {
      documents.put(sample.id(), SampleFiles.read(corpus, sample));
    }
    List<MadeStory.Edge> edges = new ArrayList<>();
    for (SampleProvenance.Derivation one : corpus.provenance().derivations()) {
      edges.add(
          new MadeStory.Edge(
              documents.get(one.from()).id(),
              documents.get(one.to()).id(),
              DerivationKind.valueOf(one.kind().toUpperCase(Locale.ROOT).replace('-', '_'))));
    }
    Analyzer analyzer = Analyzer.with(Accuracy.STANDARD);
    DerivationFinder finder = DerivationFinder.standard();
    List<Analysis> analyses = documents.values().stream().map(analyzer::analyze).toList();
    finder.addAll(analyses);
    Map<DocumentId, String> names = new HashMap<>();
    documents.forEach((name, document) -> names.put(document.id(), name));
    return new SampleDerivations(names, edges, finder.derivations(), analyses);
  }
}
