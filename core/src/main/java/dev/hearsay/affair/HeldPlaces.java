package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an event tells that somebody is held, by who and what takes part and by words beside it.
 */
final class HeldPlaces {

  /** Where who is under house arrest is, if no words say more. */
  static final String HOME = "home";

  /** In UTF-16 code units: "custody at Stone Hill prison", "the prison where". */
  private static final int NEAR = 70;

  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?: (?:him|her|them|it|up|away|down|back)){0,2}\\s+(?:at|in|inside|aboard|on board)\\s+"
              + "(?:the |an? |his |her |their |its )?");

  private static final Pattern TO =
      Pattern.compile(
          "^(?: [\\p{L}’'-]+){0,4}?\\s+(?:to|into|aboard)\\s+(?:the |an? |his |her |their |its )?");

  private static final Pattern THERE =
      Pattern.compile("\\b(?:at|in|inside|aboard)\\s+(?:the |an? |his |her |their |its )?");

  private static final Pattern ABOARD = Pattern.compile("^ (?:aboard|on board)\\b");

  private static final Pattern IN =
      Pattern.compile("^\\s+(?:in|at|of|near|outside)(?:\\s+\\p{Lu}[\\p{L}’'-]*)+");

  private static final Pattern WHERE =
      Pattern.compile("[,]? (?:where|(?:in|at|aboard) which) [^.;:]*$");

  private final Actors actors;
  private final Tellings tellings;
  private final PlaceStates states;
  private final CustodyWords words;
  private final ActorWords nouns;

  /** Keys of places that a text calls a prison, a barracks, a camp. */
  private final Set<String> called = new HashSet<>();

  /** A room in few words. */
  private static final Pattern STREET =
      Pattern.compile("\\b(?:Street|Avenue|Road|Boulevard|Highway|Lane|Drive|Interstate|Route)\\b");

  private final Pattern room;

  HeldPlaces(
      Actors actors, Tellings tellings, PlaceStates states, CustodyWords words, ActorWords nouns) {
    this.actors = actors;
    this.tellings = tellings;
    this.states = states;
    this.words = words;
    this.nouns = nouns;
    room =
        Pattern.compile(
            "^(?:[\\p{L}’'-]+ ){0,4}?(?:" + String.join("|", words.all("room")) + ")\\b");
    Pattern calls =
        Pattern.compile(
            "^, (?:an?|the) (?:[\\p{L}’'-]+ ){0,4}?(?:"
                + String.join("|", words.all("named-room"))
                + ")\\b");
    for (Analysis analysis : tellings.analyses()) {
      readCalled(analysis, calls);
    }
  }

  private void readCalled(Analysis analysis, Pattern calls) {
    String text = analysis.document().text();
    for (Entity entity : analysis.entities()) {
      boolean so =
          entity.type() != Entity.Type.PERSON
              && entity.mentions().stream()
                  .filter(mention -> mention.kind() == Mention.Kind.NAME)
                  .map(mention -> mention.span().end())
                  .map(end -> text.substring(end, Math.min(text.length(), end + NEAR)))
                  .anyMatch(behind -> calls.matcher(behind).find());
      if (so) {
        actors.named().of(analysis, entity).ifPresent(called::add);
      }
    }
  }

  /** The narrowest place of several: "in Harrow jail in the capital". */
  Optional<HeldPlace> of(ToldEvent told, EventRole role) {
    Optional<HeldPlace> narrowest = Optional.empty();
    for (Actors.Known known : actors.known(told.document(), told.event())) {
      if (known.participant().filler().role() != role
          || known.participant().kind() == Participant.Kind.GROUP) {
        continue;
      }
      Optional<HeldPlace> place = place(known);
      if (place.isPresent()
          && narrowest
              .filter(each -> each.precision().compareTo(place.get().precision()) >= 0)
              .isEmpty()) {
        narrowest = place;
      }
    }
    return narrowest;
  }

  private Optional<HeldPlace> place(Actors.Known known) {
    String text = tellings.text(known.participant().passage());
    Optional<Entity.Type> type = actors.type(known.actor());
    if (type.isPresent()) {
      if (type.get() == Entity.Type.PERSON) {
        return byWords(known, text);
      }
      boolean state = states.isState(known.actor());
      boolean on =
          tellings
              .wordBefore(
                  known.participant().told().document(), known.participant().filler().span())
              .equals("on");
      if (on && STREET.matcher(text).find()) {
        return Optional.empty(); // where somebody was caught, not where they are held
      }
      boolean room =
          type.get() == Entity.Type.FACILITY
              || words.has(text, "named-room")
              || called.contains(known.actor())
              || isNamedRoom(known.actor(), type.get());
      boolean lies = type.get() == Entity.Type.PLACE || type.get() == Entity.Type.FACILITY;
      if (!room && !lies) {
        return byWords(known, text);
      }
      HeldPlace.Precision precision =
          state
              ? HeldPlace.Precision.STATE
              : room ? HeldPlace.Precision.NAMED_ROOM : HeldPlace.Precision.CITY;
      return Optional.of(new HeldPlace(known.actor(), text, states.of(known.actor()), precision));
    }
    return byWords(known, text);
  }

  private Optional<HeldPlace> byWords(Actors.Known known, String text) {
    String head = known.participant().description().head();
    boolean room = words.is(head, "room") || words.has(text, "room");
    if (words.is(head, "no-place")
        || nouns.isOf(head, "family")
        || known.participant().kind() == Participant.Kind.GROUP) {
      return Optional.empty();
    }
    if (!room && !nouns.isOf(head, "place") && !nouns.isOf(head, "facility")) {
      return Optional.empty();
    }
    String told = text + in(known.participant().passage());
    return Optional.of(
        new HeldPlace(
            text.toLowerCase(Locale.ROOT),
            told,
            states.in(told),
            room ? HeldPlace.Precision.ROOM : HeldPlace.Precision.SPOT));
  }

  /** Whether the full name of what was taken for an organisation is a house's. */
  private boolean isNamedRoom(String key, Entity.Type type) {
    String name = actors.named().name(key).orElse("");
    return words.has(name, "named-room")
        || (type == Entity.Type.ORG && words.has(name, "room") && !words.has(name, "court"));
  }

  /** "In Telsk", "at Lower Garth", "of Saint Brede" behind the words for a room. */
  private String in(Passage room) {
    String text = tellings.analysis(room.document()).document().text();
    int end = room.span().end();
    Matcher matcher = IN.matcher(text.substring(end, Math.min(text.length(), end + NEAR)));
    return matcher.find() ? matcher.group().replaceAll("\\s+", " ") : "";
  }

  /** Whether who is named where a holder would be is a house: "Norrgate" of "Norrgate jail". */
  boolean isHouse(Actors.Known known) {
    Optional<Entity.Type> type = actors.type(known.actor());
    if (type.filter(each -> each == Entity.Type.FACILITY).isPresent()) {
      return true;
    }
    Passage passage = known.participant().passage();
    String text = tellings.analysis(passage.document()).document().text();
    String behind =
        text.substring(passage.span().end(), Math.min(text.length(), passage.span().end() + NEAR));
    String next = behind.strip().split("[^\\p{L}]+", 2)[0].toLowerCase(Locale.ROOT);
    return words.is(next, "named-room") && !words.is(next, "no-place");
  }

  /**
   * The place that words beside an event tell: a house that the holder's words are, one right
   * behind the word that tells it, or the one that "where" stands for.
   */
  Optional<HeldPlace> beside(ToldEvent told) {
    for (Actors.Known known : actors.known(told.document(), told.event())) {
      if (known.participant().filler().role() == EventRole.HOLDER && isHouse(known)) {
        String words = tellings.text(known.participant().passage());
        return Optional.of(
            new HeldPlace(
                known.actor(), words, states.of(known.actor()), HeldPlace.Precision.NAMED_ROOM));
      }
    }
    Analysis analysis = tellings.analysis(told.document());
    String text = analysis.document().text();
    int end = told.event().trigger().end();
    String behind = text.substring(end, Math.min(text.length(), end + NEAR));
    Matcher next = (told.event().type() == EventType.TRANSFER ? TO : BEHIND).matcher(behind);
    Optional<HeldPlace> place =
        next.find() ? at(analysis, end + next.end(), text) : Optional.empty();
    if (place.isEmpty() && ABOARD.matcher(behind).find()) {
      place =
          actors
              .vessels()
              .main(analysis.document().id())
              .map(NamedActors::ofVessel)
              .filter(actors::knows)
              .map(this::aboard);
    }
    if (place.isEmpty()) {
      place = where(analysis, told, text);
    }
    boolean home =
        tellings.wordBefore(told.document(), told.event().trigger()).equals("house")
            && told.event().type() == EventType.CUSTODY;
    return place.isEmpty() && home
        ? Optional.of(new HeldPlace(HOME, HOME, Optional.empty(), HeldPlace.Precision.SPOT))
        : place;
  }

  /** The place that words between two others tell: "… and at a school in Tirl until …". */
  Optional<HeldPlace> between(ToldEvent told, Span one, Span other) {
    Analysis analysis = tellings.analysis(told.document());
    String text = analysis.document().text();
    if (one.end() >= other.start()) {
      return Optional.empty();
    }
    Matcher matcher = THERE.matcher(text.substring(one.end(), other.start()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int start = one.end() + matcher.end();
    return at(analysis, start, text)
        .map(
            place ->
                place.precision() == HeldPlace.Precision.ROOM
                    ? new HeldPlace(
                        place.key(),
                        place.words()
                            + in(
                                new Passage(
                                    told.document(),
                                    new Span(start, start + place.words().length()))),
                        place.state(),
                        place.precision())
                    : place);
  }

  private HeldPlace aboard(String vessel) {
    return new HeldPlace(
        vessel,
        actors.named().name(vessel).orElse(vessel),
        Optional.empty(),
        HeldPlace.Precision.SPOT);
  }

  private Optional<HeldPlace> where(Analysis analysis, ToldEvent told, String text) {
    Optional<Sentence> sentence = tellings.sentence(told);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    int start = sentence.get().span().start();
    Matcher where = WHERE.matcher(text.substring(start, told.event().trigger().start()));
    if (!where.find()) {
      return Optional.empty();
    }
    int before = start + where.start();
    return analysis.entities().stream()
        .filter(entity -> entity.type() != Entity.Type.PERSON)
        .flatMap(
            entity ->
                entity.mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .filter(mention -> mention.span().end() <= before)
                    .filter(mention -> mention.span().start() >= start)
                    .filter(mention -> before - mention.span().end() < NEAR / 2))
        .max(Comparator.comparing(Mention::span))
        .flatMap(mention -> named(analysis, mention.span().start()));
  }

  /** The place whose words begin somewhere: by its name, or a room. */
  private Optional<HeldPlace> at(Analysis analysis, int start, String text) {
    Optional<HeldPlace> named = named(analysis, start);
    if (named.isPresent()) {
      return named;
    }
    Matcher matcher = room.matcher(text.substring(start, Math.min(text.length(), start + NEAR)));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String all = matcher.group();
    return Optional.of(
        new HeldPlace(all.toLowerCase(Locale.ROOT), all, states.in(all), HeldPlace.Precision.ROOM));
  }

  private Optional<HeldPlace> named(Analysis analysis, int start) {
    DocumentId document = analysis.document().id();
    for (Entity entity : analysis.entities()) {
      if (entity.type() == Entity.Type.PERSON || entity.type() == Entity.Type.GROUP) {
        continue;
      }
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == Mention.Kind.NAME && mention.span().start() == start) {
          return actors
              .named()
              .of(analysis, entity)
              .map(key -> named(key, entity, new Passage(document, mention.span())));
        }
      }
    }
    return Optional.empty();
  }

  private HeldPlace named(String key, Entity entity, Passage passage) {
    String text = tellings.text(passage);
    boolean state = states.isState(key);
    boolean room =
        entity.type() == Entity.Type.FACILITY
            || words.has(text, "named-room")
            || called.contains(key)
            || isNamedRoom(key, entity.type());
    return new HeldPlace(
        key,
        actors.named().name(key).orElse(text),
        states.of(key),
        state
            ? HeldPlace.Precision.STATE
            : room ? HeldPlace.Precision.NAMED_ROOM : HeldPlace.Precision.CITY);
  }
}
