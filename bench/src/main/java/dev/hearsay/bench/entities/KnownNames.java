package dev.hearsay.bench.entities;

import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names that are marked somewhere in a data set with the same type nearly everywhere, and the
 * places and peoples that the library knows.
 */
final class KnownNames {

  /** A name is of a type when no other type is half as frequent. */
  private static final int CLEARLY = 2;

  private final Map<List<String>, Entity.Type> types = new HashMap<>();
  private int longest = 1;

  /** A known name in a text: how many words it has. */
  record Hit(int length, Entity.Type type) {}

  KnownNames(NameLists lists, Map<Re3dText, List<GoldName>> marked) {
    Map<String, Map<Entity.Type, Integer>> counts = new HashMap<>();
    marked.forEach(
        (text, names) ->
            names.forEach(
                name ->
                    name.type()
                        .ifPresent(
                            type ->
                                counts
                                    .computeIfAbsent(
                                        name.span().of(text.text()),
                                        key -> new EnumMap<>(Entity.Type.class))
                                    .merge(type, 1, Integer::sum))));
    counts.forEach((name, types) -> clear(types).ifPresent(type -> add(name, type)));
    lists.peoples().forEach(name -> add(name, Entity.Type.GROUP));
    lists.places().forEach(name -> add(name, Entity.Type.PLACE));
  }

  private static Optional<Entity.Type> clear(Map<Entity.Type, Integer> types) {
    return types.entrySet().stream()
        .filter(
            entry ->
                types.entrySet().stream()
                    .allMatch(
                        other ->
                            other.getKey() == entry.getKey()
                                || other.getValue() * CLEARLY <= entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<String> words(String name) {
    return Tokenizer.tokenize(name, new Span(0, name.length())).stream().map(Token::text).toList();
  }

  private void add(String name, Entity.Type type) {
    List<String> words = words(name);
    types.put(words, type);
    longest = Math.max(longest, words.size());
  }

  /**
   * Adds persons, by their names and by the last word of these; what is one word of a person's name
   * counts as nothing else any more.
   */
  void addPersons(Collection<String> persons) {
    for (String person : persons) {
      words(person).forEach(word -> types.remove(List.of(word)));
    }
    for (String person : persons) {
      add(person, Entity.Type.PERSON);
      List<String> words = words(person);
      add(words.get(words.size() - 1), Entity.Type.PERSON);
    }
  }

  /** The longest known name that begins at a word. */
  Optional<Hit> at(Re3dText text, int index) {
    int most = Math.min(longest, text.tokens().size() - index);
    List<String> words =
        text.tokens().subList(index, index + most).stream().map(Token::text).toList();
    for (int length = most; length > 0; length--) {
      Entity.Type type = types.get(words.subList(0, length));
      if (type != null) {
        return Optional.of(new Hit(length, type));
      }
    }
    return Optional.empty();
  }

  /**
   * How many words from {@code index} on belong to something else than the person whose name comes
   * after it: a place or people, or an organisation with a title behind it.
   */
  int lengthBeforeTitle(Re3dText text, int index, int end, NameLists lists) {
    Optional<Hit> hit = at(text, index);
    if (hit.isEmpty() || index + hit.get().length() > end) {
      return 0;
    }
    int length = hit.get().length();
    boolean title =
        index + length < text.tokens().size() && lists.isTitle(text.word(index + length));
    return hit.get().type() != Entity.Type.ORG || title ? length : 0;
  }

  /** Whether an organisation's name has these words and more in it. */
  boolean isPartOfOrganisation(String name) {
    List<String> words = words(name);
    return types.entrySet().stream()
        .anyMatch(
            known ->
                known.getValue() == Entity.Type.ORG
                    && known.getKey().size() > words.size()
                    && Collections.indexOfSubList(known.getKey(), words) >= 0);
  }
}
