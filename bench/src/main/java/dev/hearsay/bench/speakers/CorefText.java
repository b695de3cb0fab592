package dev.hearsay.bench.speakers;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article of the Georgetown University Multilayer corpus, with the text put together again from
 * its tokens.
 *
 * @param mentions with the number of the chain that each belongs to
 * @param sources the words that the annotators marked as the source of an attribution
 */
record CorefText(Document document, List<GoldMention> mentions, List<Span> sources) {

  /**
   * Words that mean something.
   *
   * @param head the word of the mention on which the others depend; where that is a title before a
   *     name ("founder Jane Roe"), the first word of the name
   * @param named whether the head is a proper noun
   * @param pronoun whether the head is a pronoun
   */
  record GoldMention(
      int chain, String type, Span span, Span head, boolean named, boolean pronoun) {}

  private static final Pattern ENTITY = Pattern.compile("\\((\\d+)-([a-z]+)[^()]*(\\))?|(\\d+)\\)");
  private static final Pattern SOURCE = Pattern.compile("sem-atsrc-(\\d+)(?:-(\\d+))?-");

  static CorefText read(Path file) throws IOException {
    return new Reader(file.getFileName().toString()).read(Files.readAllLines(file));
  }

  private record Row(Span span, String tag, int sentenceStart, int head, String relation) {}

  private record Open(int chain, String type, int row) {}

  private static final class Reader {

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Row> rows = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Integer, Deque<Open>> open = new HashMap<>();
    private final List<GoldMention> mentions = new ArrayList<>();
    private final List<int[]> sources = new ArrayList<>();
    private int blockStart;
    private int sentenceStart;

    private Reader(String name) {
      this.name = name;
    }

    private CorefText read(List<String> lines) {
      for (String line : lines) {
        if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
          endBlock();
        } else if (line.isEmpty()) {
          sentenceStart = rows.size();
        } else if (Character.isDigit(line.charAt(0))) {
          String[] columns = line.split("\t", -1);
          if (columns[0].chars().allMatch(Character::isDigit)) {
            addToken(columns);
          }
        }
      }
      endBlock();
      List<Span> sourceSpans = new ArrayList<>();
      for (int[] source : sources) {
        if (source[1] <= rows.size()) {
          sourceSpans.add(
              new Span(
                  rows.get(source[0] - 1).span().start(), rows.get(source[1] - 1).span().end()));
        }
      }
      return new CorefText(document(), mentions, sourceSpans.stream().distinct().toList());
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

    private void addToken(String[] columns) {
      int start = text.length();
      text.append(columns[1]);
      rows.add(
          new Row(
              new Span(start, text.length()),
              columns[4],
              sentenceStart,
              Integer.parseInt(columns[6]),
              columns[7]));
      if (!columns[9].contains("SpaceAfter=No")) {
        text.append(' ');
      }
      for (String feature : columns[9].split("\\|", -1)) {
        if (feature.startsWith("Entity=")) {
          readEntities(feature.substring("Entity=".length()));
        } else if (feature.startsWith("Discourse=attribution")) {
          readSource(feature);
        }
      }
    }

    private void readEntities(String value) {
      Matcher matcher = ENTITY.matcher(value);
      while (matcher.find()) {
        if (matcher.group(1) != null) {
          int chain = Integer.parseInt(matcher.group(1));
          open.computeIfAbsent(chain, key -> new ArrayDeque<>())
              .push(new Open(chain, matcher.group(2), rows.size() - 1));
          if (matcher.group(3) != null) {
            close(chain);
          }
        } else {
          close(Integer.parseInt(matcher.group(4)));
        }
      }
    }

    private void close(int chain) {
      Open begun = open.getOrDefault(chain, new ArrayDeque<>()).poll();
      if (begun == null) {
        return;
      }
      int last = rows.size() - 1;
      int head = nameBehindTitle(head(begun.row(), last), last);
      String tag = rows.get(head).tag();
      mentions.add(
          new GoldMention(
              chain,
              begun.type(),
              new Span(rows.get(begun.row()).span().start(), rows.get(last).span().end()),
              rows.get(head).span(),
              tag.startsWith("NNP"),
              tag.startsWith("PRP")));
    }

    private int nameBehindTitle(int head, int last) {
      if (rows.get(head).tag().startsWith("NNP")) {
        return head;
      }
      for (int i = head + 1; i <= last; i++) {
        Row row = rows.get(i);
        boolean names = row.relation().equals("flat") && row.tag().startsWith("NNP");
        if (names && row.sentenceStart() + row.head() - 1 == head) {
          return i;
        }
      }
      return head;
    }

    /** The token of a mention whose own head lies outside of it. */
    private int head(int first, int last) {
      for (int i = first; i <= last; i++) {
        Row row = rows.get(i);
        int head = row.sentenceStart() + row.head() - 1;
        if (row.head() == 0 || head < first || head > last) {
          return i;
        }
      }
      return last;
    }

    private void readSource(String feature) {
      Matcher matcher = SOURCE.matcher(feature);
      if (matcher.find()) {
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        sources.add(new int[] {first, last});
      }
    }

    private Document document() {
      String whole = text.toString();
      return Document.ofText(name, Optional.of("en"), whole, blocks);
    }
  }
}
