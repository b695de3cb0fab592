package dev.hearsay.bench.attribution;

import dev.hearsay.attribution.linear.Role;
import dev.hearsay.attribution.linear.RoleSpan;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Paragraphs as tokens with BIO labels, one JSON object a line: {@code tokens}, {@code labels},
 * {@code id}; the form in which the published figures on PolNeAR were measured.
 */
public final class TokenFile {

  private TokenFile() {}

  /**
   * One paragraph.
   *
   * @param id of the annotation: text name, underscore, annotator
   * @param spans as labelled
   */
  public record Paragraph(String id, List<String> tokens, List<RoleSpan> spans) {

    /** Name of the text, without the annotator. */
    String text() {
      return id.substring(0, id.lastIndexOf('_'));
    }
  }

  /** Reads a whole file. */
  public static List<Paragraph> read(Path file) throws IOException {
    JsonMapper mapper = new JsonMapper();
    List<Paragraph> paragraphs = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank()) {
          JsonNode node = mapper.readTree(line);
          paragraphs.add(
              new Paragraph(
                  node.path("id").asString(),
                  strings(node.path("tokens")),
                  spans(strings(node.path("labels")))));
        }
      }
    }
    return paragraphs;
  }

  /** The paragraphs of each annotated text together, as they follow each other in the file. */
  static List<List<Paragraph>> documents(List<Paragraph> paragraphs) {
    List<List<Paragraph>> documents = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      if (documents.isEmpty()
          || !documents.get(documents.size() - 1).get(0).id().equals(paragraph.id())) {
        documents.add(new ArrayList<>());
      }
      documents.get(documents.size() - 1).add(paragraph);
    }
    return documents;
  }

  private static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.asString()));
    return strings;
  }

  /** Maximal runs of one role; a label that begins starts a new run. */
  static List<RoleSpan> spans(List<String> labels) {
    List<RoleSpan> spans = new ArrayList<>();
    int start = -1;
    String role = "";
    for (int i = 0; i <= labels.size(); i++) {
      String label = i < labels.size() ? labels.get(i) : "O";
      boolean continues = start >= 0 && label.equals("I-" + role);
      if (start >= 0 && !continues) {
        spans.add(new RoleSpan(Role.valueOf(role.toUpperCase(Locale.ROOT)), start, i, 1));
        start = -1;
      }
      if (start < 0 && !label.equals("O")) {
        start = i;
        role = label.substring(2);
      }
    }
    return spans;
  }
}
