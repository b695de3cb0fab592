package dev.hearsay.affair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Bodies and houses whose names say the same in another order or with another noun: the Ministry of
 * Justice and the Justice Ministry, Harrow prison and Harrow jail.
 */
final class BodyNames {

  private static final Set<String> BETWEEN = Set.of("of", "for", "the", "and", "in", "&");

  private final PlaceNames places;
  private final ActorWords words;

  /** By noun and the other words, the keys by the state that their names tell. */
  private final Map<String, Map<String, TreeSet<String>>> keys = new TreeMap<>();

  private final Map<String, String> same = new HashMap<>();

  private record Parts(String noun, Optional<String> state) {}

  BodyNames(PlaceNames places, ActorWords words) {
    this.places = places;
    this.words = words;
  }

  void add(String key, String name) {
    parts(ActorWords.fold(name))
        .ifPresent(
            parts ->
                keys.computeIfAbsent(parts.noun(), none -> new TreeMap<>())
                    .computeIfAbsent(parts.state().orElse(""), none -> new TreeSet<>())
                    .add(key));
  }

  /** To be called once all are added. */
  void link() {
    keys.values()
        .forEach(
            byState -> {
              long states = byState.keySet().stream().filter(state -> !state.isEmpty()).count();
              if (states > 1) {
                byState.values().forEach(this::link);
              } else {
                TreeSet<String> all = new TreeSet<>();
                byState.values().forEach(all::addAll);
                link(all);
              }
            });
  }

  /** In order. */
  private void link(Set<String> keysOfOne) {
    keysOfOne.forEach(key -> same.putIfAbsent(key, keysOfOne.iterator().next()));
  }

  /** The one key of all that are one. */
  String of(String key) {
    return same.getOrDefault(key, key);
  }

  private Optional<Parts> parts(String folded) {
    String noun = "";
    List<String> rest = new ArrayList<>();
    Optional<String> state = Optional.empty();
    for (String word : folded.split("[\\s,]+", -1)) {
      String bare = word.replaceFirst("'s?$", "");
      Optional<String> root = places.root(bare).filter(places::isState);
      if (root.isPresent()) {
        state = root;
      } else if (noun.isEmpty() && words.is(bare, "organ")) {
        noun = words.is(bare, "jail") ? "prison" : bare;
      } else if (!BETWEEN.contains(bare) && !bare.isEmpty()) {
        rest.add(bare);
      }
    }
    if (noun.isEmpty() || rest.isEmpty()) {
      return Optional.empty();
    }
    rest.sort(null);
    return Optional.of(new Parts(noun + " " + String.join(" ", rest), state));
  }
}
