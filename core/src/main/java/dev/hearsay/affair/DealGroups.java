package dev.hearsay.affair;

import dev.hearsay.claim.Modality;
import dev.hearsay.event.EventRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which agreements of an affair are one deal: those that bind the same sides at the same time, of
 * which one goes on about the other, or which have the same term. Two that bind somebody to a deed
 * and to its contrary are two.
 */
final class DealGroups {

  /** So far apart in one text "in return" and "the deal" mean what was told before. */
  private static final int NEAR = 900;

  private static final int FEW_DAYS = 15;

  private static final Set<EventRole> BOUND =
      Set.of(EventRole.PARTY, EventRole.OBLIGED, EventRole.BENEFICIARY);

  private final DealParties parties;
  private final TermLikeness likeness;
  private final Map<String, List<Owed>> owed = new HashMap<>();
  private final List<AffairEvent> agreements;
  private final Map<String, String> above = new HashMap<>();

  DealGroups(
      DealParties parties, TermLikeness likeness, List<AffairEvent> agreements, List<Owed> terms) {
    this.parties = parties;
    this.likeness = likeness;
    this.agreements = agreements;
    agreements.forEach(each -> owed.put(each.id(), new ArrayList<>()));
    terms.forEach(each -> owed.get(each.agreement().id()).add(each));
  }

  /** The agreements of each deal, those told most first. */
  List<List<AffairEvent>> find() {
    List<AffairEvent> telling = agreements.stream().filter(each -> !isEmpty(each)).toList();
    for (int i = 0; i < telling.size(); i++) {
      for (int j = i + 1; j < telling.size(); j++) {
        if (isSameDeed(telling.get(i), telling.get(j))) {
          join(telling.get(i), telling.get(j));
        }
      }
    }
    for (int i = 0; i < telling.size(); i++) {
      for (int j = i + 1; j < telling.size(); j++) {
        if (isOne(telling.get(i), telling.get(j))) {
          join(telling.get(i), telling.get(j));
        }
      }
    }
    telling.stream().filter(this::isTakenUp).forEach(this::joinBefore);
    agreements.stream().filter(this::isEmpty).forEach(this::joinNearest);
    Map<String, List<AffairEvent>> groups = new LinkedHashMap<>();
    for (AffairEvent each : agreements) {
      groups.computeIfAbsent(top(each.id()), none -> new ArrayList<>()).add(each);
    }
    groups
        .values()
        .forEach(
            group ->
                group.sort(
                    Comparator.comparingInt((AffairEvent each) -> -each.told().size())
                        .thenComparing(AffairEvent::id)));
    return List.copyOf(groups.values());
  }

  /** "The deal", "that promise": nothing is owed by it as told, and at most one side is named. */
  private boolean isEmpty(AffairEvent agreement) {
    return terms(agreement).isEmpty() && sides(agreement).size() < 2;
  }

  /** "Under the pact", "both sides undertook": who is bound by it was told before. */
  private boolean isTakenUp(AffairEvent agreement) {
    boolean names =
        agreement.involved().stream()
            .filter(each -> BOUND.contains(each.role()))
            .anyMatch(each -> !parties.isBothSides(each.actor()));
    boolean further =
        terms(agreement).stream().anyMatch(Owed::isDeal)
            && terms(agreement).stream()
                .filter(each -> each.term().modality() != Modality.REQUESTED)
                .allMatch(each -> each.isDeal() || each.term().given());
    return further || (!names && agreement.told().stream().allMatch(parties::isDefinite));
  }

  /** Joins what goes on about a deal with the one told nearest before it in its document. */
  private void joinBefore(AffairEvent further) {
    AffairEvent nearest = null;
    int least = Integer.MAX_VALUE;
    for (AffairEvent other : agreements) {
      if (other.equals(further) || !sameTime(further, other) || contradict(further, other)) {
        continue;
      }
      for (ToldEvent first : further.told()) {
        for (ToldEvent second : other.told()) {
          boolean before = second.event().trigger().start() < first.event().trigger().start();
          boolean names = !isEmpty(other) || sides(other).size() > 1;
          if (before && names && distance(first, second) < least) {
            least = distance(first, second);
            nearest = other;
          }
        }
      }
    }
    if (nearest != null) {
      join(further, nearest);
    }
  }

  private List<Owed> terms(AffairEvent agreement) {
    return owed.getOrDefault(agreement.id(), List.of());
  }

