package dev.hearsay.affair;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifiers that are hashes of their parts, each with its length before it. */
final class Identifiers {

  private static final int LENGTH = 16;

  private Identifiers() {}

  static String of(String kind, Passage passage, String... more) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      put(digest, kind);
      put(digest, passage.document().value());
      put(digest, Integer.toString(passage.span().start()));
      put(digest, Integer.toString(passage.span().end()));
      for (String part : more) {
        put(digest, part);
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static void put(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
