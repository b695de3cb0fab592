package dev.hearsay.read;

import dev.hearsay.text.PublicationTime;
import java.time.Duration;
import java.util.Optional;

/**
 * What a caller can say about inputs that can't say it themselves, and the limits of reading.
 *
 * @param published used where the input states no publication date
 * @param outlet used where the input states no outlet
 * @param privateAddresses whether URLs may point to loopback, link-local and private networks
 * @param maximumBytes largest input, and largest item inside one, after decompression
 * @param timeout of a connection, and of each read from it
 * @param maximumRedirects followed for one URL
 */
public record ReadOptions(
    Optional<PublicationTime> published,
    Optional<String> outlet,
    boolean privateAddresses,
    long maximumBytes,
    Duration timeout,
    int maximumRedirects) {

  private static final long MAXIMUM_BYTES = 32L << 20;
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final int MAXIMUM_REDIRECTS = 10;

  public static ReadOptions defaults() {
    return new ReadOptions(
        Optional.empty(), Optional.empty(), false, MAXIMUM_BYTES, TIMEOUT, MAXIMUM_REDIRECTS);
  }
}
