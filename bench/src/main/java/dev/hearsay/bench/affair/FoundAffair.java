package dev.hearsay.bench.affair;

import dev.hearsay.affair.Actor;
import dev.hearsay.affair.Affair;
import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.Ground;
import dev.hearsay.affair.Ground.Bearing;
import dev.hearsay.affair.Passage;
import dev.hearsay.bench.affair.GoldAffair.Place;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An affair as Hearsay finds it, with the texts it was found in. */
final class FoundAffair {

  private final Affair affair;
  private final Map<DocumentId, Document> documents = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, AffairEvent> events = new HashMap<>();

  FoundAffair(Affair affair, Iterable<Document> documents) {
    this.affair = affair;
    documents.forEach(document -> this.documents.put(document.id(), document));
    affair.actors().forEach(actor -> actors.put(actor.id(), actor));
    affair.events().forEach(event -> events.put(event.id(), event));
  }

  Affair affair() {
    return affair;
  }

  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** The name of an actor; what names none is words already. */
  String name(String id) {
    return actor(id).map(Actor::name).orElse(id);
  }

  boolean isAnyCalled(List<String> ids, String name) {
    return ids.stream().anyMatch(id -> isCalled(id, name));
  }

  /** Whether an actor is known by a name, or by that with other words around it. */
  boolean isCalled(String id, String name) {
    return Words.sameName(name(id), name);
  }

  String text(Passage passage) {
    Document document = documents.get(passage.document());
    if (document == null) {
      throw new IllegalArgumentException("no document " + passage.document());
    }
    return passage.span().of(document.text());
  }

  /**
   * Where documents tell something: the words it rests on, and the triggers of the events that tell
   * it.
   */
  List<Passage> told(List<Ground> grounds, List<String> ofEvents) {
    List<Passage> places = new ArrayList<>();
    grounds.stream()
        .filter(ground -> ground.bearing() == Bearing.TELLS)
        .forEach(ground -> places.add(ground.words()));
    ofEvents.stream()
        .flatMap(id -> Stream.ofNullable(events.get(id)))
        .flatMap(event -> event.told().stream())
        .forEach(one -> places.add(new Passage(one.document(), one.event().trigger())));
    return places;
  }

  static List<Passage> following(List<Ground> grounds) {
    return grounds.stream()
        .filter(ground -> ground.bearing() == Bearing.FOLLOWS)
        .map(Ground::words)
        .toList();
  }

  /**
   * How much places have in common: the share of each that lies in one of the other's, added up. 0
   * where none does.
   */
  static double common(List<Place> expected, Bearing bearing, List<Passage> found) {
    List<Passage> right =
        expected.stream().filter(place -> place.bearing() == bearing).map(Place::passage).toList();
    double ofRight = share(right, found);
    return ofRight == 0 ? 0 : ofRight + share(found, right);
  }

  private static double share(List<Passage> of, List<Passage> among) {
    long there = of.stream().filter(one -> touches(one, among)).count();
    return of.isEmpty() ? 0 : (double) there / of.size();
  }

  static boolean touches(Passage one, List<Passage> among) {
    return among.stream()
        .anyMatch(
            other -> one.document().equals(other.document()) && one.span().overlaps(other.span()));
  }
}
