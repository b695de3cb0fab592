package dev.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets in only who may, and only what the pages themselves ask for. Requests for other hosts are
 * refused, so is everything that changes the case and wasn't sent by a form of these pages, and so
 * are those who haven't signed in where a password is asked for: every address but those in {@link
 * #PUBLIC}, whether there is something or not. What goes out forbids the browser to run or load
 * anything from elsewhere.
 */
final class Guard {

  /** What is there for who hasn't signed in. */
  private static final Pattern PUBLIC =
      Pattern.compile(Login.PATH + "|" + Login.API_PATH + "|/assets/[a-z]+\\.[a-z]+");

  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private static final String INSIDE = "hearsay.inside";
  private static final String VISITOR = "hearsay.visitor";

  /** A password and what else a form has; nobody unknown is read more from. */
  private static final long LONGEST_LOGIN = 16_384;

  private static final Set<String> PROXY_HEADERS =
      Set.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded");

  private final Origins origins;
  private final Gate gate;
  private final Secrets secrets = new Secrets();

  Guard(Origins origins, Gate gate) {
    this.origins = origins;
    this.gate = gate;
  }

  Gate gate() {
    return gate;
  }

  /**
   * What forms send along to show that they are ours: another one for each session, and each time
   * the server starts.
   */
  String token(Context context) {
    if (!gate.isGuarded()) {
      return secrets.token("everybody");
    }
    if (isInside(context)) {
      return secrets.token("session " + gate.session(context).orElse(""));
    }
    String visitor = gate.visitor(context).orElse(context.attribute(VISITOR));
    if (visitor == null) {
      visitor = gate.welcome(context);
      context.attribute(VISITOR, visitor);
    }
    return secrets.token("visitor " + visitor);
  }

  /** Whether a request was found to come from who may see the case. */
  static boolean isInside(Context context) {
    return Boolean.TRUE.equals(context.attribute(INSIDE));
  }

  void check(Context context) {
    forbid(context);
    String host = checkHost(context);
    if (changes(context)) {
      checkOrigin(context, host);
    }
    boolean inside = gate.isOpenTo(context);
    context.attribute(INSIDE, inside);
    if (!inside && !PUBLIC.matcher(context.path()).matches()) {
      turnAway(context);
      return;
    }
    if (changes(context) && !context.path().equals(Login.API_PATH)) {
      checkSize(context, inside);
      checkToken(context);
    } else if (changes(context)) {
      checkSize(context, false);
    }
  }

  private void forbid(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    // Other sites are told nothing. "no-referrer" would leave the origin out of our own forms.
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
    context.header("X-Frame-Options", "DENY");
    // Where one signs in, nothing stays in the browser for who sits there next.
    boolean kept = !gate.isGuarded() || context.path().startsWith("/assets/");
    context.header("Cache-Control", kept ? "no-cache" : "no-store");
  }

  private String checkHost(Context context) {
    String host = context.header("Host");
    if (host == null || !origins.answersTo(host)) {
      throw new HttpResponseException(HttpStatus.MISDIRECTED_REQUEST, origins.words(), Map.of());
    }
    if ((!gate.isGuarded() || !origins.isSecure())
        && PROXY_HEADERS.stream().anyMatch(name -> context.header(name) != null)) {
      throw new ForbiddenResponse(
          "This came through a proxy, so others may reach the case. Start it with --behind-proxy"
              + " and --public-url.");
    }
    if (origins.demandsTls(host)) {
      context.header("Strict-Transport-Security", "max-age=31536000");
    }
    return host;
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
        (origin != null && !origins.isOwn(origin, host))
            || (site != null && !site.equals("same-origin"));
    if (foreign) {
      throw new ForbiddenResponse("Another site can't change this case.");
    }
  }

  private static void checkSize(Context context, boolean inside) {
    long length = context.req().getContentLengthLong();
    boolean mayCarry = !context.method().name().equals("DELETE");
    if (!inside && (length > LONGEST_LOGIN || (length < 0 && mayCarry))) {
      throw new HttpResponseException(
          HttpStatus.CONTENT_TOO_LARGE, "That is more than a password.", Map.of());
    }
  }

  private void checkToken(Context context) {
    String sent = context.header("X-Hearsay-Token");
    if (sent == null) {
      sent = context.formParam("token");
    }
    if (sent == null || !Secrets.isSame(sent, token(context))) {
      throw new ForbiddenResponse(
          "This page is from before Hearsay was started anew, or you signed in again since. Load it"
              + " again, then repeat.");
    }
  }

  private static void turnAway(Context context) {
    if (context.path().startsWith("/api/")) {
      context.header("WWW-Authenticate", "Cookie realm=\"Hearsay\"");
      throw new UnauthorizedResponse(
          "Sign in first: POST the password to "
              + Login.API_PATH
              + ", then send the cookie along.");
    }
    String current = context.header("HX-Current-URL");
    if (context.header("HX-Request") != null && current != null) {
      // The whole page goes to sign in, not the part that was asked for.
      context.header("HX-Redirect", Login.address(path(current)));
      context.status(HttpStatus.UNAUTHORIZED).skipRemainingHandlers();
      return;
    }
    if (changes(context)) {
      context.redirect(Login.PATH, HttpStatus.SEE_OTHER);
    } else {
      String query = context.queryString();
      context.redirect(
          Login.address(context.path() + (query == null ? "" : "?" + query)), HttpStatus.FOUND);
    }
    context.skipRemainingHandlers();
  }

  private static String path(String address) {
    try {
      URI uri = URI.create(address);
      return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
