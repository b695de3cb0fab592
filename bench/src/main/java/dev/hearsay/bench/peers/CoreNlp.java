package dev.hearsay.bench.peers;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stanford CoreNLP's quote annotator (GPL), run beside Hearsay in a process of its own. Fetched by
 * Maven into the build folder when it isn't there.
 */
final class CoreNlp {

  static final String VERSION = "4.5.10";

  private static final String COPY =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

  private CoreNlp() {}

  /** A quotation, and the words by which CoreNLP names its speaker. */
  record Quote(String text, Span content, Optional<Span> speaker) {}

  /**
   * What it made of a folder of texts.
   *
   * @param megabytes resident at its highest; negative when the system doesn't say
   */
  record Run(List<Quote> quotes, double wordsPerSecond, double megabytes) {

    Run {
      quotes = List.copyOf(quotes);
    }
  }

  /** Reads the texts of a folder. */
  static Run read(Path repository, Path texts) throws IOException {
    Path jars = repository.resolve("bench/target/peers/corenlp").toAbsolutePath();
    fetch(repository, jars);
    Path out = Files.createTempFile("hearsay-corenlp", ".tsv");
    try {
      run(
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx5g",
              "-cp",
              jars + "/*",
              repository.resolve("bench/peers/corenlp/Quotes.java").toString(),
              texts.toString(),
              out.toString()));
      return parse(Files.readAllLines(out));
    } finally {
      Files.delete(out);
    }
  }

  private static void fetch(Path repository, Path jars) throws IOException {
    if (Files.exists(jars.resolve("stanford-corenlp-" + VERSION + "-models.jar"))) {
      return;
    }
    System.err.println("fetching CoreNLP " + VERSION + " (GPL, 480 MB), once");
    run(
        List.of(
            "mvn",
            "-q",
            "-ntp",
            "-f",
            repository.resolve("bench/peers/corenlp/pom.xml").toString(),
            COPY,
            "-DoutputDirectory=" + jars));
  }

  private static void run(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT)
            .start();
    try {
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException(command + " ended with status " + status);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while " + command + " ran");
    }
  }

  static Run parse(List<String> lines) throws IOException {
    List<Quote> quotes = new ArrayList<>();
    double words = 0;
    double nanoseconds = 0;
    double kilobytes = -1;
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 6) {
        int from = Integer.parseInt(parts[3]);
        quotes.add(
            new Quote(
                parts[0],
                new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])),
                from < 0
                    ? Optional.empty()
                    : Optional.of(new Span(from, Integer.parseInt(parts[4])))));
      } else if (line.startsWith("words ")) {
        words = Double.parseDouble(line.substring(6));
      } else if (line.startsWith("nanoseconds ")) {
        nanoseconds = Double.parseDouble(line.substring(12));
      } else if (line.startsWith("kilobytes ")) {
        kilobytes = Double.parseDouble(line.substring(10));
      } else {
        throw new IOException("not a line of CoreNLP's run: " + line);
      }
    }
    if (nanoseconds <= 0) {
      throw new IOException("CoreNLP's run was cut off");
    }
    return new Run(quotes, words * 1e9 / nanoseconds, kilobytes * 1024 / 1e6);
  }
}
