package dev.hearsay.app.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Which certificates are taken, and what is said of the others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateFilesTest {

  private Path folder = Path.of("");
  private Path store = folder;
  private Path certificate = folder;
  private Path key = folder;
  private Path otherKey = folder;
  private Instant now = Instant.EPOCH;

  @BeforeAll
  void make(@TempDir Path fresh) throws IOException, GeneralSecurityException {
    folder = fresh;
    store =
        Certificates.keyStore(
            folder.resolve("one.p12"), "dns:case.example,dns:*.press.example,ip:192.0.2.7,ip:::1");
    certificate = Certificates.certificate(store, folder.resolve("one.pem"));
    key = Certificates.key(store, folder.resolve("one.key"));
    Path other = Certificates.rsaKeyStore(folder.resolve("other.p12"), "dns:other.example");
    otherKey = Certificates.key(other, folder.resolve("other.key"));
    Certificates.certificate(other, folder.resolve("other.pem"));
    // Later than what tests make themselves.
    now = Instant.now().plus(Duration.ofHours(1));
  }

  private String refusal(CertificateFiles files, Instant when) {
    AccessException refused = assertThrows(AccessException.class, () -> files.read(when));
    return String.valueOf(refused.getMessage());
  }

  private String refusal(Path certificateFile, Path keyFile) {
    return refusal(CertificateFiles.pem(certificateFile, keyFile), now);
  }

  @Test
  void pemFilesAndKeystoreHoldTheSame() {
    ServerCertificate pem = CertificateFiles.pem(certificate, key).read(now);
    ServerCertificate stored = CertificateFiles.keyStore(store, Certificates.PASSWORD).read(now);
    assertEquals(pem.chain(), stored.chain());
    assertEquals(pem.names(), stored.names());
    assertFalse(pem.toString().contains(pem.key().toString()));
  }

  @Test
  void keysOfOlderToolsAreRead() throws IOException, GeneralSecurityException {
    for (String name : new String[] {"one", "other"}) {
      byte[] inside =
          PrivateKeyInfo.getInstance(Certificates.keyBytes(folder.resolve(name + ".p12")))
              .parsePrivateKey()
              .toASN1Primitive()
              .getEncoded();
      Path old = folder.resolve(name + "-old.key");
      if (name.equals("other")) {
        Files.writeString(old, Certificates.pem("RSA PRIVATE KEY", inside));
        CertificateFiles.pem(folder.resolve("other.pem"), old).read(now);
      } else {
        // Java leaves the curve out, which OpenSSL writes: without it the key is damaged.
        Files.writeString(old, Certificates.pem("EC PRIVATE KEY", inside));
        assertTrue(refusal(certificate, old).contains("damaged key"), refusal(certificate, old));
        Files.writeString(
            old,
            Certificates.pem(
                "EC PRIVATE KEY",
                new org.bouncycastle.asn1.sec.ECPrivateKey(
                        256,
                        org.bouncycastle.asn1.sec.ECPrivateKey.getInstance(inside).getKey(),
                        org.bouncycastle.asn1.x9.X9ObjectIdentifiers.prime256v1)
                    .getEncoded()));
        CertificateFiles.pem(certificate, old).read(now);
      }
    }
  }

  @Test
  void namesAreThoseOfTheCertificate() {
    ServerCertificate read = CertificateFiles.pem(certificate, key).read(now);
    for (String host : new String[] {"case.example", "desk.press.example", "192.0.2.7", "[::1]"}) {
      assertTrue(read.isFor(host), host);
    }
    for (String host :
        new String[] {
          "",
          ".",
          "press.example",
          "a.b.press.example",
          "192.0.2.8",
          "[::2]",
          "case.example.org",
          "*.press.example.org",
          "localhost",
          "example"
        }) {
      assertFalse(read.isFor(host), host);
    }
    assertEquals(Optional.of("case.example"), read.firstHost());
  }

  @Test
  void keyOfAnotherCertificateIsSaidSo() {
    assertTrue(refusal(certificate, otherKey).contains("the key isn't the certificate's"));
  }

  @Test
  void certificateOutOfItsTimeIsSaidSo() {
    CertificateFiles files = CertificateFiles.pem(certificate, key);
    assertTrue(refusal(files, now.plus(Duration.ofDays(91))).contains("expired on"));
    assertTrue(refusal(files, now.minus(Duration.ofDays(3))).contains("isn't valid before"));
    assertEquals(Optional.empty(), files.read(now).warning(now));
    assertTrue(
        files
            .read(now)
            .warning(now.plus(Duration.ofDays(80)))
            .orElseThrow()
            .contains("expires on"));
  }

  @Test
  void orderOfTheChainIsChecked() throws IOException {
    Path chain = folder.resolve("chain.pem");
    String own = Files.readString(certificate);
    String other = Files.readString(folder.resolve("other.pem"));
    Files.writeString(chain, other + own);
    assertTrue(refusal(chain, key).contains("has to stand first"));
    Files.writeString(chain, own + other);
    assertTrue(refusal(chain, key).contains("certificate 2 doesn't vouch for certificate 1"));
  }

  @Test
  void filesThatHoldSomethingElseAreSaidSo() throws IOException {
    Path absent = folder.resolve("absent.pem");
    assertTrue(refusal(absent, key).contains("there is no file"));
    assertTrue(refusal(key, key).contains("no certificate"));
    assertTrue(refusal(certificate, certificate).contains("no private key"));
    Path cut = folder.resolve("cut.pem");
    Files.writeString(cut, Files.readString(certificate).substring(0, 200));
    assertTrue(refusal(cut, key).contains("cut short"), refusal(cut, key));
    Files.writeString(cut, Certificates.pem("CERTIFICATE", new byte[] {1, 2, 3}));
    assertTrue(refusal(cut, key).contains("damaged certificate"));
    Files.writeString(cut, Certificates.pem("PRIVATE KEY", new byte[] {1, 2, 3}));
    assertTrue(refusal(certificate, cut).contains("damaged key"));
    Files.writeString(cut, Certificates.pem("ENCRYPTED PRIVATE KEY", new byte[] {1, 2, 3}));
    assertTrue(refusal(certificate, cut).contains("passphrase"));
  }

  @Test
  void keystoresThatCantBeUsedAreSaidSo() throws IOException {
    CertificateFiles wrong = CertificateFiles.keyStore(store, "another one");
    assertTrue(refusal(wrong, now).contains("password is another one"));
    CertificateFiles none = CertificateFiles.keyStore(certificate, "");
    assertTrue(refusal(none, now).contains("isn't a PKCS #12"));
    Path two = folder.resolve("two.p12");
    Certificates.keyStore(two, "dns:a.example", "-alias", "first");
    Certificates.keyStore(two, "dns:b.example", "-alias", "second");
    assertTrue(
        refusal(CertificateFiles.keyStore(two, Certificates.PASSWORD), now)
            .contains("holds 2 keys"));
  }

  @Test
  void certificateWithoutNamesIsRefused() throws IOException {
    Path nameless = Certificates.keyStore(folder.resolve("nameless.p12"), "");
    assertTrue(
        refusal(CertificateFiles.keyStore(nameless, Certificates.PASSWORD), now)
            .contains("names no host"));
  }
}
