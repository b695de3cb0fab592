package dev.hearsay.provenance.derivation;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.reuse.FunctionWords;
import dev.hearsay.text.EnglishWords;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names as they look: words with a capital in a row, and with "of" or "de" between them. Finds
 * names of outlets that nothing else says are outlets; most of what it finds are none.
 */
final class CapitalizedNames {

  private static final Set<String> BETWEEN =
      Set.of(
          "of", "the", "and", "&", "de", "del", "la", "las", "los", "le", "di", "da", "do", "van");

  /** Bits of a word's count from which on it is one of the language. */
  private static final int KNOWN = 4;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private static final int SHORTEST_WORD = 5;

  private CapitalizedNames() {}

  /** The words that a document's names are made of and the language hardly has, in lower case. */
  static Set<String> words(Analysis analysis) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : analysis.sentences()) {
      for (Token token : sentence.tokens()) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (isCapital(token.text())
            && word.length() >= SHORTEST_WORD
            && word.chars().allMatch(Character::isLetter)
            && EnglishWords.frequency(word) < KNOWN) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** The names in a sentence, in order: each as long as it goes, and its parts around "of". */
  static List<Span> in(Sentence sentence, String text) {
    List<Span> names = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      int last = run.isEmpty() ? 0 : run.get(run.size() - 1).end();
      boolean follows = !run.isEmpty() && text.substring(last, token.start()).isBlank();
      if (!follows) {
        close(run, text, names);
        run.clear();
      }
      if (isCapital(token.text())) {
        run.add(token);
      } else if (!run.isEmpty() && BETWEEN.contains(token.text())) {
        run.add(token);
      } else {
        close(run, text, names);
        run.clear();
      }
    }
    close(run, text, names);
    return names;
  }

  private static void close(List<Token> run, String text, List<Span> names) {
    int end = run.size();
    while (end > 0 && BETWEEN.contains(run.get(end - 1).text())) {
      end--;
    }
    if (end == 0 || end > LONGEST) {
      return;
    }
    add(run.subList(0, end), text, names);
    int start = 0;
    for (int i = 0; i < end; i++) {
      if (BETWEEN.contains(run.get(i).text())) {
        add(run.subList(start, i), text, names);
        start = i + 1;
      }
    }
    if (start > 0) {
      add(run.subList(start, end), text, names);
    }
  }

  private static void add(List<Token> tokens, String text, List<Span> names) {
    if (tokens.isEmpty()) {
      return;
    }
    if (tokens.size() > 1 && isFunctionWord(tokens.get(0))) {
      add(tokens.subList(1, tokens.size()), text, names);
      return;
    }
    Span span = new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    boolean word = tokens.size() == 1 && isFunctionWord(tokens.get(0));
    if (!word && span.length() >= SHORTEST && !names.contains(span)) {
      names.add(span);
    }
  }

  private static boolean isFunctionWord(Token token) {
    return FunctionWords.contain(token.text().toLowerCase(Locale.ROOT));
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
