package dev.hearsay.affair;

import dev.hearsay.provenance.KeptTraces;
import dev.hearsay.provenance.ProvenanceFinder;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds what documents tell together: who takes part, which tellings are of one event, who was held
 * where, and what came of it. Depends on what it is given alone, not on its order.
 */
public final class AffairFinder {

  private static final Pattern NUMBER = Pattern.compile("^how (?:many|much)\\b");

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
    Remarks said = Remarks.of(sources);
    Actors actors = Actors.of(sources, said);
    List<ToldEvent> told = ToldEvent.all(sources);
    Tellings tellings = new Tellings(sources, actors);
    Tracing tracing = new Tracing(sources, provenance, kept);
    List<AffairEvent> events =
        new EventsTogether(actors, tellings, tracing)
            .events(new EventCoreference(actors, tellings, told).link());
    CustodyTrail custody = new CustodyTrail(actors, tellings, tracing, events, said);
    Deeds deeds = new Deeds(sources, actors, tellings, events);
    ToldDeeds toldDeeds = new ToldDeeds(sources, deeds, tellings);
    return new Affair(
        mostInvolvedFirst(actors, events, custody),
        events,
        new Deals(sources, actors, tellings, deeds, toldDeeds, tracing).find(events),
        new Orders(actors, tellings, deeds, toldDeeds, sources).find(events),
        custody.custody(),
        custody.gaps(),
        custody.groups(),
        counts(sources, actors, told));
  }

  /** Numbers that differ, of those who take part or of things in what is told. */
  private static List<Disagreement> counts(
      AffairSources sources, Actors actors, List<ToldEvent> told) {
    Map<DocumentId, List<Span>> places = new HashMap<>();
    for (Actor actor : actors.all()) {
      actor
          .words()
          .forEach(
              words ->
                  places
                      .computeIfAbsent(words.document(), none -> new ArrayList<>())
                      .add(words.span()));
    }
    for (ToldEvent each : told) {
      places.computeIfAbsent(each.document(), none -> new ArrayList<>()).add(each.event().span());
    }
    return sources.disagreements().stream()
        .filter(each -> NUMBER.matcher(each.about()).find())
        .filter(
            each ->
                each.values().stream()
                    .flatMap(value -> value.statements().stream())
                    .anyMatch(
                        statement ->
                            places.getOrDefault(statement.document(), List.of()).stream()
                                .anyMatch(statement.span()::overlaps)))
        .toList();
  }

  private static List<Actor> mostInvolvedFirst(
      Actors actors, List<AffairEvent> events, CustodyTrail custody) {
    Map<String, Integer> often = new HashMap<>();
    for (AffairEvent event : events) {
      event.involved().stream()
          .map(Involvement::actor)
          .distinct()
          .forEach(actor -> often.merge(actor, 1, Integer::sum));
    }
    custody.actors().forEach(actor -> often.putIfAbsent(actor, 0));
    return actors.all().stream()
        .filter(actor -> often.containsKey(actor.id()))
        .sorted(
            Comparator.comparingInt((Actor actor) -> -often.getOrDefault(actor.id(), 0))
                .thenComparing(Actor::id))
        .toList();
  }
}
