package dev.hearsay.provenance.drift;

import dev.hearsay.reuse.FunctionWords;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.text.EnglishWords;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A sentence as comparing asks for it.
 *
 * @param index among the document's sentences
 * @param block in which it stands
 * @param tree of its tokens without quotation marks
 * @param stems of the tokens, empty of punctuation
 * @param facts what it tells of, with how much each says: names, numbers, dates, stems of words
 */
record ToldSentence(
    int index,
    int block,
    Span span,
    DependencyTree tree,
    List<String> stems,
    Map<String, Double> facts) {

  private static final double NAME = 2;
  private static final double NUMBER = 2;
  private static final double LIGHT = 3.5;
  private static final int MOST_BITS = 15;
  private static final Set<String> QUOTATION_MARKS =
      Set.of("\"", "“", "”", "„", "«", "»", "``", "''", "‘", "‟");

  ToldSentence {
    stems = List.copyOf(stems);
    // in the order of their names: sums of fractions depend on it
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(facts)));
  }

  static ToldSentence of(
      int index, int block, Span span, DependencyTree tree, Set<String> names, Set<String> values) {
    List<String> stems = new ArrayList<>();
    Map<String, Double> facts = new HashMap<>();
    for (Token token : tree.tokens()) {
      String lower = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
      boolean word = lower.chars().anyMatch(Character::isLetterOrDigit) || lower.startsWith("'");
      stems.add(word ? Stemmer.stem(lower) : "");
      boolean digit = lower.chars().anyMatch(Character::isDigit);
      if (word && !digit && !isFunction(lower)) {
        facts.put("w " + Stemmer.stem(lower), rarity(lower));
      }
    }
    names.forEach(name -> facts.put("w " + Stemmer.stem(name), NAME));
    values.forEach(value -> facts.put("n " + value, NUMBER));
    return new ToldSentence(index, block, span, tree, stems, facts);
  }

  static boolean isQuotationMark(Token token) {
    return QUOTATION_MARKS.contains(token.text());
  }

  static boolean isFunction(String lower) {
    return FunctionWords.contain(lower.replace("'", "")) || lower.startsWith("'");
  }

  private static double rarity(String lower) {
    int bits = Math.max(0, EnglishWords.frequency(lower));
    return 0.3 + 1.2 * (MOST_BITS + 1.0 - bits) / (MOST_BITS + 1.0);
  }

  double weight() {
    return facts.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** How much two have in common, from 0 to 1; a shortened sentence counts nearly in full. */
  double likeness(ToldSentence other) {
    double shared = 0;
    for (Map.Entry<String, Double> fact : facts.entrySet()) {
      Double theirs = other.facts.get(fact.getKey());
      if (theirs != null) {
        shared += Math.min(theirs, fact.getValue());
      }
    }
    if (shared == 0) {
      return 0;
    }
    double mine = weight();
    double its = other.weight();
    double dice = 2 * shared / (mine + its);
    double contained = shared / Math.min(mine, its);
    return Math.min(1, shared / LIGHT) * (dice + contained) / 2;
  }

  int size() {
    return tree.size();
  }

  boolean isContent(int token) {
    String lower = tree.token(token).text().toLowerCase(Locale.ROOT).replace('’', '\'');
    return !stems.get(token).isEmpty() && !isFunction(lower);
  }

  String lower(int token) {
    return tree.token(token).text().toLowerCase(Locale.ROOT);
  }

  /** The token in which an offset lies, -1 where there is none. */
  int tokenAt(int offset) {
    for (int i = 0; i < size(); i++) {
      if (tree.token(i).start() <= offset && offset < tree.token(i).end()) {
        return i;
      }
    }
    return -1;
  }

  /** The stretch of a token with all that hangs from it, without marks at its ends. */
  Span below(int token) {
    int first = tree.subtree(token).first();
    int last = tree.subtree(token).end() - 1;
    while (first < token && stems.get(first).isEmpty()) {
      first++;
    }
    while (last > token && stems.get(last).isEmpty()) {
      last--;
    }
    return new Span(tree.token(first).start(), tree.token(last).end());
  }
}
