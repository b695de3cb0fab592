package dev.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.app.access.Certificates;
import dev.hearsay.app.access.Password;
import dev.hearsay.app.access.PasswordFile;
import dev.hearsay.app.access.PasswordHash;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Command lines that set a password, and those that would serve a case without what it takes. */
class ServeAccessTest {

  private static final String GOOD = "ferry lantern quarto";

  @TempDir private Path folder;
  private String file = "";
  private PasswordFile password = PasswordFile.of(Path.of("none"));

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void name() {
    file = folder.resolve("ferry.hearsay").toString();
    password = PasswordFile.of(Path.of(file));
  }

  private Terminal terminal(String in) {
    out.reset();
    err.reset();
    return new Terminal(
        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        false,
        Terminal.USUAL_COLUMNS,
        true);
  }

  private int run(String in, String... arguments) {
    Parts parts =
        new Parts(
            options -> {
              throw new AssertionError();
            },
            accuracy -> {
              throw new AssertionError();
            });
    return new Hearsay(terminal(in), parts, "9.9", folder).run(arguments);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Whether a password is the one that is set. */
  private boolean isSet(String typed) {
    return password.read().orElseThrow().matches(Password.tried(typed).orElseThrow());
  }

  @Test
  void passwordIsTakenFromStandardInputAndFromFiles() throws IOException {
    assertEquals(0, run(GOOD + "\nmore\n", "password", "--case", file, "--from", "-"), this::err);
    assertTrue(isSet(GOOD));
    assertTrue(err().contains("is set"), this::err);
    assertFalse(err().contains(GOOD));
    Path secret = folder.resolve("secret");
    Files.writeString(secret, "caf\u00e9 lantern quarto\r\n");
    assertEquals(0, run("", "password", "--case", file, "--from", secret.toString()), this::err);
    assertTrue(isSet("caf\u00e9 lantern quarto"));
    assertEquals(0, run("", "password", "--case", file, "--remove"));
    assertEquals(Optional.empty(), password.read());
    assertEquals(0, run("", "password", "--case", file, "--remove"));
    assertTrue(err().contains("had no password"), this::err);
  }

  @Test
  void passwordThatCantBeTakenIsSaidSo() throws IOException {
    assertEquals(2, run("short\n", "password", "--case", file, "--from", "-"));
    assertTrue(err().contains("at least 12 characters"), this::err);
    assertEquals(2, run("\n", "password", "--case", file, "--from", "-"));
    assertTrue(err().contains("no password in its first line"), this::err);
    assertEquals(4, run("", "password", "--case", file, "--from", folder + "/absent"));
    assertTrue(err().contains("there is no file"), this::err);
    Path bytes = folder.resolve("bytes");
    Files.write(bytes, new byte[] {(byte) 0xc3, (byte) 0x28});
    assertEquals(2, run("", "password", "--case", file, "--from", bytes.toString()));
    assertTrue(err().contains("UTF-8"), this::err);
    assertEquals(2, run("", "password", "--case", file, "--remove", "--from", "-"));
    assertEquals(2, run("", "password", "--case", file, GOOD), "never as an argument");
    assertEquals(4, run(GOOD, "password", "--case", folder + "/absent/a.hearsay", "--from", "-"));
    assertEquals(Optional.empty(), password.read());
  }

  @Test
  void terminalIsAskedTwice() {
    assertEquals(0, ask(List.of(GOOD, GOOD)), this::err);
    assertTrue(isSet(GOOD));
    assertEquals(2, ask(List.of("another lantern", "another lanterm")));
    assertTrue(err().contains("nothing is changed"), this::err);
    assertEquals(2, ask(List.of("short")));
    assertEquals(2, ask(List.of("another lantern")), "it was left at the second question");
    assertEquals(2, ask(List.of()));
    assertTrue(err().contains("--from"), this::err);
    assertTrue(isSet(GOOD), "as it was");
  }

  private int ask(List<String> typed) {
    Queue<String> answers = new ArrayDeque<>(typed);
    Terminal terminal = terminal("");
    SecretInput secrets =
        new SecretInput(terminal.in(), question -> Optional.ofNullable(answers.poll()));
    return new CommandLine(new PasswordCommand(terminal, secrets))
        .setErr(new java.io.PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
        .execute("--case", file);
  }

  private void assertRefused(int status, String advice, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "serve";
    arguments[1] = "--case";
    arguments[2] = file;
    System.arraycopy(options, 0, arguments, 3, options.length);
    assertEquals(status, run("", arguments), () -> String.join(" ", arguments) + err());
    assertTrue(err().contains(advice), () -> String.join(" ", arguments) + err());
    assertEquals(0, out.size(), "no address is printed");
  }

  @Test
  void everyStartThatWouldBeUnsafeIsRefused() throws IOException, GeneralSecurityException {
    Path store = Certificates.keyStore(folder.resolve("one.p12"), "dns:case.example");
    Path wild = Certificates.keyStore(folder.resolve("wild.p12"), "dns:*.case.example");
    String certificate = Certificates.certificate(store, folder.resolve("one.pem")).toString();
    String key = Certificates.key(store, folder.resolve("one.key")).toString();
    Path secret = folder.resolve("secret");
    Files.writeString(secret, Certificates.PASSWORD);
    assertRefused(2, "has to be encrypted", "--host", "0.0.0.0");
    assertRefused(2, "hearsay password", "--with-password");
    assertRefused(
        2, "hearsay password", "--host", "::", "--tls-certificate", certificate, "--tls-key", key);
    assertRefused(2, "hearsay password", "--behind-proxy", "--public-url", "https://case.example");
    password.write(PasswordHash.of(Password.chosen(GOOD)));
    assertRefused(2, "has to be encrypted", "--host", "0.0.0.0");
    assertRefused(2, "--public-url", "--behind-proxy");
    assertRefused(2, "--behind-proxy or", "--public-url", "https://case.example");
    assertRefused(2, "begin with https://", "--public-url", "http://case.example");
    assertRefused(2, "--tls-key", "--tls-certificate", certificate);
    assertRefused(2, "--tls-certificate", "--tls-key", key);
    assertRefused(2, "leave out", "--tls-keystore", store.toString(), "--tls-key", key);
    assertRefused(2, "needs --tls-keystore", "--tls-keystore-password-file", secret.toString());
    assertRefused(2, "no address", "--host", "no such host");
    assertRefused(4, "no private key", "--tls-certificate", certificate, "--tls-key", certificate);
    assertRefused(4, "there is no file", "--tls-certificate", certificate, "--tls-key", key + "x");
    String[] keystore = {"--tls-keystore", store.toString(), "--tls-keystore-password-file", ""};
    keystore[3] = certificate;
    assertRefused(4, "password is another one", keystore);
    assertRefused(
        4,
        "--public-url",
        "--tls-keystore",
        wild.toString(),
        "--tls-keystore-password-file",
        secret.toString());
    Files.writeString(password.file(), "nonsense");
    assertRefused(4, "can't be used");
  }

  @Test
  void demonstrationIsForThisMachineAlone() {
    assertEquals(2, run("", "demo", "--host", "0.0.0.0"));
    assertTrue(err().contains("hearsay serve shows a case to others"), this::err);
  }

  @Test
  void helpTeachesHowToServeOthers() {
    assertEquals(0, run("", "serve", "--help"));
    String help = out.toString(StandardCharsets.UTF_8);
    for (String part : List.of("hearsay password", "--tls-certificate", "--behind-proxy", "Exit")) {
      assertTrue(help.contains(part), help);
    }
    assertEquals(0, run("", "password", "--help"));
    help = out.toString(StandardCharsets.UTF_8);
    for (String part : List.of("--from", "beside the case", "12 characters", "Exit status")) {
      assertTrue(help.contains(part), help);
    }
  }
}
