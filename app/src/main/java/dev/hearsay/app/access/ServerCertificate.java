package dev.hearsay.app.access;

import java.net.InetAddress;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server shows to say who it is: a certificate for its names, those that vouch for it, and
 * the key that only it has (RFC 5280).
 *
 * @param chain the server's own certificate first, each signed by the next
 * @param key of the first
 * @param names the hosts that it's for, in lower case; {@code *.} stands for one label
 */
public record ServerCertificate(List<X509Certificate> chain, PrivateKey key, List<String> names) {

  private static final Duration SOON = Duration.ofDays(14);
  private static final int DNS_NAME = 2;
  private static final int IP_ADDRESS = 7;

  /** Copies the lists. */
  public ServerCertificate {
    chain = List.copyOf(chain);
    names = List.copyOf(names);
  }

  /**
   * Puts certificates and a key together.
   *
   * @param from what they were read from, for messages
   * @throws AccessException when they don't belong together, or don't hold at this time
   */
  static ServerCertificate of(
      List<X509Certificate> chain, PrivateKey key, String from, Instant now) {
    X509Certificate own = chain.get(0);
    requireMatch(chain, key, from);
    requireOrder(chain, from);
    if (now.isAfter(own.getNotAfter().toInstant())) {
      throw new AccessException(
          from
              + ": the certificate expired on "
              + day(own.getNotAfter().toInstant())
              + "; renew it");
    }
    if (now.isBefore(own.getNotBefore().toInstant())) {
      throw new AccessException(
          from
              + ": the certificate isn't valid before "
              + day(own.getNotBefore().toInstant())
              + "; is this machine's clock right?");
    }
    return new ServerCertificate(chain, key, namesOf(own, from));
  }

  private static void requireMatch(List<X509Certificate> chain, PrivateKey key, String from) {
    if (belongs(key, chain.get(0).getPublicKey())) {
      return;
    }
    boolean later = chain.stream().skip(1).anyMatch(other -> belongs(key, other.getPublicKey()));
    throw new AccessException(
        later
            ? from
                + ": the server's own certificate has to stand first, then those that vouch for it"
            : from + ": the key isn't the certificate's; take both from one request");
  }

  private static boolean belongs(PrivateKey key, PublicKey certified) {
    String algorithm =
        switch (key.getAlgorithm()) {
          case "RSA", "RSASSA-PSS" -> "SHA256withRSA";
          case "EC" -> "SHA256withECDSA";
          default -> key.getAlgorithm();
        };
    byte[] challenge = new byte[32];
    new SecureRandom().nextBytes(challenge);
    try {
      Signature signing = Signature.getInstance(algorithm);
      signing.initSign(key);
      signing.update(challenge);
      byte[] signature = signing.sign();
      Signature verifying = Signature.getInstance(algorithm);
      verifying.initVerify(certified);
      verifying.update(challenge);
      return verifying.verify(signature);
    } catch (GeneralSecurityException e) {
      // Of another algorithm, then.
      return false;
    }
  }

  private static void requireOrder(List<X509Certificate> chain, String from) {
    for (int i = 1; i < chain.size(); i++) {
      try {
        chain.get(i - 1).verify(chain.get(i).getPublicKey());
      } catch (GeneralSecurityException e) {
        throw new AccessException(
            from
                + ": certificate "
                + (i + 1)
                + " doesn't vouch for certificate "
                + i
                + "; each has to be signed by the next",
            e);
      }
    }
  }

  private static List<String> namesOf(X509Certificate certificate, String from) {
    List<String> names = new ArrayList<>();
    try {
      Collection<List<?>> alternatives = certificate.getSubjectAlternativeNames();
      for (List<?> name : alternatives == null ? List.<List<?>>of() : alternatives) {
        if (name.get(0) instanceof Integer kind && (kind == DNS_NAME || kind == IP_ADDRESS)) {
          names.add(String.valueOf(name.get(1)).toLowerCase(Locale.ROOT));
        }
      }
    } catch (CertificateParsingException e) {
      throw new AccessException(from + ": the certificate's names can't be read", e);
    }
    if (names.isEmpty()) {
      throw new AccessException(
          from
              + ": the certificate names no host (subject alternative names), so no browser would"
              + " accept it; request one that does");
    }
    return names;
  }

  /** Whether it is for a host, as {@link Hosts#name} gives it. */
  public boolean isFor(String host) {
    Optional<InetAddress> address = Hosts.address(host);
    if (address.isPresent()) {
      return names.stream().anyMatch(name -> Hosts.address(name).equals(address));
    }
    int dot = host.indexOf('.');
    String wild = dot > 0 ? "*" + host.substring(dot) : host;
    return names.contains(host) || (dot > 0 && names.contains(wild));
  }

  /** The first host that an address can be made of: a name rather than a wildcard or an address. */
  public Optional<String> firstHost() {
    return names.stream()
        .filter(name -> !name.contains("*") && Hosts.address(name).isEmpty())
        .findFirst()
        .or(
            () ->
                names.stream()
                    .filter(name -> !name.contains("*"))
                    .map(name -> name.contains(":") ? "[" + name + "]" : name)
                    .findFirst());
  }

  /** What to say about its end: empty as long as that isn't near. */
  public Optional<String> warning(Instant now) {
    Instant end = chain.get(0).getNotAfter().toInstant();
    if (now.isAfter(end)) {
      return Optional.of("the certificate expired on " + day(end) + "; browsers refuse it");
    }
    return now.isAfter(end.minus(SOON))
        ? Optional.of("the certificate expires on " + day(end))
        : Optional.empty();
  }

  private static String day(Instant instant) {
    return instant.toString().substring(0, 10);
  }

  /** Not the key. */
  @Override
  public String toString() {
    return "certificate for " + String.join(", ", names);
  }
}
