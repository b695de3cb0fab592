package dev.hearsay.app.casefile;

import dev.hearsay.read.ReadOptions;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What is to be added, and how.
 *
 * @param inputs may be empty: then only what was left unfinished is finished
 * @param program the version of this program, noted with what it analyses
 * @param accuracy of the analysis, noted too
 * @param threads that analyse, at least 1
 * @param again whether documents that are analysed already are analysed again
 */
public record AddRequest(
    List<Input> inputs,
    ReadOptions options,
    String program,
    String accuracy,
    int threads,
    boolean again) {

  /**
   * Something to read.
   *
   * @param uri a file, a folder, a URL; or what bytes that came otherwise are to be called
   * @param bytes those bytes
   * @param contentType what a server said that they are
   */
  public record Input(String uri, Optional<InputStream> bytes, Optional<String> contentType) {

    /** Of bytes of which nothing more is known. */
    public Input(String uri, Optional<InputStream> bytes) {
      this(uri, bytes, Optional.empty());
    }

    /** A file, a folder, a URL. */
    public static Input of(String place) {
      return new Input(place, Optional.empty());
    }
  }

  public AddRequest {
    inputs = List.copyOf(inputs);
  }
}
