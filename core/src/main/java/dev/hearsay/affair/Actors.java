package dev.hearsay.affair;

import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.RoleFiller;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.DocumentId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who takes part in the events of many documents. An actor is the same wherever documents speak of
 * it: by its name as entities are linked, a state together with its government, people by the
 * office that they alone hold, and groups without a name by how many they are, where they are from
 * and what is told of them. Depends on what it is made of alone, not on its order.
 */
public final class Actors {

  private final Map<String, Actor> actors;
  private final Map<DocumentId, Map<String, List<Known>>> byEvent;
  private final Map<String, String> wholes;
  private final Map<String, Set<String>> members;
  private final Map<String, Description> groups;
  private final Map<String, Map<DocumentId, Set<Long>>> counts = new HashMap<>();
  private final NamedActors named;
  private final Stories stories;
  private final Vessels vessels;

  /** Who fills a role, as the whole affair tells. */
  record Known(Participant participant, String actor) {}

  Actors(
      Map<String, Actor> actors,
      Map<DocumentId, Map<String, List<Known>>> byEvent,
      Map<String, String> wholes,
      Map<String, Set<String>> members,
      Map<String, Description> groups,
      NamedActors named,
      Stories stories,
      Vessels vessels) {
    this.actors = Collections.unmodifiableMap(new TreeMap<>(actors));
    this.byEvent = new HashMap<>(byEvent);
    this.wholes = Map.copyOf(wholes);
    this.members = Map.copyOf(members);
    this.groups = Map.copyOf(groups);
    this.named = named;
    this.stories = stories;
    this.vessels = vessels;
    for (Map<String, List<Known>> events : byEvent.values()) {
      for (List<Known> known : events.values()) {
        known.forEach(this::count);
      }
    }
  }

  private void count(Known known) {
    Participant participant = known.participant();
    if (groups.containsKey(known.actor())) {
      Set<Long> told =
          counts
              .computeIfAbsent(known.actor(), none -> new HashMap<>())
              .computeIfAbsent(participant.told().document(), none -> new TreeSet<>());
      participant
          .description()
          .count()
          .filter(count -> participant.description().isExact())
          .ifPresent(told::add);
      participant.told().event().quantities().stream()
          .filter(quantity -> quantity.unit().isEmpty() && quantity.value().isPresent())
          .forEach(quantity -> told.add(quantity.low().longValue()));
    }
  }

  /** Those who take part in what was told up to the day of the sources. */
  public static Actors of(AffairSources sources) {
    return of(sources, Remarks.of(sources));
  }

  static Actors of(AffairSources sources, Remarks said) {
    return new ActorFinder(sources, said).find();
  }

  /** All of them, by identifier. */
  public List<Actor> all() {
    return List.copyOf(actors.values());
  }

  /**
   * The actor of an identifier.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Actor actor(String id) {
    Actor actor = actors.get(id);
    if (actor == null) {
      throw new IllegalArgumentException("nobody takes part who is " + id);
    }
    return actor;
  }

  /** Who fills a role of an event; empty where the event isn't one of the sources. */
  public Optional<String> of(DocumentId document, Event event, RoleFiller filler) {
    return known(document, event).stream()
        .filter(each -> each.participant().filler().equals(filler))
        .map(Known::actor)
        .findFirst();
  }

  /** All who fill a role of an event, in text order. */
  public List<String> in(DocumentId document, Event event, EventRole role) {
    return known(document, event).stream()
        .filter(each -> each.participant().filler().role() == role)
        .map(Known::actor)
        .distinct()
        .toList();
  }

  List<Known> known(DocumentId document, Event event) {
    return byEvent.getOrDefault(document, Map.of()).getOrDefault(event.id(), List.of());
  }

  /** The group of which an actor is a part: "two of the eleven", or one who belongs to them. */
  public Optional<String> wholeOf(String id) {
    return Optional.ofNullable(wholes.get(id));
  }

  /** Those by name who are said to make up a group. */
  public Set<String> members(String id) {
    return members.getOrDefault(id, Set.of());
  }

  /** Whether somebody or something of this identifier takes part. */
  public boolean knows(String id) {
    return actors.containsKey(id);
  }

  /** All exact numbers that documents give for a group. */
  Set<Long> counts(String id) {
    Set<Long> counts = new TreeSet<>();
    countsOf(id).values().forEach(counts::addAll);
    return counts;
  }

  /** Whether a document gives two numbers for a group that differ by as many as left it. */
  boolean toldTogether(String group, String part, long left) {
    Map<DocumentId, Set<Long>> parts = countsOf(part);
    return countsOf(group).entrySet().stream()
        .filter(entry -> parts.containsKey(entry.getKey()))
        .anyMatch(
            entry ->
                entry.getValue().stream()
                    .anyMatch(count -> entry.getValue().contains(count - left)));
  }

  private Map<DocumentId, Set<Long>> countsOf(String id) {
    return counts.getOrDefault(id, Map.of());
  }

  /** Whether it is a group without a name. */
  public boolean isGroup(String id) {
    return groups.containsKey(id);
  }

  Vessels vessels() {
    return vessels;
  }

  NamedActors named() {
    return named;
  }

  /** Which documents tell of the same. */
  Stories stories() {
    return stories;
  }

  /** What is said of a group. */
  Optional<Description> group(String id) {
    return Optional.ofNullable(groups.get(id));
  }

  /** The state or place that an actor is, or for which it acts by its office. */
  public Optional<String> stateOf(String id) {
    return named.placeOf(id).isPresent() ? Optional.of(id) : named.stateOf(id);
  }

  /** What kind of thing has a name; empty of what has none. */
  public Optional<Entity.Type> type(String id) {
    return named.type(id);
  }

  /** The offices that somebody is said to hold: "foreign minister", "judge". */
  public List<String> offices(String id) {
    return named.offices(id).stream().map(Office::title).distinct().toList();
  }

  /**
   * Whether two can be one or are told of as one: the same, a group and its part, a state and who
   * acts for it.
   */
  public boolean areCompatible(String one, String other) {
    return one.equals(other)
        || wholeOf(one).equals(Optional.of(other))
        || wholeOf(other).equals(Optional.of(one))
        || stateOf(one).equals(Optional.of(other))
        || stateOf(other).equals(Optional.of(one));
  }
}