  private Set<String> sides(AffairEvent agreement) {
    return parties.sides(parties.of(agreement, terms(agreement)));
  }

  private boolean isSameDeed(AffairEvent one, AffairEvent other) {
    return aboutSameTime(one, other)
        && terms(one).stream()
            .anyMatch(first -> terms(other).stream().anyMatch(second -> isSame(first, second)));
  }

  private boolean isSame(Owed one, Owed other) {
    return likeness.of(one, other) >= TermLikeness.SURE;
  }

  private boolean isOne(AffairEvent one, AffairEvent other) {
    if (!sameTime(one, other) || contradict(one, other)) {
      return false;
    }
    Set<String> first = sides(one);
    Set<String> second = sides(other);
    if (first.size() >= 2 && second.size() >= 2 && first.equals(second)) {
      return true;
    }
    boolean within = first.containsAll(second) || second.containsAll(first);
    boolean known = !first.isEmpty() && !second.isEmpty();
    return known && within && areNear(one, other) && sameActors(one, other);
  }

  /** One who acts for a state, and another who does, are not one. */
  private boolean sameActors(AffairEvent one, AffairEvent other) {
    Set<String> ones = parties.of(one, terms(one));
    Set<String> others = parties.of(other, terms(other));
    Set<String> fewer = ones.size() <= others.size() ? ones : others;
    Set<String> more = fewer.equals(ones) ? others : ones;
    return fewer.stream().anyMatch(each -> more.stream().anyMatch(m -> parties.isOne(each, m)));
  }

  private boolean contradict(AffairEvent one, AffairEvent other) {
    return terms(one).stream()
        .anyMatch(
            first ->
                terms(other).stream()
                    .anyMatch(
                        second ->
                            first.term().denied() != second.term().denied()
                                && first.deed().type().equals(second.deed().type())));
  }

  private static boolean sameTime(AffairEvent one, AffairEvent other) {
    Optional<Period> first = one.when();
    Optional<Period> second = other.when();
    return first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
  }

  /** Accounts of one deal may differ on the day by a little. */
  private static boolean aboutSameTime(AffairEvent one, AffairEvent other) {
    return sameTime(one, other)
        || Math.abs(
                one.when().orElseThrow().first().toEpochDay()
                    - other.when().orElseThrow().first().toEpochDay())
            < FEW_DAYS;
  }

  private static boolean areNear(AffairEvent one, AffairEvent other) {
    return one.told().stream()
        .anyMatch(
            first -> other.told().stream().anyMatch(second -> distance(first, second) < NEAR));
  }

  private static int distance(ToldEvent one, ToldEvent other) {
    return one.document().equals(other.document())
        ? Math.abs(one.event().trigger().start() - other.event().trigger().start())
        : Integer.MAX_VALUE;
  }

  /** Joins words for a deal with the one that its documents tell, the nearest before them. */
  private void joinNearest(AffairEvent empty) {
    Set<String> named = sides(empty);
    Map<String, Integer> far = new HashMap<>();
    for (AffairEvent other : agreements) {
      boolean fits =
          !isEmpty(other)
              && (named.isEmpty()
                  || sides(other).containsAll(named)
                  || new HashSet<>(named).removeAll(sides(other)));
      if (!fits || !sameTime(empty, other)) {
        continue;
      }
      for (ToldEvent first : empty.told()) {
        for (ToldEvent second : other.told()) {
          boolean before = second.event().trigger().start() < first.event().trigger().start();
          int distance = distance(first, second);
          if (distance < Integer.MAX_VALUE) {
            far.merge(other.id(), before ? distance : 2 * distance, Math::min);
          }
        }
      }
    }
    far.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .ifPresent(nearest -> above.put(top(empty.id()), top(nearest.getKey())));
  }

  private void join(AffairEvent one, AffairEvent other) {
    String first = top(one.id());
    String second = top(other.id());
    if (!first.equals(second)) {
      above.put(first, second);
    }
  }

  private String top(String id) {
    String top = id;
    while (above.containsKey(top)) {
      top = above.get(top);
    }
    return top;
  }

  /** Whether an agreement is told as made, and not only wished for or thought of. */
  static boolean isTold(AffairEvent agreement) {
    return agreement.modality() == Modality.ACTUAL
        || agreement.modality() == Modality.ALLEGED
        || agreement.modality() == Modality.PROMISED;
  }
}
