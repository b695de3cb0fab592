package dev.hearsay.bench.peers;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of others, run beside Hearsay in a process of its own. Maven fetches its jars into the
 * build folder; what is asked of it is a Java source file in {@code bench/peers}.
 */
final class PeerProgram {

  private static final String COPY =
      "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

  private final Path repository;
  private final String folder;
  private final String size;
  private final String lastJar;

  private PeerProgram(Path repository, String folder, String size, String lastJar) {
    this.repository = repository;
    this.folder = folder;
    this.size = size;
    this.lastJar = lastJar;
  }

  /** Stanford CoreNLP (GPL). */
  static PeerProgram coreNlp(Path repository) {
    return new PeerProgram(
        repository, "corenlp", "480 MB", "stanford-corenlp-" + CoreNlp.VERSION + "-models.jar");
  }

  /** NLP4J of Emory University (Apache-2.0). */
  static PeerProgram nlp4j(Path repository) {
    return new PeerProgram(repository, "nlp4j", "270 MB", "nlp4j-english-1.1.3.jar");
  }

  /** HeidelTime of Heidelberg University (GPL), with Stanford's tagger. */
  static PeerProgram heidelTime(Path repository) {
    return new PeerProgram(repository, "heideltime", "230 MB", "stanford-corenlp-3.3.1-models.jar");
  }

  private Path jars() {
    return repository.resolve("bench/target/peers").resolve(folder).toAbsolutePath();
  }

  /** Whether its jars are here. */
  boolean isFetched() {
    return Files.exists(jars().resolve(lastJar));
  }

  private void fetch() throws IOException {
    if (isFetched()) {
      return;
    }
    System.err.println("fetching " + folder + " (" + size + "), once");
    run(
        List.of(
            "mvn",
            "-q",
            "-ntp",
            "-f",
            repository.resolve("bench/peers").resolve(folder).resolve("pom.xml").toString(),
            COPY,
            "-DoutputDirectory=" + jars()));
  }

  /**
   * Runs a source file of its folder with an input and an output file, and gives the lines of the
   * output.
   *
   * @param memory of its process ("5g")
   */
  List<String> run(String source, String memory, Path input) throws IOException {
    fetch();
    Path output = Files.createTempFile("hearsay-" + folder, ".tsv");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Xmx" + memory);
      command.add("-cp");
      command.add(jars() + "/*");
      command.add(repository.resolve("bench/peers").resolve(folder).resolve(source).toString());
      command.add(input.toString());
      command.add(output.toString());
      run(command);
      return Files.readAllLines(output);
    } finally {
      Files.delete(output);
    }
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
}
