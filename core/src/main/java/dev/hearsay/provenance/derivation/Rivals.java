package dev.hearsay.provenance.derivation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * The documents that one may have been told after, set against each other: what a document has from
 * one of them and from no other tells more than what they all have. Textual criticism orders
 * manuscripts so: by the readings that two share and others don't (Lachmann; Maas, "Textual
 * Criticism", 1958).
 */
final class Rivals {

  /** Sentences that are alike within so much are equally near. */
  private static final double TIE = 0.02;

  private final Article later;
  private final int[] runs;
  private final int[] runCounts;
  private final int[] facts;
  private final int[] factCounts;
  private final double[] nearest;
  private final int[] ties;
  private final Map<Article, double[]> likeness = new HashMap<>();

  /**
   * Sets documents against each other.
   *
   * @param pairs of the later document with those that may come before
   */
  Rivals(Article later, List<Comparison> pairs) {
    this.later = later;
    this.runs = later.runs();
    this.facts = later.facts();
    this.runCounts = new int[runs.length];
    this.factCounts = new int[facts.length];
    this.nearest = new double[later.sentences().size()];
    this.ties = new int[nearest.length];
    for (Comparison pair : pairs) {
      count(runCounts, shared(runs, pair.earlier().runs(), run -> run));
      count(factCounts, shared(facts, pair.earlier().facts(), Fact::key));
      double[] near = near(pair);
      likeness.put(pair.earlier(), near);
      for (int i = 0; i < near.length; i++) {
        nearest[i] = Math.max(nearest[i], near[i]);
      }
    }
    for (double[] near : likeness.values()) {
      for (int i = 0; i < near.length; i++) {
        ties[i] += near[i] > 0 && near[i] >= nearest[i] - TIE ? 1 : 0;
      }
    }
  }

  private static void count(int[] counts, BitSet shared) {
    shared.stream().forEach(i -> counts[i]++);
  }

  /** How near each sentence of the later document is told in the other, by facts and by words. */
  private static double[] near(Comparison pair) {
    double[] near = new double[pair.later().sentences().size()];
    for (int i = 0; i < near.length; i++) {
      near[i] = pair.isAlike(i) ? (pair.likeness(i) + pair.wording(i)) / 2 : 0;
    }
    return near;
  }

  /** Which of some numbers are among others; both ascend by what they are compared by. */
  private static BitSet shared(int[] numbers, int[] others, IntUnaryOperator key) {
    BitSet shared = new BitSet(numbers.length);
    int i = 0;
    int j = 0;
    while (i < numbers.length && j < others.length) {
      int mine = key.applyAsInt(numbers[i]);
      int theirs = key.applyAsInt(others[j]);
      if (mine == theirs) {
        shared.set(i);
        i++;
        j++;
      } else if (mine < theirs) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /** What one of them has that others haven't, and what others have that it hasn't. */
  Map<String, Double> features(Comparison pair) {
    Map<String, Double> values = new LinkedHashMap<>();
    add(values, "run", shared(runs, pair.earlier().runs(), run -> run), runCounts);
    add(values, "fact", shared(facts, pair.earlier().facts(), Fact::key), factCounts);
    double[] near =
        likeness.containsKey(pair.earlier()) ? likeness.get(pair.earlier()) : near(pair);
    double all = 0;
    double first = 0;
    double behind = 0;
    for (int i = 0; i < near.length; i++) {
      double best = Math.max(near[i], nearest[i]);
      if (best > 0) {
        double weight = later.sentences().get(i).weight();
        all += weight;
        first += near[i] >= best - TIE ? weight / Math.max(1, ties[i]) : 0;
        behind += weight * (best - near[i]);
      }
    }
    values.put("sentences-first", all == 0 ? 0 : first / all);
    values.put("sentences-behind", all == 0 ? 0 : behind / all);
    return values;
  }

  /** The share of the later document, by what its sentences tell, that none of them tells. */
  double untold() {
    double all = 0;
    double untold = 0;
    for (int i = 0; i < nearest.length; i++) {
      double weight = later.sentences().get(i).weight();
      all += weight;
      untold += nearest[i] == 0 ? weight : 0;
    }
    return all == 0 ? 0 : untold / all;
  }

  private static void add(Map<String, Double> values, String name, BitSet own, int[] counts) {
    double all = 0;
    double rare = 0;
    double only = 0;
    double missing = 0;
    for (int i = 0; i < counts.length; i++) {
      boolean mine = own.get(i);
      if (mine || counts[i] > 0) {
        all++;
        rare += mine ? 1.0 / Math.max(1, counts[i]) : 0;
        only += mine && counts[i] <= 1 ? 1 : 0;
        missing += mine ? 0 : 1;
      }
    }
    values.put(name + "s-rare", all == 0 ? 0 : rare / all);
    values.put(name + "s-only", Math.log1p(only));
    values.put(name + "s-missing", all == 0 ? 0 : missing / all);
  }
}
