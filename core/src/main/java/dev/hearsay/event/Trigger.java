package dev.hearsay.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A line of the lexicon: words that tell an event where its conditions hold.
 *
 * @param words that stand below the verb or noun, each one of some in lower case; for a phrase the
 *     prepositions before the noun
 * @param told the place among the words of the one that tells the event in the verb's stead
 * @param conditions all of which hold
 * @param roles of what fills some slots, where other than the type's
 */
record Trigger(
    EventType type,
    Kind kind,
    String lemma,
    List<Set<String>> words,
    OptionalInt told,
    List<Condition> conditions,
    Map<String, List<EventRole>> roles) {

  /** What the lemma is. */
  enum Kind {
    VERB,
    NOUN,
    /** A noun behind a preposition: "in custody". */
    PHRASE
  }

  Trigger {
    words = List.copyOf(words);
    conditions = List.copyOf(conditions);
    roles = Map.copyOf(roles);
  }

  /** What identifies it in evidence. */
  String name() {
    StringBuilder name = new StringBuilder("lexicon-1:" + type.label() + "/" + lemma);
    words.forEach(word -> name.append('-').append(word.stream().sorted().findFirst().orElse("")));
    return name.toString();
  }

  /** The triggers that a line of the lexicon lists. */
  static List<Trigger> parse(EventType type, String line) {
    int arrow = line.indexOf(" > ");
    String left = arrow < 0 ? line : line.substring(0, arrow);
    int colon = left.indexOf(" : ");
    List<String> head =
        new ArrayList<>(
            List.of((colon < 0 ? left : left.substring(0, colon)).strip().split(" +", -1)));
    List<Condition> conditions =
        colon < 0
            ? List.of()
            : Arrays.stream(left.substring(colon + 3).strip().split(" +", -1))
                .map(Condition::parse)
                .toList();
    Kind kind = kind(head.remove(0));
    String lemmas =
        kind == Kind.VERB || head.contains("of") ? head.remove(0) : head.remove(head.size() - 1);
    Map<String, List<EventRole>> roles =
        arrow < 0 ? Map.of() : roles(line.substring(arrow + 3).strip());
    List<Set<String>> words =
        head.stream().map(word -> Set.of(word.replace("*", "").split(",", -1))).toList();
    OptionalInt told =
        IntStream.range(0, head.size()).filter(i -> head.get(i).startsWith("*")).findFirst();
    return Arrays.stream(lemmas.split(",", -1))
        .map(lemma -> new Trigger(type, kind, lemma, words, told, conditions, roles))
        .toList();
  }

  private static Kind kind(String letter) {
    return switch (letter) {
      case "v" -> Kind.VERB;
      case "n" -> Kind.NOUN;
      case "p" -> Kind.PHRASE;
      default -> throw new IllegalArgumentException("no kind of trigger: " + letter);
    };
  }

  /** Reads "agent=held to=from+place". */
  static Map<String, List<EventRole>> roles(String text) {
    Map<String, List<EventRole>> roles = new HashMap<>();
    for (String each : text.split(" +", -1)) {
      int equals = each.indexOf('=');
      roles.put(
          each.substring(0, equals),
          Arrays.stream(each.substring(equals + 1).split("\\+", -1))
              .filter(name -> !name.equals("-"))
              .map(name -> EventRole.valueOf(name.toUpperCase(Locale.ROOT)))
              .toList());
    }
    return roles;
  }

  /** Classes that its conditions name. */
  Set<String> classes() {
    Set<String> classes = new HashSet<>();
    conditions.forEach(condition -> classes.addAll(condition.classes()));
    return classes;
  }
}
