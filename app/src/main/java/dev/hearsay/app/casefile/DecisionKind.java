package dev.hearsay.app.casefile;

import java.util.Locale;

/** What people can decide about a case. */
public enum DecisionKind {
  /** All places name one and the same. */
  SAME_ENTITY(true),
  /** The first place names another than the others, which name one and the same. */
  OTHER_ENTITY(true),
  /** The statements at two places make one claim. */
  MERGE_CLAIMS(true),
  /** The statement at the first place doesn't make the claim of the one at the second. */
  SPLIT_CLAIM(true),
  /** Nobody is quoted there, or somebody else: the attribution doesn't count. */
  REJECT_ATTRIBUTION(true),
  /** The attribution is right; should a new analysis not find it, that is a conflict. */
  CONFIRM_ATTRIBUTION(true),
  /** The first document doesn't descend from the second, or from the outlet. */
  REJECT_DERIVATION(true),
  /** It does; should it no longer be found, that is a conflict. */
  CONFIRM_DERIVATION(true),
  /** The root that is named at the first place doesn't stand behind the claim at the second. */
  REJECT_ROOT(true),
  /** It does, for certain. */
  CONFIRM_ROOT(true),
  /** It is independent of all other roots of that claim. */
  INDEPENDENT_ROOT(true),
  /** It has it from one of the others, and doesn't count beside them. */
  DEPENDENT_ROOT(true),
  /** Words of the user's about a document, or words of it. */
  NOTE(false),
  /** Words of the user's about the claim of the statement at a place. */
  CLAIM_NOTE(false),
  /** Words of the user's about who is named at a place. */
  SOURCE_NOTE(false),
  /** What the register says of an outlet. */
  OUTLET(false);

  private final boolean related;

  DecisionKind(boolean related) {
    this.related = related;
  }

  /** Whether documents have to be related again for it. */
  boolean isRelated() {
    return related;
  }

  /** The kind's name in the JSON: "same-entity". */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
