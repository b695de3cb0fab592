package dev.hearsay.reuse;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text as comparing asks for them: in lower case, stemmed, which are function words,
 * which are numbers or begin with a capital inside a sentence, and which sentence each is in. Of a
 * text longer than {@value #MOST_WORDS} words only so many are looked at.
 */
final class StemmedText {

  /** What bounds the work on a pair of texts. */
  static final int MOST_WORDS = 10_000;

  private static final int MOST_CHARACTERS = 12 * MOST_WORDS;

  private final List<String> words = new ArrayList<>();
  private final List<String> stems = new ArrayList<>();
  private final List<Integer> sentenceStarts = new ArrayList<>();
  private final Set<String> capitalized = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> numbers = new HashSet<>();

  private StemmedText() {}

  static StemmedText of(String text) {
    StemmedText stemmed = new StemmedText();
    String head = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    NormalizedText normalized = NormalizedText.of(head);
    int word = 0;
    for (Sentence sentence : SentenceSplitter.split(head, List.of())) {
      int first = word;
      while (word < normalized.wordCount()
          && stemmed.words.size() < MOST_WORDS
          && normalized.span(word).start() < sentence.span().end()) {
        stemmed.add(head, normalized, word, word == first);
        word++;
      }
    }
    return stemmed;
  }

  private void add(String text, NormalizedText normalized, int word, boolean first) {
    if (first) {
      sentenceStarts.add(words.size());
    }
    Span span = normalized.span(word);
    String letters = normalized.letters(word);
    words.add(letters);
    stems.add(Stemmer.stem(letters));
    int initial = text.codePointAt(span.start());
    if (Character.isDigit(initial) || Character.getType(initial) == Character.CURRENCY_SYMBOL) {
      numbers.add(letters);
    } else if (Character.isUpperCase(initial) && !isFunctionWord(letters)) {
      capitalized.add(letters);
      if (!first) {
        names.add(letters);
      }
    }
  }

  /** In lower case. */
  List<String> words() {
    return words;
  }

  List<String> stems() {
    return stems;
  }

  /** The stems of the words that aren't function words, in order. */
  List<String> contentStems() {
    return contentStems(0, words.size());
  }

  int sentences() {
    return sentenceStarts.size();
  }

  /** The stems of a sentence's words that aren't function words. */
  List<String> contentStems(int sentence) {
    int end = sentence + 1 < sentences() ? sentenceStarts.get(sentence + 1) : words.size();
    return contentStems(sentenceStarts.get(sentence), end);
  }

  /** Words with a capital that don't begin a sentence. */
  Set<String> names() {
    return names;
  }

  /** Words with a capital anywhere: where names may be found again. */
  Set<String> capitalized() {
    return capitalized;
  }

  Set<String> numbers() {
    return numbers;
  }

  /** Each word's number, the same for the same stem in both texts. */
  static int[] number(List<String> stems, Map<String, Integer> numbers) {
    return stems.stream()
        .mapToInt(stem -> numbers.computeIfAbsent(stem, key -> numbers.size()))
        .toArray();
  }

  private List<String> contentStems(int from, int to) {
    List<String> content = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!isFunctionWord(words.get(i))) {
        content.add(stems.get(i));
      }
    }
    return content;
  }

  private static boolean isFunctionWord(String word) {
    return FunctionWords.contain(word);
  }
}
