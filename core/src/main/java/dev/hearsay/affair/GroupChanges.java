package dev.hearsay.affair;

import dev.hearsay.text.DocumentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How groups split: a part is moved or let go and the others are not. */
final class GroupChanges {

  static final Comparator<GroupChange> ORDER =
      Comparator.comparing(
              (GroupChange change) -> change.when().map(Period::first).orElse(LocalDate.MAX))
          .thenComparing(change -> change.before().get(0))
          .thenComparing(change -> change.after().get(0));

  private final Actors actors;
  private final Captives captives;

  GroupChanges(Actors actors, Captives captives) {
    this.actors = actors;
    this.captives = captives;
  }

  /** The earliest first. */
  List<GroupChange> changes() {
    Map<String, Map<String, List<CustodyStep>>> parts = new TreeMap<>();
    for (String held : captives.all()) {
      Optional<String> whole = captives.groupOf(held).filter(each -> !each.equals(held));
      List<CustodyStep> leaving =
          captives.steps(held).stream()
              .filter(
                  step ->
                      step.kind() == CustodyStep.Kind.MOVE || step.kind() == CustodyStep.Kind.END)
              .toList();
      if (whole.isPresent() && !leaving.isEmpty()) {
        parts.computeIfAbsent(whole.get(), none -> new TreeMap<>()).put(held, leaving);
      }
    }
    List<GroupChange> changes = new ArrayList<>();
    parts.forEach(
        (whole, each) -> each.forEach((part, leaving) -> changes.add(split(whole, part, leaving))));
    counted(parts.keySet()).forEach(changes::add);
    changes.sort(ORDER);
    return changes;
  }

  /** A part of which it is said that it is one, and those who are left. */
  private GroupChange split(String whole, String part, List<CustodyStep> leaving) {
    long leave = actors.actor(part).count().orElse(1L);
    return new GroupChange(
        List.of(whole),
        List.of(part, whole),
        leaving.stream()
            .flatMap(step -> step.when().stream())
            .min(
                Comparator.comparingLong(
                        (Period when) -> when.last().toEpochDay() - when.first().toEpochDay())
                    .thenComparing(Period::first)),
        reconciled(whole, leave),
        leaving.stream()
            .map(step -> new Ground(step.told().passage(), Ground.Bearing.TELLS, step.eventId()))
            .distinct()
            .sorted(Comparator.comparing(Ground::words))
            .toList());
  }

  /** Whether two numbers told of a group differ by as many as left it. */
  private Optional<Boolean> reconciled(String whole, long leave) {
    Set<Long> told = actors.counts(whole);
    for (long before : told) {
      if (told.contains(before - leave)) {
        return Optional.of(true);
      }
    }
    return Optional.empty();
  }

  /** Those who weren't moved when the others were, by how they are told to have been left. */
  Map<String, Stint> leftBehind() {
    Map<String, Stint> left = new TreeMap<>();
    for (GroupChange change : counted(Set.of())) {
      String part = change.after().get(0);
      List<CustodyStep> own =
          captives.told(part).stream()
              .filter(step -> step.kind() == CustodyStep.Kind.MOVE && step.place().isEmpty())
              .toList();
      if (own.isEmpty() || change.when().isEmpty()) {
        continue;
      }
      Stint stint = new Stint(change.when());
      Optional<HeldPlace> place =
          captives.steps(change.before().get(0)).stream()
              .filter(step -> step.when().equals(change.when()))
              .flatMap(step -> step.from().stream())
              .filter(from -> from.precision() == HeldPlace.Precision.CITY)
              .findFirst();
      own.forEach(step -> stint.beginBy(step.placed(place)));
      left.put(part, stint);
    }
    return left;
  }

  /** When the others were moved, as a document says that tells of those who weren't. */
  private Optional<Period> whenLeft(String whole, Actor part) {
    return captives.steps(whole).stream()
        .filter(step -> step.kind() == CustodyStep.Kind.MOVE)
        .filter(
            step ->
                part.words().stream()
                    .anyMatch(words -> words.document().equals(step.told().document())))
        .flatMap(step -> step.when().stream())
        .min(
            Comparator.comparingLong(
                    (Period when) -> when.last().toEpochDay() - when.first().toEpochDay())
                .thenComparing(Period::first));
  }

  /** A group told of beside another in one document: 143, of whom four left, and 139. */
  private List<GroupChange> counted(Set<String> known) {
    List<GroupChange> changes = new ArrayList<>();
    Set<String> done = new TreeSet<>(known);
    Map<DocumentId, Set<String>> held = new TreeMap<>();
    for (String each : captives.all()) {
      if (actors.isGroup(each)) {
        actors
            .actor(each)
            .words()
            .forEach(
                words -> held.computeIfAbsent(words.document(), none -> new TreeSet<>()).add(each));
      }
    }
    for (Actor part : actors.all()) {
      if (!actors.isGroup(part.id())
          || part.count().isEmpty()
          || (captives.groupOf(part.id()).isPresent() && captives.all().contains(part.id()))) {
        continue;
      }
      Set<String> beside = new TreeSet<>();
      part.words().forEach(words -> beside.addAll(held.getOrDefault(words.document(), Set.of())));
      for (String id : beside) {
        Actor whole = actors.actor(id);
        boolean of =
            !part.id().equals(id) && actors.toldTogether(id, part.id(), part.count().get());
        if (of && done.add(part.id())) {
          changes.add(
              new GroupChange(
                  List.of(whole.id()),
                  List.of(part.id(), whole.id()),
                  whenLeft(whole.id(), part),
                  Optional.of(true),
                  part.words().stream()
                      .map(words -> new Ground(words, Ground.Bearing.TELLS, Optional.empty()))
                      .toList()));
        }
      }
    }
    return changes;
  }
}
