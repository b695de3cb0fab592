package dev.hearsay.bench.claims;

import dev.hearsay.bench.measure.Gold;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Documents of ECB+ (Cybulska and Vossen 2014), with the events that words stand for. */
public final class EventCorpus {

  static final String FOLDER = "ecbplus";

  private static final String SUFFIX = ".conll";

  /**
   * A document.
   *
   * @param topic what is held out together
   * @param subtopic the event that the whole document tells
   * @param events by place, the chain of each word that stands for an event told elsewhere too
   */
  public record Story(String topic, String subtopic, Document document, Map<Span, String> events) {}

  private EventCorpus() {}

  /**
   * The documents in the order of their names. A file holds stray documents of other topics as
   * well, held-out ones among them; only those that the file is named after are taken.
   */
  public static List<Story> read(Gold gold) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(gold.require(FOLDER))) {
      files = listed.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
    List<Story> stories = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replace(SUFFIX, "");
      Map<String, List<List<String>>> rows = new TreeMap<>();
      for (String line : Files.readAllLines(file)) {
        List<String> fields = List.of(line.split("\t", -1));
        if (fields.size() >= 5 && fields.get(0).contains("/" + name + "/")) {
          rows.computeIfAbsent(fields.get(0), key -> new ArrayList<>()).add(fields);
        }
      }
      rows.forEach((document, words) -> stories.add(story(name, document, words)));
    }
    return stories;
  }

  private static Story story(String subtopic, String name, List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    Map<Span, String> events = new HashMap<>();
    Deque<String> open = new ArrayDeque<>();
    String sentence = "";
    int start = 0;
    for (List<String> row : rows) {
      if (!row.get(1).equals(sentence)) {
        if (text.length() > start) {
          blocks.add(new Block(new Span(start, text.length()), Block.Kind.PARAGRAPH));
          text.append('\n');
        }
        start = text.length();
        sentence = row.get(1);
      } else {
        text.append(' ');
      }
      Span word = new Span(text.length(), text.length() + row.get(3).length());
      text.append(row.get(3));
      chain(row.get(4), open).ifPresent(chain -> events.put(word, chain));
    }
    if (text.length() > start) {
      blocks.add(new Block(new Span(start, text.length()), Block.Kind.PARAGRAPH));
    }
    String topic = subtopic.replaceAll("ecb.*", "");
    Document document = Document.ofText(name, Optional.of("en"), text.toString(), blocks);
    return new Story(topic, subtopic, document, events);
  }

  /** The innermost chain of events over a word; opens and closes chains on the way. */
  private static Optional<String> chain(String field, Deque<String> open) {
    for (String part : field.split("\\|", -1)) {
      if (part.startsWith("(")) {
        open.push(part.replaceAll("[()]", ""));
      }
    }
    Optional<String> event =
        open.stream()
            .filter(chain -> chain.startsWith("ACT") || chain.startsWith("NEG"))
            .findFirst();
    for (String part : field.split("\\|", -1)) {
      if (part.endsWith(")")) {
        open.remove(part.replaceAll("[()]", ""));
      }
    }
    return event;
  }
}
