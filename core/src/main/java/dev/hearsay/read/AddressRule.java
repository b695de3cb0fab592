package dev.hearsay.read;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses belong to this machine, its network or nobody, and are therefore not asked unless
 * the caller wants it: an article's URL must not become a probe of the reader's own network.
 */
final class AddressRule {

  private static final int IPV4 = 4;

  private AddressRule() {}

  /** Whether the address is none of the public internet's. */
  static boolean isPrivate(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    return bytes.length == IPV4 ? isPrivate4(bytes) : isPrivate6(bytes);
  }

  private static boolean isPrivate4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    return first == 0 // "this" network
        || first >= 240 // reserved, broadcast
        || (first == 100 && second >= 64 && second < 128) // carrier-grade NAT
        || (first == 192 && second == 0 && (third == 0 || third == 2)) // protocols, examples
        || (first == 198 && (second == 18 || second == 19)) // benchmarks
        || (first == 198 && second == 51 && third == 100) // examples
        || (first == 203 && second == 0 && third == 113); // examples
  }

  private static boolean isPrivate6(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if ((first & 0xFE) == 0xFC) {
      return true; // unique local
    }
    if (first == 0x20 && second == 0x02) {
      return embedded(bytes, 2); // 6to4
    }
    if (first == 0x20 && second == 0x01) {
      int next = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
      return next == 0 || next == 0x0DB8; // Teredo, examples
    }
    boolean nat64 =
        first == 0 && second == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
    boolean compatible = true;
    for (int i = 0; i < 12; i++) {
      compatible &= bytes[i] == 0;
    }
    return (nat64 || compatible) && embedded(bytes, 12);
  }

  /** Whether the IPv4 address written inside an IPv6 address is private. */
  private static boolean embedded(byte[] bytes, int at) {
    try {
      return isPrivate(InetAddress.getByAddress(Arrays.copyOfRange(bytes, at, at + IPV4)));
    } catch (UnknownHostException e) {
      throw new AssertionError("four bytes are an address", e);
    }
  }
}
