package dev.hearsay.read.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Wordings that introduce what is not the article ("Read more", "Sign up", "Photo:"). */
final class PhraseList {

  /** What a wording introduces. */
  enum Kind {
    RELATED,
    PROMOTION,
    IMAGE,
    BYLINE,
    DATE,
    LEGAL,
    COMMENT,
    SHARE,
    ADVERT,
    TAGS,
    CREDIT
  }

  /** How much of a text is the wording, weakest first. */
  enum Strength {
    INSIDE(0.5),
    START(1),
    WHOLE(1);

    private final double weight;

    Strength(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  private record Phrase(Kind kind, List<String> words) {}

  private static final PhraseList STANDARD = read();

  private final Map<String, List<Phrase>> byFirstWord;

  private PhraseList(Map<String, List<Phrase>> byFirstWord) {
    this.byFirstWord = Map.copyOf(byFirstWord);
  }

  static PhraseList standard() {
    return STANDARD;
  }

  /** The kinds of wording a text holds, each as strongly as it is found; mostly empty. */
  Map<Kind, Strength> find(String text) {
    Map<Kind, Strength> found = new EnumMap<>(Kind.class);
    List<String> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : byFirstWord.getOrDefault(words.get(i), List.of())) {
        int end = i + phrase.words.size();
        if (end <= words.size() && words.subList(i, end).equals(phrase.words)) {
          Strength strength = strength(i, end, words.size());
          found.merge(phrase.kind, strength, PhraseList::stronger);
        }
      }
    }
    return found;
  }

  private static Strength strength(int start, int end, int size) {
    if (start > 0) {
      return Strength.INSIDE;
    }
    return end == size ? Strength.WHOLE : Strength.START;
  }

  private static Strength stronger(Strength one, Strength other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      boolean part = Character.isLetter(c) || c == '\u00a9' || c == '\u24d2' || c == '\'';
      if (part && start < 0) {
        start = i;
      } else if (!part && start >= 0) {
        words.add(lower.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static PhraseList read() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (String line : ResourceLines.of("boilerplate-phrases.txt")) {
      int tab = line.indexOf('\t');
      List<String> words = List.of(line.substring(tab + 1).split(" "));
      phrases
          .computeIfAbsent(words.get(0), first -> new ArrayList<>())
          .add(new Phrase(Kind.valueOf(line.substring(0, tab)), words));
    }
    return new PhraseList(phrases);
  }
}
