package dev.hearsay.read.html;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Where a link leads: only targets that are another document count. */
final class LinkTarget {

  private static final int MAXIMUM_LENGTH = 4096;

  private LinkTarget() {}

  /**
   * The absolute target, as written where it can't be resolved; empty for scripts and fragments.
   */
  static Optional<String> of(Element anchor) {
    String written = anchor.attr("href").strip();
    if (written.isEmpty() || written.charAt(0) == '#' || written.length() > MAXIMUM_LENGTH) {
      return Optional.empty();
    }
    int colon = written.indexOf(':');
    if (colon > 0 && isScheme(written, colon)) {
      String scheme = written.substring(0, colon).toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https")) {
        return Optional.empty();
      }
    }
    String absolute = anchor.absUrl("href");
    return Optional.of(absolute.isEmpty() ? written : absolute);
  }

  private static boolean isScheme(String written, int colon) {
    for (int i = 0; i < colon; i++) {
      char c = written.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (i == 0 || "+-.0123456789".indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }
}
