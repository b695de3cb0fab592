package dev.hearsay.read;

import static dev.hearsay.read.Outcomes.documents;
import static dev.hearsay.read.Outcomes.only;
import static dev.hearsay.read.Outcomes.reasons;
import static dev.hearsay.read.Outcomes.skipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebReaderTest {

  private static final String STORY = "The harbour will stay closed, the mayor said on Monday.";

  private final AtomicInteger requests = new AtomicInteger();
  private final List<String> agents = new ArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private String site;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    site = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void aPageIsReadUnderItsFinalAddress() {
    assertEquals(STORY, only(read("/redirect/2")).text());
    assertEquals(site + "/story", only(read("/redirect/2")).uri());
    assertTrue(agents.get(0).startsWith("Hearsay/"));
  }

  @Test
  void packedAnswersAreUnpacked() {
    assertEquals(STORY, only(read("/gzip")).text());
  }

  @Test
  void failuresAreNamed() {
    assertEquals(List.of(SkipReason.HTTP_STATUS), reasons(read("/missing")));
    assertEquals(List.of(SkipReason.TOO_MANY_REDIRECTS), reasons(read("/redirect/9")));
    assertEquals(List.of(SkipReason.TOO_LARGE), reasons(read("/endless")));
    assertEquals(List.of(SkipReason.DECOMPRESSION_BOMB), reasons(read("/bomb")));
    assertEquals(List.of(SkipReason.FORBIDDEN_ADDRESS), reasons(read("/to-file")));
  }

  @Test
  void aServerThatIsSilentOrTricklesIsLeft() {
    for (String path : List.of("/silent", "/trickle")) {
      List<Outcome> outcomes = new ArrayList<>();
      new DocumentReader(options(true, Duration.ofMillis(200))).read(site + path, outcomes::add);

      assertEquals(List.of(SkipReason.TIMED_OUT), reasons(outcomes));
    }
  }

  @Test
  void anUnknownHostAndADeadPortAreNetworkFailures() {
    server.stop(0);
    List<Outcome> outcomes = read("/story");
    new DocumentReader(options(true)).read("http://no-such-host.invalid/", outcomes::add);

    assertEquals(List.of(SkipReason.NETWORK, SkipReason.NETWORK), reasons(outcomes));
    assertEquals("no such host: no-such-host.invalid", skipped(outcomes).get(1).detail());
  }

  @Test
  void privateAddressesAreNotAskedUnlessAllowed() {
    List<Outcome> outcomes = new ArrayList<>();
    new DocumentReader(options(false)).read(site + "/story", outcomes::add);

    assertEquals(List.of(SkipReason.FORBIDDEN_ADDRESS), reasons(outcomes));
    assertEquals(List.of(), documents(outcomes));
    assertEquals(0, requests.get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.8.9.1",
        "10.0.0.1",
        "172.16.3.4",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1",
        "fd00::1",
        "ff02::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "::127.0.0.1"
      })
  void addressesOfNobodysInternetAreKnown(String address) throws IOException {
    assertTrue(AddressRule.isPrivate(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8.8.8.8",
        "172.15.0.1",
        "172.32.0.1",
        "100.128.0.1",
        "2606:4700::1",
        "64:ff9b::808:808"
      })
  void publicAddressesAreAsked(String address) throws IOException {
    assertFalse(AddressRule.isPrivate(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://", "http:///x", "ftp://gazette.example/", "http://a b/", "http://[::1"})
  void whatIsNoUrlIsNamed(String url) {
    List<Outcome> outcomes = new ArrayList<>();
    new DocumentReader(options(true)).read(url, outcomes::add);

    assertEquals(1, skipped(outcomes).size());
  }

  private List<Outcome> read(String path) {
    List<Outcome> outcomes = new ArrayList<>();
    new DocumentReader(options(true)).read(site + path, outcomes::add);
    return outcomes;
  }

  private static ReadOptions options(boolean privateAddresses) {
    return options(privateAddresses, Duration.ofSeconds(20));
  }

  private static ReadOptions options(boolean privateAddresses, Duration timeout) {
    return new ReadOptions(
        Optional.empty(), Optional.empty(), privateAddresses, 100_000, timeout, 3);
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
    String path = exchange.getRequestURI().getPath();
    byte[] story = STORY.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      if (path.startsWith("/redirect/")) {
        int left = Integer.parseInt(path.substring("/redirect/".length()));
        redirect(exchange, left == 0 ? "/story" : "/redirect/" + (left - 1));
      } else if (path.equals("/to-file")) {
        redirect(exchange, "file:///etc/hostname");
      } else if (path.equals("/story")) {
        send(exchange, story);
      } else if (path.equals("/gzip")) {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        send(exchange, Outcomes.gzip(story));
      } else if (path.equals("/bomb")) {
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        send(exchange, Outcomes.gzip(new byte[30 << 20]));
      } else if (path.equals("/silent")) {
        Thread.sleep(3_000);
      } else if (path.equals("/trickle") || path.equals("/endless")) {
        exchange.getResponseHeaders().set("Content-Type", "text/plain");
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = path.equals("/trickle") ? new byte[] {'a'} : new byte[8192];
        for (int i = 0; i < 100_000; i++) {
          exchange.getResponseBody().write(piece);
          exchange.getResponseBody().flush();
          if (path.equals("/trickle")) {
            Thread.sleep(50);
          }
        }
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void redirect(HttpExchange exchange, String location) throws IOException {
    exchange.getResponseHeaders().set("Location", location);
    exchange.sendResponseHeaders(302, -1);
  }

  private static void send(HttpExchange exchange, byte[] body) throws IOException {
    if (!exchange.getResponseHeaders().containsKey("Content-Type")) {
      exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    }
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }
}
