package dev.hearsay.app.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords, their hashes and the file that keeps them. */
class PasswordTest {

  private static final String GOOD = "ferry lantern quarto";

  @TempDir private Path folder;

  private static Password tried(String typed) {
    return Password.tried(typed).orElseThrow();
  }

  @Test
  void onlyTheSamePasswordMatches() {
    PasswordHash hash = PasswordHash.of(Password.chosen(GOOD));
    assertTrue(hash.matches(tried(GOOD)));
    for (String other : List.of("ferry lantern quartp", GOOD + " ", "Ferry lantern quarto", "x")) {
      assertFalse(hash.matches(tried(other)), other);
    }
    assertNotEquals(hash, PasswordHash.of(Password.chosen(GOOD)), "each has a salt of its own");
    assertFalse(hash.toString().contains(hash.encoded()));
  }

  @Test
  void newHashesTakeWhatIsRecommended() {
    String encoded = PasswordHash.of(Password.chosen(GOOD)).encoded();
    assertTrue(encoded.startsWith("$argon2id$v=19$m=47104,t=2,p=1$"), encoded);
  }

  /** From the reference implementation's own tests (phc-winner-argon2, src/test.c). */
  @Test
  void hashesOfOtherProgramsAreUnderstood() {
    PasswordHash hash =
        new PasswordHash(
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4");
    assertTrue(hash.matches(tried("password")));
    assertFalse(hash.matches(tried("passwore")));
  }

  @Test
  void whatIsNoHashIsRefused() {
    String rest = "$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
    for (String text :
        List.of(
            "",
            "ferry lantern quarto",
            "$argon2i$v=19$m=256,t=2,p=1" + rest,
            "$argon2id$v=16$m=256,t=2,p=1" + rest,
            "$argon2id$v=19$m=999999,t=2,p=1" + rest,
            "$argon2id$v=19$m=4,t=2,p=1" + rest,
            "$argon2id$v=19$m=256,t=0,p=1" + rest,
            "$argon2id$v=19$m=256,t=2,p=0" + rest,
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQAA$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu",
            "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$")) {
      assertThrows(AccessException.class, () -> new PasswordHash(text), text);
    }
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    PasswordHash hash = PasswordHash.of(Password.chosen("caf\u00e9 am hafen"));
    assertTrue(hash.matches(tried("cafe\u0301 am hafen")));
  }

  @Test
  void passwordsThatAreEasyToGuessAreRefused() {
    for (String weak :
        List.of(
            "",
            "short",
            "eleven char",
            "aaaaaaaaaaaaaaaa",
            "abcabcabcabcabc",
            "ferry\tlantern quarto")) {
      assertThrows(AccessException.class, () -> Password.chosen(weak), weak);
    }
    assertThrows(AccessException.class, () -> Password.chosen(GOOD.repeat(20)));
    assertEquals("(a password)", Password.chosen(GOOD).toString());
    assertEquals(Optional.empty(), Password.tried(""));
    assertEquals(Optional.empty(), Password.tried("a".repeat(257)));
    assertEquals(Optional.empty(), Password.tried("a".repeat(1_000_000)));
  }

  @Test
  void hashIsKeptBesideTheCaseForItsOwnerAlone() throws IOException {
    PasswordFile file = PasswordFile.of(folder.resolve("ferry.hearsay"));
    assertEquals(folder.resolve("ferry.hearsay.password"), file.file());
    assertEquals(Optional.empty(), file.read());
    PasswordHash first = PasswordHash.of(Password.chosen(GOOD));
    file.write(first);
    assertEquals(Optional.of(first), file.read());
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file.file())));
    PasswordHash second = PasswordHash.of(Password.chosen(GOOD + " folio"));
    file.write(second);
    assertEquals(Optional.of(second), file.read());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file.file()), files.toList());
    }
    assertTrue(file.remove());
    assertFalse(file.remove());
    assertEquals(Optional.empty(), file.read());
  }

  @Test
  void damagedFileIsNoMissingPassword() throws IOException {
    PasswordFile file = PasswordFile.of(folder.resolve("ferry.hearsay"));
    for (byte[] damaged :
        List.of(
            new byte[0],
            new byte[] {(byte) 0xff},
            GOOD.getBytes(StandardCharsets.UTF_8),
            new byte[2_000])) {
      Files.write(file.file(), damaged);
      AccessException refused = assertThrows(AccessException.class, file::read);
      assertTrue(refused.getMessage().contains("can't be used"), refused.getMessage());
    }
  }

  @Test
  void publicAddressIsAnOriginOverTls() {
    assertEquals("https://case.example", PublicUrl.parse("https://Case.Example/").origin());
    assertEquals("https://case.example", PublicUrl.parse(" https://case.example:443 ").origin());
    assertEquals(
        "https://case.example:8443", PublicUrl.parse("HTTPS://case.example:8443").origin());
    assertEquals("https://[2001:db8::1]", PublicUrl.parse("https://[2001:DB8::1]").origin());
    for (String wrong :
        List.of(
            "",
            "case.example",
            "http://case.example",
            "https://",
            "https://case.example/hearsay",
            "https://case.example/?a",
            "https://case.example/#a",
            "https://me@case.example",
            "https://case.example:99999",
            "https://a b",
            "https:///x",
            "ftp://case.example")) {
      assertThrows(AccessException.class, () -> PublicUrl.parse(wrong), wrong);
    }
  }
}
