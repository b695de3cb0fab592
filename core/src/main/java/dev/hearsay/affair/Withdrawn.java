package dev.hearsay.affair;

import dev.hearsay.provenance.disagreement.Disagreement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Numbers that who gave them took back. */
final class Withdrawn {

  /** By the number that stands now, those that it replaced. */
  private final Map<String, Set<String>> before = new TreeMap<>();

  Withdrawn(List<Disagreement> disagreements) {
    for (Disagreement disagreement : disagreements) {
      if (disagreement.kind() == Disagreement.Kind.REVISION) {
        int last = disagreement.values().size() - 1;
        String now = disagreement.values().get(last).value();
        for (int i = 0; i < last; i++) {
          before
              .computeIfAbsent(now, none -> new HashSet<>())
              .add(disagreement.values().get(i).value());
        }
      }
    }
  }

  /** How many a group are, as most documents say; a number taken back doesn't count. */
  Optional<Long> count(List<Participant> group) {
    Map<Long, Long> documents =
        group.stream()
            .filter(each -> each.description().isExact())
            .collect(
                Collectors.groupingBy(
                    each -> each.description().count().orElseThrow(),
                    TreeMap::new,
                    Collectors.collectingAndThen(
                        Collectors.mapping(each -> each.told().document(), Collectors.toSet()),
                        set -> (long) set.size())));
    Set<Long> gone = new HashSet<>();
    for (Long count : documents.keySet()) {
      for (String old : before.getOrDefault(count.toString(), Set.of())) {
        documents.keySet().stream().filter(each -> each.toString().equals(old)).forEach(gone::add);
      }
    }
    Optional<Long> exact = most(documents, gone);
    if (exact.isPresent()) {
      return exact;
    }
    Map<Long, Long> roughly =
        group.stream()
            .flatMap(each -> each.description().count().stream())
            .collect(Collectors.groupingBy(count -> count, TreeMap::new, Collectors.counting()));
    return most(roughly, gone);
  }

  private static Optional<Long> most(Map<Long, Long> counts, Set<Long> gone) {
    return counts.entrySet().stream()
        .filter(entry -> !gone.contains(entry.getKey()))
        .max(Map.Entry.<Long, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
