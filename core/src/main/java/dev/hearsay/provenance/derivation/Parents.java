package dev.hearsay.provenance.derivation;

import dev.hearsay.provenance.derivation.DerivationModel.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses, of all documents that one may have been told after, those that it was told after: the
 * nearest first, then others for what they alone explain. Whoever follows the wire that follows the
 * paper doesn't follow the paper, unless it has something that only the paper has.
 */
final class Parents {

  /** The share of a document that only a further parent explains. */
  private static final double LEAST_SHARE = 0.12;

  /** The same where that parent isn't credited: others may have it from the same sources. */
  private static final double LEAST_UNCREDITED = 0.25;

  private static final int LEAST_SENTENCES = 2;
  private static final double UNSEEN = 0.5;

  /** The share of runs of words that a printed article has of its original. */
  private static final double PRINTED = 0.85;

  private static final double LEAST_PROBABILITY = 0.5;

  /** A score of direction that decides little. */
  private static final double UNDECIDED = 1;

  /** So much closer must the wording of a further parent be where another has the facts, too. */
  private static final double CLOSER = 0.25;

  private final DerivationModel model;

  Parents(DerivationModel model) {
    this.model = model;
  }

  /** A pair that may be a derivation, with what the models say of it. */
  record Candidate(Comparison pair, double related, double direction, double nearest) {}

  /** What the models say of a pair; absent where the two don't depend on each other. */
  Optional<Candidate> judge(Comparison pair) {
    if (pair.alike() == 0) {
      return Optional.empty();
    }
    double related = model.probability(Question.RELATED, PairFeatures.related(pair));
    if (related < LEAST_PROBABILITY) {
      return Optional.empty();
    }
    double direction = model.score(Question.DIRECTION, PairFeatures.direction(pair));
    double nearest = model.score(Question.NEAREST, PairFeatures.nearest(pair, direction));
    return Optional.of(new Candidate(pair, related, direction, nearest));
  }

  /**
   * Those of the candidates that may come before, the nearest first. Where next to nothing decides
   * which of two is the earlier, each may be the other's parent.
   */
  static List<Candidate> open(List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> candidate.direction() > -UNDECIDED)
        .sorted(
            Comparator.comparingDouble((Candidate one) -> -one.nearest())
                .thenComparing(one -> one.pair().earlier().id()))
        .toList();
  }

  /**
   * The parents of a document, the nearest first.
   *
   * @param candidates as {@link #open} gives them, without those that descend from the document
   */
  static List<Parent> choose(Article later, List<Candidate> candidates) {
    List<Candidate> open = new ArrayList<>(candidates);
    double[] explained = new double[later.sentences().size()];
    List<Parent> parents = new ArrayList<>();
    while (!open.isEmpty()) {
      Optional<Parent> next =
          parents.isEmpty() ? Optional.of(first(open.get(0))) : further(open, explained);
      if (next.isEmpty()) {
        break;
      }
      Comparison pair = next.get().pair();
      parents.add(next.get());
      open.removeIf(one -> one.pair().equals(pair) || one.direction() <= 0);
      for (int i = 0; i < explained.length; i++) {
        explained[i] = Math.max(explained[i], pair.isAlike(i) ? pair.likeness(i) : 0);
      }
    }
    return parents;
  }

  private static Parent first(Candidate candidate) {
    Comparison pair = candidate.pair();
    return parent(candidate, pair.closest(), pair.told());
  }

  private static Parent parent(Candidate candidate, List<Integer> sentences, double share) {
    return new Parent(
        candidate.pair(), sentences, share, candidate.related(), candidate.direction());
  }

  private static Optional<Parent> further(List<Candidate> open, double[] explained) {
    Optional<Parent> best = Optional.empty();
    for (Candidate candidate : open) {
      Comparison pair = candidate.pair();
      List<Integer> gained =
          pair.closest().stream().filter(i -> gains(pair, i, explained)).toList();
      double share = share(pair.later(), gained);
      boolean enough = share >= (pair.credit() > 0 ? LEAST_SHARE : LEAST_UNCREDITED);
      if (enough
          && gained.size() >= LEAST_SENTENCES
          && best.filter(known -> known.share() >= share).isEmpty()) {
        best = Optional.of(parent(candidate, gained, share));
      }
    }
    return best;
  }

  private static boolean gains(Comparison pair, int sentence, double[] explained) {
    double before = explained[sentence];
    return before == 0 || (before < 0.6 && pair.likeness(sentence) > before + CLOSER);
  }

  private static double share(Article article, List<Integer> sentences) {
    double all = article.sentences().stream().mapToDouble(FactSentence::weight).sum();
    double sum = sentences.stream().mapToDouble(i -> article.sentences().get(i).weight()).sum();
    return all == 0 ? 0 : sum / all;
  }

  /** Whether a document follows its parent rather than only cites it: it can't without a credit. */
  boolean isFollowed(Parent parent) {
    if (parent.pair().credit() == 0) {
      return parent.probability() > LEAST_PROBABILITY;
    }
    return model.probability(
            Question.FOLLOWS,
            PairFeatures.follows(
                parent.pair(), parent.share(), credited(parent.pair(), parent.sentences())))
        > LEAST_PROBABILITY;
  }

  /**
   * The share of a document, of some of its sentences, in whose sentences the other is credited.
   */
  static double credited(Comparison pair, List<Integer> sentences) {
    List<StatedCredit> credits = Credits.between(pair.later(), pair.earlier());
    List<Integer> crediting =
        sentences.stream()
            .filter(
                i ->
                    credits.stream()
                        .anyMatch(
                            credit ->
                                credit.span().overlaps(pair.later().sentences().get(i).span())))
            .toList();
    return share(pair.later(), crediting);
  }

  /**
   * The candidates without those that only print what another of them says: who follows a wire
   * story that many print follows the wire, unless the printer is credited.
   */
  static List<Candidate> withoutCopies(List<Candidate> candidates) {
    return candidates.stream()
        .filter(
            one -> candidates.stream().noneMatch(other -> !other.equals(one) && prints(one, other)))
        .toList();
  }

  private static boolean prints(Candidate one, Candidate other) {
    Article copy = one.pair().earlier();
    Article original = other.pair().earlier();
    if (one.pair().credit() > other.pair().credit() || other.direction() <= 0) {
      return false;
    }
    return WordRuns.contained(copy.runs(), original.runs()) > PRINTED
        && Credits.strength(original, copy) == 0
        && (copy.daysAfter(original).orElse(0.0) > 0 || Credits.strength(copy, original) > 0);
  }

  /** Whether two documents descend from a text that isn't here rather than one from the other. */
  boolean isUnseen(Candidate candidate) {
    Comparison pair = candidate.pair();
    if (pair.credit() > 0 || pair.creditBack() > 0) {
      return false;
    }
    boolean turned = candidate.direction() < 0;
    Comparison ordered =
        turned
            ? Comparison.of(
                /* later= */ pair.earlier(), /* earlier= */ pair.later(), pair.mirroredPassages())
            : pair;
    Map<String, Double> features = PairFeatures.unseen(ordered, Math.abs(candidate.direction()));
    return model.probability(Question.UNSEEN, features) > UNSEEN;
  }
}
