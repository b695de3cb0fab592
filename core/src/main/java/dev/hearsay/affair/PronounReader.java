package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.RoleFiller;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sets right whom "he" and "she" mean where the chain they are in can't be a person or a ship. */
final class PronounReader {

  private final PlaceNames places;
  private final NamedActors named;
  private final Vessels vessels;

  PronounReader(PlaceNames places, NamedActors named, Vessels vessels) {
    this.places = places;
    this.named = named;
    this.vessels = vessels;
  }

  /**
   * The key of whom a pronoun means.
   *
   * @param own by its chain
   * @param mostHeld of whom the document tells most that they were held
   */
  Optional<String> meant(
      Analysis analysis,
      RoleFiller filler,
      Entity entity,
      Optional<String> own,
      Optional<String> mostHeld) {
    boolean place = own.flatMap(named::placeOf).isPresent() || isPlaceName(entity);
    if ((place || entity.type() != Entity.Type.PERSON) && isPerson(analysis, filler.span())) {
      return mostHeld;
    }
    boolean ship =
        own.filter(this::isShip).isEmpty()
            && filler.role() == EventRole.HELD
            && isShe(analysis, filler.span())
            && (entity.type() != Entity.Type.PERSON
                || vessels.isWarship(ActorWords.fold(entity.name())));
    return ship
        ? vessels.main(analysis.document().id()).map(NamedActors::ofVessel).or(() -> own)
        : own;
  }

  /** "He" is nobody but a person; "she" can be a ship. */
  private static boolean isPerson(Analysis analysis, Span span) {
    return switch (span.of(analysis.document().text()).toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> true;
      default -> false;
    };
  }

  /** Whether what was taken for a person has the name of a place. */
  private boolean isPlaceName(Entity entity) {
    String name = ActorWords.fold(entity.name());
    return places.root(name).isPresent() || places.stateOf(name).isPresent();
  }

  private static boolean isShe(Analysis analysis, Span span) {
    return switch (span.of(analysis.document().text()).toLowerCase(Locale.ROOT)) {
      case "she", "her", "it", "its" -> true;
      default -> false;
    };
  }

  /** Whether it is a ship, and none that catches others. */
  private boolean isShip(String key) {
    return NamedActors.isVessel(key)
        && !vessels.isWarship(named.name(key).orElse("").toLowerCase(Locale.ROOT));
  }

  /** The person of whose being held the text tells most. */
  Optional<String> mostHeld(Analysis analysis, List<Event> events, Map<String, Entity> entities) {
    Map<String, Integer> often = new TreeMap<>();
    for (Event event : events) {
      for (RoleFiller filler : event.fillers(EventRole.HELD)) {
        filler
            .entity()
            .flatMap(id -> Optional.ofNullable(entities.get(id)))
            .filter(entity -> entity.type() == Entity.Type.PERSON && !isPlaceName(entity))
            .flatMap(entity -> named.of(analysis, entity))
            .ifPresent(key -> often.merge(key, 1, Integer::sum));
      }
    }
    return often.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
