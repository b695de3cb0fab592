package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.app.web.GuardedCase.Answer;
import dev.hearsay.app.web.GuardedCase.Mode;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in and out of a case that asks for a password. */
class LoginTest {

  private static final String WRONG = "ferry lantern quartz";

  @TempDir private Path folder;
  private GuardedCase guarded;

  @BeforeEach
  void serve() throws IOException, GeneralSecurityException {
    guarded = new GuardedCase(folder, Mode.LOOPBACK);
  }

  @AfterEach
  void stop() {
    guarded.close();
  }

  @Test
  void nothingIsAnsweredWithoutASession() {
    Set<String> open = new TreeSet<>();
    for (String endpoint : guarded.server.endpoints()) {
      String request = endpoint.replaceAll("\\{[a-z]+}", "app.css");
      for (String cookie : List.of("none=1", "hearsay-" + guarded.port() + "-session=guessed")) {
        Answer answer = guarded.send(request, "", "Cookie", cookie, "Origin", guarded.origin());
        boolean toSignIn =
            (answer.status() == 302 || answer.status() == 303)
                && answer.header("Location").matches("/login(\\?to=.*)?");
        if (!toSignIn && (answer.status() != 401 || !endpoint.contains("/api/"))) {
          open.add(endpoint);
        }
        assertFalse(answer.body().contains("confidential"), endpoint);
      }
    }
    assertEquals(
        Set.of(
            "GET /login",
            "POST /login",
            "GET /assets/{name}",
            "POST /api/session",
            "DELETE /api/session"),
        open);
    for (String request :
        List.of(
            "GET /nothing",
            "GET /login/",
            "HEAD /",
            "PUT /",
            "OPTIONS /claims",
            "GET /assets/",
            "GET /assets/a.css/../../documents",
            "GET //documents",
            "GET /LOGIN",
            "GET /login;x")) {
      int status = guarded.send(request, "", "Origin", guarded.origin()).status();
      assertTrue(status == 302 || status == 303 || status == 400, request + ": " + status);
    }
    assertEquals(404, guarded.get("/assets/nothing.css").status());
  }

  @Test
  void passwordOpensThePageThatWasAskedFor() {
    Answer turned = guarded.get("/documents?q=a+b");
    assertEquals(302, turned.status());
    assertEquals("/login?to=%2Fdocuments%3Fq%3Da%2Bb", turned.header("Location"));
    Answer form = guarded.get(turned.header("Location"));
    assertEquals(200, form.status());
    assertTrue(form.body().contains("value=\"/documents?q=a+b\""), form.body());
    Answer entered = guarded.signIn(GuardedCase.PASSWORD, "/documents?q=a+b", "");
    assertEquals(303, entered.status());
    assertEquals("/documents?q=a+b", entered.header("Location"));
    String session = entered.cookie("session");
    Answer page = guarded.get("/documents?q=a+b", "Cookie", session);
    assertEquals(200, page.status());
    assertEquals("no-store", page.header("Cache-Control"));
    assertEquals(303, guarded.get("/login?to=/add", "Cookie", session).status());
    assertTrue(guarded.log.contains("signed in from 127.0.0.1"), guarded.log.toString());
  }

  @Test
  void cookiesAreForThisServerAlone() {
    Answer entered = guarded.signIn(GuardedCase.PASSWORD, "/", "");
    String line = entered.cookieLine("session");
    assertTrue(
        line.matches(
            "hearsay-"
                + guarded.port()
                + "-session=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict"),
        line);
    assertTrue(entered.cookieLine("visitor").contains("Expires=Thu, 01 Jan 1970"));
    String visitor = guarded.get("/login").cookieLine("visitor");
    assertTrue(visitor.endsWith("; Path=/; HttpOnly; SameSite=Strict"), visitor);
  }

  @Test
  void sessionIsNewWheneverSomebodySignsIn() {
    String planted = "hearsay-" + guarded.port() + "-session=" + "A".repeat(43);
    Answer entered = guarded.signIn(GuardedCase.PASSWORD, "/", planted);
    String first = entered.cookie("session");
    assertNotEquals(planted, first);
    assertFalse(guarded.opens(planted));
    assertTrue(guarded.opens(first));
    Answer form = guarded.get("/documents", "Cookie", first);
    String again =
        guarded
            .post(
                "/login",
                first,
                "token=" + form.token() + "&password=" + ServedCase.encoded(GuardedCase.PASSWORD))
            .cookie("session");
    assertNotEquals(first, again);
    assertTrue(guarded.opens(again));
    assertFalse(guarded.opens(first), "the one before is over");
  }

