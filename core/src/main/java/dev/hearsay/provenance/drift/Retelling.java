package dev.hearsay.provenance.drift;

import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document beside one that it descends from: which of its sentences tell what is told there. */
final class Retelling {

  /** Sentences less alike tell of different things. */
  static final double ALIKE = 0.25;

  /** Sentences that are as alike as that tell of the same thing. */
  static final double SURE = 0.45;

  /** Of several passages, those that are nearly as alike as the nearest. */
  private static final double NEARLY = 0.6;

  private final ToldText later;
  private final ToldText earlier;
  private final List<ToldText> upstream;
  private final List<ToldText> above;
  private final DerivationKind kind;
  private final List<List<Match>> matches = new ArrayList<>();
  private final Map<List<Integer>, WordPairs> words = new HashMap<>();

  /**
   * A sentence of the original that tells what one of the retelling tells.
   *
   * @param likeness from 0 to 1
   */
  record Match(ToldSentence sentence, double likeness) {}

  /**
   * @param upstream all that the later document descends from, at any remove, the earlier included
   * @param above what the earlier document retells itself
   */
  Retelling(
      ToldText later,
      ToldText earlier,
      List<ToldText> upstream,
      List<ToldText> above,
      DerivationKind kind) {
    this.later = later;
    this.earlier = earlier;
    this.upstream = List.copyOf(upstream);
    this.above = List.copyOf(above);
    this.kind = kind;
    later.sentences().forEach(sentence -> matches.add(find(sentence)));
    bridgeGaps();
  }

  private List<Match> find(ToldSentence sentence) {
    List<Match> found = new ArrayList<>();
    for (ToldSentence other : earlier.sentences()) {
      double likeness = sentence.likeness(other);
      if (likeness >= ALIKE) {
        found.add(new Match(other, likeness));
      }
    }
    found.sort(
        Comparator.comparingDouble((Match match) -> -match.likeness())
            .thenComparing(match -> match.sentence().index()));
    List<Match> kept = new ArrayList<>();
    for (Match match : found) {
      if (match.likeness() >= NEARLY * found.get(0).likeness()) {
        kept.add(match);
      }
    }
    return kept;
  }

  /**
   * A sentence in other words throughout stands where its original did, between the same
   * neighbours.
   */
  private void bridgeGaps() {
    for (int i = 1; i + 1 < matches.size(); i++) {
      if (!matches.get(i).isEmpty()
          || matches.get(i - 1).isEmpty()
          || matches.get(i + 1).isEmpty()) {
        continue;
      }
      int before = matches.get(i - 1).get(0).sentence().index();
      int behind = matches.get(i + 1).get(0).sentence().index();
      if (behind == before + 2) {
        ToldSentence between = earlier.sentences().get(before + 1);
        double likeness = later.sentences().get(i).likeness(between);
        if (likeness > 0) {
          matches.set(i, List.of(new Match(between, Math.max(likeness, ALIKE))));
        }
      }
    }
  }

  ToldText later() {
    return later;
  }

  ToldText earlier() {
    return earlier;
  }

  List<ToldText> upstream() {
    return upstream;
  }

  DerivationKind kind() {
    return kind;
  }

  /** Whether most of the later text is the earlier's; else it only quotes or cites it. */
  boolean isRetold() {
    return DriftFinder.isRetelling(kind);
  }

  /** What the earlier text itself retells. */
  List<ToldText> above() {
    return above;
  }

  /** The original's sentences for one of the retelling, the most alike first. */
  List<Match> matches(ToldSentence sentence) {
    return matches.get(sentence.index());
  }

  Optional<Match> best(ToldSentence sentence) {
    return matches(sentence).stream().findFirst();
  }

  WordPairs words(ToldSentence sentence, ToldSentence original) {
    return words.computeIfAbsent(
        List.of(sentence.index(), original.index()), key -> WordPairs.of(sentence, original));
  }

  /** The sentences around the matches of one: a fact may be told in several. */
  List<ToldSentence> around(ToldSentence sentence) {
    List<ToldSentence> around = new ArrayList<>();
    for (ToldSentence other : earlier.sentences()) {
      if (matches(sentence).stream()
          .anyMatch(match -> Math.abs(match.sentence().index() - other.index()) <= 1)) {
        around.add(other);
      }
    }
    return around;
  }

  Drift drift(DriftKind what, Span from, Span to, String rule) {
    return new Drift(
        later.id(), earlier.id(), what, earlier.excerpt(from), later.excerpt(to), rule);
  }
}
