package dev.hearsay.app.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the register says of outlets that tell claims, by their numbers. */
final class Register {

  private final Map<Long, Entry> entries = new HashMap<>();

  private record Entry(Optional<String> family, boolean trusted) {}

  Register(Session session) {
    session.each(
        "SELECT o.number, r.family, r.trusted FROM register r JOIN outlet o ON o.name = r.name",
        row -> entries.put(row.number(1), new Entry(row.optional(2), row.flag(3))));
  }

  /** How many outlets there are when those of one family count once. */
  int families(Collection<Long> outlets) {
    Set<String> families = new HashSet<>();
    int alone = 0;
    for (long outlet : outlets) {
      Optional<String> family = Optional.ofNullable(entries.get(outlet)).flatMap(Entry::family);
      if (family.isPresent()) {
        families.add(family.get());
      } else {
        alone++;
      }
    }
    return alone + families.size();
  }

  /** How many of the outlets people trust. */
  int trusted(Collection<Long> outlets) {
    return (int)
        outlets.stream()
            .filter(outlet -> entries.containsKey(outlet) && entries.get(outlet).trusted())
            .count();
  }
}
