package dev.hearsay.mention;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which entity the words at a place of a document mean. Immutable once made. */
public final class MentionIndex {

  /** A mention that lies over a word is looked for so many mentions back. */
  private static final int OVERLAPPING = 6;

  /** A mention, and whose it is. */
  public record Place(Mention mention, Entity entity) {}

  private final NavigableMap<Integer, Place> places = new TreeMap<>();

  /** Of two mentions that begin at one place, the longer counts. */
  public MentionIndex(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        places.merge(
            mention.span().start(),
            new Place(mention, entity),
            (one, other) ->
                one.mention().span().length() >= other.mention().span().length() ? one : other);
      }
    }
  }

  /** The entity whose mention lies over a word, the mention that begins nearest before it. */
  public Optional<Entity> entityAt(Span word) {
    return placeAt(word).map(Place::entity);
  }

  /** The mention that lies over a word and begins nearest before it. */
  public Optional<Place> placeAt(Span word) {
    Map.Entry<Integer, Place> entry = places.floorEntry(word.start());
    for (int i = 0; entry != null && i < OVERLAPPING; i++) {
      if (entry.getValue().mention().span().contains(word)) {
        return Optional.of(entry.getValue());
      }
      entry = places.lowerEntry(entry.getKey());
    }
    return Optional.empty();
  }
}
