package dev.hearsay.app.access;

import org.jspecify.annotations.Nullable;

/**
 * A password or a certificate that can't be used. The message is a sentence for who set it up, and
 * says what to do.
 */
public final class AccessException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** One that nothing else caused. */
  public AccessException(String message) {
    super(message);
  }

  /** One that something else caused. */
  public AccessException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
