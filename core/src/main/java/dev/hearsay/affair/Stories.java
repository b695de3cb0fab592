package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which documents tell of the same: those that name a person or body that few others name, or
 * enough of the same places, or of which one descends from the other.
 */
final class Stories {

  private static final double RARE = 0.2;
  private static final int SMALL = 60;
  private static final int PLACES = 2;

  private final List<Set<String>> names = new ArrayList<>();
  private final List<Set<String>> places = new ArrayList<>();
  private final Set<Long> derived = new HashSet<>();

  Stories(
      List<Analysis> analyses, List<Derivation> derivations, NamedActors named, Vessels vessels) {
    Map<DocumentId, Integer> numbers = new HashMap<>();
    Map<String, Integer> frequency = new HashMap<>();
    List<Set<String>> all = new ArrayList<>();
    for (Analysis analysis : analyses) {
      numbers.put(analysis.document().id(), numbers.size());
      Set<String> keys = new HashSet<>();
      for (Entity entity : analysis.entities()) {
        named.of(analysis, entity).ifPresent(keys::add);
      }
      vessels.in(analysis.document().id()).forEach(name -> keys.add(NamedActors.ofVessel(name)));
      keys.forEach(key -> frequency.merge(key, 1, Integer::sum));
      all.add(keys);
    }
    int most = Math.max(SMALL, (int) (analyses.size() * RARE));
    for (Set<String> keys : all) {
      Set<String> ofNames = new HashSet<>();
      Set<String> ofPlaces = new HashSet<>();
      for (String key : keys) {
        if (frequency.get(key) <= most) {
          (named.placeOf(key).isPresent() ? ofPlaces : ofNames).add(key);
        }
      }
      names.add(ofNames);
      places.add(ofPlaces);
    }
    for (Derivation derivation : derivations) {
      Optional<Integer> to = derivation.to().map(numbers::get);
      Integer from = numbers.get(derivation.from());
      if (from != null && to.isPresent()) {
        derived.add(pair(from, to.get()));
      }
    }
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
  }

  boolean areDerived(int one, int other) {
    return derived.contains(pair(one, other));
  }

  /**
   * By the numbers of documents, in the order in which they were given.
   *
   * @param alike whether they are known to share what few have
   */
  boolean areOne(int one, int other, boolean alike) {
    return one == other
        || areDerived(one, other)
        || shared(names.get(one), names.get(other), 1)
        || shared(places.get(one), places.get(other), alike ? 1 : PLACES);
  }

  private static boolean shared(Set<String> one, Set<String> other, int enough) {
    Set<String> few = one.size() <= other.size() ? one : other;
    Set<String> many = few == one ? other : one;
    int shared = 0;
    for (String key : few) {
      if (many.contains(key) && ++shared >= enough) {
        return true;
      }
    }
    return false;
  }
}
