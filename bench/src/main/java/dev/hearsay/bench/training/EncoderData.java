package dev.hearsay.bench.training;

import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.PassageReader;
import dev.hearsay.attribution.linear.WordClasses;
import dev.hearsay.bench.attribution.TokenFile;
import dev.hearsay.bench.polnear.PolnearCorpus;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes paragraphs as the encoder will see them at run time, one JSON object a line, for {@code
 * training/encoder}: {@code raw PART OUT} those of a part of PolNeAR, {@code tokens FILE OUT} those
 * of a token file, {@code lines FILE OUT} paragraphs without labels, one a line, their tokens
 * between blanks.
 *
 * <p>Words, shapes and quotation marks come from the same code that reads documents, so that the
 * model is trained on what it will meet.
 */
public final class EncoderData {

  private EncoderData() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("raw PART OUT | tokens FILE OUT | lines FILE OUT");
      System.exit(2);
    }
    Path from = Path.of(arguments[1]);
    Path to = Path.of(arguments[2]);
    switch (arguments[0]) {
      case "raw" -> write(raw(from), to);
      case "tokens" -> write(tokens(from), to);
      case "lines" -> write(lines(from), to);
      default -> throw new IllegalArgumentException("no such command: " + arguments[0]);
    }
  }

  private static List<Map<String, Object>> raw(Path part) throws IOException {
    PassageReader reader = LinearTagger.load().passages();
    List<Map<String, Object>> lines = new ArrayList<>();
    for (Example example : Examples.of(PolnearCorpus.readOnce(part), WordClasses.load())) {
      lines.add(
          line(
              example.document(),
              reader.read(example.words()),
              example.labels(),
              example.fold(10)));
    }
    return lines;
  }

  private static List<Map<String, Object>> tokens(Path file) throws IOException {
    PassageReader reader = LinearTagger.load().passages();
    List<Map<String, Object>> lines = new ArrayList<>();
    for (TokenFile.Paragraph paragraph : TokenFile.read(file)) {
      Passage passage = reader.read(paragraph.tokens());
      int[] labels = Examples.labels(paragraph.spans(), passage.length());
      lines.add(line(paragraph.id(), passage, labels, 0));
    }
    return lines;
  }

  private static List<Map<String, Object>> lines(Path file) throws IOException {
    PassageReader reader = LinearTagger.load().passages();
    List<Map<String, Object>> lines = new ArrayList<>();
    for (String paragraph : Files.readAllLines(file)) {
      Passage passage = reader.read(List.of(paragraph.split(" ", -1)));
      lines.add(line("", passage, new int[passage.length()], 0));
    }
    return lines;
  }

  private static Map<String, Object> line(
      String document, Passage passage, int[] labels, int fold) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("document", document);
    line.put("fold", fold);
    line.put("words", passage.spellings());
    line.put("marks", passage.shapes());
    line.put("labels", Arrays.stream(labels).boxed().toList());
    return line;
  }

  private static void write(List<Map<String, Object>> lines, Path to) throws IOException {
    JsonMapper mapper = new JsonMapper();
    try (BufferedWriter out = Files.newBufferedWriter(to)) {
      for (Map<String, Object> line : lines) {
        out.write(mapper.writeValueAsString(line));
        out.newLine();
      }
    }
  }
}
