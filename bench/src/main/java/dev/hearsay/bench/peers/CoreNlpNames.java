package dev.hearsay.bench.peers;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.EntitySpan;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Names by Stanford CoreNLP's model of three types, with its own tokens and sentences. */
public final class CoreNlpNames {

  /** What is measured, for tables. */
  public static final String SYSTEM = "CoreNLP " + CoreNlp.VERSION + ", three types";

  private final PeerProgram program;

  /**
   * @param repository root of the checkout
   */
  public CoreNlpNames(Path repository) {
    program = PeerProgram.coreNlp(repository);
  }

  /** Whether the program is here and needn't be fetched. */
  public boolean isFetched() {
    return program.isFetched();
  }

  /** The names in each of some texts. */
  public List<List<EntitySpan>> find(List<String> texts) throws IOException {
    Path folder = Files.createTempDirectory("hearsay-names");
    try {
      for (int i = 0; i < texts.size(); i++) {
        Files.writeString(folder.resolve(i + ".txt"), texts.get(i));
      }
      return parse(program.run("Names.java", "3g", folder), texts.size());
    } finally {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  static List<List<EntitySpan>> parse(List<String> lines, int texts) throws IOException {
    List<List<EntitySpan>> names = new ArrayList<>();
    for (int i = 0; i < texts; i++) {
      names.add(new ArrayList<>());
    }
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (parts.length != 4) {
        throw new IOException("not a line of CoreNLP's names: " + line);
      }
      Span span = new Span(Integer.parseInt(parts[2]), Integer.parseInt(parts[3]));
      names.get(Integer.parseInt(parts[0])).add(new EntitySpan(type(parts[1]), span, 1));
    }
    return names;
  }

  private static Entity.Type type(String type) throws IOException {
    return switch (type) {
      case "PERSON" -> Entity.Type.PERSON;
      case "ORGANIZATION" -> Entity.Type.ORG;
      case "LOCATION" -> Entity.Type.PLACE;
      default -> throw new IOException("not a type of CoreNLP's: " + type);
    };
  }
}
