package dev.hearsay.app.casefile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, by which things are known again. */
final class Hashes {

  private Hashes() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  static byte[] sha256(byte[] bytes) {
    return digest().digest(bytes);
  }
}
