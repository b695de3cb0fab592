package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Analyses whose tokens share their words: of ten thousand articles' millions of words most are the
 * same few thousand. Only spares room. For one thread at a time.
 */
final class SharedWords {

  /** When there are more, they are forgotten and begin to be shared anew. */
  private static final int MOST = 100_000;

  /** What is longer is an address or the like, and hardly ever the same. */
  private static final int LONGEST = 24;

  private final Map<String, String> known = new HashMap<>();

  /** An analysis that is the same. */
  Analysis shared(Analysis analysis) {
    return new Analysis(
        analysis.document(),
        analysis.damage(),
        analysis.sentences().stream().map(this::shared).toList(),
        analysis.entities(),
        analysis.times(),
        analysis.quantities(),
        analysis.attributions(),
        analysis.inconsistencies(),
        analysis.partOf(),
        analysis.speaksFor());
  }

  private Sentence shared(Sentence sentence) {
    List<Token> tokens =
        sentence.tokens().stream()
            .map(token -> new Token(token.span(), shared(token.text())))
            .toList();
    return new Sentence(sentence.span(), sentence.block(), tokens);
  }

  private String shared(String word) {
    if (word.length() > LONGEST) {
      return word;
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    String before = known.putIfAbsent(word, word);
    return before == null ? word : before;
  }
}
