package dev.hearsay.app.web;

import dev.hearsay.app.access.Hosts;
import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Whom a request comes from, as far as tries of passwords are counted by it.
 *
 * @param shown the address
 * @param network what one customer has: all of an IPv4 address, the first half of an IPv6 address
 */
record ClientAddress(String shown, String network) {

  private static final int NETWORK_BYTES = 8;

  /**
   * Reads it from the connection, or from what the proxy says.
   *
   * @param behindProxy whether to believe {@code X-Forwarded-For}; the last address there is the
   *     one that the proxy itself has seen, those before it are anybody's word
   */
  static ClientAddress of(Context context, boolean behindProxy) {
    Optional<InetAddress> told = Optional.empty();
    if (behindProxy) {
      told = lastOf(context.req().getHeaders("X-Forwarded-For"));
    }
    return told.or(() -> Hosts.address(context.ip()))
        .map(ClientAddress::of)
        .orElseGet(() -> new ClientAddress(context.ip(), context.ip()));
  }

  private static Optional<InetAddress> lastOf(Enumeration<String> headers) {
    String last = "";
    while (headers.hasMoreElements()) {
      last = headers.nextElement();
    }
    return Hosts.address(last.substring(last.lastIndexOf(',') + 1).strip());
  }

  private static ClientAddress of(InetAddress address) {
    String shown = address.getHostAddress();
    return address instanceof Inet6Address
        ? new ClientAddress(
            shown, HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES)))
        : new ClientAddress(shown, shown);
  }
}
