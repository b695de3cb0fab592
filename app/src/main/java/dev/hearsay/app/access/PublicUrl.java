package dev.hearsay.app.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The address that people type in to reach a served case: an origin over TLS (RFC 6454).
 *
 * @param host a name or an address, in lower case; IPv6 addresses in brackets
 * @param port 443 where none is said
 */
public record PublicUrl(String host, int port) {

  private static final int USUAL_PORT = 443;
  private static final int HIGHEST_PORT = 65_535;

  /**
   * Reads one.
   *
   * @throws AccessException when it isn't {@code https://} and a host, or has more than a port
   *     behind that
   */
  public static PublicUrl parse(String text) {
    try {
      URI uri = new URI(text.strip());
      if (!"https".equalsIgnoreCase(uri.getScheme())) {
        throw wrong(text, "it has to begin with https://");
      }
      if (uri.getHost() == null || uri.getUserInfo() != null || uri.getPort() > HIGHEST_PORT) {
        throw wrong(text, "behind https:// stands a host, such as case.example.org");
      }
      if (uri.getRawQuery() != null
          || uri.getRawFragment() != null
          || !(uri.getPath().isEmpty() || uri.getPath().equals("/"))) {
        throw wrong(text, "a case is served at the root of a host; give it a host name of its own");
      }
      return new PublicUrl(
          uri.getHost().toLowerCase(Locale.ROOT), uri.getPort() < 0 ? USUAL_PORT : uri.getPort());
    } catch (URISyntaxException e) {
      throw wrong(text, "it isn't an address; https://case.example.org is one");
    }
  }

  private static AccessException wrong(String text, String why) {
    return new AccessException(text + " can't be the public address: " + why);
  }

  /** As browsers name it in {@code Origin}. */
  public String origin() {
    return "https://" + host + (port == USUAL_PORT ? "" : ":" + port);
  }
}
