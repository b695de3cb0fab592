package dev.hearsay.app.cli;

import dev.hearsay.app.web.AccessOptions;
import dev.hearsay.app.web.WebOptions;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a case is served. */
final class ServeOptions {

  private static final int HIGHEST_PORT = 65_535;

  // Set by picocli before it sets any option.
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  private int port = WebOptions.USUAL_PORT;
  private String host = WebOptions.USUAL_HOST;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port; 7399 if not said, 0 for any that is free.")
  void port(int number) {
    if (number < 0 || number > HIGHEST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port: " + number + " is not between 0 and " + HIGHEST_PORT);
    }
    port = number;
  }

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to serve at: 127.0.0.1 if not said, which this machine alone can reach.")
  void host(String address) {
    host = address;
    resolved(address);
  }

  private InetAddress resolved(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new ParameterException(spec.commandLine(), "--host: no address: " + address, e);
    }
  }

  /** Refuses what others could reach, for who serves something that needs no password. */
  void requireLoopback() {
    if (!resolved(host).isLoopbackAddress()) {
      throw new ParameterException(
          spec.commandLine(),
          "--host: other machines can reach "
              + host
              + ", and the demonstration is for this one; hearsay serve shows a case to others");
    }
  }

  /** The options of a server, which may be reached like that. */
  WebOptions options(
      String version, WorkOptions work, Parts parts, Messages messages, AccessOptions access) {
    access
        .refusal(resolved(host))
        .ifPresent(
            why -> {
              throw new ParameterException(spec.commandLine(), why);
            });
    return new WebOptions(
        host,
        port,
        version,
        work.accuracy(),
        work.threads(),
        () -> parts.analyzer().apply(work.accuracy()),
        thrown -> messages.failed("a page", thrown),
        access);
  }
}
