package dev.hearsay.affair;

import dev.hearsay.claim.Linkage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which tellings of terms are of one term: those that are likely to be on average. */
final class TermGroups {

  private final TermLikeness likeness;

  TermGroups(TermLikeness likeness) {
    this.likeness = likeness;
  }

  /** Tellings of each term, in the order of the first. */
  List<List<Owed>> of(List<Owed> owed) {
    Linkage linkage = new Linkage(owed.size());
    for (int i = 0; i < owed.size(); i++) {
      for (int j = i + 1; j < owed.size(); j++) {
        linkage.put(i, j, likeness.of(owed.get(i), owed.get(j)));
      }
    }
    List<List<Owed>> groups = new ArrayList<>();
    for (List<Integer> together : linkage.join(TermLikeness.LEAST)) {
      groups.add(new ArrayList<>(together.stream().map(owed::get).toList()));
    }
    groups.forEach(group -> group.sort(Comparator.comparing(Owed::words)));
    groups.sort(Comparator.comparing(group -> group.get(0).words()));
    return groups;
  }
}
