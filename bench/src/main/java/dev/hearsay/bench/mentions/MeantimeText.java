package dev.hearsay.bench.mentions;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A Wikinews article of MEANTIME (Minard et al. 2016), its text put together again from its tokens,
 * each sentence a paragraph; chains have the same name in every article.
 *
 * @param mentions of chains of persons, organisations, places, products and finances
 */
record MeantimeText(String name, String text, List<Block> blocks, List<Marked> mentions) {

  /** The file in the folder of data sets. */
  static final String FILE = "meantime-en/output_data/en/meantime.conll";

  /**
   * Words marked as a mention.
   *
   * @param type "ORG", "PER", "LOC" and others
   */
  record Marked(String chain, String type, Span span) {}

  static List<MeantimeText> read(Path file) throws IOException {
    List<MeantimeText> texts = new ArrayList<>();
    Reader reader = new Reader("");
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#begin")) {
        reader = new Reader(line.substring(line.indexOf('(') + 1, line.indexOf(')')));
      } else if (line.startsWith("#end")) {
        texts.add(reader.text());
      } else if (line.isBlank()) {
        reader.endSentence();
      } else {
        reader.add(line.split("\t", -1));
      }
    }
    return texts;
  }

  Document document() {
    return Document.ofText(name, Optional.of("en"), text, blocks);
  }

  private static final class Reader {

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Marked> mentions = new ArrayList<>();
    private final Map<String, Deque<Integer>> open = new HashMap<>();
    private int blockStart;
    private boolean glued = true;

    private Reader(String name) {
      this.name = name;
    }

    private void add(String[] columns) {
      String word =
          switch (columns[3]) {
            case "``", "''" -> "\"";
            case "-LRB-" -> "(";
            case "-RRB-" -> ")";
            default -> columns[3];
          };
      if (!glued && !isGlued(word, columns[3])) {
        text.append(' ');
      }
      glued = word.equals("(") || word.equals("$") || columns[3].equals("``");
      int start = text.length();
      text.append(word);
      for (String mark : columns[4].split("\\|", -1)) {
        String chain = mark.replaceAll("[() ]", "");
        if (mark.contains("(")) {
          open.computeIfAbsent(chain, key -> new ArrayDeque<>()).push(start);
        }
        if (mark.contains(")")) {
          Integer from = open.getOrDefault(chain, new ArrayDeque<>()).poll();
          if (from != null) {
            mentions.add(new Marked(chain, type(chain), new Span(from, text.length())));
          }
        }
      }
    }

    private static boolean isGlued(String word, String written) {
      return written.equals("''")
          || switch (word.toLowerCase(Locale.ROOT)) {
            case ",", ".", ";", ":", "?", "!", ")", "%", "'s", "'", "n't" -> true;
            default -> false;
          };
    }

    private static String type(String chain) {
      String type = chain.replaceAll("[0-9].*", "");
      return type.substring(type.lastIndexOf('_') + 1);
    }

    private void endSentence() {
      if (text.length() > blockStart) {
        blocks.add(new Block(new Span(blockStart, text.length()), Block.Kind.PARAGRAPH));
        text.append("\n\n");
      }
      blockStart = text.length();
      glued = true;
    }

    private MeantimeText text() {
      endSentence();
      return new MeantimeText(
          name, text.toString().stripTrailing(), List.copyOf(blocks), List.copyOf(mentions));
    }
  }
}
