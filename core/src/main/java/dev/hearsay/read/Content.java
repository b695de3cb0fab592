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
  private final Optional<String> mediaType;
  private final Optional<Charset> charset;

  private Content(String uri, byte[] bytes, Optional<String> mediaType, Optional<Charset> charset) {
    this.uri = uri;
    this.bytes = bytes;
    this.mediaType = mediaType;
    this.charset = charset;
  }

  static Content of(String uri, byte[] bytes) {
    return new Content(uri, bytes, Optional.empty(), Optional.empty());
  }

  /** With the type and charset of a Content-Type header line; a broken one says nothing. */
  static Content of(String uri, byte[] bytes, Optional<String> contentType) {
    return new Content(
        uri, bytes, contentType.flatMap(Content::mediaType), contentType.flatMap(Content::charset));
  }

  String uri() {
    return uri;
  }

  byte[] bytes() {
    return bytes;
  }

  /** As declared, in lower case, without parameters ("text/html"). */
  Optional<String> mediaType() {
    return mediaType;
  }

  /** As declared, where this platform knows it. */
  Optional<Charset> charset() {
    return charset;
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
