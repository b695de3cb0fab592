package dev.hearsay.provenance.derivation;

import dev.hearsay.provenance.derivation.DerivationModel.Question;
import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
  private static final double LEAST_SHARE = 0.06;

  private static final int MOST_PARENTS = 5;
  private static final double UNSEEN = 0.5;

  /** Where nothing else explains the two, it is more often so than not from here on. */
  private static final double MAY_BE_UNSEEN = 0.18;

  /** The share of runs of words that a printed article has of its original. */
  private static final double PRINTED = 0.85;

  /** Less than even: which is the nearest, and whether it is followed, is asked afterwards. */
  private static final double LEAST_PROBABILITY = 0.35;

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

  /**
   * What the models say of a document's pairs with others, without those that don't depend on each
   * other.
   */
  List<Candidate> judge(Article later, List<Comparison> pairs) {
    List<Candidate> related =
        pairs.stream()
            .filter(pair -> pair.alike() > 0)
            .map(this::related)
            .filter(one -> one.related() >= LEAST_PROBABILITY)
            .toList();
    Rivals rivals = rivals(later, related);
    return related.stream()
        .map(
            one ->
                new Candidate(
                    one.pair(),
                    one.related(),
                    one.direction(),
                    model.score(
                        Question.NEAREST,
                        PairFeatures.nearest(one.pair(), one.direction(), rivals))))
        .toList();
  }

  private Candidate related(Comparison pair) {
    return new Candidate(
        pair,
        model.probability(Question.RELATED, PairFeatures.related(pair)),
        model.score(Question.DIRECTION, PairFeatures.direction(pair)),
        /* nearest= */ 0);
  }

  /**
   * Whether anything that is concluded about the later document can hang on a pair. If it can't, it
   * makes no difference whether the two were ever compared.
   */
  boolean matters(Comparison pair) {
    return OwnWords.areQuoted(pair)
        || CreditResolver.mayBeMeant(pair)
        || OwnWords.maySpeak(pair.later(), pair.earlier())
        || (pair.alike() > 0
            && model.probability(Question.RELATED, PairFeatures.related(pair))
                >= LEAST_PROBABILITY);
  }

  /** The documents of those that are related that may come before, set against each other. */
  static Rivals rivals(Article later, List<Candidate> related) {
    return new Rivals(
        later,
        related.stream().filter(one -> one.direction() > -UNDECIDED).map(Candidate::pair).toList());
  }

  /** What the models are asked, for training. */
  Map<DocumentId, Map<Question, Map<String, Double>>> features(
      Article later, List<Comparison> pairs) {
    List<Candidate> all =
        pairs.stream().filter(pair -> pair.alike() > 0).map(this::related).toList();
    Rivals rivals =
        rivals(later, all.stream().filter(one -> one.related() >= LEAST_PROBABILITY).toList());
    SharedErrors errors = new SharedErrors(later, all.stream().map(Candidate::pair).toList());
    Map<DocumentId, Map<Question, Map<String, Double>>> features = new LinkedHashMap<>();
    for (Candidate one : all) {
      Comparison pair = one.pair();
      features.put(
          pair.earlier().id(),
          new EnumMap<>(
              Map.of(
                  Question.RELATED, PairFeatures.related(pair),
                  Question.DIRECTION, PairFeatures.direction(pair),
                  Question.NEAREST, PairFeatures.nearest(pair, one.direction(), rivals),
                  Question.UNSEEN, PairFeatures.unseen(pair, one.direction(), errors))));
    }
    List<Candidate> before = open(withoutCopies(judge(later, pairs)));
    List<Candidate> earlier = before.stream().filter(one -> one.direction() > 0).toList();
    for (Parent parent : choose(later, earlier, rivals)) {
      features.get(parent.pair().earlier().id()).put(Question.FOLLOWS, parent.features());
    }
    return features;
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
   * The parents of a document, the nearest first, and behind it others by what they alone explain.
   *
   * @param candidates as {@link #open} gives them, without those that descend from the document
   */
  List<Parent> choose(Article later, List<Candidate> candidates, Rivals rivals) {
    List<Candidate> open = new ArrayList<>(candidates);
    double[] explained = new double[later.sentences().size()];
    List<Parent> parents = new ArrayList<>();
    while (!open.isEmpty() && parents.size() < MOST_PARENTS) {
      Optional<Candidate> next =
          parents.isEmpty() ? Optional.of(open.get(0)) : further(open, explained);
      if (next.isEmpty()) {
        break;
      }
      Candidate candidate = next.get();
      Comparison pair = candidate.pair();
      List<Integer> gained = parents.isEmpty() ? pair.closest() : gained(pair, explained);
      Map<String, Double> features =
          PairFeatures.follows(
              candidate,
              gained,
              rivals,
              parents.isEmpty() ? 0 : candidates.get(0).nearest() - candidate.nearest());
      features.put("first", parents.isEmpty() ? 1.0 : 0.0);
      parents.add(
          new Parent(
              pair,
              gained,
              candidate.related(),
              candidate.direction(),
              model.probability(Question.FOLLOWS, features),
              features));
      open.removeIf(one -> one.pair().equals(pair) || one.direction() <= 0);
      for (int i = 0; i < explained.length; i++) {
        explained[i] = Math.max(explained[i], pair.isAlike(i) ? pair.likeness(i) : 0);
      }
    }
    return parents;
  }

  private static Optional<Candidate> further(List<Candidate> open, double[] explained) {
    Optional<Candidate> best = Optional.empty();
    double most = LEAST_SHARE;
    for (Candidate candidate : open) {
      double share = share(candidate.pair().later(), gained(candidate.pair(), explained));
      if (share > most) {
        most = share;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  private static List<Integer> gained(Comparison pair, double[] explained) {
    return pair.closest().stream().filter(i -> gains(pair, i, explained)).toList();
  }

  private static boolean gains(Comparison pair, int sentence, double[] explained) {
    double before = explained[sentence];
    return before == 0 || (before < 0.6 && pair.likeness(sentence) > before + CLOSER);
  }

  /** The share of a document that some of its sentences tell. */
  static double share(Article article, List<Integer> sentences) {
    double all = article.sentences().stream().mapToDouble(FactSentence::weight).sum();
    double sum = sentences.stream().mapToDouble(i -> article.sentences().get(i).weight()).sum();
    return all == 0 ? 0 : sum / all;
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
    // What costs most is asked last.
    return (copy.daysAfter(original).orElse(0.0) > 0 || Credits.strength(copy, original) > 0)
        && Credits.strength(original, copy) == 0
        && WordRuns.contained(copy.runs(), original.runs()) > PRINTED;
  }

  /** Whether two documents descend from a text that isn't here rather than one from the other. */
  boolean isUnseen(Candidate candidate, SharedErrors errors) {
    return unseen(candidate, errors) > UNSEEN;
  }

  /** Whether they may, if nothing else explains either. */
  boolean mayBeUnseen(Candidate candidate, SharedErrors errors) {
    return unseen(candidate, errors) > MAY_BE_UNSEEN;
  }

  /** How likely there is a text behind both and neither was made of the other. */
  private double unseen(Candidate candidate, SharedErrors errors) {
    Comparison pair = candidate.pair();
    if (pair.credit() > 0 || pair.creditBack() > 0) {
      return 0;
    }
    boolean turned = candidate.direction() < 0;
    Comparison ordered =
        turned
            ? Comparison.of(
                /* later= */ pair.earlier(), /* earlier= */ pair.later(), pair.mirroredPassages())
            : pair;
    Map<String, Double> features =
        PairFeatures.unseen(ordered, Math.abs(candidate.direction()), errors);
    return model.probability(Question.UNSEEN, features);
  }
}
