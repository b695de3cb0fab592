package dev.hearsay.bench.reuse;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * An endless row of made documents, always the same. Three in ten copy from one of the last {@value
 * #REMEMBERED} others: a third of these the whole, the rest one to three stretches of two to eight
 * sentences in any order, among sentences of their own. A copy changes words (replaces, leaves out,
 * puts in), quotation marks and case, and joins and divides words as damaged text does. Every
 * outlet ends all its documents with the same two sentences.
 */
final class MadeReports {

  private static final int REMEMBERED = 2000;
  private static final int OUTLETS = 25;
  private static final int SENTENCES = 16;
  private static final double COPIES = 0.3;
  private static final double WHOLE = 0.33;
  private static final double CHANGED_WORDS = 0.03;
  private static final double DAMAGED_WORDS = 0.01;

  private final MadeSentences source;
  private final Random random;
  private final List<String> signOffs = new ArrayList<>();
  private final List<List<Numbered>> remembered = new ArrayList<>();
  private int documents;
  private int sentences;

  /** A sentence and its number. */
  private record Numbered(int number, String text) {}

  MadeReports(MadeSentences source, long seed) {
    this.source = source;
    this.random = new Random(seed);
    for (int i = 0; i < OUTLETS; i++) {
      signOffs.add(source.next(random) + " " + source.next(random));
    }
  }

  List<MadeReport> next(int count) {
    List<MadeReport> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      reports.add(next());
    }
    return reports;
  }

  MadeReport next() {
    List<Numbered> content = new ArrayList<>();
    int length = SENTENCES / 2 + random.nextInt(SENTENCES);
    if (!remembered.isEmpty() && random.nextDouble() < COPIES) {
      List<Numbered> original = remembered.get(random.nextInt(remembered.size()));
      boolean whole = random.nextDouble() < WHOLE;
      List<List<Numbered>> stretches = whole ? List.of(original) : stretches(original);
      int own = whole ? random.nextInt(3) : length / 2;
      for (List<Numbered> stretch : stretches) {
        addOwn(content, own / (stretches.size() + 1));
        stretch.forEach(one -> content.add(new Numbered(one.number(), copied(one.text()))));
      }
      addOwn(content, own / (stretches.size() + 1));
    } else {
      addOwn(content, length);
    }
    if (remembered.size() < REMEMBERED) {
      remembered.add(content);
    } else {
      remembered.set(documents % REMEMBERED, content);
    }
    return report(content);
  }

  private void addOwn(List<Numbered> content, int count) {
    for (int i = 0; i < count; i++) {
      content.add(new Numbered(sentences, source.next(random)));
      sentences++;
    }
  }

  private List<List<Numbered>> stretches(List<Numbered> original) {
    List<List<Numbered>> stretches = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      int from = at + random.nextInt(4);
      int to = from + 2 + random.nextInt(7);
      if (to <= original.size()) {
        stretches.add(original.subList(from, to));
      }
      at = to + 1;
    }
    Collections.shuffle(stretches, random);
    return stretches;
  }

  private String copied(String sentence) {
    StringBuilder copy = new StringBuilder();
    for (String word : sentence.split(" ", -1)) {
      double chance = random.nextDouble();
      String blank = copy.isEmpty() ? "" : " ";
      if (chance >= CHANGED_WORDS / 3) { // else the word is left out
        copy.append(changed(word, chance, blank));
      }
    }
    return copy.toString();
  }

  private String changed(String word, double chance, String blank) {
    if (chance < 2 * CHANGED_WORDS / 3) {
      return blank + another();
    }
    if (chance < CHANGED_WORDS) {
      return blank + another() + ' ' + word;
    }
    if (chance < CHANGED_WORDS + DAMAGED_WORDS / 2) {
      return word;
    }
    if (chance < CHANGED_WORDS + DAMAGED_WORDS && word.length() > 5) {
      return blank + word.substring(0, 3) + "-\n" + word.substring(3);
    }
    return blank + retyped(word);
  }

  private String another() {
    String sentence = source.next(random);
    return sentence.substring(0, Math.max(1, sentence.indexOf(' ')));
  }

  private String retyped(String word) {
    String quoted = word.replace('"', '“').replace('\'', '’');
    return random.nextInt(50) == 0 ? quoted.toUpperCase(Locale.ROOT) : quoted;
  }

  private MadeReport report(List<Numbered> content) {
    StringBuilder text = new StringBuilder();
    List<MadeReport.Placed> placed = new ArrayList<>();
    for (Numbered sentence : content) {
      int start = text.length();
      text.append(sentence.text());
      placed.add(new MadeReport.Placed(sentence.number(), new Span(start, text.length())));
      text.append(placed.size() % 3 == 0 ? "\n\n" : " ");
    }
    int outlet = random.nextInt(OUTLETS);
    text.append(signOffs.get(outlet));
    MadeReport report = MadeReport.of(documents, "Outlet " + outlet, text.toString(), placed);
    documents++;
    return report;
  }
}
