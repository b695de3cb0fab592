package dev.hearsay.app.web;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.app.access.CertificateFiles;
import dev.hearsay.app.access.Certificates;
import dev.hearsay.app.access.Password;
import dev.hearsay.app.access.PasswordFile;
import dev.hearsay.app.access.PasswordHash;
import dev.hearsay.app.access.PublicUrl;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.attribution.Accuracy;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jsoup.Jsoup;

/**
 * A case that is served with a password, and who asks it for pages: byte by byte, so that requests
 * can be as wrong as anybody's.
 */
final class GuardedCase implements AutoCloseable {

  static final String PASSWORD = "ferry lantern quarto";
  static final String PUBLIC_HOST = "case.example";

  /** How it is reached. */
  enum Mode {
    LOOPBACK,
    TLS,
    PROXY
  }

  /** What was answered. Names of headers are in lower case. */
  record Answer(int status, Map<String, List<String>> headers, String body) {

    String header(String name) {
      return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
    }

    /** The line that sets a cookie whose name ends so; empty where none does. */
    String cookieLine(String end) {
      return headers.getOrDefault("set-cookie", List.of()).stream()
          .filter(line -> line.substring(0, line.indexOf('=')).endsWith(end))
          .findFirst()
          .orElse("");
    }

    /** Name and value of a cookie that is set, as it is sent back. */
    String cookie(String end) {
      return cookieLine(end).replaceFirst(";.*", "");
    }

    String token() {
      return Jsoup.parse(body).select("input[name=token]").attr("value");
    }
  }

  final PassingClock clock = new PassingClock();
  final ConcurrentLinkedQueue<String> log = new ConcurrentLinkedQueue<>();
  final ConcurrentLinkedQueue<Throwable> faults = new ConcurrentLinkedQueue<>();
  final PasswordFile password;
  final WebServer server;

  private final Mode mode;
  private final CaseFile file;
  private final SocketFactory sockets;

  GuardedCase(Path folder, Mode mode) throws IOException, GeneralSecurityException {
    this.mode = mode;
    Path path = folder.resolve("confidential.hearsay");
    Files.createDirectories(folder);
    file = CaseFile.openOrCreate(path);
    password = PasswordFile.of(path);
    setPassword(PASSWORD);
    Path store = folder.resolve("server.p12");
    if (mode == Mode.TLS) {
      Certificates.rsaKeyStore(store, "dns:" + PUBLIC_HOST + ",dns:localhost,ip:127.0.0.1");
      Certificates.certificate(store, folder.resolve("server.pem"));
      Certificates.key(store, folder.resolve("server.key"));
    }
    sockets = mode == Mode.TLS ? trusting(store).getSocketFactory() : SocketFactory.getDefault();
    AccessOptions access =
        new AccessOptions(
            Optional.of(password),
            mode == Mode.TLS
                ? Optional.of(
                    CertificateFiles.pem(
                        folder.resolve("server.pem"), folder.resolve("server.key")))
                : Optional.empty(),
            mode == Mode.PROXY
                ? Optional.of(PublicUrl.parse("https://" + PUBLIC_HOST))
                : Optional.empty(),
            mode == Mode.PROXY,
            clock,
            log::add);
    server =
        WebServer.start(
            file,
            new WebOptions(
                WebOptions.USUAL_HOST,
                0,
                "test",
                Accuracy.FAST,
                1,
                () -> Analyzer.with(Accuracy.FAST),
                faults::add,
                access));
  }

  /** Trusts the certificate of a keystore. */
  static SSLContext trusting(Path store) throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("server", Certificates.open(store).getCertificate("mykey"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  void setPassword(String typed) throws IOException {
    password.write(PasswordHash.of(Password.chosen(typed)));
  }

  int port() {
    return server.port();
  }

  /** What requests to it carry as {@code Host}. */
  String host() {
    return switch (mode) {
      case LOOPBACK -> "127.0.0.1:" + port();
      case TLS -> PUBLIC_HOST + ":" + port();
      case PROXY -> PUBLIC_HOST;
    };
  }

  String origin() {
    return (mode == Mode.LOOPBACK ? "http://" : "https://") + host();
  }

  /**
   * Sends a request.
   *
   * @param headers name and value in turn; {@code Host} is added unless it is among them
   */
  Answer send(String request, String body, String... headers) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Host", host());
    for (int i = 0; i < headers.length; i += 2) {
      all.put(headers[i], headers[i + 1]);
    }
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    if (content.length > 0 && !all.containsKey("Transfer-Encoding")) {
      all.put("Content-Length", Integer.toString(content.length));
    }
    String head =
        request
            + " HTTP/1.1\r\nConnection: close\r\n"
            + all.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining())
            + "\r\n";
    try (Socket socket = sockets.createSocket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.UTF_8));
      out.write(content);
      out.flush();
      return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(request, e);
    }
  }

  private static Answer answer(String text) {
    String[] parts = text.split("\r\n\r\n", 2);
    String[] lines = parts[0].split("\r\n", -1);
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      String[] header = line.split(": ?", 2);
      headers
          .computeIfAbsent(header[0].toLowerCase(Locale.ROOT), name -> new ArrayList<>())
          .add(header[1]);
    }
    return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, parts[1]);
  }

  Answer get(String path, String... headers) {
    return send("GET " + path, "", headers);
  }

  /** Sends a form as browsers do. */
  Answer post(String path, String cookie, String form, String... headers) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                origin(),
                "Sec-Fetch-Site",
                "same-origin",
                "Cookie",
                cookie));
    all.addAll(Arrays.asList(headers));
    return send("POST " + path, form, all.toArray(String[]::new));
  }

  /** Signs in by the form, with cookies from before and headers added. */
  Answer signIn(String typed, String to, String before, String... headers) {
    Answer form = get("/login", headers);
    return post(
        "/login",
        form.cookie("visitor") + (before.isEmpty() ? "" : "; " + before),
        "token="
            + form.token()
            + "&to="
            + ServedCase.encoded(to)
            + "&password="
            + ServedCase.encoded(typed),
        headers);
  }

  /** The cookie of somebody who has signed in. */
  String session() {
    Answer answer = signIn(PASSWORD, "/", "");
    if (answer.status() != 303) {
      throw new AssertionError(answer.status() + " " + answer.body());
    }
    return answer.cookie("session");
  }

  /** Whether a cookie opens the case. */
  boolean opens(String cookie) {
    return get("/documents", "Cookie", cookie).status() == 200;
  }

  /** Waits until nothing is added any more. */
  void await() {
    long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
    while (server.isBusy()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still at work");
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }

  @Override
  public void close() {
    await();
    server.close();
    file.close();
    if (!faults.isEmpty()) {
      throw new AssertionError(faults.peek());
    }
  }
}
