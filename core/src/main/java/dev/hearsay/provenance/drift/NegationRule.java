package dev.hearsay.provenance.drift;

import dev.hearsay.claim.comparison.AntonymPairs;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The same verb is denied in one and affirmed in the other, or an opposite stands in its place. */
final class NegationRule implements DriftRule {

  @Override
  public String name() {
    return "same-verb-other-polarity";
  }

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (ToldSentence sentence : retelling.later().sentences()) {
      retelling
          .best(sentence)
          .flatMap(match -> compare(retelling, sentence, match).stream().findFirst())
          .ifPresent(found::add);
    }
    return found;
  }

  private List<Drift> compare(Retelling retelling, ToldSentence sentence, Retelling.Match match) {
    ToldSentence original = match.sentence();
    WordPairs words = retelling.words(sentence, original);
    Predicates mine = new Predicates(sentence);
    Predicates its = new Predicates(original);
    List<Drift> found = new ArrayList<>();
    for (int verb : mine.all()) {
      int other = words.partner(verb);
      // Who says it is negated only with what is said.
      if (other == WordPairs.NONE || !its.isPredicate(other) || mine.isFrame(verb)) {
        continue;
      }
      boolean sameStem = sentence.stems().get(verb).equals(original.stems().get(other));
      boolean opposite =
          AntonymPairs.areOpposites(sentence.stems().get(verb), original.stems().get(other));
      boolean sure =
          match.likeness() >= Retelling.SURE
              || sharesArgument(sentence, verb, words, original, other);
      if (!(sameStem || opposite || match.likeness() >= Retelling.SURE) || !sure) {
        continue;
      }
      boolean differ = mine.isDenied(verb) != its.isDenied(other) ^ opposite;
      boolean told = opposite || mine.negators() % 2 != its.negators() % 2;
      if (differ && told && !isElsewhere(retelling, sentence, verb, mine.isDenied(verb))) {
        found.add(
            retelling.drift(
                DriftKind.NEGATION,
                clause(original, its, other),
                clause(sentence, mine, verb),
                name()));
      }
    }
    return found;
  }

  private static Span clause(ToldSentence in, Predicates predicates, int verb) {
    int at = verb;
    OptionalInt above = predicates.governing(at);
    while (above.isPresent() && predicates.isDenied(verb) && !in.below(at).equals(in.span())) {
      at = above.getAsInt();
      above = predicates.governing(at);
    }
    return in.below(at);
  }

  /** Whether something that hangs from both verbs is the same. */
  private static boolean sharesArgument(
      ToldSentence sentence, int verb, WordPairs words, ToldSentence original, int other) {
    return IntStream.range(
            sentence.tree().subtree(verb).first(), sentence.tree().subtree(verb).end())
        .filter(i -> i != verb && sentence.isContent(i))
        .map(words::partner)
        .anyMatch(j -> j != WordPairs.NONE && original.tree().isBelow(j, other));
  }

  /** Whether another passage of the original tells it as the retelling does. */
  private static boolean isElsewhere(
      Retelling retelling, ToldSentence sentence, int verb, boolean denied) {
    for (ToldSentence other : retelling.around(sentence)) {
      Predicates its = new Predicates(other);
      for (int candidate : its.all()) {
        if (other.stems().get(candidate).equals(sentence.stems().get(verb))
            && its.isDenied(candidate) == denied
            && sharesArgument(sentence, verb, retelling.words(sentence, other), other, candidate)) {
          return true;
        }
      }
    }
    return false;
  }
}
