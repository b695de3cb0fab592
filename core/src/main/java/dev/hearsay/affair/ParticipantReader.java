package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.RoleFiller;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads who fills the roles of one document's events, as far as that document tells.
 *
 * <p>Longer than 400 lines because it is one reading of who is meant, whose ways share what they
 * look up.
 */
final class ParticipantReader {

  /** In UTF-16 code units. */
  private static final int CLOSE = 400;

  /** In UTF-16 code units, of what a comma behind a name begins. */
  private static final int BEHIND = 60;

  private final ActorWords words;
  private final PlaceNames places;
  private final NamedActors named;
  private final Vessels vessels;
  private final DescriptionReader descriptions;
  private final PronounReader pronouns;
  private final Somebody somebody;

  /** Of the document that is being read. */
  private Optional<String> mostHeld = Optional.empty();

  ParticipantReader(ActorWords words, PlaceNames places, NamedActors named, Vessels vessels) {
    this.words = words;
    this.places = places;
    this.named = named;
    this.vessels = vessels;
    descriptions = new DescriptionReader(words, places);
    pronouns = new PronounReader(places, named, vessels);
    somebody = new Somebody(words);
  }

  List<Participant> read(Analysis analysis, List<Event> events) {
    Map<String, Entity> entities = new HashMap<>();
    analysis.entities().forEach(entity -> entities.put(entity.id(), entity));
    mostHeld = pronouns.mostHeld(analysis, events, entities);
    List<Participant> read = new ArrayList<>();
    for (Event event : events) {
      ToldEvent told = new ToldEvent(analysis.document().id(), event);
      List<Participant> own = new ArrayList<>();
      for (RoleFiller filler : event.roles()) {
        Optional<Entity> entity =
            filler
                .entity()
                .flatMap(id -> Optional.ofNullable(entities.get(id)))
                .or(() -> nameAround(analysis, filler.span()));
        Participant participant = read(analysis, told, filler, entity);
        if (somebody.is(analysis, participant, entities) && !isOnlyPlace(analysis, participant)) {
          own.add(participant);
        }
      }
      read.addAll(Composed.read(analysis, own));
    }
    return read;
  }

  /** "Roe" and "Doe" of the firm Roe & Doe: the name of which words are a part. */
  private static Optional<Entity> nameAround(Analysis analysis, Span span) {
    return analysis.entities().stream()
        .filter(entity -> entity.mentions().stream().anyMatch(mention -> isAround(mention, span)))
        .findFirst();
  }

  private static boolean isAround(Mention mention, Span span) {
    return mention.kind() == Mention.Kind.NAME
        && !mention.span().equals(span)
        && mention.span().contains(span);
  }

