package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Modality;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who held somebody: whom documents name as the holder, else the state in which the place lies,
 * else who moved or accuses those held; and what each account says of it.
 */
final class Holders {

  private static final int SAID = 4;

  private static final int NAMELESS = 2;

  private static final int PLACE = 4;
  private static final int MOST_MOVED = 3;
  private static final int MOVED = 1;

  private final Actors actors;
  private final Tellings tellings;
  private final PlaceStates states;
  private final CustodyWords words;

  /** By who is held, the states that are asked or bound to let them go, whatever became of it. */
  private final Map<String, Map<String, Integer>> keepers = new HashMap<>();

  /** By document, the states that it tells to hold people. */
  private final Map<DocumentId, Map<String, Integer>> byDocument = new HashMap<>();

  /** By who is accused, the states that accuse. */
  private final Map<String, Map<String, Integer>> accusers = new HashMap<>();

  Holders(
      Actors actors,
      Tellings tellings,
      PlaceStates states,
      CustodyWords words,
      List<AffairEvent> events) {
    this.actors = actors;
    this.tellings = tellings;
    this.states = states;
    this.words = words;
    for (AffairEvent event : events) {
      readKeepers(event);
      if (event.type() == EventType.ACCUSATION) {
        List<String> agents = actorsIn(event, EventRole.AGENT);
        for (String accused : actorsIn(event, EventRole.ACCUSED)) {
          agents.stream()
              .filter(states::isState)
              .forEach(
                  agent ->
                      accusers
                          .computeIfAbsent(accused, none -> new TreeMap<>())
                          .merge(agent, 1, Integer::sum));
        }
      }
    }
  }

