package dev.hearsay.read;

import java.util.Locale;

/** Why an input was skipped: stable codes for scripts. */
public enum SkipReason {
  NOT_FOUND,
  UNREADABLE,
  EMPTY,
  UNKNOWN_FORMAT,
  TOO_LARGE,
  TRUNCATED,
  DECOMPRESSION_BOMB,
  MALFORMED,
  ENCRYPTED,
  NO_TEXT,
  FORBIDDEN_ADDRESS,
  NETWORK,
  HTTP_STATUS,
  TOO_MANY_REDIRECTS,
  TIMED_OUT;

  /** The reason's name on stderr. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
