package dev.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Signing in and out: by a form, and for programs. */
public final class Login {

  static final String PATH = "/login";
  static final String API_PATH = "/api/session";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Addresses of this server, as pages link to them; what browsers take for another host isn't. */
  private static final Pattern OWN_PAGE = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]{0,2000}");

  private final Site site;
  private final Gate gate;

  /**
   * What the template shows.
   *
   * @param to where to go then
   * @param message why it isn't open yet; empty at first
   * @param token that the form sends along
   */
  public record Model(String to, String message, String token) {}

  Login(Site site) {
    this.site = site;
    this.gate = site.guard().gate();
  }

  /** The page that leads to another one. */
  static String address(String to) {
    String safe = safe(to);
    return safe.equals("/") ? PATH : PATH + "?to=" + Site.encoded(safe);
  }

  private static String safe(String to) {
    return OWN_PAGE.matcher(to).matches() && !to.startsWith(PATH) && !to.startsWith("/logout")
        ? to
        : "/";
  }

  void show(Context context) {
    String asked = context.queryParam("to");
    String to = safe(asked == null ? "/" : asked);
    if (Guard.isInside(context)) {
      context.redirect(to, HttpStatus.SEE_OTHER);
    } else if ("cross-site".equals(context.header("Sec-Fetch-Site"))) {
      // Somebody follows a link from elsewhere, with which the browser sends no cookie of ours.
      // Asked by a page of ours it does.
      site.showOutside(context, "onward", new Model(to, "", ""));
    } else {
      show(context, to, "");
    }
  }

  private void show(Context context, String to, String message) {
    site.showOutside(context, "login", new Model(to, message, site.guard().token(context)));
  }

  void enter(Context context) {
    String to = safe(Site.form(context, "to").orElse("/"));
    String typed = context.formParam("password");
    if (!gate.isGuarded()) {
      context.redirect(to, HttpStatus.SEE_OTHER);
      return;
    }
    Gate.Attempt attempt = gate.attempt(context, typed == null ? "" : typed);
    if (attempt.session().isPresent()) {
      gate.admit(context, attempt.session().get());
      context.redirect(to, HttpStatus.SEE_OTHER);
    } else if (attempt.delay().isZero()) {
      context.status(HttpStatus.FORBIDDEN);
      show(context, to, "That isn’t the password.");
    } else {
      context.status(HttpStatus.TOO_MANY_REQUESTS);
      show(context, to, tooMany(context, attempt.delay()));
    }
  }

  private static String tooMany(Context context, Duration delay) {
    long seconds = delay.plusMillis(999).toSeconds();
    context.header("Retry-After", Long.toString(seconds));
    return "Too many tries. The next one is possible in "
        + (seconds < 120
            ? seconds + (seconds == 1 ? " second." : " seconds.")
            : (seconds + 59) / 60 + " minutes.");
  }

  void leave(Context context) {
    gate.leave(context);
    context.redirect(PATH, HttpStatus.SEE_OTHER);
  }

  /** As {@link #enter}, for programs. */
  void open(Context context) {
    String type = context.contentType();
    if (type == null || !type.replaceFirst(";.*", "").strip().equals("application/json")) {
      // Forms of other sites can't send it.
      throw new UnsupportedMediaTypeResponse("Send {\"password\": …} as application/json.");
    }
    if (!gate.isGuarded()) {
      context.status(HttpStatus.NO_CONTENT);
      return;
    }
    Gate.Attempt attempt = gate.attempt(context, password(context));
    if (attempt.session().isPresent()) {
      gate.admit(context, attempt.session().get());
      context.status(HttpStatus.NO_CONTENT);
    } else if (attempt.delay().isZero()) {
      throw new UnauthorizedResponse("That isn't the password.");
    } else {
      throw new HttpResponseException(
          HttpStatus.TOO_MANY_REQUESTS, tooMany(context, attempt.delay()), Map.of());
    }
  }

  private static String password(Context context) {
    try {
      JsonNode password = MAPPER.readTree(context.bodyAsBytes()).path("password");
      return password.isString() ? password.stringValue() : "";
    } catch (JacksonException e) {
      throw new IllegalArgumentException("no JSON", e);
    }
  }

  void close(Context context) {
    gate.leave(context);
    context.status(HttpStatus.NO_CONTENT);
  }
}
