package dev.hearsay.bench.reuse;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.reuse.Reuse;
import dev.hearsay.reuse.SharedPassage;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found against what is known of made documents: pairs of documents that share a sentence,
 * and the letters of these sentences.
 */
final class PassageScore {

  /** Two documents, the one whose identifier comes first first. */
  record Pair(DocumentId first, DocumentId second) {
    static Pair of(DocumentId one, DocumentId other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** A sentence that two documents have, in one of them. */
  private record Half(Pair pair, boolean first) {}

  private final Set<Pair> expected = new HashSet<>();
  private final Map<Half, List<Span>> shared = new HashMap<>();

  PassageScore(List<MadeReport> reports) {
    Map<Integer, List<MadeReport>> having = new HashMap<>();
    Map<Integer, List<Span>> places = new HashMap<>();
    for (MadeReport report : reports) {
      for (MadeReport.Placed placed : report.sentences()) {
        List<MadeReport> others =
            having.computeIfAbsent(placed.sentence(), key -> new ArrayList<>());
        List<Span> spans = places.computeIfAbsent(placed.sentence(), key -> new ArrayList<>());
        for (int i = 0; i < others.size(); i++) {
          add(report.document().id(), placed.span(), others.get(i).document().id(), spans.get(i));
        }
        others.add(report);
        spans.add(placed.span());
      }
    }
  }

  private void add(DocumentId one, Span span, DocumentId other, Span otherSpan) {
    Pair pair = Pair.of(one, other);
    boolean inOrder = pair.first().equals(one);
    expected.add(pair);
    shared
        .computeIfAbsent(new Half(pair, true), key -> new ArrayList<>())
        .add(inOrder ? span : otherSpan);
    shared
        .computeIfAbsent(new Half(pair, false), key -> new ArrayList<>())
        .add(inOrder ? otherSpan : span);
  }

  int pairs() {
    return expected.size();
  }

  /** How many of these pairs do share a sentence. */
  long correct(Set<Pair> found) {
    return found.stream().filter(expected::contains).count();
  }

  /** Pairs and letters found. */
  List<Figure> figures(List<Reuse> found) {
    Set<Pair> pairs = new HashSet<>();
    BitSet none = new BitSet();
    Map<Half, BitSet> covered = new HashMap<>();
    for (Reuse reuse : found) {
      Pair pair = new Pair(reuse.first(), reuse.second());
      pairs.add(pair);
      for (SharedPassage passage : reuse.passages()) {
        cover(covered, new Half(pair, true), passage.first());
        cover(covered, new Half(pair, false), passage.second());
      }
    }
    long right = 0;
    long inFound = 0;
    long inExpected = 0;
    for (Map.Entry<Half, List<Span>> half : shared.entrySet()) {
      BitSet letters = new BitSet();
      half.getValue().forEach(span -> letters.set(span.start(), span.end()));
      inExpected += letters.cardinality();
      letters.and(covered.getOrDefault(half.getKey(), none));
      right += letters.cardinality();
    }
    for (BitSet letters : covered.values()) {
      inFound += letters.cardinality();
    }
    long correct = correct(pairs);
    return List.of(
        Figure.percent("pairs, recall", correct, expected.size()),
        Figure.percent("pairs, precision", correct, pairs.size()),
        Figure.percent("letters, recall", right, inExpected),
        Figure.percent("letters, precision", right, inFound));
  }

  private static void cover(Map<Half, BitSet> covered, Half half, Span span) {
    covered.computeIfAbsent(half, key -> new BitSet()).set(span.start(), span.end());
  }
}
