package dev.hearsay.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a document's own use of capitals tells: which sentences are headlines or shouted, which
 * words it writes small, which it capitalises where nothing forces it to.
 */
final class CaseEvidence {

  private static final int SHORTEST_HEADLINE = 4;

  /** The same for a headline at the top that ends as a sentence does. */
  private static final int SHORTEST_CLOSED = 6;

  private static final double CAPITALISED_SHARE = 0.75;

  private final BitSet headlines = new BitSet();
  private final Set<String> small = new HashSet<>();
  private final Map<String, Integer> namesInside = new HashMap<>();

  private CaseEvidence() {}

  static CaseEvidence of(Words words, NameLexicon lexicon) {
    CaseEvidence evidence = new CaseEvidence();
    for (int sentence = 0; sentence < words.sentenceCount(); sentence++) {
      evidence.read(words, sentence, lexicon);
    }
    return evidence;
  }

  private void read(Words words, int sentence, NameLexicon lexicon) {
    int from = words.sentenceStart(sentence);
    int to = words.sentenceEnd(sentence);
    int capitalised = 0;
    int content = 0;
    int functionWordsSmall = 0;
    for (int i = from; i < to; i++) {
      String word = words.word(i);
      if (!Character.isLetter(word.charAt(0))) {
        continue;
      }
      if (lexicon.isCommonWord(words.lower(i))) {
        functionWordsSmall += isCapitalised(word) ? 0 : 1;
      } else {
        content++;
        capitalised += isCapitalised(word) ? 1 : 0;
      }
    }
    boolean shouted = content > 0 && capitalised == content && functionWordsSmall == 0;
    boolean titled =
        content >= SHORTEST_HEADLINE
            ? capitalised >= CAPITALISED_SHARE * content
            : content > 0 && capitalised == content;
    boolean top = sentence == 0 && content >= SHORTEST_CLOSED && capitalised == content;
    if (titled
        && ((shouted && content >= SHORTEST_HEADLINE) || top || !endsAsSentence(words, to))) {
      headlines.set(sentence);
      return;
    }
    for (int i = from; i < to; i++) {
      String word = words.word(i);
      if (Character.isLowerCase(word.charAt(0))) {
        small.add(word);
      } else if (isCapitalised(word) && !isForced(words, i)) {
        namesInside.merge(word, 1, Integer::sum);
      }
    }
  }

  private static boolean endsAsSentence(Words words, int to) {
    String last = words.word(to - 1);
    return !Character.isLetterOrDigit(last.charAt(last.length() - 1)) && !last.equals(")");
  }

  /** Whether the sentence is in title case or shouted, so that its capitals tell nothing. */
  boolean isHeadline(int sentence) {
    return headlines.get(sentence);
  }

  /** Whether the word has its capital from its place: first in a sentence or a quotation. */
  boolean isForced(Words words, int at) {
    int start = words.sentenceStart(words.sentence(at));
    for (int i = at - 1; i >= start; i--) {
      String before = words.word(i);
      if (!Character.isLetterOrDigit(before.charAt(0))) {
        boolean joined = i > start && words.end(i - 1) == words.start(i); // an apostrophe
        if ((!joined && "“\"‘'«".contains(before)) || before.equals(":") || before.equals("``")) {
          return true;
        }
        return i == start || (before.length() > 1 && before.charAt(0) == '.');
      }
      return false;
    }
    return true;
  }

  /** Whether the document capitalises the word inside a sentence somewhere. */
  boolean isNameInside(String word) {
    return namesInside.containsKey(word);
  }

  /** How often it does. */
  int countInside(String word) {
    return namesInside.getOrDefault(word, 0);
  }

  /** Whether the document also writes the word small. */
  boolean isCommonHere(String lower) {
    return small.contains(lower);
  }

  static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** Capitals only, perhaps with dots, strokes or digits: "FBI", "U.N.", "MS-13". */
  static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && c != '-' && c != '/' && !Character.isDigit(c)) {
        return i == word.length() - 1 && c == 's' && capitals > 1;
      }
    }
    return capitals >= 2;
  }
}
