package dev.hearsay.bench.mentions;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.EntityRegistry;
import dev.hearsay.mention.linking.LinkedEntity;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Names across documents: MEANTIME's chains run through all of its articles. Only names that both
 * it and Hearsay mark count, so that linking is measured alone.
 */
final class AcrossDocuments {

  static final String TITLE = "Names across documents";

  private static final Set<String> TYPES = Set.of("PER", "ORG", "LOC");

  private final Map<String, Set<Anchor>> key = new HashMap<>();
  private final Map<String, Set<Anchor>> linked = new HashMap<>();
  private final Map<String, Set<Anchor>> spelled = new HashMap<>();
  private int documents;

  private AcrossDocuments() {}

  static Section section(Gold gold) throws IOException {
    AcrossDocuments across = new AcrossDocuments();
    across.read(MeantimeText.read(gold.require(MeantimeText.FILE)));
    Map<String, Double> bySpelling = new HashMap<>();
    figures(across.key, across.spelled)
        .forEach(figure -> bySpelling.put(figure.name(), figure.value()));
    return new Section(
        TITLE,
        "MEANTIME, " + across.documents + " Wikinews articles",
        "Hearsay, best",
        figures(across.key, across.linked),
        List.of(new Published("the same spelling is the same thing", "run here", bySpelling)),
        "Persons, organisations and places, of the names that MEANTIME and Hearsay both mark. Within"
            + " documents the weights for noun phrases were learned from these texts among others;"
            + " what links documents was not.");
  }

  private void read(List<MeantimeText> texts) {
    documents = texts.size();
    Analyzer analyzer = Analyzer.with(Accuracy.BEST);
    EntityRegistry registry = new EntityRegistry();
    Map<DocumentId, Analysis> analyses = new HashMap<>();
    for (MeantimeText text : texts) {
      Analysis analysis = analyzer.analyze(text.document());
      analyses.put(analysis.document().id(), analysis);
      registry.add(analysis.document().id(), text.text(), analysis.entities());
    }
    Map<Anchor, String> entityAt = new HashMap<>();
    for (LinkedEntity entity : registry.entities()) {
      entity.members().forEach(anchor -> entityAt.put(anchor, entity.key()));
    }
    for (MeantimeText text : texts) {
      count(text, analyses.get(text.document().id()), entityAt);
    }
  }

  private void count(MeantimeText text, Analysis analysis, Map<Anchor, String> entityAt) {
    DocumentId id = analysis.document().id();
    for (Entity entity : analysis.entities()) {
      Optional<String> found =
          entity.mentions().stream()
              .filter(mention -> mention.kind() == Mention.Kind.NAME)
              .findFirst()
              .map(mention -> entityAt.get(new Anchor(id, mention.span())));
      for (Mention mention : entity.mentions()) {
        Optional<String> chain =
            mention.kind() == Mention.Kind.NAME ? chain(text, mention.span()) : Optional.empty();
        if (chain.isPresent() && found.isPresent()) {
          Anchor anchor = new Anchor(id, mention.span());
          add(key, chain.get(), anchor);
          add(linked, found.get(), anchor);
          add(spelled, mention.span().of(text.text()).toLowerCase(Locale.ROOT), anchor);
        }
      }
    }
  }

  private static void add(Map<String, Set<Anchor>> to, String group, Anchor anchor) {
    to.computeIfAbsent(group, name -> new LinkedHashSet<>()).add(anchor);
  }

  /** The chain of the shortest marked mention that a name ends, if it is of a type that counts. */
  private static Optional<String> chain(MeantimeText text, Span name) {
    return text.mentions().stream()
        .filter(mention -> mention.span().contains(name) && mention.span().end() == name.end())
        .min(Comparator.comparingInt(mention -> mention.span().length()))
        .filter(mention -> TYPES.contains(mention.type()))
        .map(MeantimeText.Marked::chain);
  }

  private static List<Figure> figures(
      Map<String, Set<Anchor>> key, Map<String, Set<Anchor>> response) {
    List<Set<Anchor>> expected = new ArrayList<>(key.values());
    List<Set<Anchor>> found = new ArrayList<>(response.values());
    Ratio cubed = CoreferenceMetric.B_CUBED.score(expected, found);
    double entities = CoreferenceMetric.CEAF_E.score(expected, found).f1();
    double links = CoreferenceMetric.MUC.score(expected, found).f1();
    return List.of(
        Figure.quality("CoNLL average", 100 * (cubed.f1() + entities + links) / 3, Map.of()),
        Figure.quality("MUC F1", 100 * links, Map.of()),
        Figure.quality("B³ F1", 100 * cubed.f1(), Map.of()),
        Figure.quality("B³ precision", 100 * cubed.precision(), Map.of()),
        Figure.quality("B³ recall", 100 * cubed.recall(), Map.of()),
        Figure.quality(
            "CEAFe F1",
            100 * entities,
            Map.of("chains", (long) expected.size(), "found", (long) found.size())));
  }
}
