package dev.hearsay.mention.linking;

import java.util.List;

/**
 * Why two entities of different documents are taken for one, or for two.
 *
 * @param detail what they have in common, as compared: a name without its accents, a noun
 * @param words where documents say so, of the one first; empty for what a person has decided
 */
public record Reason(Kind kind, String detail, List<Anchor> words) {

  public Reason {
    words = List.copyOf(words);
  }

  /** Kinds of reasons, the strongest first. */
  public enum Kind {
    /** A person has decided so. */
    USER,
    /** Both have this name in full. */
    SAME_NAME,
    /** One document joins two names that the other has one of. */
    ALIAS,
    /** The names differ only as one language's names do when written in another's letters. */
    TRANSLITERATION,
    /** One has the surname alone. */
    SURNAME,
    /** Both are called this: "president". */
    ROLE,
    /** Both belong to this organisation. */
    AFFILIATION,
    /** Both are mentioned together with this. */
    COMPANY
  }
}
