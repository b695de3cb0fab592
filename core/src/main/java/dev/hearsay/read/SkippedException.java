package dev.hearsay.read;

import java.io.IOException;

/**
 * Ends the reading of one input, or of one item inside it, with a named reason. It never leaves
 * this package: the reader that knows the input's name turns it into {@link Outcome.Skipped}.
 */
final class SkippedException extends IOException {

  private static final long serialVersionUID = 1L;

  private final SkipReason reason;
  private final String detail;

  SkippedException(SkipReason reason, String detail) {
    super(detail);
    this.reason = reason;
    this.detail = detail;
  }

  SkipReason reason() {
    return reason;
  }

  Outcome.Skipped of(String uri) {
    return new Outcome.Skipped(uri, reason, detail);
  }
}
