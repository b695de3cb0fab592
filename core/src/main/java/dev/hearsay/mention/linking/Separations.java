package dev.hearsay.mention.linking;

import dev.hearsay.mention.linking.Comparison.Edge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a block keeps apart although the names could be one, and why. */
final class Separations {

  /** Of a name that more share not all pairs are told. */
  private static final int MOST = 200;

  private final List<Profile> profiles;
  private final Comparison comparison;
  private final Map<Set<Integer>, Decision> decided;
  private final Set<Integer> torn;
  private final int[] group;

  /**
   * @param group by profile: the entity it ended in
   */
  Separations(
      List<Profile> profiles,
      Comparison comparison,
      Map<Set<Integer>, Decision> decided,
      Set<Integer> torn,
      int[] group) {
    this.profiles = profiles;
    this.comparison = comparison;
    this.decided = decided;
    this.torn = torn;
    this.group = group;
  }

  /** A pair of entities once, by the first two of them that have a name in common. */
  List<KeptApart> keptApart() {
    List<KeptApart> apart = new ArrayList<>();
    Set<Set<Integer>> told = new HashSet<>();
    decided.forEach(
        (pair, decision) -> {
          List<Integer> both = pair.stream().sorted().toList();
          int one = both.get(0);
          int other = both.get(1);
          if (group[one] != group[other] && told.add(Set.of(group[one], group[other]))) {
            apart.add(keptApart(one, other, reasons(one, other)));
          }
        });
    for (int i = 0; i < profiles.size() && apart.size() < MOST; i++) {
      for (int k = i + 1; k < profiles.size() && apart.size() < MOST; k++) {
        if (group[i] != group[k] && !told.contains(Set.of(group[i], group[k]))) {
          Optional<Reason> name = comparison.named(i, k);
          if (name.isPresent()) {
            told.add(Set.of(group[i], group[k]));
            List<Reason> reasons = reasons(i, k);
            apart.add(keptApart(i, k, reasons.isEmpty() ? List.of(name.get()) : reasons));
          }
        }
      }
    }
    return apart;
  }

  private List<Reason> reasons(int one, int other) {
    return comparison.compare(one, other).map(Edge::reasons).orElse(List.of());
  }

  private KeptApart keptApart(int one, int other, List<Reason> despite) {
    Anchor a = profiles.get(one).first().anchor();
    Anchor b = profiles.get(other).first().anchor();
    KeptApart.Why why = why(one, other);
    return new KeptApart(
        a,
        b,
        why,
        despite,
        why == KeptApart.Why.OTHER_ROLES ? comparison.calledOtherwise(one, other) : List.of());
  }

  private KeptApart.Why why(int one, int other) {
    Decision decision = decided.get(Set.of(one, other));
    if (decision != null && decision.kind() == Decision.Kind.SPLIT) {
      return KeptApart.Why.USER;
    }
    LocalEntity a = profiles.get(one).first();
    LocalEntity b = profiles.get(other).first();
    if (comparison.excludes(one, other)) {
      return a.isPerson() && b.isPerson() ? KeptApart.Why.OTHER_ROLES : KeptApart.Why.OTHER_KIND;
    }
    if (torn.contains(one) || torn.contains(other)) {
      return KeptApart.Why.EITHER;
    }
    return comparison.compare(one, other).isPresent()
        ? KeptApart.Why.WOULD_JOIN_OTHERS
        : KeptApart.Why.NAME_ALONE;
  }
}
