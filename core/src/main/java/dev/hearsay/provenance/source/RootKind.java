package dev.hearsay.provenance.source;

import java.util.Locale;

/** What kind of thing has access of its own to what is claimed. */
public enum RootKind {
  PERSON,
  ORGANISATION,
  DOCUMENT,
  /** Someone of an outlet who was there, or who tested something in its hands. */
  OBSERVATION,
  ANONYMOUS,
  /** An outlet of which only its own voice or an unseen report is known. */
  OUTLET,
  UNKNOWN;

  /** The kind's name in the JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
