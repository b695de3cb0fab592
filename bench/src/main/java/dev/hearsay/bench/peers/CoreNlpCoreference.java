package dev.hearsay.bench.peers;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Stanford CoreNLP's statistical coreference (Clark and Manning 2015; GPL), its default. */
public final class CoreNlpCoreference {

  /** What is measured, for tables. */
  public static final String SYSTEM = "CoreNLP " + CoreNlp.VERSION + ", statistical";

  private CoreNlpCoreference() {}

  /**
   * What it made of some texts.
   *
   * @param chains by the name of the text, the mentions of each as spans of its characters
   * @param megabytes resident at its highest; negative when the system doesn't say
   */
  public record Run(Map<String, List<Set<Span>>> chains, double wordsPerSecond, double megabytes) {}

  /**
   * Reads texts.
   *
   * @param texts by name
   */
  public static Run read(Path repository, Map<String, String> texts) throws IOException {
    Path folder = Files.createTempDirectory("hearsay-coreference");
    try {
      for (Map.Entry<String, String> text : texts.entrySet()) {
        Files.writeString(folder.resolve(text.getKey() + ".txt"), text.getValue());
      }
      return parse(PeerProgram.coreNlp(repository).run("Coreference.java", "4g", folder));
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  static Run parse(List<String> lines) throws IOException {
    Map<String, Map<String, Set<Span>>> chains = new TreeMap<>();
    double words = 0;
    double nanoseconds = 0;
    double kilobytes = -1;
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 4) {
        chains
            .computeIfAbsent(parts[0], name -> new LinkedHashMap<>())
            .computeIfAbsent(parts[1], chain -> new LinkedHashSet<>())
            .add(new Span(Integer.parseInt(parts[2]), Integer.parseInt(parts[3])));
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
    Map<String, List<Set<Span>>> result = new TreeMap<>();
    chains.forEach((name, own) -> result.put(name, new ArrayList<>(own.values())));
    return new Run(result, words * 1e9 / nanoseconds, kilobytes * 1024 / 1e6);
  }
}
