package dev.hearsay.bench.peers;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers by Stanford CoreNLP's numeric classifiers, with its own tokens and sentences. */
public final class CoreNlpNumbers {

  /** What is measured, for tables. */
  public static final String SYSTEM = "CoreNLP " + CoreNlp.VERSION + ", numeric classifiers";

  private final PeerProgram program;

  /**
   * A number with its value, the lower one where there are two; none when it has no normal form.
   */
  public record PeerNumber(Span span, Optional<BigDecimal> value) {}

  /**
   * What it made of some texts.
   *
   * @param numbers of each text
   * @param wordsPerSecond of its part-of-speech tagger and numeric classifiers
   */
  public record Run(List<List<PeerNumber>> numbers, double wordsPerSecond) {

    public Run {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * @param repository root of the checkout
   */
  public CoreNlpNumbers(Path repository) {
    program = PeerProgram.coreNlp(repository);
  }

  /** Whether the program is here and needn't be fetched. */
  public boolean isFetched() {
    return program.isFetched();
  }

  /** Reads some texts. */
  public Run find(List<String> texts) throws IOException {
    Path folder = Files.createTempDirectory("hearsay-numbers");
    try {
      for (int i = 0; i < texts.size(); i++) {
        Files.writeString(folder.resolve(i + ".txt"), texts.get(i));
      }
      return parse(program.run("Numbers.java", "3g", folder), texts.size());
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  static Run parse(List<String> lines, int texts) throws IOException {
    List<List<PeerNumber>> numbers = new ArrayList<>();
    for (int i = 0; i < texts; i++) {
      numbers.add(new ArrayList<>());
    }
    double words = 0;
    double nanoseconds = 0;
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 5) {
        Span span = new Span(Integer.parseInt(parts[3]), Integer.parseInt(parts[4]));
        numbers.get(Integer.parseInt(parts[0])).add(new PeerNumber(span, value(parts[2])));
      } else if (line.startsWith("words ")) {
        words = Double.parseDouble(line.substring("words ".length()));
      } else if (line.startsWith("nanoseconds ")) {
        nanoseconds = Double.parseDouble(line.substring("nanoseconds ".length()));
      } else {
        throw new IOException("not a line of CoreNLP's numbers: " + line);
      }
    }
    if (nanoseconds <= 0) {
      throw new IOException("CoreNLP's run was cut off");
    }
    return new Run(numbers, words * 1e9 / nanoseconds);
  }

  /** The first number of a normal form: "~$3200000.0", "5.0-10.0", "-". */
  private static Optional<BigDecimal> value(String normal) {
    int start = 0;
    while (start < normal.length() && !Character.isDigit(normal.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < normal.length() && "0123456789.E".indexOf(normal.charAt(end)) >= 0) {
      end++;
    }
    try {
      return start == end
          ? Optional.empty()
          : Optional.of(new BigDecimal(normal.substring(start, end)));
    } catch (NumberFormatException e) {
      return Optional.empty(); // "1.2.3"
    }
  }
}
