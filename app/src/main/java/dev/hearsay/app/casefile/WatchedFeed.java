package dev.hearsay.app.casefile;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A feed that is asked for new articles.
 *
 * @param asked when it was asked last; empty where it never was
 * @param detail why it couldn't be read; empty where it could
 * @param fresh how many new documents it had when it last had any
 * @param failures how often in a row it couldn't be read
 * @param due when it is to be asked again; empty where it is gone for good, or never was asked
 * @param validators headers by which its server knows whether it has changed
 */
public record WatchedFeed(
    long number,
    String url,
    Instant added,
    Optional<Instant> asked,
    Outcome outcome,
    String detail,
    long fresh,
    int failures,
    Optional<Instant> due,
    Map<String, String> validators) {

  public WatchedFeed {
    validators = Map.copyOf(validators);
  }

  /** What came of asking it last. */
  public enum Outcome {
    /** It wasn't asked yet. */
    NEVER,
    /** It had something new. */
    FRESH,
    /** It had nothing new. */
    UNCHANGED,
    /** It couldn't be read. */
    FAILED,
    /** Its server says that it is gone for good. */
    GONE;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
