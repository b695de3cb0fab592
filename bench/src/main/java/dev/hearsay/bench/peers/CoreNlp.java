package dev.hearsay.bench.peers;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stanford CoreNLP's quote annotator (GPL). */
final class CoreNlp {

  static final String VERSION = "4.5.10";

  private CoreNlp() {}

  /**
   * A quotation, and the words by which CoreNLP names its speaker.
   *
   * @param name the speaker's canonical name, by its resolution of names and pronouns
   */
  record Quote(String text, Span content, Optional<Span> speaker, Optional<String> name) {}

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
    return parse(run(repository, texts));
  }

  /**
   * The quotations alone. What it says of the same texts doesn't change, so a run is kept in the
   * build folder.
   */
  static List<Quote> quotes(Path repository, Path texts) throws IOException {
    Path kept = repository.resolve("bench/target/peers/corenlp-" + VERSION + "-quotes.tsv");
    if (!Files.exists(kept)) {
      Path part = kept.resolveSibling(kept.getFileName() + ".part");
      List<String> lines = run(repository, texts);
      Files.createDirectories(kept.getParent());
      Files.write(part, lines);
      Files.move(part, kept);
    }
    return parse(Files.readAllLines(kept)).quotes();
  }

  private static List<String> run(Path repository, Path texts) throws IOException {
    return PeerProgram.coreNlp(repository).run("Quotes.java", "5g", texts);
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
                    : Optional.of(new Span(from, Integer.parseInt(parts[4]))),
                Optional.of(parts[5]).filter(name -> !name.equals("-"))));
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
