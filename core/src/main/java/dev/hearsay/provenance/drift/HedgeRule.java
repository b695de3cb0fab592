package dev.hearsay.provenance.drift;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The original stands back from what it tells, the retelling tells it as so. Whoever names a source
 * instead of "reportedly" has dropped nothing.
 */
final class HedgeRule implements DriftRule {

  @Override
  public String name() {
    return "hedge-gone";
  }

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (ToldSentence sentence : retelling.later().sentences()) {
      retelling
          .best(sentence)
          .flatMap(match -> compare(retelling, sentence, match))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Drift> compare(
      Retelling retelling, ToldSentence sentence, Retelling.Match match) {
    ToldSentence original = match.sentence();
    Predicates mine = new Predicates(sentence);
    Predicates its = new Predicates(original);
    if (mine.isHedgedAnywhere()) {
      return Optional.empty();
    }
    WordPairs words = retelling.words(sentence, original);
    for (int verb : mine.all()) {
      int other = words.partner(verb);
      if (other == WordPairs.NONE || !its.isPredicate(other)) {
        continue;
      }
      OptionalInt hedge = its.hedge(other);
      if (hedge.isPresent() && isTaken(sentence, verb, match, other)) {
        boolean hearsay = isHearsay(original, hedge.getAsInt());
        if (!(hearsay
                && Attributions.isCredited(
                    retelling.later(), sentence, sentence.tree().token(verb).span()))
            && !isPlainElsewhere(retelling, sentence, verb)) {
          return Optional.of(
              retelling.drift(
                  DriftKind.HEDGE_DROPPED,
                  hull(original.below(other), original.tree().token(hedge.getAsInt()).span()),
                  sentence.below(verb),
                  name()));
        }
      }
    }
    return Optional.empty();
  }

  private static Span hull(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  private static boolean isHearsay(ToldSentence sentence, int hedge) {
    return DriftWords.is("hearsay", sentence.tree().token(hedge).text())
        || (sentence.tree().treebankTag(hedge).isVerb()
            && !DriftWords.is("hedge-auxiliary", sentence.tree().token(hedge).text()));
  }

  private static boolean isTaken(
      ToldSentence sentence, int verb, Retelling.Match match, int other) {
    boolean sameStem = sentence.stems().get(verb).equals(match.sentence().stems().get(other));
    return sameStem || match.likeness() >= Retelling.SURE;
  }

  /** Whether the original, in another passage, tells it without standing back. */
  private static boolean isPlainElsewhere(Retelling retelling, ToldSentence sentence, int verb) {
    for (Retelling.Match match : retelling.matches(sentence)) {
      Predicates its = new Predicates(match.sentence());
      int other = retelling.words(sentence, match.sentence()).partner(verb);
      if (other != WordPairs.NONE
          && sentence.stems().get(verb).equals(match.sentence().stems().get(other))
          && its.isPredicate(other)
          && its.hedge(other).isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
