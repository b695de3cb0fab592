package dev.hearsay.bench.entities;

import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.peers.CoreNlpNames;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.EntitySpan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code bench/run entities}: names with both ends and their type, on texts that no model was
 * trained on. In the same run CoreNLP reads the same texts when its jars are here; {@code bench/run
 * peers} fetches them.
 */
public final class EntitiesBenchmark implements Benchmark {

  private static final String SYSTEM = "Hearsay";

  /** Stands for the texts of every set. */
  private static final String BOTH = "";

  private static final Set<Entity.Type> THREE =
      Set.of(Entity.Type.PERSON, Entity.Type.ORG, Entity.Type.PLACE);

  private final Path repository;

  /**
   * @param repository root of the checkout
   */
  public EntitiesBenchmark(Path repository) {
    this.repository = repository;
  }

  @Override
  public String name() {
    return "entities";
  }

  @Override
  public String describes() {
    return "names of persons, organisations, places and other things";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<NamedText> texts = NamedTexts.read(gold).stream().filter(NamedText::heldOut).toList();
    List<List<EntitySpan>> ours = new AnalyzedNames().find(texts);
    List<List<EntitySpan>> theirs = coreNlp(texts);
    List<Section> sections = new ArrayList<>();
    sections.add(section("GUM news", GumNames.SET, texts, ours, theirs));
    sections.add(section("re3d", Re3dNames.SET, texts, ours, theirs));
    sections.add(others(texts, ours));
    return new BenchmarkResult(sections);
  }

  /** What CoreNLP finds in each text; nothing at all where it isn't here. */
  private List<List<EntitySpan>> coreNlp(List<NamedText> texts) throws IOException {
    CoreNlpNames peer = new CoreNlpNames(repository);
    if (!peer.isFetched()) {
      System.err.println(
          "entities: CoreNLP isn't here to compare with; bench/run peers fetches it");
      return List.of();
    }
    return peer.find(texts.stream().map(NamedText::text).toList());
  }

  private static Section section(
      String name,
      String set,
      List<NamedText> texts,
      List<List<EntitySpan>> ours,
      List<List<EntitySpan>> theirs) {
    List<Published> rows = new ArrayList<>();
    if (!theirs.isEmpty()) {
      Map<String, Double> figures = new LinkedHashMap<>();
      figures(score(true, set, texts, theirs))
          .forEach(figure -> figures.put(figure.name(), figure.value()));
      rows.add(new Published(CoreNlpNames.SYSTEM, "run here on the same texts", figures));
    }
    return new Section(
        "Names in " + name,
        dataset(name, set, texts),
        SYSTEM,
        figures(score(true, set, texts, ours)),
        rows,
        "Both ends and the type exact. Facilities count as places. What touches words of which the"
            + " annotation doesn't say what they name, or a country that acts, counts neither way.");
  }

  private static String dataset(String name, String set, List<NamedText> texts) {
    List<NamedText> own =
        texts.stream().filter(text -> set.isEmpty() || text.set().equals(set)).toList();
    long names =
        own.stream()
            .flatMap(text -> text.names().stream())
            .filter(gold -> gold.type().isPresent())
            .count();
    return name + ", " + own.size() + " held-out texts, " + names + " names";
  }

  private static EntityScore score(
      boolean facilitiesArePlaces,
      String set,
      List<NamedText> texts,
      List<List<EntitySpan>> names) {
    EntityScore score = new EntityScore(facilitiesArePlaces);
    for (int i = 0; i < texts.size(); i++) {
      if (set.isEmpty() || texts.get(i).set().equals(set)) {
        score.add(texts.get(i), names.get(i));
      }
    }
    return score;
  }

  private static List<Figure> figures(EntityScore score) {
    return List.of(
        score.f1("persons F1", Set.of(Entity.Type.PERSON)),
        score.f1("organisations F1", Set.of(Entity.Type.ORG)),
        score.f1("places F1", Set.of(Entity.Type.PLACE)),
        score.f1("all three F1", THREE));
  }

  private static Section others(List<NamedText> texts, List<List<EntitySpan>> ours) {
    EntityScore score = score(false, BOTH, texts, ours);
    return new Section(
        "Other names",
        dataset("GUM news and re3d", BOTH, texts),
        SYSTEM,
        List.of(
            score.f1("groups F1", Set.of(Entity.Type.GROUP)),
            score.f1("facilities F1", Set.of(Entity.Type.FACILITY)),
            score.f1(
                "laws, events, works F1",
                Set.of(Entity.Type.LAW, Entity.Type.EVENT, Entity.Type.WORK))),
        List.of(),
        "Few: their counts say how much a figure is worth.");
  }
}
