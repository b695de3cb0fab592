package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import dev.hearsay.event.RoleFiller;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who fills the roles of one document's events, as far as that document tells. */
final class ParticipantReader {

  private final ActorWords words;
  private final PlaceNames places;
  private final NamedActors named;
  private final DescriptionReader descriptions;

  ParticipantReader(ActorWords words, PlaceNames places, NamedActors named) {
    this.words = words;
    this.places = places;
    this.named = named;
    descriptions = new DescriptionReader(words, places);
  }

  List<Participant> read(Analysis analysis, List<Event> events) {
    Map<String, Entity> entities = new HashMap<>();
    analysis.entities().forEach(entity -> entities.put(entity.id(), entity));
    List<Participant> read = new ArrayList<>();
    for (Event event : events) {
      ToldEvent told = new ToldEvent(analysis.document().id(), event);
      for (RoleFiller filler : event.roles()) {
        Optional<Entity> entity =
            filler.entity().flatMap(id -> Optional.ofNullable(entities.get(id)));
        read.add(read(analysis, told, filler, entity));
      }
    }
    return read;
  }

  private Participant read(
      Analysis analysis, ToldEvent told, RoleFiller filler, Optional<Entity> entity) {
    String text = analysis.document().text();
    Description description = descriptions.read(text, filler.span(), told.event().quantities());
    String folded = ActorWords.fold(filler.span().of(text));
    Optional<String> chain = entity.map(Entity::id);
    if (!description.pronoun()) {
      Optional<String> key = byWords(analysis, filler.span(), folded, description, entity);
      if (key.isPresent()) {
        return new Participant(told, filler, Participant.Kind.NAME, key, description, chain);
      }
      return nameless(analysis, told, filler, description, entity, folded);
    }
    if (entity.isEmpty()) {
      return new Participant(told, filler, kind(description), Optional.empty(), description, chain);
    }
    return pronoun(analysis, told, filler, description, entity.get());
  }

  /** What is named outright by the words themselves. */
  private Optional<String> byWords(
      Analysis analysis,
      Span span,
      String folded,
      Description description,
      Optional<Entity> entity) {
    boolean several = description.count().filter(count -> count > 1).isPresent();
    if (!several) {
      Optional<String> state = places.stateOf(folded);
      if (state.isPresent() && !isPeople(folded)) {
        return state.map(named::ofPlace);
      }
      Optional<Entity> name = entity.filter(each -> isNamedIn(each, span));
      if (name.isPresent()) {
        return named.of(analysis, name.get());
      }
      Optional<String> place = places.root(folded).filter(root -> root.equals(folded));
      if (place.isPresent()) {
        return place.map(named::ofPlace);
      }
    }
    return Optional.empty();
  }

  /** "Orsavans" are people, "Orsavan" before "custody" is the state. */
  private boolean isPeople(String folded) {
    return folded.endsWith("s")
        && places.root(folded).filter(root -> !root.equals(folded)).isPresent();
  }

  /** Whether a name of it stands in the words, and not only to tell more of another noun. */
  private static boolean isNamedIn(Entity entity, Span span) {
    return entity.mentions().stream()
        .anyMatch(
            mention ->
                mention.kind() == Mention.Kind.NAME
                    && !mention.modifier()
                    && span.contains(mention.span()));
  }

  private Participant nameless(
      Analysis analysis,
      ToldEvent told,
      RoleFiller filler,
      Description description,
      Optional<Entity> entity,
      String folded) {
    Optional<String> chain = entity.map(Entity::id);
    Participant.Kind kind = kind(description);
    Optional<String> key = Optional.empty();
    if (kind != Participant.Kind.GROUP) {
      key = entity.filter(each -> !each.plural()).flatMap(each -> ofEntity(analysis, each));
      if (key.isEmpty() && words.is(description.head(), "state-noun")) {
        key = nearestState(analysis, filler.span());
      }
      if (key.isEmpty()) {
        key = named.ofOffice(filler.span().of(analysis.document().text()));
      }
    }
    return new Participant(
        told, filler, key.isPresent() ? Participant.Kind.NAME : kind, key, description, chain);
  }

  /** The key of an entity by a name, or by an office that it is called by. */
  private Optional<String> ofEntity(Analysis analysis, Entity entity) {
    boolean hasName =
        entity.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
    Optional<String> key = hasName ? named.of(analysis, entity) : Optional.empty();
    if (key.isPresent() || entity.type() != Entity.Type.PERSON) {
      return key;
    }
    String text = analysis.document().text();
    return entity.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.NOMINAL)
        .flatMap(mention -> named.ofOffice(mention.phrase().of(text)).stream())
        .findFirst();
  }

  private Participant pronoun(
      Analysis analysis, ToldEvent told, RoleFiller filler, Description pronoun, Entity entity) {
    Optional<String> chain = Optional.of(entity.id());
    if (!pronoun.plural() || !entity.plural()) {
      Optional<String> key = ofEntity(analysis, entity);
      if (key.isPresent()) {
        return new Participant(told, filler, Participant.Kind.NAME, key, pronoun, chain);
      }
    }
    Description meant =
        entity.mentions().stream()
            .filter(mention -> mention.kind() != Mention.Kind.PRONOUN)
            .filter(mention -> mention.span().start() < filler.span().start())
            .max(Comparator.comparing(Mention::span))
            .map(
                mention ->
                    descriptions.read(
                        analysis.document().text(), mention.phrase(), analysis.quantities()))
            .orElse(pronoun);
    return new Participant(told, filler, kind(meant), Optional.empty(), meant, chain);
  }

  private Participant.Kind kind(Description description) {
    boolean people =
        description.pronoun()
            || description.head().isEmpty()
            || words.isPeople(description.head())
            || words.is(description.head(), "rest");
    return description.plural() && people ? Participant.Kind.GROUP : Participant.Kind.NAMELESS;
  }

  /** The state named last before a place as one that acts. */
  private Optional<String> nearestState(Analysis analysis, Span span) {
    String text = analysis.document().text();
    return analysis.entities().stream()
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .map(Mention::span)
        .filter(place -> place.start() < span.start())
        .sorted(Comparator.reverseOrder())
        .flatMap(place -> places.stateOf(ActorWords.fold(place.of(text))).stream())
        .findFirst()
        .map(named::ofPlace);
  }
}
