package dev.hearsay.mention.linking;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * People's names as they are read, and how they compare: a few are asked about again and again.
 * Only spares work; a bounded number of comparisons is kept. Not thread-safe.
 */
final class KnownNames {

  /** How many comparisons are kept; each takes about a hundred bytes. When there are more, none. */
  private static final int MOST = 200_000;

  private final Map<String, PersonName> names = new HashMap<>();
  private final Map<Pair, PersonName.Likeness> alike = new HashMap<>();
  private final Map<Pair, PersonName.Likeness> surnamesAlike = new HashMap<>();
  private final Map<PersonName.GivenNames, double[]> given = new HashMap<>();

  /** Each name is read once, so that it can be compared by identity. */
  private record Pair(PersonName one, PersonName other) {}

  /** A name as it is read. */
  PersonName of(String name) {
    return names.computeIfAbsent(name, PersonName::of);
  }

  /** How two names that come from here compare. */
  PersonName.Likeness like(PersonName one, PersonName other) {
    if (alike.size() >= MOST) {
      alike.clear();
    }
    Pair pair = new Pair(one, other);
    PersonName.Likeness known = alike.get(pair);
    if (known == null) {
      known = one.like(other, this::given);
      alike.put(pair, known);
    }
    return known;
  }

  /** How far given names are apart: there are far fewer of them than of names. */
  private double[] given(PersonName.GivenNames pair, Supplier<double[]> distances) {
    if (given.size() >= MOST) {
      given.clear();
    }
    return given.computeIfAbsent(pair, unknown -> distances.get());
  }

  /** How their surnames do. */
  PersonName.Likeness surnameLike(PersonName one, PersonName other) {
    if (surnamesAlike.size() >= MOST) {
      surnamesAlike.clear();
    }
    return surnamesAlike.computeIfAbsent(new Pair(one, other), pair -> one.surnameLike(other));
  }
}