  @Test
  void onlyOurFormSignsIn() {
    Answer form = guarded.get("/login");
    String fields = "&password=" + ServedCase.encoded(GuardedCase.PASSWORD);
    String visitor = form.cookie("visitor");
    assertEquals(403, guarded.post("/login", visitor, fields.substring(1)).status());
    assertEquals(403, guarded.post("/login", visitor, "token=guessed" + fields).status());
    String foreign = guarded.get("/login").token();
    assertEquals(403, guarded.post("/login", visitor, "token=" + foreign + fields).status());
    String own = "token=" + form.token() + fields;
    assertEquals(403, guarded.post("/login", "none=1", own).status());
    assertEquals(
        403, guarded.post("/login", visitor, own, "Origin", "https://other.example").status());
    assertEquals(
        403, guarded.post("/login", visitor, own, "Sec-Fetch-Site", "cross-site").status());
    assertEquals(303, guarded.post("/login", visitor, own).status());
  }

  @Test
  void formsBelongToOneSession() {
    String mine = guarded.session();
    String other = guarded.session();
    String token = guarded.get("/add", "Cookie", mine).token();
    String text = "token=" + token + "&text=A+ferry+sank,+she+said.";
    assertEquals(403, guarded.post("/add", other, text).status());
    assertEquals(303, guarded.post("/add", "none=1", text).status());
    Answer added = guarded.post("/add", mine, text);
    assertEquals(303, added.status());
    assertTrue(added.header("Location").startsWith("/add"), added.header("Location"));
    assertNotEquals(token, guarded.get("/login").token());
  }

  @Test
  void leadsToPagesOfThisServerOnly() {
    for (String to :
        List.of(
            "https://other.example",
            "//other.example",
            "/\\other.example",
            "\\\\other.example",
            "/\t/other.example",
            "javascript:alert(1)",
            "other",
            "",
            "/a\r\nSet-Cookie: a=b",
            "/logout",
            "/login?to=/login",
            "/ä",
            " //other.example",
            "/" + "a".repeat(3_000))) {
      Answer form = guarded.get("/login?to=" + ServedCase.encoded(to));
      assertTrue(form.body().contains("name=\"to\" value=\"/\""), to + form.body());
      assertEquals("/", guarded.signIn(GuardedCase.PASSWORD, to, "").header("Location"), to);
    }
    for (String to : List.of("/", "/claim/c1", "/search?q=%C3%A4&offset=50", "/@other.example")) {
      assertEquals(to, guarded.signIn(GuardedCase.PASSWORD, to, "").header("Location"), to);
    }
  }

  @Test
  void triesAreLimited() {
    for (int i = 0; i < LoginThrottle.FREE; i++) {
      Answer answer = guarded.signIn(WRONG, "/add", "");
      assertEquals(403, answer.status());
      assertEquals("", answer.cookie("session"));
      assertTrue(answer.body().contains("That isn’t the password."), answer.body());
      assertTrue(
          answer.body().contains("name=\"to\" value=\"/add\""), "it still knows where to go");
    }
    Answer held = guarded.signIn(GuardedCase.PASSWORD, "/", "");
    assertEquals(429, held.status(), "even the right one");
    assertEquals("1", held.header("Retry-After"));
    assertEquals("", held.cookie("session"));
    String json = "{\"password\":\"" + GuardedCase.PASSWORD + "\"}";
    assertEquals(
        429, guarded.send("POST /api/session", json, "Content-Type", "application/json").status());
    guarded.clock.pass(Duration.ofSeconds(1));
    assertEquals(303, guarded.signIn(GuardedCase.PASSWORD, "/", "").status());
    assertEquals(
        LoginThrottle.FREE,
        guarded.log.stream().filter("wrong password from 127.0.0.1"::equals).count());
  }

  @Test
  void sessionsEndWithTime() {
    String idle = guarded.session();
    guarded.clock.pass(Sessions.IDLE.minusSeconds(1));
    assertTrue(guarded.opens(idle));
    guarded.clock.pass(Sessions.IDLE.minusSeconds(1));
    assertEquals(200, guarded.get("/add/progress", "Cookie", idle).status());
    guarded.clock.pass(Duration.ofSeconds(1));
    assertFalse(guarded.opens(idle), "a page that asks by itself doesn't keep it open");
    String used = guarded.session();
    for (int i = 0; i < Sessions.LONGEST.toMinutes() / 30; i++) {
      assertTrue(guarded.opens(used));
      guarded.clock.pass(Duration.ofMinutes(30));
    }
    assertFalse(guarded.opens(used));
  }

