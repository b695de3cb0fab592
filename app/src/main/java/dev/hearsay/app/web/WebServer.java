package dev.hearsay.app.web;

import dev.hearsay.app.access.AccessException;
import dev.hearsay.app.casefile.AddRequest;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.read.ReadOptions;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Serves one case: to this machine, or to who knows its password. Pages read the case while others
 * add to it; nothing that a page shows is kept longer than it holds.
 */
public final class WebServer implements AutoCloseable {

  private static final int MOST_THREADS = 24;
  private static final int MEGABYTES_AT_ONCE = 32;

  private final Javalin javalin;
  private final Site site;
  private final String host;
  private final Origins origins;
  private final Optional<LiveCertificate> certificate;

  private WebServer(
      Javalin javalin,
      Site site,
      String host,
      Origins origins,
      Optional<LiveCertificate> certificate) {
    this.javalin = javalin;
    this.site = site;
    this.host = host;
    this.origins = origins;
    this.certificate = certificate;
  }

  /**
   * Starts to serve a case, which stays open for who gave it to close.
   *
   * @throws IllegalArgumentException when others could reach it without a password, or read what is
   *     sent
   * @throws AccessException when the password or the certificate can't be used
   * @throws IOException when the port is taken, or the host isn't this machine
   */
  public static WebServer start(CaseFile file, WebOptions options) throws IOException {
    AccessOptions access = options.access();
    requireSafe(access, options.host());
    Optional<LiveCertificate> certificate =
        access.certificate().map(files -> new LiveCertificate(files, access));
    Origins origins = new Origins(access, certificate.map(live -> live::shown));
    Guard guard = new Guard(origins, new Gate(access, origins.isSecure()));
    Site site = Site.of(file, options, guard);
    Javalin javalin =
        Javalin.create(
            config -> {
              certificate.ifPresent(
                  live ->
                      config.jetty.addConnector(
                          (server, http) -> live.connector(server, http, options)));
              configure(config, site, options);
            });
    try {
      javalin.start(options.host(), options.port());
    } catch (RuntimeException e) {
      site.work().close();
      certificate.ifPresent(LiveCertificate::close);
      throw new IOException(
          "port " + options.port() + " can't be used: another program may have it", e);
    }
    return new WebServer(javalin, site, options.host(), origins, certificate);
  }

  private static void requireSafe(AccessOptions access, String host) throws IOException {
    try {
      Optional<String> refusal = access.refusal(InetAddress.getByName(host));
      if (refusal.isPresent()) {
        throw new IllegalArgumentException(refusal.get());
      }
    } catch (UnknownHostException e) {
      throw new IOException(host + " is no address of this machine", e);
    }
    if (access.password().isPresent() && access.password().get().read().isEmpty()) {
      throw new IllegalArgumentException("no password is set: hearsay password sets one");
    }
  }

  private static void configure(JavalinConfig config, Site site, WebOptions options) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.generateEtags = true;
    config.http.maxRequestSize = (long) MEGABYTES_AT_ONCE << 20;
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, 2, 30_000);
    config.jetty.multipartConfig.maxFileSize(MEGABYTES_AT_ONCE, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(MEGABYTES_AT_ONCE, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(MEGABYTES_AT_ONCE, SizeUnit.MB);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(site.guard()::check);
    Routes.add(config.routes, site);
    ErrorPages errors = new ErrorPages(site, options.faults());
    config.routes.exception(
        HttpResponseException.class,
        (thrown, context) -> errors.show(context, thrown.getStatus(), thrown.getMessage()));
    config.routes.exception(
        AccessException.class,
        (thrown, context) -> {
          options.access().log().accept(String.valueOf(thrown.getMessage()));
          errors.show(context, 503, "The password can’t be read, so nobody is let in.");
        });
    config.routes.exception(Exception.class, (thrown, context) -> errors.fault(context, thrown));
    config.routes.error(404, (Context context) -> errors.missing(context));
  }

  /** Where a browser finds the case. */
  public URI address() {
    return URI.create(origins.address(host, javalin.port()) + "/");
  }

  /** Adds inputs in the background. */
  public void add(List<String> inputs) {
    site.work().add(inputs.stream().map(AddRequest.Input::of).toList(), ReadOptions.defaults());
  }

  /** Whether something is being added or related. */
  public boolean isBusy() {
    return site.work().isBusy();
  }

  /** The paths that are answered, as they were given. */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint.path)
        .filter(path -> path.startsWith("/"))
        .toList();
  }

  /** What is answered, each as its method, a space and its path as it was given. */
  List<String> endpoints() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.path.startsWith("/"))
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  /** The port that it listens at. */
  int port() {
    return javalin.port();
  }

  /**
   * Takes the certificate's files again if they were changed, as it does now and then by itself.
   */
  void lookAtCertificate() {
    certificate.ifPresent(LiveCertificate::look);
  }

  @Override
  public void close() {
    javalin.stop();
    certificate.ifPresent(LiveCertificate::close);
    site.work().close();
  }
}
