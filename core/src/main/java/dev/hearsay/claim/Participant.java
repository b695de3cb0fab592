package dev.hearsay.claim;

import java.util.Optional;
import java.util.Set;

/**
 * Someone or something that takes part in what is claimed.
 *
 * @param role what it has to do with it
 * @param words as written
 * @param entity identifier of the entity in its document
 * @param name the entity's name, or the words themselves
 * @param stems of the name's words, and of the words where they are no pronoun
 * @param called stems of all words that its document calls it by, these among them
 */
public record Participant(
    Role role,
    String words,
    Optional<String> entity,
    String name,
    Set<String> stems,
    Set<String> called) {

  /** What a participant has to do with what is claimed; passives are turned round. */
  public enum Role {
    /** Who does it. */
    AGENT,
    /** To whom or what it is done. */
    PATIENT,
    /** Who gets it or is told. */
    RECIPIENT,
    /** Whence. */
    FROM,
    /** Whither. */
    TO,
    /** Where. */
    AT,
    /** With whom or what. */
    WITH,
    /** Any other preposition. */
    OTHER
  }

  public Participant {
    stems = Set.copyOf(stems);
    called = Set.copyOf(called);
  }

  /** One that its document calls nothing else. */
  public Participant(
      Role role, String words, Optional<String> entity, String name, Set<String> stems) {
    this(role, words, entity, name, stems, stems);
  }

  /** Whether two are the same as far as their words tell: most of the fewer are in both. */
  public boolean isLike(Participant other) {
    if (stems.isEmpty() || other.stems.isEmpty()) {
      return false;
    }
    return 2 * among(other.stems) > Math.min(stems.size(), other.stems.size());
  }

  /**
   * Whether two may be the same by all that their documents call them: a name here, a role there.
   */
  public boolean mayBe(Participant other) {
    return isLike(other) || isCalled(other) || other.isCalled(this);
  }

  private boolean isCalled(Participant other) {
    return !stems.isEmpty() && 2 * among(other.called) > stems.size();
  }

  private int among(Set<String> others) {
    int among = 0;
    for (String stem : stems) {
      among += others.contains(stem) ? 1 : 0;
    }
    return among;
  }
}
