package dev.hearsay.affair;

import dev.hearsay.claim.Modality;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what events tell of how somebody was held, by who was. */
final class CustodySteps {

  private static final Pattern WITH =
      Pattern.compile(
          "^[^.;]{0,40}?\\b(?:rest|rests|rested|lie|lies|lay|remain|remains|remained)\\b[^.;]{0,24}?\\bwith (?:the )?");

  /** A participle behind the words for people, and the time behind it. */
  private static final Pattern CAUGHT =
      Pattern.compile(
          "^\\s+(\\p{L}+)(?:\\s+\\p{L}+){0,3}?\\s+(?:in|on|since|early in|late in)\\s+");

  private static final int NAME = 60;

  private final Actors actors;
  private final Tellings tellings;
  private final PlaceStates states;
  private final CustodyWords words;
  private final ActorWords nouns;
  private final PlaceNames places;
  private final NamedActors named;

  CustodySteps(
      Actors actors, Tellings tellings, PlaceStates states, CustodyWords words, ActorWords nouns) {
    this.actors = actors;
    this.tellings = tellings;
    this.states = states;
    this.words = words;
    this.nouns = nouns;
    named = actors.named();
    places = named.places();
  }

  /** By who is held, in the order of events. */
  Map<String, List<CustodyStep>> read(List<AffairEvent> events) {
    Map<String, List<CustodyStep>> steps = new TreeMap<>();
    for (AffairEvent event : events) {
      if (event.modality() != Modality.ACTUAL) {
        continue;
      }
      switch (event.type()) {
        case CUSTODY, TRANSFER, RELEASE, EXCHANGE -> read(event, steps);
        case AGREEMENT, ORDER, ACCUSATION, TESTIMONY, PROTECTION, VIOLENCE -> {}
      }
    }
    return steps;
  }

  private void read(AffairEvent event, Map<String, List<CustodyStep>> steps) {
    for (ToldEvent told : event.told()) {
      if (told.event().modality() != Modality.ACTUAL
          && told.event().modality() != Modality.ALLEGED) {
        continue;
      }
      for (String held : held(told)) {
        List<CustodyStep> own = steps.computeIfAbsent(held, none -> new ArrayList<>());
        own.add(step(event, told));
        caught(event, told, held).ifPresent(own::add);
      }
    }
  }

  /** Who is held: also who stands where a holder would and is a group that holds nobody. */
  Set<String> held(ToldEvent told) {
    Set<String> held = new TreeSet<>();
    for (Actors.Known known : actors.known(told.document(), told.event())) {
      Participant participant = known.participant();
      EventRole role = participant.filler().role();
      boolean group =
          participant.kind() == Participant.Kind.GROUP
              && participant.description().count().isPresent()
              && participant.description().origin().isPresent();
      boolean misplaced =
          role == EventRole.HOLDER
              && told.event().type() == EventType.CUSTODY
              && group
              && told.event().fillers(EventRole.HELD).isEmpty();
      if ((role == EventRole.HELD || misplaced) && canBeHeld(participant, known.actor())) {
        held.add(known.actor());
      }
    }
    if (told.event().fillers(EventRole.HELD).isEmpty()) {
      tellings.vesselBeside(told).filter(actors::knows).ifPresent(held::add);
    }
    return held;
  }

  private boolean canBeHeld(Participant participant, String actor) {
    Optional<Entity.Type> type = actors.type(actor);
    if (NamedActors.isVessel(actor)) {
      return true;
    }
    if (type.isPresent()) {
      return switch (type.get()) {
        case PERSON, GROUP, ORG, FACILITY, WORK -> !states.isState(actor);
        case PLACE, LAW, EVENT -> false;
      };
    }
    Description description = participant.description();
    if (participant.kind() == Participant.Kind.GROUP) {
      return !description.isVague()
          || description.definite()
          || actors.group(actor).filter(each -> !each.isVague()).isPresent();
    }
    return (nouns.isPeople(description.head()) && description.definite())
        || nouns.isOf(description.head(), "vessel");
  }

  private CustodyStep step(AffairEvent event, ToldEvent told) {
    Optional<HeldPlace> place = place(told, EventRole.PLACE);
    Optional<HeldPlace> to = place(told, EventRole.TO);
    Optional<Period> when = tellings.when(told);
    CustodyStep.Kind kind = kind(told, when);
    if (when.isEmpty() && kind != CustodyStep.Kind.BEGIN) {
      when = event.when();
    }
    if (kind == CustodyStep.Kind.MOVE && to.isPresent()) {
      place = to;
    }
    Optional<HeldPlace> from = place(told, EventRole.FROM);
    return new CustodyStep(
        event,
        told,
        kind,
        when,
        place,
        from,
        holder(told),
        HeldLength.of(tellings.analysis(told.document()), told.event()));
  }

