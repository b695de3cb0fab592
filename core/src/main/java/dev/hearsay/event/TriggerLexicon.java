package dev.hearsay.event;

import dev.hearsay.text.ResourceLines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that tell events, with what they ask of what stands around them, and who is who. */
final class TriggerLexicon {

  private final Map<String, List<Trigger>> byLemma = new HashMap<>();
  private final Map<EventType, Map<Trigger.Kind, Map<String, List<EventRole>>>> roles =
      new EnumMap<>(EventType.class);

  private TriggerLexicon() {}

  static TriggerLexicon read(EventWords words) {
    TriggerLexicon lexicon = new TriggerLexicon();
    Optional<EventType> type = Optional.empty();
    for (String line : ResourceLines.of(TriggerLexicon.class, "triggers.txt")) {
      if (line.startsWith("[")) {
        type =
            Optional.of(
                EventType.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT)));
        continue;
      }
      for (Trigger trigger : Trigger.parse(type.orElseThrow(), line)) {
        trigger.classes().stream()
            .filter(name -> !words.knows(name))
            .findAny()
            .ifPresent(
                name -> {
                  throw new IllegalStateException("no class " + name + ": " + line);
                });
        lexicon.byLemma.computeIfAbsent(trigger.lemma(), lemma -> new ArrayList<>()).add(trigger);
      }
    }
    lexicon.byLemma.values().forEach(TriggerLexicon::phrasesFirst);
    for (String line : ResourceLines.of(TriggerLexicon.class, "roles.txt")) {
      String[] parts = line.split(" +", 3);
      Trigger.Kind kind = Trigger.Kind.valueOf(parts[1].toUpperCase(Locale.ROOT));
      lexicon
          .roles
          .computeIfAbsent(
              EventType.valueOf(parts[0].toUpperCase(Locale.ROOT)),
              key -> new EnumMap<>(Trigger.Kind.class))
          .put(kind, Trigger.roles(parts[2]));
    }
    return lexicon;
  }

  private static void phrasesFirst(List<Trigger> lines) {
    lines.sort(Comparator.comparing(line -> line.kind() != Trigger.Kind.PHRASE));
  }

  /** Those of a lemma, phrases first, in the order of the lexicon. */
  List<Trigger> of(String lemma) {
    return byLemma.getOrDefault(lemma, List.of());
  }

  /** What fills a slot of a trigger is to the event. */
  List<EventRole> roles(Trigger trigger, String slot) {
    List<EventRole> own = trigger.roles().get(slot);
    return own != null
        ? own
        : roles
            .getOrDefault(trigger.type(), Map.of())
            .getOrDefault(trigger.kind(), Map.of())
            .getOrDefault(slot, List.of());
  }
}