  /**
   * Where nobody is said to hold them: the state with which the place is named most by far, else
   * the one that the same texts tell to hold most people.
   */
  private Optional<String> likely(String held, Stint stint) {
    Optional<String> place = stint.place().map(HeldPlace::key);
    Optional<String> own =
        actors.group(held).flatMap(Description::origin).map(root -> actors.named().ofPlace(root));
    Optional<String> sure = place.flatMap(states::surelyOf).filter(state -> !isOf(state, own));
    if (sure.isPresent()) {
      return sure;
    }
    Map<String, Integer> there = new TreeMap<>();
    stint.steps().stream()
        .map(step -> step.told().document())
        .distinct()
        .forEach(
            document ->
                byDocument
                    .getOrDefault(document, Map.of())
                    .forEach((state, times) -> there.merge(state, times, Integer::sum)));
    own.ifPresent(there::remove);
    Optional<String> most =
        there.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey);
    return most.isPresent()
        ? most
        : place.flatMap(states::likelyOf).filter(state -> !isOf(state, own));
  }

  /** Whether people told by the state that they are of would be held by it. */
  private static boolean isOf(String state, Optional<String> own) {
    return own.equals(Optional.of(state));
  }

  /** "Ruritania should free the men", "undertook to send them home". */
  private void readKeepers(AffairEvent event) {
    boolean of =
        switch (event.type()) {
          case RELEASE, CUSTODY -> true;
          case TRANSFER -> event.modality() == Modality.PROMISED;
          default -> false;
        };
    if (of) {
      EventRole role = event.type() == EventType.TRANSFER ? EventRole.AGENT : EventRole.HOLDER;
      List<String> keeping =
          actorsIn(event, role).stream().flatMap(each -> acting(each).stream()).toList();
      for (ToldEvent told : event.told()) {
        keeping.stream()
            .filter(states::isState)
            .forEach(
                each ->
                    byDocument
                        .computeIfAbsent(told.document(), none -> new TreeMap<>())
                        .merge(each, 1, Integer::sum));
      }
      for (String held : actorsIn(event, EventRole.HELD)) {
        keeping.stream()
            .filter(each -> !each.equals(held) && !isCourt(each))
            .forEach(
                each ->
                    keepers
                        .computeIfAbsent(held, none -> new TreeMap<>())
                        .merge(each, 1, Integer::sum));
      }
    }
  }

  private static List<String> actorsIn(AffairEvent event, EventRole role) {
    return event.involved().stream()
        .filter(each -> each.role() == role)
        .map(Involvement::actor)
        .toList();
  }

  /** The holder whom most speaks for. */
  Optional<String> holder(String held, Stint stint) {
    Map<String, Integer> votes = new TreeMap<>();
    stint
        .holders(step -> holds(step) && step.told().event().attribution().isEmpty())
        .forEach(
            (holder, documents) -> votes.merge(holder, said(holder) * documents, Integer::sum));
    stint
        .holders(step -> holds(step) && step.told().event().attribution().isPresent())
        .forEach((holder, documents) -> votes.merge(holder, said(holder) - 1, Integer::sum));
    if (votes.isEmpty() && isOnlyTakenSomewhere(stint)) {
      return Optional.empty();
    }
    stint
        .place()
        .flatMap(this::stateOf)
        .ifPresent(state -> votes.merge(state, PLACE, Integer::sum));
    Map<String, Integer> moved = new TreeMap<>();
    for (CustodyStep step : stint.steps()) {
      boolean last = stint.endings().contains(step) && !stint.beginnings().contains(step);
      Optional<HeldPlace> place = last ? step.from() : step.place();
      place.flatMap(this::stateOf).ifPresent(state -> moved.merge(state, MOVED, Integer::sum));
    }
    moved.forEach((state, times) -> votes.merge(state, Math.min(times, MOST_MOVED), Integer::sum));
    if (votes.isEmpty()) {
      for (CustodyStep step : stint.steps()) {
        actors.in(step.told().document(), step.told().event(), EventRole.AGENT).stream()
            .filter(agent -> !agent.equals(held) && !isCourt(agent))
            .flatMap(agent -> acting(agent).stream())
            .forEach(agent -> votes.merge(agent, MOVED, Integer::sum));
      }
    }
    if (votes.isEmpty()) {
      votes.putAll(keepers.getOrDefault(held, Map.of()));
    }
    if (votes.isEmpty()) {
      likely(held, stint).ifPresent(state -> votes.put(state, MOVED));
    }
    if (votes.isEmpty()) {
      stint.holders().keySet().forEach(holder -> votes.merge(holder, MOVED, Integer::sum));
    }
    if (votes.isEmpty()) {
      stint
          .place()
          .filter(place -> isBody(place.key()))
          .ifPresent(place -> votes.put(place.key(), MOVED));
    }
    if (votes.isEmpty() && stint.endings().stream().anyMatch(Holders::moves)) {
      votes.putAll(accusers.getOrDefault(held, Map.of()));
    }
    return votes.entrySet().stream()
        .filter(entry -> actors.knows(entry.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Whether they were brought to some town, and nobody says that they are held there. */
  boolean isOnlyTakenSomewhere(Stint stint) {
    return stint.place().filter(place -> place.precision() != HeldPlace.Precision.CITY).isEmpty()
        && stint.steps().stream()
            .allMatch(
                step ->
                    step.kind() == CustodyStep.Kind.MOVE
                        && step.told().event().type() == EventType.TRANSFER
                        && !words.is(
                            tellings.text(step.told().document(), step.told().event().trigger()),
                            "into-hands"));
  }

  /** Whether who is named holds them, and doesn't only answer for them or let them go. */
  private boolean holds(CustodyStep step) {
    boolean only = step.isSaid() && step.place().isEmpty();
    return !only
        && (step.kind() != CustodyStep.Kind.END
            || step.holder().filter(holder -> !isCourt(holder)).isPresent());
  }

  private boolean isCourt(String holder) {
    return (actors.knows(holder) && words.has(actors.actor(holder).name(), "court"))
        || actors.offices(holder).contains("judge");
  }

  /** "Police" say less than a name. */
  private int said(String holder) {
    return actors.knows(holder) && !actors.actor(holder).named() ? NAMELESS : SAID;
  }

  /** Who moves somebody: a state for who acts for it, a body for itself. */
  private Optional<String> acting(String agent) {
    Optional<String> state = actors.stateOf(agent).filter(states::isState);
    return state.isPresent() ? state : Optional.of(agent).filter(this::isBody);
  }

  /** Whether it is an organisation with a name: a militia, a clinic. */
  private boolean isBody(String actor) {
    return actors
        .type(actor)
        .filter(type -> type == Entity.Type.ORG || type == Entity.Type.GROUP)
        .isPresent();
  }

  private static boolean moves(CustodyStep step) {
    return step.kind() == CustodyStep.Kind.MOVE;
  }

  private Optional<String> stateOf(HeldPlace place) {
    return place.state().isPresent() ? place.state() : states.of(place.key());
  }

  /**
   * What each account says of the holder, where they differ; else nothing. Who is said to answer
   * for them stands against who holds the place.
   *
   * @param holder whom most speaks for
   */
  List<Custody.Account> accounts(Stint stint, Optional<String> holder) {
    TreeMap<Side, List<CustodyStep>> sides = new TreeMap<>(Side.ORDER);
    boolean denied = false;
    boolean other = false;
    for (CustodyStep step : stint.steps()) {
      boolean denies = step.told().event().denied();
      if (step.holder().isEmpty() && !(step.isSaid() && denies)) {
        continue;
      }
      denied |= denies;
      if (denies && affirmsOther(stint, step)) {
        continue;
      }
      other |= step.isSaid() && !denies && !isOneSide(step.holder(), holder);
      Side side =
          denies
              ? new Side(Optional.empty(), step.holder())
              : new Side(step.holder(), Optional.empty());
      sides.computeIfAbsent(side, none -> new ArrayList<>()).add(step);
    }
    if (other && holder.isPresent()) {
      List<CustodyStep> there =
          stint.steps().stream()
              .filter(step -> step.place().isPresent() && !step.told().event().denied())
              .toList();
      Side side = new Side(holder, Optional.empty());
      sides.computeIfAbsent(side, none -> new ArrayList<>()).addAll(there);
    }
    if (!denied && !other && !differ(sides.keySet())) {
      return List.of();
    }
    return sides.entrySet().stream()
        .map(
            entry ->
                new Custody.Account(
                    entry.getKey().holder(),
                    entry.getKey().not(),
                    List.copyOf(
                        entry.getValue().stream()
                            .map(this::speaker)
                            .collect(Collectors.toCollection(TreeSet::new))),
                    List.copyOf(
                        entry.getValue().stream()
                            .map(step -> step.told().document())
                            .collect(Collectors.toCollection(TreeSet::new)))))
        .toList();
  }

  /** Whether two are named of which neither acts for the other: "marines" are no other holder. */
  private boolean differ(Set<Side> sides) {
    List<String> named =
        sides.stream()
            .flatMap(side -> side.holder().stream())
            .filter(id -> actors.knows(id) && actors.actor(id).named())
            .toList();
    return named.stream().anyMatch(one -> named.stream().anyMatch(next -> !areOneSide(one, next)));
  }

  private boolean areOneSide(String one, String other) {
    return actors.areCompatible(one, other) || sideOf(one).equals(sideOf(other));
  }

  /** The state for which somebody holds by the name that they have: India of the Indian Navy. */
  private String sideOf(String id) {
    return states.isState(id) ? id : states.in(actors.actor(id).name()).orElse(id);
  }

  /** What an account says. */
  private record Side(Optional<String> holder, Optional<String> not) {
    private static final Comparator<Side> ORDER =
        Comparator.comparing((Side side) -> side.holder().orElse(""))
            .thenComparing(side -> side.not().orElse(""));
  }

  private boolean isOneSide(Optional<String> one, Optional<String> other) {
    return one.equals(other)
        || (one.filter(actors::knows).isPresent()
            && other.filter(actors::knows).isPresent()
            && actors.areCompatible(one.get(), other.get()));
  }

  /** Whether who denies one holder names another. */
  private boolean affirmsOther(Stint stint, CustodyStep denial) {
    return stint.steps().stream()
        .anyMatch(
            step ->
                step.told().document().equals(denial.told().document())
                    && !step.told().event().denied()
                    && step.holder().isPresent()
                    && !step.holder().equals(denial.holder())
                    && speaker(step).equals(speaker(denial)));
  }

  /** Who says it: the speaker by name, the words for the source, or the outlet. */
  private String speaker(CustodyStep step) {
    Analysis analysis = tellings.analysis(step.told().document());
    String text = analysis.document().text();
    Optional<Attribution> within =
        step.told()
            .event()
            .attribution()
            .flatMap(
                id ->
                    analysis.attributions().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    Optional<String> words =
        within.map(
            each ->
                each.source().stream()
                    .map((Span span) -> span.of(text).replaceAll("\\s+", " "))
                    .collect(Collectors.joining(" ")));
    return words
        .filter(source -> !source.isBlank())
        .or(() -> analysis.document().outlet())
        .orElse(analysis.document().uri());
  }

  /** Whether accounts name several holders, or one denies to be it. */
  boolean isDenied(List<Custody.Account> accounts, Stint stint) {
    List<String> named = new ArrayList<>();
    accounts.forEach(account -> account.holder().ifPresent(named::add));
    boolean denial = stint.steps().stream().anyMatch(step -> step.told().event().denied());
    boolean answers = stint.steps().stream().anyMatch(CustodyStep::isSaid);
    return (named.size() > 1 && answers) || (denial && !accounts.isEmpty());
  }
}
