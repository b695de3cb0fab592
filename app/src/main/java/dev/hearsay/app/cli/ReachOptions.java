package dev.hearsay.app.cli;

import dev.hearsay.app.access.AccessException;
import dev.hearsay.app.access.CertificateFiles;
import dev.hearsay.app.access.PasswordFile;
import dev.hearsay.app.access.PublicUrl;
import dev.hearsay.app.web.AccessOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How others reach a case that is served. */
final class ReachOptions {

  // Set by picocli before it sets any option.
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--with-password",
      description =
          "Don't serve without a password. One that is set is asked for in any case; for others than"
              + " this machine one has to be.")
  private boolean withPassword;

  @Option(
      names = "--tls-certificate",
      paramLabel = "FILE",
      description =
          "Serve over TLS with the certificate in this PEM file, the server's own first. Renewed"
              + " files are taken up within a minute.")
  private Optional<Path> certificate = Optional.empty();

  @Option(
      names = "--tls-key",
      paramLabel = "FILE",
      description = "The certificate's private key, in PEM.")
  private Optional<Path> key = Optional.empty();

  @Option(
      names = "--tls-keystore",
      paramLabel = "FILE",
      description = "Instead of the two, a PKCS #12 keystore with both.")
  private Optional<Path> keyStore = Optional.empty();

  @Option(
      names = "--tls-keystore-password-file",
      paramLabel = "FILE",
      description =
          "The keystore's password is the first line of this file; without, it is asked for at the"
              + " terminal.")
  private Optional<String> keyStorePassword = Optional.empty();

  @Option(
      names = "--behind-proxy",
      description =
          "A reverse proxy speaks TLS and passes requests on, with Host and X-Forwarded-For. Nobody"
              + " else should be able to reach this server.")
  private boolean behindProxy;

  private Optional<PublicUrl> publicUrl = Optional.empty();

  @Option(
      names = "--public-url",
      paramLabel = "URL",
      description =
          "What people type in, such as https://case.example.org. Requests for other hosts are"
              + " refused.")
  void publicUrl(String url) {
    try {
      publicUrl = Optional.of(PublicUrl.parse(url));
    } catch (AccessException e) {
      throw wrong("--public-url: " + e.getMessage());
    }
  }

  /**
   * What was asked for.
   *
   * @param log is told who signs in
   * @throws AccessException when the password can't be read
   */
  AccessOptions access(Path caseFile, SecretInput secrets, Consumer<String> log)
      throws IOException {
    PasswordFile password = PasswordFile.of(caseFile);
    boolean set = password.read().isPresent();
    if (withPassword && !set) {
      throw wrong(
          "--with-password: "
              + caseFile
              + " has none; hearsay password --case "
              + caseFile
              + " sets it");
    }
    return new AccessOptions(
        set ? Optional.of(password) : Optional.empty(),
        certificateFiles(secrets),
        publicUrl,
        behindProxy,
        Clock.systemUTC(),
        log);
  }

  private Optional<CertificateFiles> certificateFiles(SecretInput secrets) throws IOException {
    if (keyStore.isPresent()) {
      if (certificate.isPresent() || key.isPresent()) {
        throw wrong("--tls-keystore holds certificate and key: leave out the PEM files");
      }
      return Optional.of(CertificateFiles.keyStore(keyStore.get(), keyStorePassword(secrets)));
    }
    if (keyStorePassword.isPresent()) {
      throw wrong("--tls-keystore-password-file needs --tls-keystore");
    }
    if (certificate.isPresent() != key.isPresent()) {
      throw wrong(
          certificate.isPresent()
              ? "--tls-certificate needs --tls-key with the certificate's private key"
              : "--tls-key needs --tls-certificate");
    }
    return certificate.map(file -> CertificateFiles.pem(file, key.orElseThrow()));
  }

  private String keyStorePassword(SecretInput secrets) throws IOException {
    if (keyStorePassword.isPresent()) {
      return secrets.firstLine(keyStorePassword.get());
    }
    return secrets
        .ask("Password of " + keyStore.orElseThrow().getFileName())
        .orElseThrow(
            () ->
                wrong(
                    "--tls-keystore: there is no terminal to ask for its password at; give"
                        + " --tls-keystore-password-file"));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
