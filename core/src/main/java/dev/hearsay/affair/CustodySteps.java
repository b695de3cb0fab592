package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Modality;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.DocumentId;
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

/**
 * Reads what events tell of how somebody was held, by who was.
 *
 * <p>Longer than 400 lines because all that events tell of custody is read in one pass.
 */
final class CustodySteps {

  /** A participle behind the words for people, and the time behind it. */
  private static final Pattern CAUGHT =
      Pattern.compile(
          "^\\s+(\\p{L}+)(?:\\s+\\p{L}+){0,3}?\\s+(?:in|on|since|early in|late in)\\s+");

  private static final int NAME = 60;

  private static final Set<String> HOME = Set.of("home", "at home", "back home");

  private final Actors actors;
  private final Tellings tellings;
  private final PlaceStates states;
  private final CustodyWords words;
  private final ActorWords nouns;
  private final HeldPlaces houses;
  private final CustodyTimes times;
  private final CustodyKinds kinds;
  private final HolderReader holderReader;
  private final CountedGroups counted;
  private final List<CustodyStep> pointed = new ArrayList<>();

  CustodySteps(
      Actors actors, Tellings tellings, PlaceStates states, CustodyWords words, ActorWords nouns) {
    this.actors = actors;
    this.tellings = tellings;
    this.states = states;
    this.words = words;
    this.nouns = nouns;
    counted = new CountedGroups(actors, tellings);
    times = new CustodyTimes(tellings, words);
    kinds = new CustodyKinds(tellings, words);
    houses = new HeldPlaces(actors, tellings, states, words, nouns);
    holderReader = new HolderReader(actors, tellings, states, houses, words, nouns);
  }

  /** By who is held, in the order of events. */
  Map<String, List<CustodyStep>> read(List<AffairEvent> events, Remarks said) {
    Map<String, List<CustodyStep>> steps = new TreeMap<>();
    for (AffairEvent event : events) {
      if (event.modality() == Modality.ALLEGED) {
        event.told().stream()
            .filter(this::isOfDeportees)
            .forEach(told -> pointed.add(step(Optional.of(event), told)));
      }
      if (event.modality() != Modality.ACTUAL) {
        continue;
      }
      switch (event.type()) {
        case CUSTODY, TRANSFER, RELEASE, EXCHANGE -> read(event, steps);
        case AGREEMENT, ORDER, ACCUSATION, TESTIMONY, PROTECTION, VIOLENCE -> {}
      }
    }
    for (CustodyStep step : pointed) {
      Optional<String> most = mostTold(step.told().document(), steps);
      Set<String> held = most.isPresent() ? Set.of(most.get()) : held(step.told());
      held.forEach(each -> steps.computeIfAbsent(each, none -> new ArrayList<>()).add(step));
    }
    for (Analysis analysis : tellings.analyses()) {
      DocumentId document = analysis.document().id();
      said.in(document)
          .forEach(each -> read(new ToldEvent(document, each), said.kind(document, each), steps));
    }
    return steps;
  }

  /** What is said of them beside what happens. */
  private void read(ToldEvent said, Remark.Kind what, Map<String, List<CustodyStep>> steps) {
    if (what == Remark.Kind.HOLDS || what == Remark.Kind.MOVES || what == Remark.Kind.FREES) {
      for (String held : held(said)) {
        steps.computeIfAbsent(held, none -> new ArrayList<>()).add(step(Optional.empty(), said));
      }
      return;
    }
    CustodyStep.Kind kind =
        what == Remark.Kind.LEAVES || isHome(said)
            ? CustodyStep.Kind.END
            : what == Remark.Kind.NOWHERE ? CustodyStep.Kind.LOST : CustodyStep.Kind.STAY;
    for (String held : meant(said, what, steps)) {
      steps
          .computeIfAbsent(held, none -> new ArrayList<>())
          .add(
              new CustodyStep(
                  Optional.empty(),
                  said,
                  kind,
                  kind == CustodyStep.Kind.END ? tellings.when(said) : Optional.empty(),
                  houses.of(said, EventRole.PLACE),
                  Optional.empty(),
                  holder(said),
                  HeldLength.of(tellings.analysis(said.document()), said.event()),
                  true));
    }
  }

