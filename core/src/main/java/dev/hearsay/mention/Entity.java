package dev.hearsay.mention;

import java.util.List;

/**
 * The thing named.
 *
 * @param id unique in its document, "e1" being the first mentioned
 * @param name its fullest name in this document
 * @param mentions in text order, at least one
 * @param gender as far as the text shows it by names, titles, nouns and pronouns; {@link
 *     Gender#UNKNOWN} of what is no single person
 * @param plural whether it is several people or things: a group, "Roe and Doe"
 */
public record Entity(
    String id, Type type, String name, List<Mention> mentions, Gender gender, boolean plural) {

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
    if (plural || type != Type.PERSON) {
      gender = Gender.UNKNOWN;
    }
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException(id + ": an entity has at least one mention");
    }
  }

  /** One thing of which the text shows no gender. */
  public Entity(String id, Type type, String name, List<Mention> mentions) {
    this(id, type, name, mentions, Gender.UNKNOWN, type == Type.GROUP);
  }
}
