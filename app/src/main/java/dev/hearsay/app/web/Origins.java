package dev.hearsay.app.web;

import dev.hearsay.app.access.Hosts;
import dev.hearsay.app.access.PublicUrl;
import dev.hearsay.app.access.ServerCertificate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The origins that a server answers to (RFC 6454): which names of hosts requests may carry, and
 * which pages may change the case. Names that other sites may let point here are none of them (DNS
 * rebinding). On loopback, the names of loopback; with TLS of its own, those of the certificate and
 * of the public address; behind a proxy, the public address alone.
 */
final class Origins {

  private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

  private final Optional<PublicUrl> publicUrl;
  private final Optional<Supplier<ServerCertificate>> certificate;
  private final boolean behindProxy;

  /**
   * @param certificate the one that is shown at the moment
   */
  Origins(AccessOptions access, Optional<Supplier<ServerCertificate>> certificate) {
    this.publicUrl = access.publicUrl();
    this.certificate = certificate;
    this.behindProxy = access.behindProxy();
  }

  /** Whether a request with this {@code Host} is meant for this server. */
  boolean answersTo(String host) {
    String name = Hosts.name(host);
    if (publicUrl.isPresent() && publicUrl.get().host().equals(name)) {
      return true;
    }
    if (behindProxy) {
      return false;
    }
    return certificate
        .map(shown -> shown.get().isFor(name))
        .orElseGet(() -> LOOPBACK.contains(name));
  }

  /** Whether {@code Origin} is that of the pages which a request with this {@code Host} gets. */
  boolean isOwn(String origin, String host) {
    return behindProxy
        ? publicUrl.map(PublicUrl::origin).equals(Optional.of(origin))
        : origin.equals((isSecure() ? "https://" : "http://") + host);
  }

  /** Whether browsers reach the server by TLS, be it spoken here or by the proxy. */
  boolean isSecure() {
    return behindProxy || certificate.isPresent();
  }

  /** Whether to demand TLS of this host for good. Other programs of this machine may do without. */
  boolean demandsTls(String host) {
    return certificate.isPresent()
        && !behindProxy
        && !LOOPBACK.contains(Hosts.name(host))
        && Hosts.address(Hosts.name(host)).isEmpty();
  }

  /** Where a browser finds the server. */
  String address(String boundHost, int port) {
    if (publicUrl.isPresent()) {
      return publicUrl.get().origin();
    }
    String host =
        certificate.isPresent()
            ? certificate.get().get().firstHost().orElse(boundHost)
            : boundHost.contains(":") && !boundHost.startsWith("[")
                ? "[" + boundHost + "]"
                : boundHost;
    return (isSecure() ? "https://" : "http://") + host + ":" + port;
  }

  /** What it answers to, for who came by another name. */
  String words() {
    if (behindProxy) {
      return "This server answers to its public address only. The proxy in front of it has to pass"
          + " the Host header on.";
    }
    return certificate.isPresent()
        ? "This server answers to the names of its certificate only."
        : "This server answers to localhost only.";
  }
}
