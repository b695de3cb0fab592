package dev.hearsay.bench.peers;

import dev.hearsay.bench.times.TaggedTime;
import dev.hearsay.bench.times.TimeMlText;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Time expressions by others, with their own tokens and parts of speech. */
final class PeerTimes {

  static final String HEIDELTIME = "HeidelTime 2.1, English news";
  static final String SUTIME = "SUTime of CoreNLP " + CoreNlp.VERSION;

  private PeerTimes() {}

  /** What a program found in each text by its name, and how fast from text to times. */
  record Run(Map<String, List<TaggedTime>> times, double wordsPerSecond) {}

  static Run heidelTime(Path repository, List<TimeMlText> texts) throws IOException {
    return run(PeerProgram.heidelTime(repository), "Times.java", texts);
  }

  static Run suTime(Path repository, List<TimeMlText> texts) throws IOException {
    return run(PeerProgram.coreNlp(repository), "Times.java", texts);
  }

  private static Run run(PeerProgram program, String source, List<TimeMlText> texts)
      throws IOException {
    Path folder = Files.createTempDirectory("hearsay-times");
    try {
      for (TimeMlText text : texts) {
        Files.writeString(folder.resolve(text.name()), text.created() + "\n" + text.text());
      }
      return parse(program.run(source, "3g", folder));
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
    Map<String, List<TaggedTime>> times = new HashMap<>();
    double words = 0;
    double nanoseconds = 0;
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (parts.length == 5) {
        Span span = new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        times
            .computeIfAbsent(parts[0], name -> new ArrayList<>())
            .add(new TaggedTime(span, parts[3], parts[4]));
      } else if (parts.length == 2 && parts[0].equals("words")) {
        words = Double.parseDouble(parts[1]);
      } else if (parts.length == 2 && parts[0].equals("nanoseconds")) {
        nanoseconds = Double.parseDouble(parts[1]);
      } else {
        throw new IOException("not a line of a program's times: " + line);
      }
    }
    if (nanoseconds <= 0) {
      throw new IOException("the program's run was cut off");
    }
    return new Run(times, words * 1e9 / nanoseconds);
  }
}
