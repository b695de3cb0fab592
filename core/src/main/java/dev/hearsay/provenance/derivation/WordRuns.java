package dev.hearsay.provenance.derivation;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Three words in a row, hashed: what a text keeps of the wording it was made of. */
final class WordRuns {

  private static final int FACTOR = 31;
  private static final int MOST = 4000;

  private WordRuns() {}

  /** The runs of a document, ascending, each once. */
  static int[] of(List<Sentence> sentences) {
    return sentences.stream().flatMapToInt(WordRuns::of).limit(MOST).sorted().distinct().toArray();
  }

  /** The words of a sentence and each two in a row, ascending, each once. */
  static int[] wording(Sentence sentence) {
    int[] words = words(sentence);
    return IntStream.concat(
            IntStream.of(words),
            IntStream.range(1, words.length).map(i -> words[i - 1] * FACTOR + words[i]))
        .map(WordRuns::mixed)
        .sorted()
        .distinct()
        .toArray();
  }

  private static int[] words(Sentence sentence) {
    return sentence.tokens().stream()
        .map(Token::text)
        .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
        .mapToInt(word -> word.toLowerCase(Locale.ROOT).hashCode())
        .toArray();
  }

  private static IntStream of(Sentence sentence) {
    int[] words = words(sentence);
    return IntStream.range(0, Math.max(0, words.length - 2))
        .map(i -> mixed((words[i] * FACTOR + words[i + 1]) * FACTOR + words[i + 2]));
  }

  private static int mixed(int hash) {
    int mixed = hash * 0x9e3779b9;
    return mixed ^ mixed >>> 16;
  }

  /** The share of one document's runs that the other has. */
  static double contained(int[] runs, int[] others) {
    return runs.length == 0 ? 0 : shared(runs, others) / (double) runs.length;
  }

  /** The same of the document of which the other has more. */
  static double containedAtMost(int[] runs, int[] others) {
    int shorter = Math.min(runs.length, others.length);
    return shorter == 0 ? 0 : shared(runs, others) / (double) shorter;
  }

  /** How many numbers two ascending lists have in common. */
  static int shared(int[] runs, int[] others) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < runs.length && j < others.length) {
      if (runs[i] == others[j]) {
        shared++;
        i++;
        j++;
      } else if (runs[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