  @Test
  void anotherPasswordEndsAllSessions() throws IOException {
    String session = guarded.session();
    guarded.setPassword("another lantern quarto");
    assertFalse(guarded.opens(session));
    assertEquals(403, guarded.signIn(GuardedCase.PASSWORD, "/", "").status());
    Answer entered = guarded.signIn("another lantern quarto", "/", "");
    assertTrue(guarded.opens(entered.cookie("session")));
    guarded.password.remove();
    assertFalse(guarded.opens(entered.cookie("session")));
    assertEquals(403, guarded.signIn("another lantern quarto", "/", "").status());
  }

  @Test
  void signingOutEndsTheSession() {
    String session = guarded.session();
    assertEquals(403, guarded.post("/logout", session, "token=guessed").status());
    assertTrue(guarded.opens(session));
    String token = guarded.get("/", "Cookie", session).token();
    Answer left = guarded.post("/logout", session, "token=" + token);
    assertEquals(303, left.status());
    assertEquals("/login", left.header("Location"));
    assertTrue(left.cookieLine("session").contains("Expires=Thu, 01 Jan 1970"));
    assertFalse(guarded.opens(session));
  }

  @Test
  void programsSignInToo() {
    Answer turned = guarded.get("/api/claims");
    assertEquals(401, turned.status());
    assertTrue(turned.header("Content-Type").startsWith("application/json"));
    assertTrue(turned.body().contains("\"status\":401"), turned.body());
    assertFalse(turned.header("WWW-Authenticate").isEmpty());
    assertEquals(401, guarded.get("/api/nothing").status());
    String right = "{\"password\":\"" + GuardedCase.PASSWORD + "\"}";
    String json = "application/json; charset=utf-8";
    assertEquals(415, enter(right, "text/plain").status());
    assertEquals(415, enter(right, "application/x-www-form-urlencoded").status());
    assertEquals(400, enter("{", json).status());
    assertEquals(401, enter("{}", json).status());
    assertEquals(401, enter("[]", json).status());
    assertEquals(401, enter("{\"password\":\"" + WRONG + "\"}", json).status());
    assertEquals(
        403,
        guarded
            .send("POST /api/session", right, "Content-Type", json, "Origin", "https://a.example")
            .status());
    Answer entered = enter(right, json);
    assertEquals(204, entered.status());
    String session = entered.cookie("session");
    assertEquals(200, guarded.get("/api/claims", "Cookie", session).status());
    assertEquals(200, guarded.get("/api/openapi.json", "Cookie", session).status());
    assertEquals(204, guarded.send("DELETE /api/session", "", "Cookie", session).status());
    assertEquals(401, guarded.get("/api/claims", "Cookie", session).status());
  }

  private Answer enter(String body, String type) {
    return guarded.send("POST /api/session", body, "Content-Type", type);
  }

  @Test
  void strangersAreReadNoMoreThanAPasswordFrom() {
    Answer form = guarded.get("/login");
    String fields = "token=" + form.token() + "&password=" + "a".repeat(20_000);
    assertEquals(413, guarded.post("/login", form.cookie("visitor"), fields).status());
    Answer chunked =
        guarded.post(
            "/login",
            form.cookie("visitor"),
            "5\r\ntoken\r\n0\r\n\r\n",
            "Transfer-Encoding",
            "chunked");
    assertEquals(413, chunked.status());
  }

  @Test
  void partsOfPagesSendTheWholePageToSignIn() {
    Answer answer =
        guarded.get(
            "/add/progress", "HX-Request", "true", "HX-Current-URL", guarded.origin() + "/add?x=1");
    assertEquals(401, answer.status());
    assertEquals("/login?to=%2Fadd%3Fx%3D1", answer.header("HX-Redirect"));
    assertEquals("", answer.body());
  }

  @Test
  void linksFromElsewhereOpenForWhoHasSignedIn() {
    // The browser keeps the cookie back on the way here, so our own page asks once more.
    Answer onward = guarded.get("/login?to=/add", "Sec-Fetch-Site", "cross-site");
    assertTrue(onward.body().contains("content=\"0; url=/add\""), onward.body());
    Answer evil = guarded.get("/login?to=//other.example", "Sec-Fetch-Site", "cross-site");
    assertTrue(evil.body().contains("content=\"0; url=/\""), evil.body());
    Answer asked = guarded.get("/login?to=/add", "Sec-Fetch-Site", "same-origin");
    assertTrue(asked.body().contains("type=\"password\""), asked.body());
  }

  @Test
  void damagedPasswordFileLetsNobodyIn() throws IOException {
    String session = guarded.session();
    java.nio.file.Files.writeString(guarded.password.file(), "nonsense");
    Answer answer = guarded.get("/documents", "Cookie", session);
    assertEquals(503, answer.status());
    assertFalse(answer.body().contains("confidential"));
    assertTrue(guarded.log.stream().anyMatch(line -> line.contains("can't be used")));
  }
}
