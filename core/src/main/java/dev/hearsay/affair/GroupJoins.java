package dev.hearsay.affair;

import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups that come together: two that were held before, and one of as many as both that is held by
 * the same afterwards.
 */
final class GroupJoins {

  private final Actors actors;
  private final Map<String, List<Custody>> custody = new TreeMap<>();
  private final Map<Long, Set<String>> byCount = new HashMap<>();

  GroupJoins(Actors actors, List<Custody> all) {
    this.actors = actors;
    for (Custody each : all) {
      if (actors.isGroup(each.held())) {
        custody.computeIfAbsent(each.held(), none -> new ArrayList<>()).add(each);
        actors
            .actor(each.held())
            .count()
            .ifPresent(
                count -> byCount.computeIfAbsent(count, none -> new TreeSet<>()).add(each.held()));
      }
    }
  }

  List<GroupChange> find() {
    Map<DocumentId, Set<String>> there = new TreeMap<>();
    custody
        .keySet()
        .forEach(
            held ->
                actors
                    .actor(held)
                    .words()
                    .forEach(
                        words ->
                            there
                                .computeIfAbsent(words.document(), none -> new TreeSet<>())
                                .add(held)));
    List<GroupChange> changes = new ArrayList<>();
    Set<List<String>> done = new HashSet<>();
    for (Set<String> groups : there.values()) {
      List<String> here = List.copyOf(groups);
      for (int i = 0; i < here.size(); i++) {
        for (int j = i + 1; j < here.size(); j++) {
          List<String> two = List.of(here.get(i), here.get(j)).stream().sorted().toList();
          if (done.add(two)) {
            sum(two).ifPresent(changes::add);
          }
        }
      }
    }
    return changes;
  }

  private Optional<GroupChange> sum(List<String> two) {
    Optional<Long> one = actors.actor(two.get(0)).count();
    Optional<Long> other = actors.actor(two.get(1)).count();
    if (one.isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    for (String all : byCount.getOrDefault(one.get() + other.get(), Set.of())) {
      boolean apart =
          two.stream()
              .noneMatch(each -> actors.wholeOf(each).equals(Optional.of(all)) || each.equals(all));
      Custody after = custody.get(all).get(0);
      if (apart && two.stream().allMatch(each -> isBefore(custody.get(each).get(0), after))) {
        return Optional.of(
            new GroupChange(two, List.of(all), after.from(), Optional.of(true), after.grounds()));
      }
    }
    return Optional.empty();
  }

  private static boolean isBefore(Custody part, Custody all) {
    LocalDate begin = all.from().map(Period::first).orElse(LocalDate.MIN);
    return part.from().filter(from -> from.first().isBefore(begin)).isPresent()
        && part.holder().equals(all.holder());
  }
}
