package dev.hearsay.app.casefile;

/** That packed bytes aren't what was packed. */
final class DamagedBytesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DamagedBytesException(String message, Throwable cause) {
    super(message, cause);
  }
}
