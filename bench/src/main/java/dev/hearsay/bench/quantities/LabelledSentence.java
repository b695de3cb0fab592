package dev.hearsay.bench.quantities;

import dev.hearsay.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence of which a reader said what quantities stand in it.
 *
 * @param part what it may be used for
 * @param set which data set the text is of
 * @param document name of the text in its set
 * @param quantities in text order; may be empty
 */
record LabelledSentence(
    Part part, String set, String document, Span span, List<LabelledQuantity> quantities) {

  private static final String RESOURCE = "labels.tsv";
  private static final int SENTENCE_FIELDS = 5;
  private static final int FIELDS = 13;

  /** What a labelled sentence may be used for. */
  enum Part {
    /** For looking at while a reader is built. */
    DEV("dev", "sentences looked at"),
    /** For measuring only. */
    HELD_OUT("held-out", "held-out sentences"),
    /** For measuring only; labelled later, by another reader. */
    UNSEEN("unseen", "unseen sentences"),
    /** Of news only; for looking at. Labelled before they were looked at. */
    NEWS("news", "news looked at"),
    /** Of news only; for measuring only. */
    NEWS_UNSEEN("news-unseen", "unseen news"),
    /** Of all kinds; for looking at. Labelled before they were looked at. */
    MIXED("mixed", "more sentences looked at");

    private final String label;
    private final String title;

    Part(String label, String title) {
      this.label = label;
      this.title = title;
    }

    /** For the heading of a table. */
    String title() {
      return title;
    }

    static Part ofLabel(String label) throws IOException {
      for (Part part : values()) {
        if (part.label.equals(label)) {
          return part;
        }
      }
      throw new IOException("no part of the labels: " + label);
    }
  }

  LabelledSentence {
    quantities = List.copyOf(quantities);
  }

  /** All that there are, in the order of the resource. */
  static List<LabelledSentence> readAll() throws IOException {
    try (InputStream stream = LabelledSentence.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException("no resource " + RESOURCE);
      }
      return parse(
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .toList());
    }
  }

  static List<LabelledSentence> parse(List<String> lines) throws IOException {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    for (String line : lines) {
      List<String> fields = List.of(line.split("\t", -1));
      if (fields.size() != FIELDS) {
        throw new IOException("not a labelled quantity: " + line);
      }
      String sentence = String.join("\t", fields.subList(0, SENTENCE_FIELDS));
      rows.computeIfAbsent(sentence, key -> new ArrayList<>()).add(fields);
    }
    List<LabelledSentence> sentences = new ArrayList<>();
    for (List<List<String>> same : rows.values()) {
      List<String> first = same.get(0);
      List<LabelledQuantity> quantities = new ArrayList<>();
      for (List<String> fields : same) {
        if (!fields.get(SENTENCE_FIELDS).equals("-")) {
          quantities.add(LabelledQuantity.parse(fields.subList(SENTENCE_FIELDS, FIELDS)));
        }
      }
      Span span = new Span(Integer.parseInt(first.get(3)), Integer.parseInt(first.get(4)));
      sentences.add(
          new LabelledSentence(
              Part.ofLabel(first.get(0)), first.get(1), first.get(2), span, quantities));
    }
    return sentences;
  }
}
