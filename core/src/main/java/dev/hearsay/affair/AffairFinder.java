package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.provenance.KeptTraces;
import dev.hearsay.provenance.ProvenanceFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what documents tell together: who takes part, which tellings are of one event, who was held
 * where, and what came of it. Depends on what it is given alone, not on its order.
 */
public final class AffairFinder {

  private final ProvenanceFinder provenance;

  private AffairFinder(ProvenanceFinder provenance) {
    this.provenance = provenance;
  }

  /** With the rules and word lists that ship with Hearsay. */
  public static AffairFinder standard() {
    return new AffairFinder(ProvenanceFinder.standard());
  }

  /** The affair that some documents tell. */
  public Affair find(AffairSources sources) {
    return find(sources, new KeptTraces());
  }

  /**
   * The same, tracing only events of which it isn't known from before who stands behind them.
   *
   * @param kept what was found the last time; has what is found now afterwards
   */
  public Affair find(AffairSources sources, KeptTraces kept) {
    Actors actors = Actors.of(sources);
    List<ToldEvent> told = new ArrayList<>();
    for (Analysis analysis : sources.published()) {
      sources
          .events(analysis.document().id())
          .forEach(event -> told.add(new ToldEvent(analysis.document().id(), event)));
    }
    Tellings tellings = new Tellings(sources.published(), actors.stories(), actors);
    List<AffairEvent> events =
        new EventsTogether(sources, actors, tellings, provenance)
            .events(new EventCoreference(actors, tellings, told).link(), kept);
    return new Affair(
        mostInvolvedFirst(actors, events),
        events,
        List.of(), // agreements
        List.of(), // orders
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Actor> mostInvolvedFirst(Actors actors, List<AffairEvent> events) {
    Map<String, Integer> often = new HashMap<>();
    for (AffairEvent event : events) {
      event.involved().stream()
          .map(Involvement::actor)
          .distinct()
          .forEach(actor -> often.merge(actor, 1, Integer::sum));
    }
    return actors.all().stream()
        .sorted(
            Comparator.comparingInt((Actor actor) -> -often.getOrDefault(actor.id(), 0))
                .thenComparing(Actor::id))
        .toList();
  }
}
