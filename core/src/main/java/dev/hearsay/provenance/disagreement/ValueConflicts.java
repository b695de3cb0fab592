package dev.hearsay.provenance.disagreement;

import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Puts together values of one thing that can't all be right, and tells conflict from revision. */
final class ValueConflicts {

  private static final String NUMBERS = "numbers-differ";
  private static final String TIMES = "times-differ";

  /** What more readings tell of is no sign that two tell of one thing. */
  private static final int COMMON = 400;

  private final List<Reading> readings;
  private final BiPredicate<DocumentId, DocumentId> retells;
  private final Revisions revisions;
  private final Function<DocumentId, String> texts;
  private final Map<Reading, Set<Reading>> against = new HashMap<>();
  private final Map<Reading, Set<Reading>> same = new HashMap<>();

  /**
   * @param retells whether one of two documents descends from the other
   * @param texts of the documents
   */
  ValueConflicts(
      Collection<Reading> readings,
      BiPredicate<DocumentId, DocumentId> retells,
      Revisions revisions,
      Function<DocumentId, String> texts) {
    this.readings = readings.stream().sorted(Reading.ORDER).toList();
    this.retells = retells;
    this.revisions = revisions;
    this.texts = texts;
  }

  List<Disagreement> find() {
    relate();
    List<Disagreement> found = new ArrayList<>();
    Set<Reading> done = new HashSet<>();
    for (Reading start : readings) {
      if (against.containsKey(start) && !done.contains(start)) {
        Set<Reading> group = component(start);
        done.addAll(group);
        found.addAll(disagreements(group));
      }
    }
    return found;
  }

  private void relate() {
    Map<String, List<Integer>> having = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      Set<Integer> candidates = new TreeSet<>();
      for (String told : readings.get(i).context().keySet()) {
        List<Integer> others = having.computeIfAbsent(told, key -> new ArrayList<>());
        if (others.size() <= COMMON) {
          candidates.addAll(others);
        }
        others.add(i);
      }
      for (int j : candidates) {
        relate(readings.get(j), readings.get(i));
      }
    }
  }

  private void relate(Reading one, Reading other) {
    if (!SameThing.areOfOneThing(one, other)) {
      return;
    }
    if (SameThing.agree(one, other)) {
      put(same, one, other);
    } else if (areParties(one, other)) {
      put(against, one, other);
    }
  }

  private static void put(Map<Reading, Set<Reading>> into, Reading one, Reading other) {
    into.computeIfAbsent(one, key -> new TreeSet<>(Reading.ORDER)).add(other);
    into.computeIfAbsent(other, key -> new TreeSet<>(Reading.ORDER)).add(one);
  }

  /** Whether two sides can disagree: not a retelling with its original, nor one voice twice. */
  private boolean areParties(Reading one, Reading other) {
    if (one.document().equals(other.document())) {
      Optional<String> mine = one.proposition().statement().attribution();
      Optional<String> its = other.proposition().statement().attribution();
      return mine.isPresent() && its.isPresent() && !mine.equals(its);
    }
    return !retells.test(one.document(), other.document());
  }

  private Set<Reading> component(Reading start) {
    Set<Reading> group = new TreeSet<>(Reading.ORDER);
    Deque<Reading> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Reading next = open.pop();
      if (group.add(next)) {
        open.addAll(against.getOrDefault(next, Set.of()));
      }
    }
    Set<Reading> also = new TreeSet<>(Reading.ORDER);
    for (Reading one : group) {
      same.getOrDefault(one, Set.of()).stream()
          .filter(other -> other.label().equals(one.label()))
          .forEach(also::add);
    }
    group.addAll(also);
    return group;
  }

  private List<Disagreement> disagreements(Set<Reading> group) {
    Map<String, List<Reading>> values = new Values(group).byLabel();
    Map<String, String> replacedBy = new TreeMap<>();
    Map<String, Evidence> taken = new LinkedHashMap<>();
    for (Reading one : group) {
      for (Reading other : against.getOrDefault(one, Set.of())) {
        Optional<Evidence> replaced = revisions.replaced(one, other);
        if (replaced.isPresent() && !replacedBy.containsKey(one.label())) {
          replacedBy.put(one.label(), other.label());
          taken.put(one.label(), replaced.get());
        }
      }
    }
    List<Disagreement> found = new ArrayList<>();
    Map<String, List<Reading>> revised = new TreeMap<>();
    replacedBy.forEach(
        (old, now) -> {
          revised.put(old, get(values, old));
          revised.put(now, get(values, now));
        });
    if (revised.size() > 1) {
      found.add(revision(revised, replacedBy, taken));
    }
    Map<String, List<Reading>> standing = new TreeMap<>(values);
    standing.keySet().removeAll(replacedBy.keySet());
    if (standing.size() > 1 && disagree(standing)) {
      found.add(
          new Disagreement(
              about(standing),
              Disagreement.Kind.CONFLICT,
              Optional.empty(),
              Values.mostGivenFirst(standing),
              Values.evidence(standing, rule(standing))));
    }
    return found;
  }

  private static List<Reading> get(Map<String, List<Reading>> values, String label) {
    return Optional.ofNullable(values.get(label)).orElseThrow();
  }

  /** Whether what is left still holds two that were set against each other. */
  private boolean disagree(Map<String, List<Reading>> values) {
    Set<Reading> all = new TreeSet<>(Reading.ORDER);
    values.values().forEach(all::addAll);
    return all.stream()
        .anyMatch(one -> against.getOrDefault(one, Set.of()).stream().anyMatch(all::contains));
  }

  private Disagreement revision(
      Map<String, List<Reading>> values,
      Map<String, String> replacedBy,
      Map<String, Evidence> taken) {
    List<ClaimedValue> ordered =
        values.entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, List<Reading>> one) -> steps(one.getKey(), replacedBy))
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .map(one -> Values.claimed(one.getKey(), one.getValue()))
            .toList();
    return new Disagreement(
        about(values),
        Disagreement.Kind.REVISION,
        Optional.empty(),
        ordered,
        List.copyOf(taken.values()));
  }

  /** How many times a value was replaced until one stood. */
  private static int steps(String label, Map<String, String> replacedBy) {
    Set<String> seen = new HashSet<>();
    String at = label;
    while (seen.add(at) && replacedBy.containsKey(at)) {
      at = Optional.ofNullable(replacedBy.get(at)).orElseThrow();
    }
    return seen.size();
  }

  private static String rule(Map<String, List<Reading>> values) {
    boolean numbers = values.values().stream().allMatch(list -> list.get(0).count().isPresent());
    return numbers ? NUMBERS : TIMES;
  }

  /** In the words of the shortest statement that begins with what is counted, else the shortest. */
  private String about(Map<String, List<Reading>> values) {
    return values.values().stream()
        .flatMap(List::stream)
        .map(one -> Topic.of(one, texts.apply(one.document())))
        .min(
            Comparator.comparing((String topic) -> topic.contains("…"))
                .thenComparing(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }
}
