package dev.hearsay.mention.linking;

import dev.hearsay.mention.Entity;
import java.util.List;

/**
 * Someone or something that documents name.
 *
 * @param key stays the same while its earliest member by anchor does
 * @param name the fullest that a document gives
 * @param members where each document first names it, in the order of anchors
 * @param links what joins the members, on which evidence; none where there is one member
 */
public record LinkedEntity(
    String key, Entity.Type type, String name, List<Anchor> members, List<EntityLink> links) {

  public LinkedEntity {
    members = List.copyOf(members);
    links = List.copyOf(links);
    if (members.isEmpty()) {
      throw new IllegalArgumentException(key + ": an entity has at least one member");
    }
  }
}
