package dev.hearsay.affair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which tellings of terms are of one term. */
final class TermGroups {

  private final DealGroups deals;

  TermGroups(DealGroups deals) {
    this.deals = deals;
  }

  /** Tellings of each term, in the order of the first. */
  List<List<Owed>> of(List<Owed> owed) {
    List<List<Owed>> groups = new ArrayList<>();
    for (Owed each : owed) {
      List<List<Owed>> like =
          groups.stream()
              .filter(group -> group.stream().anyMatch(other -> deals.isSame(each, other)))
              .toList();
      List<Owed> joined = new ArrayList<>();
      like.forEach(joined::addAll);
      groups.removeAll(like);
      joined.add(each);
      groups.add(joined);
    }
    groups.forEach(group -> group.sort(Comparator.comparing(Owed::words)));
    groups.sort(Comparator.comparing(group -> group.get(0).words()));
    return groups;
  }
}