  /** "Six men arrested in 2022 were handed over": how they had come to be held. */
  private Optional<CustodyStep> caught(AffairEvent event, ToldEvent told, String held) {
    String text = tellings.analysis(told.document()).document().text();
    for (Actors.Known known : actors.known(told.document(), told.event())) {
      if (!known.actor().equals(held)) {
        continue;
      }
      int end = known.participant().filler().span().end();
      Matcher matcher = CAUGHT.matcher(text.substring(end, Math.min(text.length(), end + NAME)));
      if (!matcher.find() || !words.is(matcher.group(1), "behind")) {
        continue;
      }
      int at = end + matcher.end();
      Optional<Timex> time =
          tellings.analysis(told.document()).times().stream()
              .filter(timex -> timex.isClosed() && timex.span().start() == at)
              .findFirst();
      if (time.isPresent()) {
        return Optional.of(
            new CustodyStep(
                event,
                told,
                CustodyStep.Kind.BEGIN,
                Optional.of(
                    new Period(
                        time.get().from().orElseThrow(),
                        time.get().to().orElseThrow(),
                        Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private CustodyStep.Kind kind(ToldEvent told, Optional<Period> when) {
    String trigger = tellings.text(told.document(), told.event().trigger());
    return switch (told.event().type()) {
      case RELEASE, EXCHANGE -> CustodyStep.Kind.END;
      case TRANSFER ->
          isHomeward(told) || words.is(trigger, "homeward")
              ? CustodyStep.Kind.END
              : CustodyStep.Kind.MOVE;
      default ->
          words.is(trigger, "begin") || beginsThen(told, when)
              ? CustodyStep.Kind.BEGIN
              : CustodyStep.Kind.STAY;
    };
  }

  private boolean isHomeward(ToldEvent told) {
    Event event = told.event();
    boolean home =
        event.fillers(EventRole.TO).stream()
            .anyMatch(
                filler -> words.has(tellings.text(told.document(), filler.span()), "homeward"));
    return home
        || event.also().stream()
            .anyMatch(also -> words.is(tellings.text(told.document(), also), "homeward"));
  }

  /** "Held since 3 May". */
  private boolean beginsThen(ToldEvent told, Optional<Period> when) {
    return when.isPresent()
        && told.event().times().stream()
            .anyMatch(
                timex -> words.is(tellings.wordBefore(told.document(), timex.span()), "since"));
  }

  private Optional<HeldPlace> place(ToldEvent told, EventRole role) {
    for (Actors.Known known : actors.known(told.document(), told.event())) {
      if (known.participant().filler().role() != role
          || known.participant().kind() == Participant.Kind.GROUP) {
        continue;
      }
      Optional<HeldPlace> place = place(known);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<HeldPlace> place(Actors.Known known) {
    String text = tellings.text(known.participant().passage());
    Optional<Entity.Type> type = actors.type(known.actor());
    if (type.isPresent()) {
      if (type.get() == Entity.Type.PERSON) {
        return byWords(known, text);
      }
      boolean state = states.isState(known.actor());
      boolean room = type.get() == Entity.Type.FACILITY || words.has(text, "named-room");
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
    if (words.is(head, "no-place") || known.participant().kind() == Participant.Kind.GROUP) {
      return Optional.empty();
    }
    if (!room && !nouns.isOf(head, "place") && !nouns.isOf(head, "facility")) {
      return Optional.empty();
    }
    return Optional.of(
        new HeldPlace(
            text.toLowerCase(Locale.ROOT),
            text,
            states.in(text),
            room ? HeldPlace.Precision.ROOM : HeldPlace.Precision.SPOT));
  }

  /** Who holds them, by the words of one telling. */
  Optional<String> holder(ToldEvent told) {
    for (Actors.Known known : actors.known(told.document(), told.event())) {
      if (known.participant().filler().role() == EventRole.HOLDER
          && !held(told).contains(known.actor())) {
        Optional<String> holder = acting(known);
        if (holder.isPresent()) {
          return holder;
        }
      }
    }
    return told.event().type() == EventType.CUSTODY ? restingWith(told) : Optional.empty();
  }

  /** A state for who acts in its name; others for themselves. */
  private Optional<String> acting(Actors.Known known) {
    Optional<String> state = actors.stateOf(known.actor());
    if (state.isPresent() && !known.actor().equals(state.get())) {
      boolean leads =
          actors.offices(known.actor()).stream()
              .anyMatch(title -> nouns.is(title, "head-of-state") || title.endsWith("minister"));
      return leads ? state : Optional.of(known.actor());
    }
    if (state.isPresent()) {
      return state;
    }
    if (known.participant().key().isPresent()) {
      return known.participant().key();
    }
    Description description = known.participant().description();
    String words = tellings.text(known.participant().passage());
    Optional<String> in = states.in(words);
    if (in.isPresent()) {
      return in;
    }
    Optional<String> body = tellings.bodyIn(known.participant().passage());
    if (body.filter(actors::knows).isPresent()) {
      return body;
    }
    boolean somebody = !description.pronoun() && !description.head().isEmpty();
    return somebody && !this.words.is(description.head(), "unnamed-holder")
        ? Optional.of(known.actor())
        : Optional.empty();
  }

  /** "Custody of these persons rests with the Government of Brennia". */
  private Optional<String> restingWith(ToldEvent told) {
    Optional<Sentence> sentence = tellings.sentence(told);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    String text = tellings.analysis(told.document()).document().text();
    int from = told.event().trigger().end();
    int end = sentence.get().span().end();
    if (from >= end) {
      return Optional.empty();
    }
    String behind = new Span(from, end).of(text).replaceAll("[“”\"\\s]+", " ");
    Matcher matcher = WITH.matcher(behind);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = behind.substring(matcher.end(), Math.min(behind.length(), matcher.end() + NAME));
    String bare = places.withoutPrefix(ActorWords.fold(name));
    String[] parts = bare.split("[^\\p{L}'-]+", -1);
    StringBuilder longer = new StringBuilder();
    Optional<String> found = Optional.empty();
    for (String part : parts) {
      longer.append(longer.length() == 0 ? "" : " ").append(part);
      Optional<String> state = places.root(longer.toString()).filter(places::isState);
      found = state.isPresent() ? state : found;
    }
    return found.map(named::ofPlace);
  }
}
