package dev.hearsay.read.feed;

import java.util.Optional;

/**
 * What is known about a feed's bytes besides the bytes.
 *
 * @param uri where they came from, after redirects and {@code Content-Location}; relative addresses
 *     are resolved against it
 * @param contentType the {@code Content-Type} header
 * @param language the {@code Content-Language} header
 */
public record Delivery(String uri, Optional<String> contentType, Optional<String> language) {

  /** Bytes of which nothing is known but where they lay. */
  public static Delivery from(String uri) {
    return new Delivery(uri, Optional.empty(), Optional.empty());
  }
}
