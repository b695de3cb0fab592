package dev.hearsay.bench.affairs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The affairs that ship with the benchmarks. */
public final class Affairs {

  /** What an affair may be used for. */
  public enum Part {
    /** For learning from and for looking at. */
    LEARNED("learned"),
    /** For measuring only. */
    HELD_OUT("held-out");

    private final String folder;

    Part(String folder) {
      this.folder = folder;
    }
  }

  private Affairs() {}

  /** All affairs of a part, in the order of their list. */
  public static List<Affair> of(Part part) throws IOException {
    List<Affair> affairs = new ArrayList<>();
    for (String name : lines(part.folder + "/list.txt")) {
      if (!name.isBlank()) {
        affairs.add(AffairFile.parse(name, lines(part.folder + "/" + name + ".txt")));
      }
    }
    return affairs;
  }

  /** Those that may be learned from by what reads the vectors of statements: not by them. */
  public static List<Affair> forTrees() throws IOException {
    List<String> names = lines(Part.LEARNED.folder + "/trees.txt");
    return of(Part.LEARNED).stream().filter(affair -> names.contains(affair.name())).toList();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream stream = Affairs.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("no resource " + resource);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }
}
