package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.app.access.CertificateFiles;
import dev.hearsay.app.access.Certificates;
import dev.hearsay.app.access.PasswordFile;
import dev.hearsay.app.access.PublicUrl;
import dev.hearsay.app.web.GuardedCase.Answer;
import dev.hearsay.app.web.GuardedCase.Mode;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reaching a case by TLS and through a proxy, and what is served in no way. */
class ReachTest {

  @TempDir private Path folder;

  @Test
  void certificateSaysToWhichHostsItAnswers() throws IOException, GeneralSecurityException {
    try (GuardedCase guarded = new GuardedCase(folder, Mode.TLS)) {
      String port = ":" + guarded.port();
      assertEquals("https://case.example" + port + "/", guarded.server.address().toString());
      for (String host : List.of("case.example", "CASE.example" + port, "localhost", "127.0.0.1")) {
        assertEquals(200, guarded.get("/login", "Host", host).status(), host);
      }
      for (String host : List.of("other.example", "a.case.example", "[::1]", "127.0.0.2", "")) {
        Answer answer = guarded.get("/login", "Host", host);
        assertTrue(answer.status() == 421 || answer.status() == 400, host);
        assertFalse(answer.body().contains("confidential"), host);
      }
    }
  }

  @Test
  void cookiesOverTlsStayOnTls() throws IOException, GeneralSecurityException {
    for (Mode mode : List.of(Mode.TLS, Mode.PROXY)) {
      try (GuardedCase guarded = new GuardedCase(folder.resolve(mode.name()), mode)) {
        Answer entered = guarded.signIn(GuardedCase.PASSWORD, "/", "");
        assertEquals(303, entered.status(), entered.body());
        assertTrue(
            entered
                .cookieLine("session")
                .matches(
                    "__Host-hearsay-session=[A-Za-z0-9_-]{43};"
                        + " Path=/; Secure; HttpOnly; SameSite=Strict"),
            entered.cookieLine("session"));
        String session = entered.cookie("session");
        assertTrue(guarded.opens(session));
        String token = guarded.get("/", "Cookie", session).token();
        Answer left = guarded.post("/logout", session, "token=" + token);
        assertEquals("\"cache\"", left.header("Clear-Site-Data"));
      }
    }
  }

  @Test
  void tlsIsDemandedForGoodWhereItIsOurs() throws IOException, GeneralSecurityException {
    try (GuardedCase guarded = new GuardedCase(folder, Mode.TLS)) {
      assertEquals("max-age=31536000", guarded.get("/").header("Strict-Transport-Security"));
      for (String host : List.of("localhost", "127.0.0.1")) {
        Answer answer = guarded.get("/", "Host", host);
        assertEquals(
            "", answer.header("Strict-Transport-Security"), "other programs are there too");
      }
    }
  }

