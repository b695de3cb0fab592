package dev.hearsay.affair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A stretch of custody while it is put together. */
final class Stint {

  private Optional<Period> from;
  private Optional<Period> to = Optional.empty();
  private final List<CustodyStep> begin = new ArrayList<>();
  private final List<CustodyStep> stays = new ArrayList<>();
  private final List<CustodyStep> end = new ArrayList<>();

  /** What was worked out of the steps, until there are others: it is asked for again and again. */
  private Optional<Told> told = Optional.empty();

  private record Told(
      List<CustodyStep> steps, Optional<HeldPlace> place, Map<String, Integer> holders) {}

  Stint(Optional<Period> from) {
    this.from = from;
  }

  void beginBy(CustodyStep step) {
    told = Optional.empty();
    begin.add(step);
  }

  void stayBy(CustodyStep step) {
    told = Optional.empty();
    stays.add(step);
  }

  void endBy(CustodyStep step) {
    told = Optional.empty();
    end.add(step);
  }

  void begins(Period when) {
    from = Optional.of(when);
  }

  void ends(Period when) {
    to = Optional.of(when);
  }

  Optional<Period> from() {
    return from;
  }

  Optional<Period> to() {
    return to;
  }

  List<CustodyStep> stays() {
    return Collections.unmodifiableList(stays);
  }

  List<CustodyStep> beginnings() {
    return Collections.unmodifiableList(begin);
  }

  List<CustodyStep> endings() {
    return Collections.unmodifiableList(end);
  }

  /** How much is told of it: by how many documents, and whether for longer than a moment. */
  long weight() {
    return steps().stream().map(step -> step.told().document()).distinct().count()
        + 2L * stays.size();
  }

  /** All steps that tell it, each once, the begin first. */
  List<CustodyStep> steps() {
    return told().steps();
  }

  private Told told() {
    Told known = told.orElse(null);
    if (known == null) {
      List<CustodyStep> steps = distinctSteps();
      known = new Told(steps, place(steps), holders(steps, step -> true));
      told = Optional.of(known);
    }
    return known;
  }

  private List<CustodyStep> distinctSteps() {
    List<CustodyStep> all = new ArrayList<>(begin);
    all.addAll(stays);
    all.addAll(end);
    return all.stream().distinct().toList();
  }

  /** Whether a day can lie in it. */
  boolean contains(Period when) {
    return from.filter(each -> each.first().isAfter(when.last())).isEmpty()
        && to.filter(each -> each.last().isBefore(when.first())).isEmpty();
  }

  /** Where they were held, as the most precise words tell; of those the words of most documents. */
  Optional<HeldPlace> place() {
    return told().place();
  }

  private Optional<HeldPlace> place(List<CustodyStep> steps) {
    Set<CustodyStep> ending = new HashSet<>(end);
    List<HeldPlace> told = new ArrayList<>();
    Map<String, Set<Object>> documents = new HashMap<>();
    for (CustodyStep step : steps) {
      Optional<HeldPlace> place = ending.contains(step) ? step.from() : step.place();
      boolean caught = step.kind() == CustodyStep.Kind.BEGIN;
      place
          .map(each -> caught ? spot(each) : each)
          .ifPresent(
              each -> {
                told.add(each);
                documents
                    .computeIfAbsent(each.key(), none -> new HashSet<>())
                    .add(step.told().document());
              });
    }
    return told.stream()
        .max(
            Comparator.comparing(HeldPlace::precision)
                .thenComparingInt(each -> documents.get(each.key()).size())
                .thenComparing(HeldPlace::key, Comparator.reverseOrder()));
  }

  /** Where somebody is caught need not be where they are held. */
  private static HeldPlace spot(HeldPlace place) {
    return place.precision().compareTo(HeldPlace.Precision.SPOT) > 0
        ? new HeldPlace(place.key(), place.words(), place.state(), HeldPlace.Precision.SPOT)
        : place;
  }

  /** Holders by those who say so outright, each with how many documents do; denials don't count. */
  Map<String, Integer> holders() {
    return told().holders();
  }

  /** The same by some of the steps. */
  Map<String, Integer> holders(Predicate<CustodyStep> counted) {
    return holders(steps(), counted);
  }

  private static Map<String, Integer> holders(
      List<CustodyStep> steps, Predicate<CustodyStep> counted) {
    Map<String, Set<Object>> documents = new TreeMap<>();
    for (CustodyStep step : steps) {
      if (counted.test(step) && !step.told().event().denied()) {
        step.holder()
            .ifPresent(
                holder ->
                    documents
                        .computeIfAbsent(holder, none -> new HashSet<>())
                        .add(step.told().document()));
      }
    }
    Map<String, Integer> holders = new TreeMap<>();
    documents.forEach((holder, set) -> holders.put(holder, set.size()));
    return holders;
  }
}
