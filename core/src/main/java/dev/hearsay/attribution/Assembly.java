package dev.hearsay.attribution;

import dev.hearsay.mention.Entity;
import java.util.List;

/**
 * What a document says who said, and who they are.
 *
 * @param entities by first mention, "e1" first; every speaker of an attribution is among them
 * @param attributions in text order, "a1" first
 */
public record Assembly(List<Entity> entities, List<Attribution> attributions) {

  public Assembly {
    entities = List.copyOf(entities);
    attributions = List.copyOf(attributions);
  }
}
