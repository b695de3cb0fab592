package dev.hearsay.read.feed;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resolves the addresses in a feed. As forgiving as browsers are: spaces, letters of any script and
 * surplus slashes pass; a scheme that could run code ({@code javascript:}) makes no address at all.
 */
final class FeedAddress {

  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Pattern SURPLUS_SLASHES =
      Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*://)/+(?=.)");
  private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n\\t]\\s*");
  private static final Pattern PARENTS_OF_ROOT = Pattern.compile("^/(?:\\.{1,2}/)+");
  private static final Set<String> UNSAFE = Set.of("javascript", "vbscript", "data", "jscript");

  private FeedAddress() {}

  /** The absolute address; as written when there is no base; empty when it is unsafe. */
  static Optional<String> resolve(String base, String written) {
    String oneLine = LINE_BREAKS.matcher(written.strip()).replaceAll("");
    String address = SURPLUS_SLASHES.matcher(oneLine).replaceFirst("$1");
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.find()) {
      boolean unsafe = UNSAFE.contains(scheme.group(1).toLowerCase(Locale.ROOT));
      return unsafe ? Optional.empty() : Optional.of(address);
    }
    try {
      return Optional.of(relative(new URL(base), address));
    } catch (MalformedURLException e) {
      return Optional.of(address); // no base to resolve against: as written
    }
  }

  private static String relative(URL base, String address) throws MalformedURLException {
    // URL drops the last part of the base's path before a query, which no other resolver does.
    String reference = address.startsWith("?") ? base.getPath() + address : address;
    URL resolved = new URL(base, reference);
    String file = PARENTS_OF_ROOT.matcher(resolved.getFile()).replaceFirst("/");
    String fragment = resolved.getRef() == null ? "" : "#" + resolved.getRef();
    String authority = resolved.getAuthority() == null ? "" : resolved.getAuthority();
    return resolved.getProtocol() + "://" + authority + file + fragment;
  }
}
