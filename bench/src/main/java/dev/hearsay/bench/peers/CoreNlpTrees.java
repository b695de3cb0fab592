package dev.hearsay.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Trees by Stanford CoreNLP's tagger and neural dependency parser, on Hearsay's tokens. */
public final class CoreNlpTrees {

  /** What is measured, for tables. */
  public static final String SYSTEM = "CoreNLP " + CoreNlp.VERSION + ", neural dependency parser";

  private static final String WORDS = "words ";
  private static final String NANOSECONDS = "nanoseconds ";

  private final PeerProgram program;

  /**
   * What it made of some sentences.
   *
   * @param lines as {@code bench/peers/corenlp/Trees.java} describes them, without the last two
   * @param wordsPerSecond of its tagger and parser, while the program warms up
   */
  public record Run(List<String> lines, double wordsPerSecond) {

    public Run {
      lines = List.copyOf(lines);
    }
  }

  /**
   * @param repository root of the checkout
   */
  public CoreNlpTrees(Path repository) {
    program = PeerProgram.coreNlp(repository);
  }

  /** Whether the program is here and needn't be fetched. */
  public boolean isFetched() {
    return program.isFetched();
  }

  /** Parses sentences. */
  public Run parse(List<List<String>> sentences) throws IOException {
    Path file = Files.createTempFile("hearsay-words", ".txt");
    try {
      List<String> lines = new ArrayList<>();
      for (List<String> sentence : sentences) {
        lines.addAll(sentence);
        lines.add("");
      }
      Files.write(file, lines);
      return read(program.run("Trees.java", "3g", file));
    } finally {
      Files.delete(file);
    }
  }

  static Run read(List<String> lines) throws IOException {
    int end = lines.size() - 2;
    if (end < 0
        || !lines.get(end).startsWith(WORDS)
        || !lines.get(end + 1).startsWith(NANOSECONDS)) {
      throw new IOException("CoreNLP's run was cut off");
    }
    double words = Double.parseDouble(lines.get(end).substring(WORDS.length()));
    double nanoseconds = Double.parseDouble(lines.get(end + 1).substring(NANOSECONDS.length()));
    return new Run(lines.subList(0, end), words * 1e9 / nanoseconds);
  }
}
