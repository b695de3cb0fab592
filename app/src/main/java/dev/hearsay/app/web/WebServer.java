package dev.hearsay.app.web;

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
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Serves one case, to this machine only. Pages read the case while others add to it; nothing that a
 * page shows is kept longer than it holds.
 */
public final class WebServer implements AutoCloseable {

  private static final int MOST_THREADS = 24;
  private static final int MEGABYTES_AT_ONCE = 32;

  private final Javalin javalin;
  private final Site site;
  private final String host;

  private WebServer(Javalin javalin, Site site, String host) {
    this.javalin = javalin;
    this.site = site;
    this.host = host;
  }

  /**
   * Starts to serve a case, which stays open for who gave it to close.
   *
   * @throws IllegalArgumentException when the host can be reached from elsewhere
   * @throws IOException when the port is taken, or the host isn't this machine
   */
  public static WebServer start(CaseFile file, WebOptions options) throws IOException {
    requireLoopback(options.host());
    Site site = Site.of(file, options);
    Javalin javalin = Javalin.create(config -> configure(config, site, options));
    try {
      javalin.start(options.host(), options.port());
    } catch (RuntimeException e) {
      site.work().close();
      throw new IOException(
          "port " + options.port() + " can't be used: another program may have it", e);
    }
    return new WebServer(javalin, site, options.host());
  }

  private static void requireLoopback(String host) throws IOException {
    try {
      if (!InetAddress.getByName(host).isLoopbackAddress()) {
        throw new IllegalArgumentException(
            host
                + " can be reached from other machines, and a case is served without a password;"
                + " only addresses like 127.0.0.1 are allowed");
      }
    } catch (UnknownHostException e) {
      throw new IOException(host + " is no address of this machine", e);
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
    config.routes.exception(Exception.class, (thrown, context) -> errors.fault(context, thrown));
    config.routes.error(404, (Context context) -> errors.missing(context));
  }

  /** Where a browser finds the case. */
  public URI address() {
    String name = host.contains(":") ? "[" + host + "]" : host;
    return URI.create("http://" + name + ":" + javalin.port() + "/");
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

  @Override
  public void close() {
    javalin.stop();
    site.work().close();
  }
}
