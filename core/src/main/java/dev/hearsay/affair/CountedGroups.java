package dev.hearsay.affair;

import dev.hearsay.event.EventType;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds who is meant where an event of custody has nobody who can be held: the group of as many as
 * its sentence counts right before the word that tells it.
 */
final class CountedGroups {

  private final Tellings tellings;
  private final Map<DocumentId, Map<Long, String>> groups = new HashMap<>();

  CountedGroups(Actors actors, Tellings tellings) {
    this.tellings = tellings;
    for (Actor actor : actors.all()) {
      if (actors.isGroup(actor.id())) {
        for (long count : actors.counts(actor.id())) {
          if (count > 1) {
            actor
                .words()
                .forEach(
                    words ->
                        groups
                            .computeIfAbsent(words.document(), none -> new HashMap<>())
                            .putIfAbsent(count, actor.id()));
          }
        }
      }
    }
  }

  Optional<String> of(ToldEvent told) {
    Map<Long, String> here = groups.getOrDefault(told.document(), Map.of());
    boolean leaves =
        told.event().type() == EventType.RELEASE || told.event().type() == EventType.TRANSFER;
    Optional<Sentence> sentence = tellings.sentence(told);
    if (here.isEmpty() || !leaves || sentence.isEmpty()) {
      return Optional.empty();
    }
    int trigger = told.event().trigger().start();
    return tellings.analysis(told.document()).quantities().stream()
        .filter(quantity -> quantity.unit().isEmpty() && quantity.value().isPresent())
        .filter(quantity -> sentence.get().span().contains(quantity.span()))
        .filter(quantity -> quantity.span().end() <= trigger)
        .max(Comparator.comparing(Quantity::span))
        .map(quantity -> here.get(quantity.low().longValue()));
  }
}