  @Test
  void onlyModernTlsIsSpoken() throws IOException, GeneralSecurityException {
    try (GuardedCase guarded = new GuardedCase(folder, Mode.TLS)) {
      assertEquals("TLSv1.3", handshake(guarded, "TLSv1.3", ""));
      assertEquals(
          "TLSv1.2", handshake(guarded, "TLSv1.2", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256"));
      for (String old :
          List.of(
              "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
              "TLS_DHE_RSA_WITH_AES_128_GCM_SHA256",
              "TLS_RSA_WITH_AES_128_GCM_SHA256")) {
        assertThrows(SSLException.class, () -> handshake(guarded, "TLSv1.2", old), old);
      }
    }
  }

  private String handshake(GuardedCase guarded, String protocol, String suite)
      throws IOException, GeneralSecurityException {
    try (SSLSocket socket = socket(guarded)) {
      socket.setEnabledProtocols(new String[] {protocol});
      if (!suite.isEmpty()) {
        socket.setEnabledCipherSuites(new String[] {suite});
      }
      socket.startHandshake();
      return socket.getSession().getProtocol();
    }
  }

  private SSLSocket socket(GuardedCase guarded) throws IOException, GeneralSecurityException {
    return (SSLSocket)
        GuardedCase.trusting(folder.resolve("server.p12"))
            .getSocketFactory()
            .createSocket(InetAddress.getLoopbackAddress(), guarded.port());
  }

  @Test
  void renewedCertificateIsTakenUpAndABrokenOneIsNot()
      throws IOException, GeneralSecurityException {
    try (GuardedCase guarded = new GuardedCase(folder, Mode.TLS)) {
      String session = guarded.session();
      Certificate first = shown(guarded);
      Files.writeString(folder.resolve("server.pem"), "half a file");
      guarded.server.lookAtCertificate();
      assertEquals(first, shown(guarded));
      assertTrue(
          guarded.log.stream().anyMatch(line -> line.contains("the old one stays in use")),
          guarded.log.toString());
      Files.delete(folder.resolve("server.p12"));
      Path store = folder.resolve("server.p12");
      Certificates.keyStore(store, "dns:case.example,dns:new.example");
      Certificates.certificate(store, folder.resolve("server.pem"));
      Certificates.key(store, folder.resolve("server.key"));
      Files.setLastModifiedTime(
          folder.resolve("server.key"), FileTime.from(Instant.now().plusSeconds(5)));
      guarded.server.lookAtCertificate();
      assertEquals(Certificates.open(store).getCertificate("mykey"), shown(guarded));
      assertTrue(guarded.log.contains("the certificate was renewed"), guarded.log.toString());
      assertEquals("new.example", hostOf(guarded));
      assertFalse(session.isEmpty());
    }
  }

  private Certificate shown(GuardedCase guarded) throws IOException, GeneralSecurityException {
    try (SSLSocket socket = socket(guarded)) {
      socket.startHandshake();
      return socket.getSession().getPeerCertificates()[0];
    }
  }

  /** A host that only the new certificate has. */
  private String hostOf(GuardedCase guarded) throws IOException, GeneralSecurityException {
    try (SSLSocket socket = socket(guarded)) {
      socket
          .getOutputStream()
          .write(
              "GET /login HTTP/1.1\r\nHost: new.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return answer.startsWith("HTTP/1.1 200") ? "new.example" : answer;
    }
  }

  @Test
  void behindAProxyOnlyThePublicAddressIsAnswered() throws IOException, GeneralSecurityException {
    try (GuardedCase guarded = new GuardedCase(folder, Mode.PROXY)) {
      assertEquals("https://case.example/", guarded.server.address().toString());
      assertEquals(200, guarded.get("/login").status());
      assertEquals(200, guarded.get("/login", "Host", "case.example:443").status());
      for (String host : List.of("127.0.0.1:" + guarded.port(), "localhost", "other.example")) {
        Answer answer = guarded.get("/login", "Host", host, "X-Forwarded-Host", "case.example");
        assertEquals(421, answer.status(), host);
        assertTrue(answer.body().contains("pass the Host header on"), answer.body());
      }
      Answer form = guarded.get("/login");
      for (String origin :
          List.of("http://case.example", "https://case.example:8443", "https://other.example")) {
        assertEquals(
            403,
            guarded
                .post("/login", form.cookie("visitor"), "token=" + form.token(), "Origin", origin)
                .status(),
            origin);
      }
      assertEquals("", guarded.get("/").header("Strict-Transport-Security"), "the proxy's affair");
    }
  }

  @Test
  void proxySaysWhoseTriesTheyAre() throws IOException, GeneralSecurityException {
    try (GuardedCase guarded = new GuardedCase(folder, Mode.PROXY)) {
      for (int i = 0; i < LoginThrottle.FREE; i++) {
        // What stands before the last address is the client's own invention.
        assertEquals(403, failed(guarded, "198.51.100." + i + ", 192.0.2.1"));
      }
      assertEquals(429, failed(guarded, "192.0.2.1"));
      assertEquals(429, failed(guarded, "203.0.113.9,192.0.2.1"));
      assertEquals(403, failed(guarded, "192.0.2.2"));
      for (int i = 0; i < LoginThrottle.FREE; i++) {
        assertEquals(403, failed(guarded, "2001:db8:1:2::" + i));
      }
      assertEquals(429, failed(guarded, "2001:db8:1:2:ffff::1"), "one customer has them all");
      assertEquals(403, failed(guarded, "2001:db8:1:3::1"));
      assertTrue(guarded.log.contains("wrong password from 192.0.2.1"), guarded.log.toString());
    }
  }

  @Test
  void withoutAProxyNobodyChoosesTheAddressOfTheirTries()
      throws IOException, GeneralSecurityException {
    try (GuardedCase guarded = new GuardedCase(folder, Mode.TLS)) {
      for (int i = 0; i < LoginThrottle.FREE; i++) {
        assertEquals(403, failed(guarded, "192.0.2." + i));
      }
      assertEquals(429, failed(guarded, "192.0.2.99"));
    }
  }

  private static int failed(GuardedCase guarded, String forwarded) {
    return guarded.signIn("ferry lantern quartz", "/", "", "X-Forwarded-For", forwarded).status();
  }

  @Test
  void othersAreServedOnlyWithPasswordAndTls() throws IOException {
    Optional<PasswordFile> password = Optional.of(PasswordFile.of(folder.resolve("a.hearsay")));
    Optional<CertificateFiles> tls =
        Optional.of(CertificateFiles.pem(folder.resolve("a"), folder.resolve("b")));
    Optional<PublicUrl> url = Optional.of(PublicUrl.parse("https://case.example"));
    InetAddress here = InetAddress.getLoopbackAddress();
    for (String address : List.of("0.0.0.0", "::", "192.0.2.1", "2001:db8::1")) {
      InetAddress there = InetAddress.getByName(address);
      assertRefused(
          "--tls-certificate",
          access(Optional.empty(), Optional.empty(), Optional.empty(), false),
          there);
      assertRefused(
          "--tls-certificate", access(password, Optional.empty(), Optional.empty(), false), there);
      assertRefused("--tls-certificate", access(password, Optional.empty(), url, false), there);
      assertRefused(
          "hearsay password", access(Optional.empty(), tls, Optional.empty(), false), there);
      assertRefused(
          "hearsay password", access(Optional.empty(), Optional.empty(), url, true), there);
      assertRefused(
          "--public-url", access(password, Optional.empty(), Optional.empty(), true), there);
      assertEquals(Optional.empty(), access(password, tls, Optional.empty(), false).refusal(there));
      assertEquals(Optional.empty(), access(password, Optional.empty(), url, true).refusal(there));
    }
    assertRefused("hearsay password", access(Optional.empty(), Optional.empty(), url, true), here);
    assertRefused("--behind-proxy", access(password, Optional.empty(), url, false), here);
    assertEquals(
        Optional.empty(),
        access(password, Optional.empty(), Optional.empty(), false).refusal(here));
    assertEquals(Optional.empty(), AccessOptions.loopback().refusal(here));
  }

  private static AccessOptions access(
      Optional<PasswordFile> password,
      Optional<CertificateFiles> tls,
      Optional<PublicUrl> url,
      boolean proxy) {
    return new AccessOptions(password, tls, url, proxy, Clock.systemUTC(), line -> {});
  }

  private static void assertRefused(String advice, AccessOptions access, InetAddress address) {
    String refusal = access.refusal(address).orElse("");
    assertTrue(refusal.contains(advice), address + ": " + refusal);
  }
}
