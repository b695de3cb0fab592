package dev.hearsay.attribution;

import java.util.Locale;

/** How far the text stands back from the content. */
public enum Hedge {
  NONE,
  REPORTED,
  ALLEGED,
  UNCERTAIN;

  /** The hedge's name in the JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
