package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Modality;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together who takes part, from what each document tells. */
final class ActorFinder {

  /** Roles whose fillers tell one group from another. */
  private static final Set<EventRole> COMPANY =
      EnumSet.of(
          EventRole.HOLDER,
          EventRole.FROM,
          EventRole.TO,
          EventRole.PLACE,
          EventRole.AGENT,
          EventRole.AUTHORITY);

  private final AffairSources sources;
  private final Remarks said;
  private final ActorWords words = ActorWords.standard();
  private final List<Analysis> analyses;
  private final PlaceNames places;
  private final NamedActors named;
  private final Vessels vessels;
  private final NamelessNames nameless;
  private final List<GroupUnit> units = new ArrayList<>();
  private final Map<DocumentId, List<Participant>> read = new TreeMap<>();

  ActorFinder(AffairSources sources, Remarks said) {
    this.sources = sources;
    this.said = said;
    analyses = sources.published();
    places = PlaceNames.of(analyses, words);
    named = new NamedActors(sources, places, words);
    vessels = new Vessels(analyses, words);
    nameless = new NamelessNames(analyses, words);
  }

  Actors find() {
    ParticipantReader reader = new ParticipantReader(words, places, named, vessels);
    for (int i = 0; i < analyses.size(); i++) {
      DocumentId id = analyses.get(i).document().id();
      List<Participant> participants =
          reader.read(
              analyses.get(i),
              Stream.concat(sources.events(id).stream(), said.in(id).stream()).toList());
      read.put(id, participants);
      addUnits(i, participants);
    }
    Stories stories = new Stories(analyses, sources.derivations(), named, vessels);
    Collection<List<Integer>> linked = new GroupLinker(units, words, stories).link();
    Map<Participant, String> groupOf = new HashMap<>();
    Map<String, List<Participant>> groups = new LinkedHashMap<>();
    for (List<Integer> cluster : linked) {
      List<Participant> all =
          cluster.stream()
              .flatMap(unit -> units.get(unit).participants().stream())
              .sorted(Comparator.comparing(Participant::passage))
              .toList();
      String id = Identifiers.of("group", all.get(0).passage());
      groups.put(id, all);
      all.forEach(participant -> groupOf.put(participant, id));
    }
    return actors(groups, groupOf, stories);
  }

  private void addUnits(int document, List<Participant> participants) {
    Map<String, List<Participant>> byEvent = new HashMap<>();
    participants.forEach(
        each ->
            byEvent.computeIfAbsent(each.told().event().id(), none -> new ArrayList<>()).add(each));
    Map<List<Object>, GroupUnit> byWords = new LinkedHashMap<>();
    for (Participant participant : participants) {
      if (participant.kind() != Participant.Kind.GROUP
          || isPlaceOnly(participant)
          || isForce(participant)) {
        continue;
      }
      GroupUnit unit =
          byWords.computeIfAbsent(sameWords(participant), none -> new GroupUnit(document));
      Event event = participant.told().event();
      Set<String> company = new TreeSet<>();
      for (Participant with : byEvent.get(event.id())) {
        if (COMPANY.contains(with.filler().role())) {
          with.key().ifPresent(company::add);
          with.key()
              .filter(key -> named.placeOf(key).filter(places::isState).isEmpty())
              .ifPresent(unit::in);
        }
      }
      unit.add(
          participant,
          fact(document, participant),
          company,
          ActorWords.fold(nameless.text(participant.told().document(), event.span())));
    }
    units.addAll(byWords.values());
  }

  /** "Soldiers" who hold others aren't those who are held. */
  private boolean isForce(Participant participant) {
    boolean acts =
        switch (participant.filler().role()) {
          case HOLDER, AGENT, AUTHORITY -> true;
          default -> false;
        };
    return acts && words.isOf(participant.description().head(), "force");
  }

  private static boolean isPlaceOnly(Participant participant) {
    return participant.filler().role() == EventRole.PLACE;
  }

  /** What makes two mentions in one document surely one group. */
  private static List<Object> sameWords(Participant participant) {
    Description description = participant.description();
    if (description.isVague()) {
      return participant
          .chain()
          .<List<Object>>map(chain -> List.of("chain", chain, description.rest()))
          .orElse(List.of("once", participant.passage()));
    }
    return List.of(
        "words",
        description.count(),
        description.origin(),
        description.whole(),
        description.belongsTo(),
        description.count().isPresent() ? "" : description.head());
  }

  private Optional<GroupUnit.Fact> fact(int document, Participant participant) {
    Event event = participant.told().event();
    if (participant.filler().role() != EventRole.HELD) {
      return Optional.empty();
    }
    Optional<Period> when = EventPeriod.of(event);
    boolean day = when.filter(each -> each.first().equals(each.last())).isPresent();
    boolean actual = event.modality() == Modality.ACTUAL && !event.denied();
    return Optional.of(
        new GroupUnit.Fact(
            event.type() == EventType.CUSTODY,
            when,
            day,
            HeldLength.of(analyses.get(document), event),
            actual));
  }

