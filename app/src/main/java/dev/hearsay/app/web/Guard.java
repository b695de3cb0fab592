package dev.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lets in only what the pages themselves ask for. Names that other sites may let point here are
 * refused (DNS rebinding), and so is everything that changes the case and wasn't sent by a form of
 * these pages. What goes out forbids the browser to run or load anything from elsewhere.
 */
final class Guard {

  private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private final String token;

  Guard() {
    byte[] secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
  }

  /** What forms send along to show that they are ours; another one each time the server starts. */
  String token() {
    return token;
  }

  void check(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    // Other sites are told nothing. "no-referrer" would leave the origin out of our own forms.
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("X-Frame-Options", "DENY");
    context.header("Cache-Control", "no-cache");
    String host = context.header("Host");
    if (host == null || !HOSTS.contains(name(host))) {
      throw new HttpResponseException(
          HttpStatus.MISDIRECTED_REQUEST, "This server answers to localhost only.", Map.of());
    }
    if (changes(context)) {
      checkOrigin(context, host);
    }
  }

  private static boolean changes(Context context) {
    return switch (context.method().name()) {
      case "GET", "HEAD", "OPTIONS" -> false;
      default -> true;
    };
  }

  private void checkOrigin(Context context, String host) {
    String origin = context.header("Origin");
    String site = context.header("Sec-Fetch-Site");
    boolean foreign =
        (origin != null && !origin.equals("http://" + host))
            || (site != null && !site.equals("same-origin"));
    if (foreign) {
      throw new ForbiddenResponse("Another site can't change this case.");
    }
    String sent = context.header("X-Hearsay-Token");
    if (sent == null) {
      sent = context.formParam("token");
    }
    if (sent == null
        || !MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) {
      throw new ForbiddenResponse(
          "This page is from before Hearsay was started anew. Load it again, then repeat.");
    }
  }

  private static String name(String host) {
    return host.replaceFirst(":[0-9]+$", "").toLowerCase(Locale.ROOT);
  }
}