  /** "Are at home": nobody holds them. */
  private boolean isHome(ToldEvent said) {
    return actors.known(said.document(), said.event()).stream()
        .map(Actors.Known::participant)
        .filter(each -> each.filler().role() == EventRole.PLACE)
        .anyMatch(
            each ->
                HOME.contains(tellings.text(each.passage()).toLowerCase(Locale.ROOT))
                    && tellings
                        .wordBefore(said.document(), each.filler().span())
                        .matches("at|back|are|is"));
  }

  /** Those of whom it is said; "deportees" are those of whom the text tells most. */
  private Set<String> meant(
      ToldEvent said, Remark.Kind what, Map<String, List<CustodyStep>> steps) {
    Set<String> held = held(said);
    boolean known = held.stream().anyMatch(steps::containsKey);
    boolean pointed =
        actors.known(said.document(), said.event()).stream()
            .map(Actors.Known::participant)
            .filter(each -> each.filler().role() == EventRole.HELD)
            .anyMatch(
                each ->
                    each.kind() == Participant.Kind.GROUP
                        && each.description().isVague()
                        && !each.description().rest());
    if (known || !pointed || what == Remark.Kind.LEAVES) {
      return held;
    }
    Optional<String> most = mostTold(said.document(), steps);
    return most.isPresent() ? Set.of(most.get()) : held;
  }

  /** The group of which a document tells most. */
  private Optional<String> mostTold(DocumentId document, Map<String, List<CustodyStep>> steps) {
    String most = "";
    long often = 0;
    for (Map.Entry<String, List<CustodyStep>> entry : steps.entrySet()) {
      long here =
          entry.getValue().stream()
              .filter(step -> !step.isSaid() && step.told().document().equals(document))
              .count();
      if (here > often && actors.isGroup(entry.getKey())) {
        most = entry.getKey();
        often = here;
      }
    }
    return often > 0 ? Optional.of(most) : Optional.empty();
  }

  private void read(AffairEvent event, Map<String, List<CustodyStep>> steps) {
    for (ToldEvent told : event.told()) {
      if (told.event().modality() != Modality.ACTUAL
          && told.event().modality() != Modality.ALLEGED) {
        continue;
      }
      if (isOfDeportees(told)) {
        pointed.add(step(Optional.of(event), told));
        continue;
      }
      for (String held : held(told)) {
        List<CustodyStep> own = steps.computeIfAbsent(held, none -> new ArrayList<>());
        own.add(step(Optional.of(event), told));
        until(event, told).ifPresent(own::add);
        chain(event, told, own);
        caught(event, told, held).ifPresent(own::add);
      }
    }
  }

