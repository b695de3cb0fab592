package dev.hearsay.app;

import dev.hearsay.app.cli.Hearsay;
import dev.hearsay.app.cli.Terminal;
import dev.hearsay.model.ModelFile;
import dev.hearsay.model.NativeLibraries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Run by the launcher after a build, with the option that makes Java write an archive of all
 * classes it has loaded: goes once through what users do most, so that those classes are in it.
 */
final class ArchiveTraining {

  private static final String PAGE =
      """
      <!doctype html><html lang="en"><head><title>Minister denies it</title>
      <meta property="og:site_name" content="The Example">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Minister denies it",
      "datePublished":"2025-10-20T08:00:00+02:00","author":{"@type":"Person","name":"A. Writer"}}
      </script></head><body><article><h1>Minister denies it</h1>
      <p>WASHINGTON (AP) — The minister, Jane Doe, said on Monday that she had “never” met the man,
      according to <a href="https://example.com/a">the Example</a>.</p>
      <p>“I deny it,” Doe said. “All of it.” He told the court that officials had promised him
      money, El Salvadorwho knows.</p></article></body></html>
      """;

  private ArchiveTraining() {}

  /**
   * Takes the folder of samples, and goes without where it doesn't exist; a folder for the native
   * libraries and one for the models, which are put there first.
   */
  public static void main(String[] arguments) throws IOException {
    Path libraries = Path.of(arguments[1]);
    if (NativeLibraries.unpack(libraries)) {
      System.setProperty(NativeLibraries.PROPERTY, libraries.toString());
    }
    Path models = Path.of(arguments[2]);
    ModelFile.unpack(models);
    System.setProperty(ModelFile.PROPERTY, models.toString());
    run("--help");
    run("read", "--json", "-");
    run("read", "--color", "always", "-");
    run("read", "--html", "-", "-");
    run("read", "--json", "--accuracy", "best", "-");
    run("reed");
    Path samples = Path.of(arguments[0]);
    if (Files.isDirectory(samples)) {
      run("read", "--json", samples.toString());
    }
  }

  private static void run(String... arguments) {
    Hearsay hearsay =
        Main.hearsay(
            new Terminal(
                new ByteArrayInputStream(PAGE.getBytes(StandardCharsets.UTF_8)),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
                false,
                false,
                Terminal.USUAL_COLUMNS,
                true));
    hearsay.run(arguments);
  }
}
