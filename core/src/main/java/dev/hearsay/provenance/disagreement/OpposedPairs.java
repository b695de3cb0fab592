package dev.hearsay.provenance.disagreement;

import dev.hearsay.provenance.disagreement.Denials.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Denials with the assertions that they deny. Statements come and go; what is known of two rests on
 * these two alone and is kept. Two are compared where both are of one deed.
 */
final class OpposedPairs {

  private final Set<Told> known = new HashSet<>();
  private final SortedMap<String, SortedSet<Told>> denials = new TreeMap<>();
  private final Map<String, SortedSet<Told>> assertions = new HashMap<>();
  private final Map<Told, SortedSet<Told>> opposed = new HashMap<>();
  private final Map<Told, Set<Told>> deniedBy = new HashMap<>();

  private record Found(Told asked, List<Told> opposed) {}

  /** Takes in which statements there are now. */
  void update(Collection<Told> now) {
    Set<Told> come = new LinkedHashSet<>(now);
    List<Told> gone = known.stream().filter(one -> !come.contains(one)).toList();
    come.removeAll(known);
    gone.forEach(this::remove);
    for (Told one : come) {
      known.add(one);
      for (String deed : one.deeds()) {
        (one.isDenial() ? denials : assertions)
            .computeIfAbsent(deed, key -> new TreeSet<>(Told.IN_ORDER))
            .add(one);
      }
    }
    come.parallelStream()
        .map(one -> new Found(one, opposedTo(one)))
        .toList()
        .forEach(found -> found.opposed().forEach(other -> put(found.asked(), other)));
  }

  private void remove(Told one) {
    known.remove(one);
    for (String deed : one.deeds()) {
      Map<String, SortedSet<Told>> index = one.isDenial() ? denials : assertions;
      SortedSet<Told> others = index.getOrDefault(deed, new TreeSet<>(Told.IN_ORDER));
      others.remove(one);
      if (others.isEmpty()) {
        index.remove(deed);
      }
    }
    Set<Told> denied = opposed.remove(one);
    if (denied != null) {
      denied.forEach(other -> deniedBy.getOrDefault(other, new HashSet<>()).remove(one));
    }
    Set<Told> denying = deniedBy.remove(one);
    if (denying != null) {
      denying.forEach(
          other -> opposed.getOrDefault(other, new TreeSet<>(Told.IN_ORDER)).remove(one));
    }
  }

  private List<Told> opposedTo(Told one) {
    Set<Told> candidates = new HashSet<>();
    for (String deed : one.deeds()) {
      Map<String, SortedSet<Told>> index = one.isDenial() ? assertions : denials;
      candidates.addAll(index.getOrDefault(deed, Collections.emptySortedSet()));
    }
    List<Told> found = new ArrayList<>();
    for (Told other : candidates) {
      Told denial = one.isDenial() ? one : other;
      Told assertion = one.isDenial() ? other : one;
      if (Denials.areOpposed(denial.proposition(), assertion.proposition())) {
        found.add(other);
      }
    }
    return found;
  }

  private void put(Told one, Told other) {
    Told denial = one.isDenial() ? one : other;
    Told assertion = one.isDenial() ? other : one;
    opposed.computeIfAbsent(denial, key -> new TreeSet<>(Told.IN_ORDER)).add(assertion);
    deniedBy.computeIfAbsent(assertion, key -> new HashSet<>()).add(denial);
  }

  /** The deeds that somebody denies, in alphabetical order. */
  Collection<String> deeds() {
    return Collections.unmodifiableSet(denials.keySet());
  }

  /** Who denies a deed, in order. */
  Collection<Told> denials(String deed) {
    return Collections.unmodifiableSortedSet(
        denials.getOrDefault(deed, Collections.emptySortedSet()));
  }

  /** Those that a denial denies, in order. */
  Collection<Told> opposed(Told denial) {
    return Collections.unmodifiableSortedSet(
        opposed.getOrDefault(denial, Collections.emptySortedSet()));
  }
}
