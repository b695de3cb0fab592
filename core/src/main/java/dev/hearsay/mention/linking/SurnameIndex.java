package dev.hearsay.mention.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which surnames can be spellings of one. Surnames that were compared once are remembered; what is
 * remembered of one depends on it and the other alone.
 */
final class SurnameIndex {

  private final Map<String, PersonName> known = new HashMap<>();
  private final Map<String, List<String>> byKey = new HashMap<>();
  private final Map<String, List<String>> alike = new HashMap<>();

  void add(String surname) {
    if (known.containsKey(surname)) {
      return;
    }
    PersonName name = PersonName.of(surname);
    List<String> found = new ArrayList<>();
    Set<String> keys = name.surnameKeys();
    for (String key : keys) {
      for (String other : byKey.getOrDefault(key, List.of())) {
        boolean compared = found.contains(other);
        if (!compared && name.surnameLike(known.get(other)) != PersonName.Likeness.DIFFERENT) {
          found.add(other);
        }
      }
    }
    for (String key : keys) {
      byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(surname);
    }
    known.put(surname, name);
    found.forEach(other -> alike.computeIfAbsent(other, key -> new ArrayList<>()).add(surname));
    alike.put(surname, found);
  }

  /** Surnames added that can be spellings of this one. */
  List<String> alike(String surname) {
    return alike.getOrDefault(surname, List.of());
  }
}