  /** "The Harrow accord": where it was made, and who may have no part in it. */
  private boolean isOnlyPlace(Analysis analysis, Participant participant) {
    Span span = participant.filler().span();
    Span trigger = participant.told().event().trigger();
    Optional<String> place = participant.key().flatMap(named::placeOf);
    return participant.filler().role() == EventRole.PARTY
        && place.isPresent()
        && span.end() < trigger.start()
        && analysis.document().text().substring(span.end(), trigger.start()).isBlank()
        && !places.isCalledState(place.get());
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
      return nameless(analysis, told, filler, description, entity);
    }
    if (entity.isEmpty()) {
      Optional<String> speaker = acts(filler) ? speaker(analysis, told) : Optional.empty();
      if (speaker.isPresent()) {
        return new Participant(told, filler, Participant.Kind.NAME, speaker, description, chain);
      }
      Description meant =
          description.plural() ? takenUp(analysis, filler.span(), description) : description;
      return new Participant(told, filler, kind(meant), Optional.empty(), meant, chain);
    }
    return pronoun(analysis, told, filler, description, entity.get());
  }

  /** Whether it is who does it, and not to whom it is done. */
  private static boolean acts(RoleFiller filler) {
    return switch (filler.role()) {
      case HOLDER, AGENT, AUTHORITY, OBLIGED, PARTY -> true;
      default -> false;
    };
  }

  /** Who speaks of what they do or don't: "Ruritania denied that it held them". */
  private Optional<String> speaker(Analysis analysis, ToldEvent told) {
    return told.event()
        .attribution()
        .flatMap(
            id ->
                analysis.attributions().stream()
                    .filter(attribution -> attribution.id().equals(id))
                    .findFirst())
        .flatMap(Attribution::speaker)
        .flatMap(
            id -> analysis.entities().stream().filter(each -> each.id().equals(id)).findFirst())
        .flatMap(entity -> ofEntity(analysis, entity));
  }

  /** What is named outright by the words themselves. */
  private Optional<String> byWords(
      Analysis analysis,
      Span span,
      String folded,
      Description description,
      Optional<Entity> entity) {
    boolean several = description.count().filter(count -> count > 1).isPresent();
    Optional<String> vessel =
        vessels
            .named(analysis.document().id(), analysis.document().text(), span, description)
            .map(NamedActors::ofVessel);
    if (vessel.isPresent()) {
      return vessel;
    }
    if (!several) {
      Optional<String> state = places.stateOf(folded);
      if (state.isPresent() && !isPeople(folded)) {
        return state.map(named::ofPlace);
      }
      Optional<Entity> name =
          entity.filter(each -> !isPeople(folded)).filter(each -> isNamedIn(each, span));
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
                    && (span.contains(mention.span()) || isAround(mention, span)));
  }

  private Participant nameless(
      Analysis analysis,
      ToldEvent told,
      RoleFiller filler,
      Description description,
      Optional<Entity> entity) {
    Optional<String> chain = entity.map(Entity::id);
    Participant.Kind kind = kind(description);
    Optional<String> key = Optional.empty();
    if (kind != Participant.Kind.GROUP) {
      key =
          entity
              .filter(each -> !each.plural())
              .filter(each -> !isHouse(description, each))
              .flatMap(each -> ofEntity(analysis, each));
      boolean state = words.is(description.head(), "state-noun");
      if (key.isEmpty() && state && filler.role() == EventRole.OBLIGED) {
        key = calledSo(analysis, filler.span(), description.head());
      }
      if (key.isEmpty() && state) {
        key =
            isOfOther(analysis, filler.span())
                ? Optional.empty()
                : nearestState(analysis, filler.span());
      }
      if (key.isEmpty() && description.definite() && !description.plural()) {
        key = houseNamed(analysis, filler.span(), description.head());
      }
      if (key.isEmpty() && !description.plural()) {
        key = nameBehind(analysis, filler.span());
      }
      if (key.isEmpty() && words.is(description.head(), "body")) {
        key = bodyNamed(analysis, filler.span());
      }
      if (key.isEmpty()) {
        key = named.ofOffice(filler.span().of(analysis.document().text()));
      }
    }
    Description meant =
        kind == Participant.Kind.GROUP && entity.isEmpty()
            ? takenUp(analysis, filler.span(), description)
            : description;
    return new Participant(
        told, filler, key.isPresent() ? Participant.Kind.NAME : kind, key, meant, chain);
  }

  /** "The Roe administration": of whom it is, is said, and is no state. */
  private boolean isOfOther(Analysis analysis, Span span) {
    return Arrays.stream(span.of(analysis.document().text()).split("[^\\p{L}’'-]+"))
        .skip(1)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .anyMatch(word -> places.root(ActorWords.fold(word)).filter(places::isState).isEmpty());
  }

  /** Whether words for a house are taken for somebody. */
  private boolean isHouse(Description description, Entity entity) {
    return words.is(description.head(), "facility")
        && (entity.type() == Entity.Type.PERSON || entity.type() == Entity.Type.ORG);
  }

  /** Of "the prison" the one named last before that is called so. */
  private Optional<String> houseNamed(Analysis analysis, Span span, String noun) {
    if (!words.is(noun, "facility")) {
      return Optional.empty();
    }
    String text = analysis.document().text();
    Pattern called =
        Pattern.compile("^, (?:an?|the) [^,.;:]{0,40}?\\b" + Pattern.quote(noun) + "\\b");
    return analysis.entities().stream()
        .filter(entity -> entity.type() != Entity.Type.PERSON)
        .flatMap(
            entity ->
                entity.mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .filter(mention -> mention.span().end() <= span.start())
                    .map(mention -> new MentionIndex.Place(mention, entity)))
        .sorted(
            Comparator.comparing((MentionIndex.Place place) -> place.mention().span()).reversed())
        .filter(
            place ->
                ActorWords.fold(place.mention().span().of(text)).endsWith(" " + noun)
                    || called
                        .matcher(
                            text.substring(
                                place.mention().span().end(),
                                Math.min(text.length(), place.mention().span().end() + BEHIND)))
                        .find())
        .findFirst()
        .flatMap(place -> named.of(analysis, place.entity()));
  }

  /** "The reporter" of "the reporter Jane Roe", "the owner" of "the owner, Roe & Doe,". */
  private Optional<String> nameBehind(Analysis analysis, Span span) {
    return analysis.entities().stream()
        .filter(entity -> entity.type() == Entity.Type.PERSON || entity.type() == Entity.Type.ORG)
        .filter(
            entity ->
                entity.mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .anyMatch(
                        mention ->
                            (entity.type() == Entity.Type.PERSON
                                    && mention.span().start() == span.end() + 1)
                                || isApposed(analysis.document().text(), span, mention.span())))
        .findFirst()
        .flatMap(entity -> named.of(analysis, entity));
  }

  private static boolean isApposed(String text, Span noun, Span name) {
    return name.start() == noun.end() + 2
        && text.charAt(noun.end()) == ','
        && name.end() < text.length()
        && ",.;".indexOf(text.charAt(name.end())) >= 0;
  }

  /** "Red Heron" of "the Red Heron movement". */
  private Optional<String> bodyNamed(Analysis analysis, Span span) {
    return analysis.entities().stream()
        .filter(entity -> entity.type() == Entity.Type.ORG || entity.type() == Entity.Type.GROUP)
        .filter(
            entity ->
                entity.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.kind() == Mention.Kind.NAME && span.contains(mention.span())))
        .findFirst()
        .flatMap(entity -> named.of(analysis, entity));
  }

  /** Of "these men", what the words say that they take up, where those stand close before. */
  private Description takenUp(Analysis analysis, Span span, Description points) {
    if (!points.isVague() || !points.definite() || points.rest()) {
      return points;
    }
    Stream<Span> groups =
        analysis.entities().stream()
            .filter(entity -> entity.type() == Entity.Type.GROUP || entity.plural())
            .flatMap(entity -> entity.mentions().stream())
            .filter(mention -> mention.kind() == Mention.Kind.NOMINAL)
            .map(Mention::phrase);
    Stream<Span> counted =
        analysis.quantities().stream()
            .filter(quantity -> quantity.unit().isEmpty() && quantity.head().isPresent())
            .map(
                quantity ->
                    new Span(
                        quantity.span().start(),
                        Math.max(quantity.span().end(), quantity.head().orElseThrow().end())));
    return Stream.concat(groups, counted)
        .filter(phrase -> phrase.end() <= span.start())
        .filter(phrase -> span.start() - phrase.end() < CLOSE)
        .sorted(Comparator.comparing(Span::start).reversed())
        .map(phrase -> descriptions.read(analysis.document().text(), phrase, analysis.quantities()))
        .filter(each -> each.plural() && !each.isVague() && each.whole().isEmpty())
        .filter(each -> words.isCaptive(each.head()))
        .filter(
            each ->
                points.pronoun()
                    || each.head().equals(points.head())
                    || (each.count().isEmpty() && words.is(each.head(), "anybody")))
        .findFirst()
        .orElse(points);
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
      Optional<String> key =
          pronouns.meant(analysis, filler, entity, ofEntity(analysis, entity), mostHeld);
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

  /** Talvia of "the government", where "the government of Talvia" was told of before. */
  private Optional<String> calledSo(Analysis analysis, Span span, String noun) {
    String before = analysis.document().text().substring(0, span.start());
    Matcher matcher =
        Pattern.compile(
                "\\b(?i:"
                    + Pattern.quote(noun)
                    + ") of (?:the )?(\\p{Lu}[\\p{L}-]+)"
                    + "|\\b(?!The )(\\p{Lu}[\\p{L}-]+)(?:['’]s)? (?i:"
                    + Pattern.quote(noun)
                    + ")\\b")
            .matcher(before);
    Optional<String> last = Optional.empty();
    while (matcher.find()) {
      String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      Optional<String> state = places.stateOf(ActorWords.fold(name));
      last = state.isPresent() ? state : last;
    }
    return last.map(named::ofPlace);
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
