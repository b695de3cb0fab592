package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventFinder;
import dev.hearsay.mention.linking.EntityRegistry;
import dev.hearsay.provenance.source.LinkedIdentities;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Articles that tell one affair, and what is found of it. */
final class Story {

  private static final Analyzer ANALYZER = Analyzer.standard();
  private static final LocalDate AS_OF = LocalDate.of(2031, 12, 31);

  private final List<Analysis> analyses = new ArrayList<>();
  private LocalDate asOf = AS_OF;

  /** The same with an article of one paragraph, published on a day written as in ISO 8601. */
  Story article(String id, String outlet, String day, String text) {
    analyses.add(
        ANALYZER.analyze(
            new Document(
                new DocumentId(id),
                id,
                Optional.of(outlet),
                Optional.empty(),
                List.of(),
                Optional.of(PublicationTime.of(LocalDate.parse(day))),
                Optional.empty(),
                Optional.of("en"),
                Optional.empty(),
                List.of(),
                List.of(),
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
                List.of())));
    return this;
  }

  Story asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  /** The same articles in the opposite order. */
  Story turnedRound() {
    Story other = new Story();
    for (int i = analyses.size() - 1; i >= 0; i--) {
      other.analyses.add(analyses.get(i));
    }
    return other;
  }

  AffairSources sources() {
    Map<DocumentId, List<Event>> events = new HashMap<>();
    EntityRegistry registry = new EntityRegistry();
    for (Analysis analysis : analyses) {
      DocumentId id = analysis.document().id();
      events.put(id, EventFinder.standard().find(analysis));
      registry.add(id, analysis.document().text(), analysis.entities());
    }
    return new AffairSources(
        asOf,
        analyses,
        events,
        List.of(),
        LinkedIdentities.of(registry, analyses),
        registry.entities(),
        List.of(),
        List.of());
  }

  Affair affair() {
    return AffairFinder.standard().find(sources());
  }

  /** "held | holder | place | from | to" of each stretch of custody, in their order. */
  List<String> custody() {
    Affair affair = affair();
    return affair.custody().stream()
        .map(
            each ->
                name(affair, each.held())
                    + " | "
                    + each.holder().map(holder -> name(affair, holder)).orElse("-")
                    + " | "
                    + each.place().map(place -> name(affair, place)).orElse("-")
                    + " | "
                    + each.from().map(Story::day).orElse("-")
                    + " | "
                    + each.to().map(Story::day).orElse("-"))
        .sorted()
        .toList();
  }

  /** The name of an actor, or the words that stand in its place. */
  static String name(Affair affair, String id) {
    return affair.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElse(id);
  }

  private static String day(Period period) {
    return period.first().equals(period.last())
        ? period.first().toString()
        : period.first() + "/" + period.last();
  }
}
