package dev.hearsay.app.access;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password's Argon2id hash (RFC 9106) with its salt and its parameters, in the usual notation:
 * {@code $argon2id$v=19$m=47104,t=2,p=1$salt$hash}. New ones take 46 megabytes and two passes,
 * twice what OWASP's Password Storage Cheat Sheet asks for with that much memory; that is a
 * fraction of a second, and fits the heap beside a case. Older ones are compared with the
 * parameters that they name.
 *
 * @param encoded the notation
 */
public record PasswordHash(String encoded) {

  private static final int MEMORY_KIB = 47_104;
  private static final int PASSES = 2;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;

  /** Above this a file could stop the server by asking for more memory than there is. */
  private static final int MOST_MEMORY_KIB = 262_144;

  private static final Pattern NOTATION =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=([0-9]{1,6}),t=([0-9]{1,2}),p=([1-4])"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

  /**
   * Takes one that was stored.
   *
   * @throws AccessException when it's in another notation, or asks for too little or too much work
   */
  public PasswordHash {
    Matcher parts = NOTATION.matcher(encoded);
    if (!parts.matches()
        || Integer.parseInt(parts.group(1)) < 8 * Integer.parseInt(parts.group(3))
        || Integer.parseInt(parts.group(1)) > MOST_MEMORY_KIB
        || Integer.parseInt(parts.group(2)) < 1
        || !isBase64(parts.group(4))
        || !isBase64(parts.group(5))) {
      throw new AccessException("it isn't an Argon2id hash of a password");
    }
  }

  private static boolean isBase64(String text) {
    return text.length() % 4 != 1;
  }

  /** Of a new password, with a salt of its own. */
  public static PasswordHash of(Password password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    byte[] hash = hash(password, MEMORY_KIB, PASSES, 1, salt, HASH_BYTES);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return new PasswordHash(
        "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
            .formatted(
                MEMORY_KIB, PASSES, base64.encodeToString(salt), base64.encodeToString(hash)));
  }

  /** Whether it is of this password. Takes as long whether it is or not. */
  public boolean matches(Password password) {
    Matcher parts = NOTATION.matcher(encoded);
    if (!parts.matches()) {
      throw new IllegalStateException("checked on construction");
    }
    byte[] expected = Base64.getDecoder().decode(parts.group(5));
    byte[] hash =
        hash(
            password,
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            Base64.getDecoder().decode(parts.group(4)),
            expected.length);
    return MessageDigest.isEqual(expected, hash);
  }

  private static byte[] hash(
      Password password, int memory, int passes, int lanes, byte[] salt, int length) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[length];
    generator.generateBytes(password.bytes(), hash);
    return hash;
  }

  /** Not the hash: it would end in logs. */
  @Override
  public String toString() {
    return "(the hash of a password)";
  }
}
