package dev.hearsay.bench.entities;

import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text of the Relationship and Entity Extraction Evaluation Dataset with what is marked in it.
 *
 * @param tokens of all paragraphs
 * @param marks by the people who annotated it; what only programs proposed is left out
 */
record Re3dText(String name, String text, List<Token> tokens, List<Mark> marks) {

  /**
   * A marked stretch.
   *
   * @param type as the data set calls it: "Person", "Organisation", "Location", "Nationality" …
   */
  record Mark(Span span, String type) {}

  private static final Pattern LINE = Pattern.compile("[^\\n\\r]+");

  /** Types that are no names: times, amounts, numbers. */
  private static final Set<String> MEASURES =
      Set.of("Temporal", "Quantity", "Money", "Coordinate", "Frequency", "CommsIdentifier");

  /** What programs proposed and people didn't take up has a confidence near 0. */
  private static final double CONFIDENT = 0.5;

  /** The texts of all sources, by source and in the order of the files. */
  static List<Re3dText> read(Path folder) throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.list(folder)) {
      sources =
          files.filter(file -> Files.exists(file.resolve("documents.json"))).sorted().toList();
    }
    List<Re3dText> texts = new ArrayList<>();
    for (Path source : sources) {
      Map<String, List<JsonNode>> marks = new HashMap<>();
      for (JsonNode mark : lines(source.resolve("entities.json"))) {
        marks
            .computeIfAbsent(mark.path("documentId").asString(), id -> new ArrayList<>())
            .add(mark);
      }
      for (JsonNode document : lines(source.resolve("documents.json"))) {
        String id = document.path("_id").asString();
        texts.add(
            annotated(id, document.path("text").asString(), marks.getOrDefault(id, List.of())));
      }
    }
    return texts;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    String content = Files.readString(file);
    return content
        .replace("\ufeff", "")
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> mapper.readTree(line))
        .toList();
  }

  private static Re3dText annotated(String id, String text, List<JsonNode> marks) {
    List<Mark> kept = new ArrayList<>();
    for (JsonNode mark : marks) {
      int start = mark.path("begin").asInt();
      int end = mark.path("end").asInt();
      String type = mark.path("type").asString();
      String value = mark.path("value").asString();
      if (mark.path("confidence").asDouble() >= CONFIDENT
          && !MEASURES.contains(type)
          && !value.isBlank()
          && text.startsWith(value, start)
          && end == start + value.length()) {
        kept.add(new Mark(new Span(start, end), type));
      }
    }
    return of("re3d-" + id, text, kept);
  }

  static Re3dText of(String name, String text, List<Mark> marks) {
    List<Token> tokens = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      tokens.addAll(Tokenizer.tokenize(text, new Span(line.start(), line.end())));
    }
    return new Re3dText(name, text, List.copyOf(tokens), List.copyOf(marks));
  }

  String word(int index) {
    return tokens.get(index).text();
  }

  /** Whether a capital is due to the place of a word: after a full stop, quotation mark, break. */
  boolean opensSentence(int index) {
    if (index == 0) {
      return true;
    }
    Token before = tokens.get(index - 1);
    return Set.of(".", "!", "?", "\"", "“", ":").contains(before.text())
        || text.substring(before.end(), tokens.get(index).start()).indexOf('\n') >= 0;
  }

  /** The text from one word to before another. */
  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
