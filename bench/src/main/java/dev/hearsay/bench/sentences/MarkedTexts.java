package dev.hearsay.bench.sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads articles with marked sentences from the data sets that have them. */
public final class MarkedTexts {

  private MarkedTexts() {}

  /**
   * The news of the Georgetown University Multilayer corpus: sentences as written, paragraphs as
   * published. A sentence without a closing mark ends a block here: it is a heading, caption or
   * list item that stands on a line of its own.
   */
  static List<MarkedText> gum(Path folder) throws IOException {
    List<MarkedText> texts = new ArrayList<>();
    for (Path file : filesIn(folder, ".conllu")) {
      MarkedText.Builder builder = new MarkedText.Builder(file.getFileName().toString());
      Optional<String> before = Optional.empty();
      for (String line : Files.readAllLines(file)) {
        if (line.equals("# newpar")) {
          builder.endBlock();
        } else if (line.startsWith("# text = ")) {
          before.filter(sentence -> !isClosed(sentence)).ifPresent(sentence -> builder.endBlock());
          String sentence = line.substring("# text = ".length()).strip();
          builder.sentence(sentence);
          before = Optional.of(sentence);
        }
      }
      texts.add(builder.build());
    }
    return texts;
  }

  /**
   * The MEANTIME corpus: only its tokens are given, so the blanks between them are set again by
   * rule, and each article is one block but for its headings.
   */
  public static List<MarkedText> meantime(Path file) throws IOException {
    List<MarkedText> texts = new ArrayList<>();
    MarkedText.Builder builder = new MarkedText.Builder("");
    String document = "";
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split("\t", -1);
      if (columns.length < 4) {
        addSentence(builder, words);
        continue;
      }
      if (!columns[0].equals(document)) {
        if (!document.isEmpty()) {
          texts.add(builder.build());
        }
        document = columns[0];
        builder = new MarkedText.Builder(document);
      }
      words.add(columns[3]);
    }
    addSentence(builder, words);
    texts.add(builder.build());
    return texts;
  }

  private static void addSentence(MarkedText.Builder builder, List<String> words) {
    if (!words.isEmpty()) {
      String sentence = Blanks.join(words);
      builder.sentence(sentence);
      if (!isClosed(sentence)) {
        builder.endBlock();
      }
      words.clear();
    }
  }

  private static boolean isClosed(String sentence) {
    int at = sentence.length() - 1;
    while (at > 0 && "\"'”’)]".indexOf(sentence.charAt(at)) >= 0) {
      at--;
    }
    return ".?!…".indexOf(sentence.charAt(at)) >= 0;
  }

  static List<Path> filesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
