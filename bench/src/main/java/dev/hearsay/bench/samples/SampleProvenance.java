package dev.hearsay.bench.samples;

import java.util.List;
import java.util.Optional;

/**
 * What holds across the documents of the samples: which descends from which, the claims with their
 * roots and the interval of independent sources, what retelling changed, where accounts disagree.
 *
 * @param asOf the day on which the intervals hold
 * @param loops documents that cite each other in a ring
 */
public record SampleProvenance(
    String schema,
    String asOf,
    List<Derivation> derivations,
    List<List<String>> loops,
    List<Root> roots,
    List<Claim> claims,
    List<Drift> drift,
    List<Disagreement> disagreements,
    List<Inconsistency> inconsistencies) {

  /** Exact words of a document that the context names. */
  public record Place(String words, Optional<Integer> occurrence) {
    public Words where() {
      return SampleDocument.place(words, occurrence);
    }
  }

  /** Exact words of a document. */
  public record Passage(String document, String words, Optional<Integer> occurrence) {
    public Words where() {
      return SampleDocument.place(words, occurrence);
    }
  }

  /** A document descends from another; {@code kind} as in {@code hearsay/derivation-1}. */
  public record Derivation(
      String from, String to, String toOutlet, String kind, List<Evidence> evidence) {}

  /** What shows a derivation: words of the later document and, where named, of the earlier. */
  public record Evidence(Place from, Optional<Place> to) {}

  /** Who knows of their own; {@code kind} as in {@code hearsay/claim-1}. */
  public record Root(
      String id,
      String name,
      String kind,
      List<String> heardBy,
      List<Passage> evidence,
      Optional<String> note) {}

  /**
   * The same claim in several documents.
   *
   * @param outlets how many outlets make it
   * @param rules names of the rules of independence that decide the interval
   * @param disputedBy claims that contradict it
   * @param earlier intervals that held before
   * @param compatibleWith claims with another value that may both be true
   * @param judgement an opinion, not a fact
   */
  public record Claim(
      String id,
      String statement,
      List<Statement> statements,
      int outlets,
      List<String> roots,
      Interval independent,
      List<String> rules,
      boolean disputed,
      String why,
      List<String> disputedBy,
      List<EarlierInterval> earlier,
      List<String> compatibleWith,
      boolean judgement) {}

  /**
   * One document making a claim.
   *
   * @param attribution in whose content it stands; empty where the outlet itself says it
   * @param root whom it goes back to; empty where to nobody, or to several at once
   */
  public record Statement(
      String document,
      String words,
      Optional<Integer> occurrence,
      Optional<String> attribution,
      String modality,
      Optional<String> root) {
    public Words where() {
      return SampleDocument.place(words, occurrence);
    }
  }

  /** How many independent sources. */
  public record Interval(int min, int max) {}

  /** How many there were as of a day gone by. */
  public record EarlierInterval(String asOf, int min, int max) {}

  /** A retelling changed something; {@code kind} as in {@code hearsay/drift-1}. */
  public record Drift(String document, String original, String kind, Place from, Place to) {}

  /** Different values for one thing; {@code kind} is conflict or revision. */
  public record Disagreement(String id, String about, String kind, List<Value> values) {}

  /** A value and who gives it. */
  public record Value(String value, List<Passage> statements) {}

  /** A document that contradicts itself. */
  public record Inconsistency(String document, String about, List<Place> references) {}
}
