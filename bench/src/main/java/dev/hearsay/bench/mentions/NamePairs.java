package dev.hearsay.bench.mentions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Pairs of names of invented people: spellings of one name, or names of different people. */
final class NamePairs {

  private record Pair(String one, String other, boolean same) {}

  /** How many pairs a way to compare takes for one, and how many of them are. */
  record Score(long correct, long found, long expected) {

    double precision() {
      return found == 0 ? 0 : 100.0 * correct / found;
    }

    double recall() {
      return expected == 0 ? 0 : 100.0 * correct / expected;
    }

    double f1() {
      return found + expected == 0 ? 0 : 200.0 * correct / (found + expected);
    }
  }

  private final List<Pair> pairs;

  private NamePairs(List<Pair> pairs) {
    this.pairs = pairs;
  }

  static NamePairs read(String resource) throws IOException {
    try (InputStream stream =
        NamePairs.class.getResourceAsStream("/dev/hearsay/bench/names/" + resource)) {
      if (stream == null) {
        throw new IOException("no resource " + resource);
      }
      List<Pair> pairs = new ArrayList<>();
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          add(line, pairs);
        }
      }
      return new NamePairs(pairs);
    }
  }

  /** All pairs of the names of a line. */
  private static void add(String line, List<Pair> pairs) throws IOException {
    String[] fields = line.split("\t", -1);
    boolean same = fields[0].equals("same");
    if (fields.length < 3 || !(same || fields[0].equals("different"))) {
      throw new IOException("not a line of names: " + line);
    }
    for (int i = 1; i < fields.length; i++) {
      for (int k = i + 1; k < fields.length; k++) {
        pairs.add(new Pair(fields[i], fields[k], same));
      }
    }
  }

  long same() {
    return pairs.stream().filter(Pair::same).count();
  }

  long different() {
    return pairs.size() - same();
  }

  /** Takes for one what is at least so alike. */
  Score score(ToDoubleBiFunction<String, String> likeness, double least) {
    long correct = 0;
    long found = 0;
    for (Pair pair : pairs) {
      if (likeness.applyAsDouble(pair.one(), pair.other()) >= least) {
        found++;
        correct += pair.same() ? 1 : 0;
      }
    }
    return new Score(correct, found, same());
  }
}
