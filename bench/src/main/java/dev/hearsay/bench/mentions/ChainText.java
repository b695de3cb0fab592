package dev.hearsay.bench.mentions;

import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article of the Georgetown University Multilayer corpus in CoNLL-U: its text, spaced as
 * published, its words with what they depend on, and its mentions with the chains they belong to.
 */
record ChainText(
    String name, String text, List<Block> blocks, List<Word> words, List<Marked> mentions) {

  /**
   * A word as the corpus cuts them.
   *
   * @param tag Penn Treebank part of speech
   * @param head index of the word that it depends on; -1 when on none
   */
  record Word(Span span, String tag, int head) {}

  /**
   * Words marked as a mention.
   *
   * @param chain name of its chain, unique in the text
   * @param type what kind of thing ("person"); empty where the file doesn't say
   * @param first index of its first word
   * @param end one past the index of its last
   */
  record Marked(String chain, String type, int first, int end) {}

  private static final String ENTITY = "Entity=";
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\))?|([^()]+)\\)");

  static ChainText read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    return new Reader().read(name.replace(".conllu", ""), Files.readAllLines(file));
  }

  /** The text as Hearsay reads it. */
  Document document() {
    return Document.ofText(name, Optional.of("en"), text, blocks);
  }

  /** Characters of a mention, without the ending of a possessive. */
  Span span(Marked mention) {
    int end = mention.end();
    if (end - 1 > mention.first() && words.get(end - 1).tag().equals("POS")) {
      end--;
    }
    return new Span(words.get(mention.first()).span().start(), words.get(end - 1).span().end());
  }

  /** Index of the word on which the others of a stretch depend; the last where it has no such. */
  int head(int first, int end) {
    for (int i = first; i < end; i++) {
      int head = words.get(i).head();
      if (head < first || head >= end) {
        return i;
      }
    }
    return end - 1;
  }

  /** Index of the first word that ends after an offset, or the number of words. */
  int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private record Open(String chain, String type, int first) {}

  private static final class Reader {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Marked> mentions = new ArrayList<>();
    private final Map<String, Deque<Open>> open = new HashMap<>();
    private int blockStart;
    private int sentenceStart;

    /** The last number of a written word that the corpus has taken apart, and what follows it. */
    private int partsUntil;

    private boolean spaceAfterParts;

    private ChainText read(String name, List<String> lines) {
      for (String line : lines) {
        if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
          endBlock();
        } else if (line.isEmpty()) {
          sentenceStart = words.size();
          partsUntil = 0;
        } else if (line.charAt(0) != '#') {
          addRow(line.split("\t", -1));
        }
      }
      endBlock();
      return new ChainText(
          name,
          text.toString().stripTrailing(),
          List.copyOf(blocks),
          List.copyOf(words),
          List.copyOf(mentions));
    }

    private void endBlock() {
      while (text.length() > blockStart && Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.setLength(text.length() - 1);
      }
      if (text.length() > blockStart) {
        blocks.add(new Block(new Span(blockStart, text.length()), Block.Kind.PARAGRAPH));
        text.append("\n\n");
      }
      blockStart = text.length();
    }

    private void addRow(String[] columns) {
      List<String> features = Arrays.asList(columns[9].split("\\|", -1));
      boolean space = !features.contains("SpaceAfter=No");
      String number = columns[0];
      if (number.contains("-")) {
        partsUntil = Integer.parseInt(number.substring(number.indexOf('-') + 1));
        spaceAfterParts = space;
      } else if (!number.contains(".")) {
        addWord(columns, space);
        features.stream()
            .filter(feature -> feature.startsWith(ENTITY))
            .forEach(feature -> readMentions(feature.substring(ENTITY.length())));
      }
    }

    private void addWord(String[] columns, boolean space) {
      int start = text.length();
      text.append(columns[1]);
      int head = Integer.parseInt(columns[6]);
      words.add(
          new Word(
              new Span(start, text.length()),
              columns[4],
              head == 0 ? -1 : sentenceStart + head - 1));
      int number = Integer.parseInt(columns[0]);
      boolean blank = number == partsUntil ? spaceAfterParts : number > partsUntil && space;
      if (blank) {
        text.append(' ');
      }
    }

    private void readMentions(String brackets) {
      int here = words.size() - 1;
      Matcher matcher = BRACKET.matcher(brackets);
      while (matcher.find()) {
        if (matcher.group(1) == null) {
          Open begun = open.getOrDefault(matcher.group(3), new ArrayDeque<>()).poll();
          if (begun != null) {
            mentions.add(new Marked(begun.chain(), begun.type(), begun.first(), words.size()));
          }
        } else {
          String[] fields = matcher.group(1).split("-", 3);
          Open begun = new Open(fields[0], fields.length > 1 ? fields[1] : "", here);
          if (matcher.group(2) != null) {
            mentions.add(new Marked(begun.chain(), begun.type(), here, words.size()));
          } else {
            open.computeIfAbsent(begun.chain(), chain -> new ArrayDeque<>()).push(begun);
          }
        }
      }
    }
  }
}
