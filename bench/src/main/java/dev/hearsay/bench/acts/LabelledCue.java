package dev.hearsay.bench.acts;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An attribution with the labels that a reader gave it.
 *
 * @param textId which text of PolNeAR's development part
 * @param cue the first piece of its cue
 * @param random whether it was drawn at random, or else looked for by its words
 * @param acts the right ones, the best first
 * @param hedges the right ones, the best first
 */
record LabelledCue(String textId, Span cue, boolean random, List<Act> acts, List<Hedge> hedges) {

  private static final String RESOURCE = "cues.tsv";

  LabelledCue {
    acts = List.copyOf(acts);
    hedges = List.copyOf(hedges);
  }

  /** All that there are, in text order. */
  static List<LabelledCue> readAll() throws IOException {
    try (InputStream stream = LabelledCue.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException("no resource " + RESOURCE);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      List<LabelledCue> cues = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          cues.add(parse(line));
        }
      }
      return cues;
    }
  }

  static LabelledCue parse(String line) throws IOException {
    String[] fields = line.split("\t", -1);
    if (fields.length != 6 || !(fields[3].equals("random") || fields[3].equals("chosen"))) {
      throw new IOException("not a labelled cue: " + line);
    }
    return new LabelledCue(
        fields[0],
        new Span(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])),
        fields[3].equals("random"),
        alternatives(fields[4]).map(Act::valueOf).toList(),
        alternatives(fields[5]).map(Hedge::valueOf).toList());
  }

  private static Stream<String> alternatives(String labels) {
    return Stream.of(labels.toUpperCase(Locale.ROOT).split("\\|", -1));
  }
}
