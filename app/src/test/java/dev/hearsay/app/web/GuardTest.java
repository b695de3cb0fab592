package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.Accuracy;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in, and what browsers are forbidden. */
class GuardTest {

  @TempDir private Path folder;
  private ServedCase served;

  @BeforeEach
  void serve() throws IOException {
    served = new ServedCase(folder.resolve("empty.hearsay"));
  }

  @AfterEach
  void stop() {
    served.close();
    assertEquals(List.of(), served.faults());
  }

  @Test
  void everyAnswerForbidsWhatIsForeign() {
    for (String path : List.of("/", "/assets/app.css", "/api/claims", "/nothing", "/?offset=x")) {
      var headers = served.get(path).headers();
      String policy = headers.firstValue("Content-Security-Policy").orElse("");
      assertTrue(policy.startsWith("default-src 'self'"), path);
      assertFalse(policy.contains("unsafe"), path);
      assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
      assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""), path);
      assertTrue(headers.firstValue("Server").isEmpty(), path);
      assertTrue(headers.firstValue("Access-Control-Allow-Origin").isEmpty(), path);
    }
  }

  @Test
  void namesOfOtherSitesAreRefused() throws IOException {
    String port = ":" + served.address().getPort();
    assertEquals(200, status("127.0.0.1" + port));
    assertEquals(200, status("localhost" + port));
    assertEquals(200, status("LOCALHOST" + port));
    assertEquals(421, status("rebound.example" + port));
    assertEquals(421, status("127.0.0.1.rebound.example" + port));
    assertEquals(421, status("localhost.rebound.example"));
  }

  private int status(String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.address().getPort())) {
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    }
  }

  @Test
  void formsOfOtherSitesChangeNothing() {
    assertEquals(403, post("", Map.of()).statusCode());
    assertEquals(403, post("token=guessed&", Map.of()).statusCode());
    String token = "token=" + served.page("/add").select("input[name=token]").attr("value") + "&";
    assertEquals(403, post(token, Map.of("Origin", "https://other.example")).statusCode());
    assertEquals(403, post(token, Map.of("Origin", "null")).statusCode());
    assertEquals(403, post(token, Map.of("Sec-Fetch-Site", "cross-site")).statusCode());
    String own = served.address().toString().replaceFirst("/$", "");
    assertEquals(303, post(token, Map.of("Origin", own)).statusCode());
    served.await();
    assertEquals(1, served.file().counts().documents());
  }

  private HttpResponse<String> post(String token, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(served.address().resolve("/add"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(token + "text=A+ferry+sank,+she+said."));
    headers.forEach(request::header);
    return served.send(request.build());
  }

  @Test
  void onlyThisMachineIsServed() {
    for (String host : List.of("0.0.0.0", "192.0.2.1", "::")) {
      WebOptions options =
          new WebOptions(
              host,
              0,
              "test",
              Accuracy.FAST,
              1,
              () -> {
                throw new AssertionError();
              },
              thrown -> {});
      var refused =
          assertThrows(
              IllegalArgumentException.class, () -> WebServer.start(served.file(), options));
      assertTrue(refused.getMessage().contains("has to be encrypted"), refused.getMessage());
    }
  }

  @Test
  void whatComesThroughAProxyIsNoRequestOfThisMachine() {
    for (String header : List.of("X-Forwarded-For", "X-Forwarded-Host", "Forwarded")) {
      HttpResponse<String> response =
          served.send(HttpRequest.newBuilder(served.address()).header(header, "192.0.2.1").build());
      assertEquals(403, response.statusCode(), header);
      assertTrue(response.body().contains("--behind-proxy"), response.body());
      assertFalse(response.body().contains("empty.hearsay"), "nothing of the case is told");
    }
  }

  @Test
  void portThatIsTakenIsSaidSo() {
    WebOptions options =
        new WebOptions(
            WebOptions.USUAL_HOST,
            served.address().getPort(),
            "test",
            Accuracy.FAST,
            1,
            () -> {
              throw new AssertionError();
            },
            thrown -> {});
    var refused = assertThrows(IOException.class, () -> WebServer.start(served.file(), options));
    assertTrue(refused.getMessage().contains("another program"), refused.getMessage());
  }

  @Test
  void filesOfThisMachineAreNotReadByAddress() {
    for (String address :
        List.of("/etc/passwd", "file:///etc/passwd", "https://a.example\n../samples", "-")) {
      assertEquals(400, served.post("/add", Map.of("addresses", address)).statusCode(), address);
    }
    served.post("/add", Map.of("addresses", served.address() + "documents"));
    served.await();
    assertEquals(0, served.file().counts().documents());
    assertTrue(served.page("/add").text().contains("Not read"), served.page("/add").text());
  }

  @Test
  void whatIsTooLargeIsRefused() {
    String token = served.page("/add").select("input[name=token]").attr("value");
    HttpResponse<String> response =
        served.send(
            HttpRequest.newBuilder(served.address().resolve("/add"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "token=" + token + "&text=" + "a".repeat(34 << 20)))
                .build());
    assertTrue(response.statusCode() >= 400 && response.statusCode() < 500, response.body());
    assertEquals(0, served.file().counts().documents());
  }
}
