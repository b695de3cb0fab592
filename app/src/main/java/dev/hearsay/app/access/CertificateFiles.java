package dev.hearsay.app.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a server's certificate and key are: two PEM files, or a PKCS #12 keystore. They are read
 * again when they are renewed.
 */
public final class CertificateFiles {

  private interface Reader {
    ServerCertificate read(Instant now) throws IOException, GeneralSecurityException;
  }

  private final List<Path> files;
  private final Reader reader;

  private CertificateFiles(List<Path> files, Reader reader) {
    this.files = files;
    this.reader = reader;
  }

  /**
   * PEM files (RFC 7468).
   *
   * @param certificate the server's own, then those that vouch for it
   * @param key without a passphrase; may be the same file
   */
  public static CertificateFiles pem(Path certificate, Path key) {
    return new CertificateFiles(
        List.of(certificate, key),
        now ->
            ServerCertificate.of(
                PemFile.certificates(certificate), PemFile.key(key), certificate.toString(), now));
  }

  /** A PKCS #12 keystore (RFC 7292) with one key in it. */
  public static CertificateFiles keyStore(Path file, String password) {
    return new CertificateFiles(
        List.of(file), now -> fromKeyStore(file, password.toCharArray(), now));
  }

  private static ServerCertificate fromKeyStore(Path file, char[] password, Instant now)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (IOException e) {
      throw new AccessException(
          e.getCause() instanceof UnrecoverableKeyException
              ? file + ": the keystore's password is another one"
              : file + " isn't a PKCS #12 keystore",
          e);
    }
    List<String> keys = new ArrayList<>();
    for (String alias : Collections.list(store.aliases())) {
      if (store.isKeyEntry(alias)) {
        keys.add(alias);
      }
    }
    if (keys.size() != 1) {
      throw new AccessException(
          file + " holds " + keys.size() + " keys; it has to hold the server's one, and no other");
    }
    Key key = store.getKey(keys.get(0), password);
    Certificate[] found = store.getCertificateChain(keys.get(0));
    List<X509Certificate> chain = new ArrayList<>();
    for (Certificate one : found == null ? new Certificate[0] : found) {
      if (one instanceof X509Certificate certificate) {
        chain.add(certificate);
      }
    }
    if (!(key instanceof PrivateKey secret) || chain.isEmpty()) {
      throw new AccessException(file + " holds no certificate with its key");
    }
    return ServerCertificate.of(chain, secret, file.toString(), now);
  }

  /**
   * Reads them.
   *
   * @throws AccessException when they can't be read, don't belong together or don't hold
   */
  public ServerCertificate read(Instant now) {
    try {
      return reader.read(now);
    } catch (NoSuchFileException e) {
      throw new AccessException("there is no file " + e.getFile(), e);
    } catch (IOException e) {
      throw new AccessException(names() + " can't be read: " + e.getMessage(), e);
    } catch (GeneralSecurityException e) {
      throw new AccessException(names() + " can't be used: " + e.getMessage(), e);
    }
  }

  private String names() {
    return String.join(", ", files.stream().distinct().map(Path::toString).toList());
  }

  /** Another one whenever the files were changed, replaced or removed. */
  public String state() {
    StringBuilder state = new StringBuilder();
    for (Path file : files) {
      try {
        state.append(Files.getLastModifiedTime(file)).append(' ').append(Files.size(file));
      } catch (IOException e) {
        state.append("absent");
      }
      state.append('\n');
    }
    return state.toString();
  }
}
