package dev.hearsay.read;

import java.util.Optional;

/** A leaf of a message: a body or an attachment, decoded. */
final class MailPart {

  private final byte[] bytes;
  private final String mediaType;
  private final Optional<String> charset;
  private final Optional<String> name;
  private final boolean attached;

  MailPart(
      byte[] bytes,
      String mediaType,
      Optional<String> charset,
      Optional<String> name,
      boolean attached) {
    this.bytes = bytes;
    this.mediaType = mediaType;
    this.charset = charset;
    this.name = name;
    this.attached = attached;
  }

  byte[] bytes() {
    return bytes;
  }

  String mediaType() {
    return mediaType;
  }

  /** As a Content-Type header line. */
  String contentType() {
    return mediaType + charset.map(value -> "; charset=" + value).orElse("");
  }

  /** File name, where the message gives one. */
  Optional<String> name() {
    return name;
  }

  boolean isBody(String type) {
    return !attached && mediaType.equals(type);
  }
}
