package dev.hearsay.mention;

import java.util.Set;

/**
 * A common noun that can stand for a source: "spokeswoman", "ministry", "filing".
 *
 * @param lemma in the singular, in lower case
 * @param kinds what it can stand for, at least one; "paper" is an outlet or a document
 * @param handedDown whether it is a document that others laid open, so that what is known from it
 *     is known through a paper
 */
public record Noun(
    String lemma, Set<Kind> kinds, Gender gender, boolean plural, boolean handedDown) {

  /** What a noun can stand for. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    DOCUMENT,
    OUTLET,
    PLACE
  }

  public Noun {
    kinds = Set.copyOf(kinds);
  }

  public boolean is(Kind kind) {
    return kinds.contains(kind);
  }

  /** The same noun meaning one: "one of the officials". */
  public Noun singular() {
    return new Noun(lemma, kinds, gender, false, handedDown);
  }

  /** The type of an entity that only this noun describes. */
  public Entity.Type type() {
    if (is(Kind.PERSON)) {
      return plural ? Entity.Type.GROUP : Entity.Type.PERSON;
    }
    if (is(Kind.OUTLET) || is(Kind.ORGANISATION)) {
      return Entity.Type.ORG;
    }
    return is(Kind.DOCUMENT) ? Entity.Type.WORK : Entity.Type.PLACE;
  }
}
