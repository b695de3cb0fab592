package dev.hearsay.bench.entities;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article of the Georgetown University Multilayer corpus: its text, spaced as published, and the
 * mentions in each sentence.
 */
record GumArticle(String name, String text, List<Sentence> sentences) {

  /** Words of one sentence with the mentions that end in it. */
  record Sentence(List<Word> words, List<Mention> mentions) {}

  /**
   * A word as the corpus cuts them.
   *
   * @param tag Penn Treebank part of speech
   * @param head index of the word that it depends on; -1 when on none
   * @param relation in which it depends
   */
  record Word(String form, Span span, String tag, int head, String relation) {

    boolean isProper() {
      return tag.equals("NNP") || tag.equals("NNPS");
    }

    boolean isCapitalised() {
      return Character.isUpperCase(form.codePointAt(0));
    }
  }

  /**
   * Words that mean something.
   *
   * @param type what kind of thing: "person", "place", "organization", "event", "object" …
   * @param start index of the first word
   * @param end one past the last
   * @param minimal indices of the words without which it would mean something else
   * @param link title of the thing's article in Wikipedia; empty where it has none
   */
  record Mention(String type, int start, int end, List<Integer> minimal, String link) {}

  private static final String ENTITY = "Entity=";
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\))?|([^()]+)\\)");
  private static final int TYPE = 1;
  private static final int MINIMAL = 5;
  private static final int LINK = 7;

  static GumArticle read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    return new Reader().read(name.replace(".conllu", ""), Files.readAllLines(file));
  }

  private record Open(List<String> fields, int start) {}

  private static final class Reader {

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final Map<String, Deque<Open>> open = new HashMap<>();
    private List<Word> words = new ArrayList<>();
    private List<Mention> mentions = new ArrayList<>();
    private boolean paragraph;

    /** The last number of a written word that the corpus has taken apart, and what follows it. */
    private int partsUntil;

    private boolean spaceAfterParts;

    private GumArticle read(String name, List<String> lines) {
      for (String line : lines) {
        if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
          paragraph = true;
        } else if (line.isEmpty()) {
          endSentence();
        } else if (line.charAt(0) != '#') {
          addRow(line.split("\t", -1));
        }
      }
      endSentence();
      return new GumArticle(name, text.toString().stripTrailing(), List.copyOf(sentences));
    }

    private void endSentence() {
      if (!words.isEmpty()) {
        sentences.add(new Sentence(List.copyOf(words), List.copyOf(mentions)));
      }
      words = new ArrayList<>();
      mentions = new ArrayList<>();
      open.clear();
      partsUntil = 0;
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
      if (paragraph && text.length() > 0) {
        text.setLength(text.toString().stripTrailing().length());
        text.append("\n\n");
      }
      paragraph = false;
      int start = text.length();
      text.append(columns[1]);
      words.add(
          new Word(
              columns[1],
              new Span(start, text.length()),
              columns[4],
              Integer.parseInt(columns[6]) - 1,
              columns[7]));
      int number = Integer.parseInt(columns[0]);
      if (number < partsUntil ? false : number == partsUntil ? spaceAfterParts : space) {
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
            addMention(begun);
          }
        } else {
          Open begun = new Open(List.of(matcher.group(1).split("-", LINK + 1)), here);
          if (matcher.group(2) != null) {
            addMention(begun);
          } else {
            open.computeIfAbsent(begun.fields().get(0), chain -> new ArrayDeque<>()).push(begun);
          }
        }
      }
    }

    private void addMention(Open begun) {
      List<String> fields = begun.fields();
      List<Integer> minimal =
          Arrays.stream(fields.get(MINIMAL).split(",", -1))
              .map(number -> begun.start() + Integer.parseInt(number) - 1)
              .toList();
      String link = fields.size() > LINK ? fields.get(LINK) : "";
      mentions.add(new Mention(fields.get(TYPE), begun.start(), words.size(), minimal, link));
    }
  }
}
