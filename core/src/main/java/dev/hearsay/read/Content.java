package dev.hearsay.read;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

/**
 * One item in memory, with what its container said about it. The bytes are shared, not copied:
 * nobody writes to them.
 */
final class Content {

  private final String uri;
  private final byte[] bytes;
  private final Optional<String> contentType;

  private Content(String uri, byte[] bytes, Optional<String> contentType) {
    this.uri = uri;
    this.bytes = bytes;
    this.contentType = contentType;
  }

  static Content of(String uri, byte[] bytes) {
    return new Content(uri, bytes, Optional.empty());
  }

  /** With the Content-Type header line; a broken one says nothing. */
  static Content of(String uri, byte[] bytes, Optional<String> contentType) {
    return new Content(uri, bytes, contentType);
  }

  String uri() {
    return uri;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The Content-Type header line, as it came. */
  Optional<String> contentType() {
    return contentType;
  }

  /** As declared, in lower case, without parameters ("text/html"). */
  Optional<String> mediaType() {
    return contentType.flatMap(Content::mediaType);
  }

  /** As declared, where this platform knows it. */
  Optional<Charset> charset() {
    return contentType.flatMap(Content::charset);
  }

  static Optional<String> mediaType(String contentType) {
    int end = contentType.indexOf(';');
    String type =
        (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    return type.indexOf('/') > 0 ? Optional.of(type) : Optional.empty();
  }

  static Optional<Charset> charset(String contentType) {
    String lower = contentType.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    String name = contentType.substring(at + "charset=".length());
    int end = name.indexOf(';');
    return charsetNamed((end < 0 ? name : name.substring(0, end)).replaceAll("[\"'\\s]", ""));
  }

  /** The charset of that name, unless it is unknown or no name at all. */
  static Optional<Charset> charsetNamed(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      // an illegal name, an unknown one, or an empty one
      return Optional.empty();
    }
  }
}
