package dev.hearsay.app.web;

import dev.hearsay.app.access.AccessException;
import dev.hearsay.app.access.CertificateFiles;
import dev.hearsay.app.access.ServerCertificate;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * TLS with a certificate that is exchanged when its files are renewed. Only TLS 1.3 and 1.2 are
 * spoken, the latter with forward secrecy and authenticated encryption alone, as RFC 9325 asks.
 */
final class LiveCertificate implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
  private static final String ALIAS = "server";
  private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};
  private static final String[] CIPHER_SUITES = {
    "TLS_AES_.*", "TLS_CHACHA20_.*", "TLS_ECDHE_.*_GCM_.*", "TLS_ECDHE_.*_CHACHA20_.*"
  };

  private final CertificateFiles files;
  private final AccessOptions access;
  private final SslContextFactory.Server context = new SslContextFactory.Server();
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "hearsay-certificate");
            thread.setDaemon(true);
            return thread;
          });

  private volatile ServerCertificate shown;
  private volatile String state;

  /**
   * Reads the files.
   *
   * @throws AccessException when they can't be used
   */
  LiveCertificate(CertificateFiles files, AccessOptions access) {
    this.files = files;
    this.access = access;
    this.state = files.state();
    this.shown = files.read(access.clock().instant());
    if (access.publicUrl().isEmpty() && shown.firstHost().isEmpty()) {
      throw new AccessException(
          "the certificate is for wildcards only: say with --public-url which address people type"
              + " in");
    }
    warn();
    context.setIncludeProtocols(PROTOCOLS);
    context.setExcludeProtocols();
    context.setIncludeCipherSuites(CIPHER_SUITES);
    context.setUseCipherSuitesOrder(true);
    context.setRenegotiationAllowed(false);
    put(context, shown);
    Future<?> unused =
        looking.scheduleWithFixedDelay(
            this::look, BETWEEN_LOOKS.toSeconds(), BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
  }

  private void warn() {
    shown.warning(access.clock().instant()).ifPresent(access.log());
  }

  private static void put(SslContextFactory context, ServerCertificate certificate) {
    // In memory alone; the password is for the interface.
    String password = Secrets.random();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          ALIAS,
          certificate.key(),
          password.toCharArray(),
          certificate.chain().toArray(new X509Certificate[0]));
      context.setKeyStore(store);
      context.setKeyStorePassword(password);
      context.setKeyManagerPassword(password);
    } catch (GeneralSecurityException | IOException e) {
      throw new AccessException("the certificate can't be used: " + e.getMessage(), e);
    }
  }

  /** The certificate at the moment. */
  ServerCertificate shown() {
    return shown;
  }

  /** Where requests come in. */
  ServerConnector connector(Server server, HttpConfiguration http, WebOptions options) {
    SecureRequestCustomizer customizer = new SecureRequestCustomizer();
    // The guard compares hosts, and says what is wrong.
    customizer.setSniHostCheck(false);
    http.addCustomizer(customizer);
    HttpConnectionFactory inside = new HttpConnectionFactory(http);
    ServerConnector connector =
        new ServerConnector(
            server, new SslConnectionFactory(context, inside.getProtocol()), inside);
    connector.setHost(options.host());
    connector.setPort(options.port());
    return connector;
  }

  /** Takes the files again if they were changed; goes on with the old ones where that fails. */
  void look() {
    String now = files.state();
    if (now.equals(state)) {
      return;
    }
    state = now;
    try {
      Instant time = access.clock().instant();
      ServerCertificate renewed = files.read(time);
      context.reload(factory -> put(factory, renewed));
      shown = renewed;
      access.log().accept("the certificate was renewed");
      warn();
    } catch (Exception e) {
      access
          .log()
          .accept("the certificate was changed, but the old one stays in use: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }
}
