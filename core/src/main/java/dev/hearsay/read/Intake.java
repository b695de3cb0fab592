package dev.hearsay.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Is given the bytes of every file, answer and stream before they are read: to keep them. */
@FunctionalInterface
public interface Intake {

  /**
   * Takes the bytes.
   *
   * @param uri where they were found
   * @param contentType as the server said
   * @return the same bytes, to be read in their place; empty where they needn't be read
   * @throws IOException when the bytes can't be had: the input is skipped
   */
  Optional<InputStream> take(String uri, Optional<String> contentType, InputStream bytes)
      throws IOException;

  /** Keeps nothing. */
  static Intake none() {
    return (uri, contentType, bytes) -> Optional.of(bytes);
  }
}
