package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which state a place lies, by what documents call it: "a prison outside the Orsavan capital".
 */
final class PlaceStates {

  /** In UTF-16 code units. */
  private static final int NEAR = 60;

  private static final int BESIDE = 2;

  /** Of a sentence that two are named in, where a text counts for one. */
  private static final int SENTENCE = 4;

  /** A state right behind, or in what a comma begins that says what it is. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?:,? in (?:the )?|, (?:the )?(?=\\p{Lu})|, (?=(?:an?|the|in|near|outside) ))"
              + "([^.;:,“”\"]+)");

  private static final Pattern BEFORE =
      Pattern.compile(
          "([\\p{L}’' -]+) (?:capital|(?:town|city|port|village|island|province|district|region) of),? $");

  private final Map<String, Map<String, Integer>> votes = new HashMap<>();

  /** By place, how often states are named near it. */
  private final Map<String, Map<String, Integer>> near = new HashMap<>();

  private final NamedActors named;
  private final PlaceNames places;

  PlaceStates(List<Analysis> analyses, NamedActors named, PlaceNames places) {
    this.named = named;
    this.places = places;
    for (Analysis analysis : analyses) {
      countTogether(analysis);
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
          if (mention.kind() == Mention.Kind.NAME && entity.type() != Entity.Type.GROUP) {
            beside(text, mention.span())
                .filter(state -> !state.equals(key.get()))
                .ifPresent(state -> vote(key.get(), state, BESIDE));
          }
        }
      }
    }
  }

  /** How often places and states stand in one sentence, and in one text. */
  private void countTogether(Analysis analysis) {
    NavigableMap<Integer, String> keys = new TreeMap<>();
    for (Entity entity : analysis.entities()) {
      Optional<String> key =
          entity.type() == Entity.Type.PERSON ? Optional.empty() : named.of(analysis, entity);
      if (key.isPresent()) {
        entity.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .forEach(
                mention -> {
                  Optional<String> state = in(mention.span().of(analysis.document().text()));
                  keys.put(mention.span().start(), state.orElse(key.get()));
                });
      }
    }
    Set<String> all = new TreeSet<>(keys.values());
    count(all, 1);
    for (Sentence sentence : analysis.sentences()) {
      Span span = sentence.span();
      count(new TreeSet<>(keys.subMap(span.start(), span.end()).values()), SENTENCE);
    }
  }

  private void count(Set<String> together, int weight) {
    List<String> there = together.stream().filter(this::isState).toList();
    for (String place : together) {
      if (!isState(place)) {
        there.forEach(
            state ->
                near.computeIfAbsent(place, none -> new TreeMap<>())
                    .merge(state, weight, Integer::sum));
      }
    }
  }

  /**
   * By what stands beside a name: "Kuhl, Tarn", "Camp Orle in Tarn", "the Tarnish town of Kuhl".
   */
  private Optional<String> beside(String text, Span name) {
    String behind =
        text.substring(name.end(), Math.min(text.length(), name.end() + NEAR))
            .replaceAll("\\s+", " ");
    Matcher next = BEHIND.matcher(behind);
    if (next.find()) {
      Optional<String> state = in(next.group(1));
      if (state.isPresent()) {
        return state;
      }
    }
    String before =
        text.substring(Math.max(0, name.start() - NEAR), name.start()).replaceAll("\\s+", " ");
    Matcher last = BEFORE.matcher(before);
    return last.find() ? in(last.group(1)) : Optional.empty();
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
    return most(votes.getOrDefault(key, Map.of()));
  }

  /** The same; where no words tell it, the state with which the place is named most. */
  Optional<String> likelyOf(String key) {
    Optional<String> told = of(key);
    return told.isPresent() ? told : most(near.getOrDefault(key, Map.of()));
  }

  /** The same where no other state is named with it half as often. */
  Optional<String> surelyOf(String key) {
    Map<String, Integer> counts = near.getOrDefault(key, Map.of());
    Optional<String> told = of(key);
    Optional<String> most = most(counts);
    boolean sure =
        most.isPresent()
            && counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(most.get()))
                .allMatch(entry -> 2 * entry.getValue() < counts.get(most.get()));
    return told.isPresent() ? told : most.filter(state -> sure);
  }

  private static Optional<String> most(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  boolean isState(String key) {
    return named.placeOf(key).filter(places::isState).isPresent();
  }
}
