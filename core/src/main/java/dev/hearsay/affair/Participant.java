package dev.hearsay.affair;

import dev.hearsay.event.RoleFiller;
import java.util.Optional;

/**
 * Who fills a role of an event at one place of a document, as far as that document alone tells.
 *
 * @param kind by what they can be known elsewhere
 * @param key shared by all who are the same, of those known by a name, a state or an office
 * @param description what the words say, or of a pronoun the words that it stands for
 * @param chain the entity of the document that they are a mention of
 */
record Participant(
    ToldEvent told,
    RoleFiller filler,
    Kind kind,
    Optional<String> key,
    Description description,
    Optional<String> chain) {

  /** By what somebody or something can be known in another document. */
  enum Kind {
    NAME,
    GROUP,
    NAMELESS
  }

  /** The same as other words describe them. */
  Participant described(Description other) {
    return new Participant(told, filler, kind, key, other, chain);
  }

  Passage passage() {
    return new Passage(told.document(), filler.span());
  }
}
