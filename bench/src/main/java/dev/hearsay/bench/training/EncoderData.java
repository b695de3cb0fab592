package dev.hearsay.bench.training;

import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.PassageReader;
import dev.hearsay.attribution.linear.WordClasses;
import dev.hearsay.bench.attribution.TokenFile;
import dev.hearsay.bench.entities.NamedText;
import dev.hearsay.bench.entities.NamedTexts;
import dev.hearsay.bench.entities.SilverNames;
import dev.hearsay.bench.entities.WordLabels;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.polnear.PolnearCorpus;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes paragraphs as the encoder will see them at run time, one JSON object a line, for {@code
 * training/encoder}: {@code raw PART OUT} those of a part of PolNeAR, {@code tokens FILE OUT} those
 * of a token file, {@code lines FILE OUT} paragraphs without labels, one a line, their tokens
 * between blanks; {@code entities GOLD OUT} and {@code held-entities GOLD OUT} those of the texts
 * with marked names, to train on and held out of training; {@code silver FILE OUT} those of a file
 * that {@code raw} wrote, with names by other programs.
 *
 * <p>Words, shapes and quotation marks come from the same code that reads documents, so that the
 * model is trained on what it will meet.
 */
public final class EncoderData {

  private EncoderData() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println(
          "raw PART OUT | tokens FILE OUT | lines FILE OUT | entities GOLD OUT | held-entities GOLD"
              + " OUT | silver FILE OUT");
      System.exit(2);
    }
    Path from = Path.of(arguments[1]);
    Path to = Path.of(arguments[2]);
    switch (arguments[0]) {
      case "raw" -> write(raw(from), to);
      case "tokens" -> write(tokens(from), to);
      case "lines" -> write(lines(from), to);
      case "entities" -> write(entities(from, false), to);
      case "held-entities" -> write(entities(from, true), to);
      case "silver" -> write(silver(from), to);
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

  private static List<Map<String, Object>> entities(Path gold, boolean heldOut) throws IOException {
    PassageReader reader = LinearTagger.load().passages();
    List<Map<String, Object>> lines = new ArrayList<>();
    for (NamedText text : NamedTexts.read(new Gold(gold))) {
      for (Span paragraph : text.heldOut() == heldOut ? text.paragraphs() : List.<Span>of()) {
        List<Token> tokens = Tokenizer.tokenize(text.text(), paragraph);
        if (!tokens.isEmpty()) {
          Map<String, Object> line = new LinkedHashMap<>();
          line.put("document", text.name());
          line.put("set", text.set());
          putWords(line, reader.read(text.text(), tokens));
          line.put("entities", WordLabels.of(text, tokens));
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private static List<Map<String, Object>> silver(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<Map<String, Object>> lines = new ArrayList<>();
    List<List<String>> paragraphs = new ArrayList<>();
    for (String text : Files.readAllLines(file)) {
      Map<String, Object> line =
          mapper.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
      lines.add(line);
      paragraphs.add(((List<?>) line.get("words")).stream().map(String::valueOf).toList());
    }
    List<int[]> labels = SilverNames.label(Path.of(""), paragraphs);
    for (int i = 0; i < lines.size(); i++) {
      lines.get(i).put("entities", labels.get(i));
    }
    return lines;
  }

  private static Map<String, Object> line(
      String document, Passage passage, int[] labels, int fold) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("document", document);
    line.put("fold", fold);
    putWords(line, passage);
    line.put("labels", Arrays.stream(labels).boxed().toList());
    return line;
  }

  private static void putWords(Map<String, Object> line, Passage passage) {
    line.put("words", passage.spellings());
    line.put("marks", passage.shapes());
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
