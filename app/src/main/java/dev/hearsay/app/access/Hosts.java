package dev.hearsay.app.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;

/** Names of hosts as requests and certificates write them. Never asks a name server. */
public final class Hosts {

  private Hosts() {}

  /** The host of a {@code Host} header, in lower case, without the port. */
  public static String name(String header) {
    return header.strip().replaceFirst(":[0-9]{1,5}$", "").toLowerCase(Locale.ROOT);
  }

  /** An address written in digits, with or without brackets; empty for names. */
  public static Optional<InetAddress> address(String text) {
    String bare = text.replaceFirst("^\\[(.*)]$", "$1");
    boolean digits =
        bare.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}") || bare.matches("(?=.*:)[0-9a-fA-F:.]{2,45}");
    if (!digits) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(bare));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
