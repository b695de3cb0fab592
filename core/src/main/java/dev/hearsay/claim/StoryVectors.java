package dev.hearsay.claim;

import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.reuse.FunctionWords;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Documents by what tells one event from others like it: names and numbers count more than other
 * words, pairs of words beside them, each by how few of the documents have it.
 */
final class StoryVectors {

  private static final double NAME = 2;
  private static final double NUMBER = 2.5;
  private static final double PAIR = 0.8;
  private static final double NAME_PAIR = 1.5;
  private static final int MOST_WORDS = 3000;

  private StoryVectors() {}

  /** The terms of each document with their weights; the vectors have length 1. */
  static List<Map<String, Double>> of(List<Document> documents) {
    List<Map<String, Double>> terms = documents.parallelStream().map(StoryVectors::terms).toList();
    Map<String, Integer> having = new HashMap<>();
    terms.forEach(each -> each.keySet().forEach(term -> having.merge(term, 1, Integer::sum)));
    return terms.stream().map(each -> weighted(each, having, documents.size())).toList();
  }

  private static Map<String, Double> weighted(
      Map<String, Double> terms, Map<String, Integer> having, int documents) {
    Map<String, Double> weighted = new HashMap<>();
    double squares = 0;
    for (Map.Entry<String, Double> term : terms.entrySet()) {
      int count = having.getOrDefault(term.getKey(), 1);
      if (count > 1) {
        double weight = term.getValue() * Math.log((double) documents / count);
        weighted.put(term.getKey(), weight);
        squares += weight * weight;
      }
    }
    double length = Math.max(Math.sqrt(squares), Double.MIN_NORMAL);
    weighted.replaceAll((term, weight) -> weight / length);
    return weighted;
  }

  private static Map<String, Double> terms(Document document) {
    Map<String, Double> terms = new HashMap<>();
    int words = 0;
    for (Sentence sentence : SentenceSplitter.split(document.text(), document.blocks())) {
      List<Word> read = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        if (ComparedText.isWord(token.text()) && words++ < MOST_WORDS) {
          read.add(Word.of(token.text(), read.isEmpty()));
        }
      }
      for (int i = 0; i < read.size(); i++) {
        Word word = read.get(i);
        terms.merge(word.stem(), word.weight(), Math::max);
        if (i > 0) {
          Word before = read.get(i - 1);
          double weight = word.capital() && before.capital() ? NAME_PAIR : PAIR;
          terms.merge(before.stem() + " " + word.stem(), weight, Math::max);
        }
      }
    }
    return terms;
  }

  private record Word(String stem, double weight, boolean capital) {

    static Word of(String text, boolean first) {
      String lower = text.toLowerCase(Locale.ROOT);
      boolean capital = Character.isUpperCase(text.codePointAt(0));
      double weight = 1;
      if (lower.chars().anyMatch(Character::isDigit)) {
        weight = NUMBER;
      } else if (capital && !first && !FunctionWords.contain(lower)) {
        weight = NAME;
      }
      return new Word(Stemmer.stem(lower), weight, capital);
    }
  }
}
