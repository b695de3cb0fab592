package dev.hearsay.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What was to be written could not be: the pipe's reader is gone, or the disk is full. */
final class OutputException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  OutputException(IOException cause) {
    super(cause);
  }

  /** Whether the one who read our output went away (as {@code head} does): no fault of anybody. */
  static boolean isReaderGone(IOException exception) {
    String message = exception.getMessage();
    return message != null
        && (message.contains("Broken pipe") || message.contains("pipe is being closed"));
  }
}
