package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * In which state a place lies, by what documents call it: "a prison outside the Orsavan capital".
 */
final class PlaceStates {

  private final Map<String, Map<String, Integer>> votes = new HashMap<>();
  private final NamedActors named;
  private final PlaceNames places;

  PlaceStates(List<Analysis> analyses, NamedActors named, PlaceNames places) {
    this.named = named;
    this.places = places;
    for (Analysis analysis : analyses) {
      String text = analysis.document().text();
      for (Entity entity : analysis.entities()) {
        Optional<String> key = named.of(analysis, entity);
        if (key.isEmpty() || entity.type() == Entity.Type.PERSON) {
          continue;
        }
        for (Mention mention : entity.mentions()) {
          String words = mention.phrase().of(text);
          in(words)
              .filter(state -> !state.equals(key.get()))
              .ifPresent(state -> vote(key.get(), state, 1));
        }
      }
    }
  }

  void vote(String place, String state, int weight) {
    if (!place.equals(state)) {
      votes.computeIfAbsent(place, none -> new TreeMap<>()).merge(state, weight, Integer::sum);
    }
  }

  /** The state that words for a place name: "Brennian jails", "a port in Brennia". */
  Optional<String> in(String words) {
    for (String word : ActorWords.fold(words).split("[^\\p{L}'-]+", -1)) {
      Optional<String> state = places.root(word.replaceFirst("'s?$", "")).filter(places::isState);
      if (state.isPresent()) {
        return state.map(named::ofPlace);
      }
    }
    return Optional.empty();
  }

  /** The state in which a named place lies; itself where it is one. */
  Optional<String> of(String key) {
    Optional<String> place = named.placeOf(key);
    if (place.filter(places::isState).isPresent()) {
      return Optional.of(key);
    }
    return votes.getOrDefault(key, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  boolean isState(String key) {
    return named.placeOf(key).filter(places::isState).isPresent();
  }
}
