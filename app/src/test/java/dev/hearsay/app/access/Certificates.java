package dev.hearsay.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Certificates made for a test, by the keytool of the Java that runs it. */
public final class Certificates {

  /** Of every keystore made here. */
  public static final String PASSWORD = "a keystore of a test";

  private Certificates() {}

  /**
   * A keystore with a key and a certificate that it signed itself.
   *
   * @param names subject alternative names as keytool takes them, such as {@code dns:case.example}
   * @param more options of keytool
   */
  public static Path keyStore(Path file, String names, String... more) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=Hearsay test",
                "-validity",
                "90",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString()));
    if (!names.isEmpty()) {
      command.addAll(List.of("-ext", "san=" + names));
    }
    command.addAll(Arrays.asList(more));
    run(command);
    return file;
  }

  /** The same with an RSA key. */
  public static Path rsaKeyStore(Path file, String names) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "RSA",
            "-keysize",
            "2048",
            "-dname",
            "CN=Hearsay test",
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD,
            "-keystore",
            file.toString(),
            "-ext",
            "san=" + names);
    run(command);
    return file;
  }

  private static void run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream said = process.getInputStream()) {
      String words = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(words);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** What a keystore made here holds. */
  public static KeyStore open(Path file) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  /** Writes the certificate of a keystore as PEM. */
  public static Path certificate(Path store, Path file)
      throws IOException, GeneralSecurityException {
    Certificate certificate = open(store).getCertificate("mykey");
    return Files.writeString(file, pem("CERTIFICATE", certificate.getEncoded()));
  }

  /** Writes the key of a keystore as PEM. */
  public static Path key(Path store, Path file) throws IOException, GeneralSecurityException {
    return Files.writeString(file, pem("PRIVATE KEY", keyBytes(store)));
  }

  static byte[] keyBytes(Path store) throws IOException, GeneralSecurityException {
    return open(store).getKey("mykey", PASSWORD.toCharArray()).getEncoded();
  }

  static String pem(String type, byte[] content) {
    return "-----BEGIN "
        + type
        + "-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
        + "\n-----END "
        + type
        + "-----\n";
  }
}