  /** "Deportees held in Ruritania": those of whom the text tells, in no more words. */
  private boolean isOfDeportees(ToldEvent told) {
    return told.event().type() == EventType.CUSTODY
        && actors.known(told.document(), told.event()).stream()
            .filter(known -> known.participant().filler().role() == EventRole.HELD)
            .map(known -> known.participant().description())
            .anyMatch(
                each ->
                    each.isVague()
                        && each.plural()
                        && (each.head().equals("those")
                            || (!each.definite() && nouns.isOf(each.head(), "prisoner"))));
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
      if ((role == EventRole.HELD || misplaced)
          && !isComposing(participant, told)
          && canBeHeld(participant, known.actor())) {
        held.add(known.actor());
      }
    }
    if (told.event().fillers(EventRole.HELD).isEmpty()) {
      tellings.vesselBeside(told).filter(actors::knows).ifPresent(held::add);
    }
    if (held.isEmpty()) {
      counted.of(told).ifPresent(held::add);
    }
    return held;
  }

  /** Whether they are told beside the whole of which they are a part. */
  private boolean isComposing(Participant part, ToldEvent told) {
    Optional<Long> whole = part.description().whole().filter(count -> count > 0);
    return whole.isPresent()
        && actors.known(told.document(), told.event()).stream()
            .map(Actors.Known::participant)
            .anyMatch(other -> !other.equals(part) && other.description().count().equals(whole));
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
        || nouns.isVessel(description.head());
  }

  private CustodyStep step(Optional<AffairEvent> event, ToldEvent told) {
    Optional<HeldPlace> place = houses.of(told, EventRole.PLACE);
    Optional<HeldPlace> to = houses.of(told, EventRole.TO);
    Optional<Period> when = times.when(told);
    CustodyStep.Kind kind = kinds.of(told, when);
    boolean until =
        when.isEmpty()
            && told.event().times().stream().anyMatch(timex -> times.isUntil(told, timex));
    if (kind == CustodyStep.Kind.BEGIN && until) {
      kind = CustodyStep.Kind.STAY;
    }
    boolean moves = kind == CustodyStep.Kind.MOVE || kind == CustodyStep.Kind.END;
    if (when.isEmpty() && (moves || until)) {
      when = event.flatMap(AffairEvent::when);
    }
    if (kind == CustodyStep.Kind.MOVE && to.isPresent()) {
      place = to;
    }
    if (place.isEmpty() && kind != CustodyStep.Kind.END) {
      place = houses.beside(told);
    }
    Optional<HeldPlace> from = houses.of(told, EventRole.FROM);
    return new CustodyStep(
        event,
        told,
        kind,
        when,
        place,
        from,
        holder(told),
        HeldLength.of(tellings.analysis(told.document()), told.event()),
        false);
  }

  /** "Was held at Fort Hale until 5 December". */
  private Optional<CustodyStep> until(AffairEvent event, ToldEvent told) {
    if (told.event().type() != EventType.CUSTODY || told.event().denied()) {
      return Optional.empty();
    }
    List<Timex> ends =
        told.event().times().stream().filter(timex -> times.isUntil(told, timex)).toList();
    return ends.stream()
        .limit(ends.size() == 1 ? 1 : 0)
        .flatMap(timex -> EventPeriod.of(List.of(timex)).stream())
        .map(
            when ->
                new CustodyStep(
                    Optional.of(event),
                    told,
                    CustodyStep.Kind.END,
                    Optional.of(when),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false))
        .findFirst();
  }

  /** "Until 3 May in the fort and at a school until 9 June": one after the other. */
  private void chain(AffairEvent event, ToldEvent told, List<CustodyStep> own) {
    List<Timex> ends =
        told.event().times().stream().filter(timex -> times.isUntil(told, timex)).toList();
    if (told.event().type() != EventType.CUSTODY || ends.size() < 2 || told.event().denied()) {
      return;
    }
    for (int i = 0; i + 1 < ends.size(); i++) {
      Optional<Period> when = EventPeriod.of(List.of(ends.get(i)));
      Optional<Period> next = EventPeriod.of(List.of(ends.get(i + 1)));
      Optional<HeldPlace> place = houses.between(told, ends.get(i).span(), ends.get(i + 1).span());
      if (when.isPresent() && next.isPresent() && place.isPresent()) {
        own.add(
            new CustodyStep(
                Optional.of(event),
                told,
                CustodyStep.Kind.MOVE,
                when,
                place,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false));
        own.add(
            new CustodyStep(
                Optional.of(event),
                told,
                CustodyStep.Kind.END,
                next,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false));
      }
    }
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
                Optional.of(event),
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
                Optional.empty(),
                false));
      }
    }
    return Optional.empty();
  }

  /** Who holds them, by the words of one telling. */
  Optional<String> holder(ToldEvent told) {
    return holderReader.of(told, held(told));
  }
}
