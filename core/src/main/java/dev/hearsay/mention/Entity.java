package dev.hearsay.mention;

import java.util.List;

/**
 * The thing named.
 *
 * @param id unique in its document, "e1" being the first mentioned
 * @param name its fullest name in this document
 * @param mentions in text order, at least one
 */
public record Entity(String id, Type type, String name, List<Mention> mentions) {

  /** What kind of thing; names are those of the JSON. */
  public enum Type {
    PERSON,
    ORG,
    PLACE,
    GROUP,
    FACILITY,
    LAW,
    EVENT,
    WORK
  }

  public Entity {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException(id + ": an entity has at least one mention");
    }
  }
}
