package dev.hearsay.app.web;

import dev.hearsay.app.access.CertificateFiles;
import dev.hearsay.app.access.PasswordFile;
import dev.hearsay.app.access.PublicUrl;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Who may reach a served case, and how.
 *
 * @param password has to be known to get in; empty where everybody who reaches the server is let in
 * @param certificate for TLS; empty where the server itself speaks plain HTTP
 * @param publicUrl what people type in, where that isn't the server's own address
 * @param behindProxy whether all requests come through a reverse proxy that speaks TLS and says
 *     whom they come from
 * @param clock by which sessions and certificates end
 * @param log is told who signs in, who fails to, and what is wrong with the certificate
 */
public record AccessOptions(
    Optional<PasswordFile> password,
    Optional<CertificateFiles> certificate,
    Optional<PublicUrl> publicUrl,
    boolean behindProxy,
    Clock clock,
    Consumer<String> log) {

  /** Everybody on this machine, and nobody else. */
  public static AccessOptions loopback() {
    return new AccessOptions(
        Optional.empty(), Optional.empty(), Optional.empty(), false, Clock.systemUTC(), line -> {});
  }

  /** Why a case isn't served like that at an address, and what to do; empty where it may be. */
  public Optional<String> refusal(InetAddress address) {
    boolean reachable = !address.isLoopbackAddress();
    if (behindProxy && publicUrl.isEmpty()) {
      return Optional.of(
          "--behind-proxy also needs --public-url with the address that people type in, such as"
              + " https://case.example.org");
    }
    if (reachable && certificate.isEmpty() && !behindProxy) {
      return Optional.of(
          "other machines can reach "
              + address.getHostAddress()
              + ", so what they send has to be encrypted: give --tls-certificate and --tls-key, or"
              + " --tls-keystore, or --behind-proxy with --public-url where a reverse proxy does it");
    }
    if (publicUrl.isPresent() && certificate.isEmpty() && !behindProxy) {
      return Optional.of(
          "--public-url says how others reach the case: give --behind-proxy or --tls-certificate"
              + " as well");
    }
    if ((reachable || behindProxy) && password.isEmpty()) {
      return Optional.of(
          "others can reach the case then, so it needs a password: set one with hearsay password");
    }
    return Optional.empty();
  }
}
