package dev.hearsay.affair;

import dev.hearsay.claim.comparison.TextReader;
import dev.hearsay.model.SentenceVectors;
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
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what documents tell together: who takes part, which tellings are of one event, who was held
 * where, and what came of it. Depends on what it is given alone, not on its order.
 */
public final class AffairFinder {

  private static final Pattern NUMBER = Pattern.compile("^how (?:many|much)\\b");

  private final ProvenanceFinder provenance;

  private final TextReader reader;

  private AffairFinder(ProvenanceFinder provenance, TextReader reader) {
    this.provenance = provenance;
    this.reader = reader;
  }

  /** With the rules, word lists and models that ship with Hearsay. */
  public static AffairFinder standard() {
    return with(new TextReader(Optional.of(new SentenceVectors())));
  }

  /**
   * The same with what reads words for comparison.
   *
   * @param reader of texts that stand alone, with vectors
   */
  public static AffairFinder with(TextReader reader) {
    return new AffairFinder(ProvenanceFinder.standard(), reader);
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
    Read read = new Read(sources, new Tracing(sources, provenance, kept));
    CustodyTrail custody =
        new CustodyTrail(read.actors, read.tellings, read.tracing, read.events, read.said);
    return new Affair(
        mostInvolvedFirst(read.actors, read.events, custody),
        read.events,
        read.deals().find(read.events),
        new Orders(read.actors, read.tellings, read.deeds, read.toldDeeds, sources)
            .find(read.events),
        custody.custody(),
        custody.gaps(),
        custody.groups(),
        counts(sources, read.actors, read.told));
  }

  /** All tellings of terms, two by two, that would be compared; for learning. */
  public List<TermLikeness.Pair> termPairs(AffairSources sources) {
    Read read = new Read(sources, new Tracing(sources, provenance, new KeptTraces()));
    return read.deals().termPairs(read.events);
  }

  /** What all parts of an affair are made of. */
  private final class Read {
    private final AffairSources sources;
    private final Tracing tracing;
    private final Remarks said;
    private final Actors actors;
    private final List<ToldEvent> told;
    private final Tellings tellings;
    private final List<AffairEvent> events;
    private final Deeds deeds;
    private final ToldDeeds toldDeeds;

    private Read(AffairSources sources, Tracing tracing) {
      this.sources = sources;
      this.tracing = tracing;
      said = Remarks.of(sources);
      actors = Actors.of(sources, said);
      told = ToldEvent.all(sources);
      tellings = new Tellings(sources, actors);
      events =
          new EventsTogether(actors, tellings, tracing)
              .events(new EventCoreference(actors, tellings, told).link());
      deeds = new Deeds(sources, actors, tellings, events);
      toldDeeds = new ToldDeeds(sources, deeds, tellings);
    }

    private Deals deals() {
      return new Deals(sources, actors, tellings, deeds, toldDeeds, tracing, reader);
    }
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
