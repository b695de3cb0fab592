package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who held somebody: whom documents name as the holder, else the state in which the place lies,
 * else who moved or accuses those held; and what each account says of it.
 */
final class Holders {

  private static final int SAID = 4;

  /** What somebody says of it, who may have reason to. */
  private static final int ATTRIBUTED = 3;

  private static final int PLACE = 4;
  private static final int MOST_MOVED = 3;
  private static final int MOVED = 1;

  private final Actors actors;
  private final Tellings tellings;
  private final PlaceStates states;

  /** By who is accused, the states that accuse. */
  private final Map<String, Map<String, Integer>> accusers = new HashMap<>();

  Holders(Actors actors, Tellings tellings, PlaceStates states, List<AffairEvent> events) {
    this.actors = actors;
    this.tellings = tellings;
    this.states = states;
    for (AffairEvent event : events) {
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
        .holders(step -> step.told().event().attribution().isEmpty())
        .forEach((holder, documents) -> votes.merge(holder, SAID * documents, Integer::sum));
    stint
        .holders(step -> step.told().event().attribution().isPresent())
        .forEach((holder, documents) -> votes.merge(holder, ATTRIBUTED, Integer::sum));
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
      for (CustodyStep step : stint.endings()) {
        actors.in(step.told().document(), step.told().event(), EventRole.AGENT).stream()
            .flatMap(agent -> actors.stateOf(agent).stream())
            .filter(states::isState)
            .forEach(state -> votes.merge(state, MOVED, Integer::sum));
      }
    }
    if (votes.isEmpty() && stint.endings().stream().anyMatch(Holders::moves)) {
      votes.putAll(accusers.getOrDefault(held, Map.of()));
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  private static boolean moves(CustodyStep step) {
    return step.kind() == CustodyStep.Kind.MOVE;
  }

  private Optional<String> stateOf(HeldPlace place) {
    return place.state().isPresent() ? place.state() : states.of(place.key());
  }

  /** What each account says of the holder, where they differ; else nothing. */
  List<Custody.Account> accounts(Stint stint) {
    Map<String, TreeSet<String>> speakers = new TreeMap<>();
    Map<String, TreeSet<DocumentId>> documents = new TreeMap<>();
    boolean denied = false;
    for (CustodyStep step : stint.steps()) {
      if (step.holder().isEmpty()) {
        continue;
      }
      boolean denies = step.told().event().denied();
      denied |= denies;
      if (denies && affirmsOther(stint, step)) {
        continue;
      }
      String holder = denies ? "" : step.holder().get();
      speakers.computeIfAbsent(holder, none -> new TreeSet<>()).add(speaker(step));
      documents.computeIfAbsent(holder, none -> new TreeSet<>()).add(step.told().document());
    }
    if (speakers.size() < 2 && !denied) {
      return List.of();
    }
    return speakers.keySet().stream()
        .map(
            holder ->
                new Custody.Account(
                    holder.isEmpty() ? Optional.empty() : Optional.of(holder),
                    List.copyOf(speakers.get(holder)),
                    List.copyOf(documents.get(holder))))
        .toList();
  }

  /** Whether who denies one holder names another in the same document. */
  private static boolean affirmsOther(Stint stint, CustodyStep denial) {
    return stint.steps().stream()
        .anyMatch(
            step ->
                step.told().document().equals(denial.told().document())
                    && !step.told().event().denied()
                    && step.holder().isPresent()
                    && !step.holder().equals(denial.holder()));
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
    return named.size() > 1 || (denial && !accounts.isEmpty());
  }
}