  private Actors actors(
      Map<String, List<Participant>> groups, Map<Participant, String> groupOf, Stories stories) {
    Map<String, Actor> actors = new TreeMap<>();
    Map<DocumentId, Map<String, List<Actors.Known>>> byEvent = new HashMap<>();
    Map<String, List<Passage>> wordsOf = new TreeMap<>();
    Map<String, List<Participant>> ones = new HashMap<>();
    for (List<Participant> participants : read.values()) {
      for (Participant participant : participants) {
        String id = idOf(participant, groupOf);
        byEvent
            .computeIfAbsent(participant.told().document(), none -> new HashMap<>())
            .computeIfAbsent(participant.told().event().id(), none -> new ArrayList<>())
            .add(new Actors.Known(participant, id));
        wordsOf.computeIfAbsent(id, none -> new ArrayList<>()).add(participant.passage());
        if (participant.key().isEmpty() || NamedActors.isOffice(id)) {
          ones.computeIfAbsent(id, none -> new ArrayList<>()).add(participant);
        }
      }
    }
    Withdrawn withdrawn = new Withdrawn(sources.disagreements());
    Map<String, Description> described = new HashMap<>();
    wordsOf.forEach(
        (id, passages) -> {
          List<Passage> distinct = passages.stream().distinct().sorted().toList();
          List<Participant> group = groups.get(id);
          Optional<Long> count = group == null ? Optional.empty() : withdrawn.count(group);
          boolean hasName = group == null && (!ones.containsKey(id) || NamedActors.isOffice(id));
          Optional<String> name =
              hasName && !ones.containsKey(id)
                  ? named.name(id).or(() -> Optional.of(id))
                  : group == null ? nameless.of(ones.get(id)) : nameless.of(group, count);
          if (group != null) {
            described.put(id, nameless.described(group, count));
          }
          name.or(() -> group == null ? Optional.empty() : NamelessNames.ofHeld(group))
              .ifPresent(called -> actors.put(id, new Actor(id, called, count, hasName, distinct)));
        });
    byEvent
        .values()
        .forEach(
            events ->
                events
                    .values()
                    .forEach(known -> known.removeIf(each -> !actors.containsKey(each.actor()))));
    addStates(actors);
    GroupParts parts = new GroupParts(groups, analysesById(), named, words);
    parts
        .words()
        .forEach(
            (id, passages) ->
                actors.putIfAbsent(
                    id,
                    new Actor(
                        id,
                        named.name(id).orElse(id),
                        Optional.empty(),
                        true,
                        passages.stream().sorted().toList())));
    parts
        .members()
        .forEach(
            (id, members) ->
                actors.computeIfPresent(
                    id,
                    (same, group) ->
                        new Actor(
                            id,
                            members.stream()
                                .map(member -> named.name(member).orElse(member))
                                .collect(Collectors.joining(" and ")),
                            group.count(),
                            false,
                            group.words())));
    return new Actors(
        actors, byEvent, parts.wholes(), parts.members(), described, named, stories, vessels);
  }

  /** States that are named beside: soldiers of theirs may hold somebody. */
  private void addStates(Map<String, Actor> actors) {
    Map<String, List<Passage>> named = new TreeMap<>();
    for (Analysis analysis : analyses) {
      for (Entity entity : analysis.entities()) {
        this.named
            .of(analysis, entity)
            .filter(key -> !actors.containsKey(key))
            .filter(key -> this.named.placeOf(key).filter(places::isState).isPresent())
            .ifPresent(
                key ->
                    named
                        .computeIfAbsent(key, none -> new ArrayList<>())
                        .add(
                            new Passage(
                                analysis.document().id(), entity.mentions().get(0).span())));
      }
    }
    named.forEach(
        (key, words) ->
            actors.put(
                key,
                new Actor(
                    key,
                    this.named.name(key).orElse(key),
                    Optional.empty(),
                    true,
                    words.stream().sorted().toList())));
  }

  private Map<DocumentId, Analysis> analysesById() {
    return analyses.stream()
        .collect(Collectors.toMap(analysis -> analysis.document().id(), analysis -> analysis));
  }

  private String idOf(Participant participant, Map<Participant, String> groupOf) {
    if (participant.key().isPresent()) {
      return participant.key().get();
    }
    String group = groupOf.get(participant);
    if (group != null) {
      return group;
    }
    return participant
        .chain()
        .map(
            chain ->
                Identifiers.of(
                    "one", new Passage(participant.told().document(), new Span(0, 0)), chain))
        .orElseGet(() -> Identifiers.of("one", participant.passage()));
  }
}
