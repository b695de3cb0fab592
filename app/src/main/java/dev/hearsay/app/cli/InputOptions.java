package dev.hearsay.app.cli;

import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.PublicationTime;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options on what inputs can't say themselves, and on where they may come from. */
final class InputOptions {

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = PublicationTimeConverter.class,
      description = "When an input that doesn't say so was published, like 2025-10-20.")
  private Optional<PublicationTime> published = Optional.empty();

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published an input that doesn't say so.")
  private Optional<String> outlet = Optional.empty();

  @Option(
      names = "--allow-private-addresses",
      description = "Fetch URLs of this computer and of private networks, too.")
  private boolean privateAddresses;

  ReadOptions options() {
    ReadOptions usual = ReadOptions.defaults();
    return new ReadOptions(
        published,
        outlet,
        privateAddresses,
        usual.maximumBytes(),
        usual.timeout(),
        usual.maximumRedirects());
  }
}
