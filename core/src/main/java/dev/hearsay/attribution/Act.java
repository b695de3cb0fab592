package dev.hearsay.attribution;

import java.util.Locale;

/** What the source does in saying it: the illocutionary act, as the cue names it. */
public enum Act {
  STATE,
  REPORT,
  DENY,
  ALLEGE,
  PROMISE,
  ORDER,
  CONFIRM,
  ASK,
  PREDICT,
  BELIEVE,
  THREATEN,
  TESTIFY;

  /** The act's name in the JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
