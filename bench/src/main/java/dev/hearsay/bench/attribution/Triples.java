package dev.hearsay.bench.attribution;

import dev.hearsay.attribution.linear.Role;
import dev.hearsay.bench.polnear.PolnearAttribution;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Compares linked attributions: two agree when source, cue and content each share at least 80 % of
 * the characters that either covers (Jaccard; white space isn't counted). Each counts once.
 */
final class Triples {

  static final double ENOUGH = 0.8;

  private Triples() {}

  private record Pair(int found, int gold, double overlap) {}

  /** How many of the found agree with one of the gold, best matches first. */
  static int matched(String text, List<PolnearAttribution> found, List<PolnearAttribution> gold) {
    List<List<BitSet>> foundSets = sets(text, found);
    List<List<BitSet>> goldSets = sets(text, gold);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        double least = 1;
        for (Role role : Role.values()) {
          least =
              Math.min(
                  least,
                  jaccard(foundSets.get(i).get(role.index()), goldSets.get(j).get(role.index())));
        }
        if (least >= ENOUGH) {
          pairs.add(new Pair(i, j, least));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::overlap)
            .reversed()
            .thenComparingInt(Pair::found)
            .thenComparingInt(Pair::gold));
    BitSet usedFound = new BitSet();
    BitSet usedGold = new BitSet();
    int matched = 0;
    for (Pair pair : pairs) {
      if (!usedFound.get(pair.found()) && !usedGold.get(pair.gold())) {
        usedFound.set(pair.found());
        usedGold.set(pair.gold());
        matched++;
      }
    }
    return matched;
  }

  private static List<List<BitSet>> sets(String text, List<PolnearAttribution> attributions) {
    List<List<BitSet>> sets = new ArrayList<>();
    for (PolnearAttribution attribution : attributions) {
      List<BitSet> roles = new ArrayList<>();
      for (Role role : Role.values()) {
        roles.add(characters(text, attribution.spans(role)));
      }
      sets.add(roles);
    }
    return sets;
  }

  private static BitSet characters(String text, List<Span> spans) {
    BitSet characters = new BitSet();
    for (Span span : spans) {
      for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
        if (!Character.isWhitespace(text.charAt(i))) {
          characters.set(i);
        }
      }
    }
    return characters;
  }

  /** Two empty sets agree. */
  static double jaccard(BitSet one, BitSet two) {
    BitSet both = (BitSet) one.clone();
    both.and(two);
    BitSet either = (BitSet) one.clone();
    either.or(two);
    return either.isEmpty() ? 1 : (double) both.cardinality() / either.cardinality();
  }
}
