package dev.hearsay.mention;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The words of a sentence, and what is mentioned in it and where, by index of the word. */
final class SentenceMentions {

  /**
   * A mention and its entity.
   *
   * @param from first word of the mention's span
   * @param to one past its last word
   */
  record Placed(Entity entity, Mention mention, int from, int to) {

    boolean isName() {
      return mention.kind() == Mention.Kind.NAME;
    }
  }

  private final List<Token> tokens;
  private final String[] lower;

  /** Words before one among which the phrase around it begins. */
  private static final int LONGEST_PHRASE = 40;

  private final Map<Integer, List<Placed>> beginning = new HashMap<>();
  private final Map<Integer, List<Placed>> ending = new HashMap<>();

  SentenceMentions(Sentence sentence) {
    tokens = sentence.tokens();
    lower = new String[tokens.size()];
    for (int i = 0; i < lower.length; i++) {
      lower[i] = tokens.get(i).text().toLowerCase(Locale.ROOT);
    }
  }

  void add(Entity entity, Mention mention) {
    Span phrase = mention.phrase();
    Placed placed =
        new Placed(entity, mention, behind(mention.span().start()), behind(mention.span().end()));
    put(beginning, placed.from(), behind(phrase.start()), placed);
    put(ending, placed.to(), behind(phrase.end()), placed);
  }

  private static void put(Map<Integer, List<Placed>> index, int span, int phrase, Placed placed) {
    index.computeIfAbsent(span, key -> new ArrayList<>(1)).add(placed);
    if (phrase != span) {
      index.computeIfAbsent(phrase, key -> new ArrayList<>(1)).add(placed);
    }
  }

  int count() {
    return lower.length;
  }

  /** In lower case; empty where there is none. */
  String word(int index) {
    return index >= 0 && index < lower.length ? lower[index] : "";
  }

  boolean is(int index, String word) {
    return word(index).equals(word);
  }

  int start(int index) {
    return tokens.get(index).start();
  }

  /** Index of the first word that starts at or behind an offset; the count for none. */
  int behind(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The longest mention of a kind that begins with a word, its article aside. */
  Optional<Placed> beginningAt(int index, Predicate<Placed> fits) {
    return beginning.getOrDefault(index, List.of()).stream()
        .filter(fits)
        .max(Comparator.comparingInt(Placed::to));
  }

  /** The longest mention of a kind that ends with the word before. */
  Optional<Placed> endingBefore(int index, Predicate<Placed> fits) {
    return ending.getOrDefault(index, List.of()).stream()
        .filter(fits)
        .min(Comparator.comparingInt(Placed::from));
  }

  /** The mention of a kind with the shortest phrase around a word. */
  Optional<Placed> around(int index, Predicate<Placed> fits) {
    return IntStream.rangeClosed(Math.max(0, index - LONGEST_PHRASE), index)
        .mapToObj(at -> beginning.getOrDefault(at, List.of()))
        .flatMap(List::stream)
        .filter(one -> one.mention().phrase().contains(start(index)))
        .filter(fits)
        .min(Comparator.comparingInt((Placed one) -> one.mention().phrase().length()));
  }

  /** From the beginning of one mention to the end of the last. */
  static Span over(Placed one, Placed other) {
    Span a = one.mention().span();
    Span b = other.mention().span();
    return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
  }
}
