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

  private final List<Reading> readings;
  private final ReadingPairs pairs;
  private final BiPredicate<DocumentId, DocumentId> retells;
  private final Revisions revisions;
  private final Function<DocumentId, String> texts;
  private final Map<Reading, Set<Reading>> against = new HashMap<>();

  /** What was made of a group of readings, by all that it rests on. */
  private final Map<Basis, List<Disagreement>> made = new HashMap<>();

  /**
   * What disagreements rest on, beside the texts.
   *
   * @param group in order
   * @param against for each of them those that it is set against
   * @param speakers who says each of those, as far as it is known
   */
  record Basis(
      List<Reading> group, List<List<Reading>> against, List<List<Optional<String>>> speakers) {}

  /**
   * @param pairs of the readings
   * @param retells whether one of two documents descends from the other
   * @param texts of the documents
   */
  ValueConflicts(
      Collection<Reading> readings,
      ReadingPairs pairs,
      BiPredicate<DocumentId, DocumentId> retells,
      Revisions revisions,
      Function<DocumentId, String> texts) {
    this.readings = readings.stream().sorted(Reading.ORDER).toList();
    this.pairs = pairs;
    this.retells = retells;
    this.revisions = revisions;
    this.texts = texts;
  }

  /**
   * All of them.
   *
   * @param before what was made the last time
   */
  List<Disagreement> find(Map<Basis, List<Disagreement>> before) {
    for (Reading one : readings) {
      Set<Reading> others = new TreeSet<>(Reading.ORDER);
      pairs.against(one).stream().filter(other -> areParties(one, other)).forEach(others::add);
      if (!others.isEmpty()) {
        against.put(one, others);
      }
    }
    List<Disagreement> found = new ArrayList<>();
    Set<Reading> done = new HashSet<>();
    for (Reading start : readings) {
      if (against.containsKey(start) && !done.contains(start)) {
        Set<Reading> group = component(start);
        done.addAll(group);
        Basis basis = basis(group);
        List<Disagreement> known = before.get(basis);
        List<Disagreement> now = known == null ? disagreements(group) : known;
        made.put(basis, now);
        found.addAll(now);
      }
    }
    return found;
  }

  /** What was made, for the next time. */
  Map<Basis, List<Disagreement>> made() {
    return made;
  }

  private Basis basis(Set<Reading> group) {
    List<List<Reading>> others =
        group.stream().map(one -> List.copyOf(against.getOrDefault(one, Set.of()))).toList();
    List<List<Optional<String>>> speakers = new ArrayList<>();
    speakers.add(group.stream().map(revisions::speaker).toList());
    others.forEach(list -> speakers.add(list.stream().map(revisions::speaker).toList()));
    return new Basis(List.copyOf(group), others, speakers);
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
      pairs.same(one).stream()
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
