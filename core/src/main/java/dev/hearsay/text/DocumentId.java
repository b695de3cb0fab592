package dev.hearsay.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identifies a document: a hash of where it was found and what it says, each part length-prefixed
 * so that no two different pairs collide by concatenation. The same bytes read twice from the same
 * place give the same identifier, on every machine.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

  private static final int LENGTH = 16;

  public DocumentId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a document identifier can't be blank");
    }
  }

  public static DocumentId of(String uri, String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : new String[] {uri, text}) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return new DocumentId(HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
