package dev.hearsay.provenance.drift;

import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.syntax.TreebankTag;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The original's outlet examined, obtained or saw it; in the retelling the retelling's did. */
final class AccessRule implements DriftRule {

  @Override
  public String name() {
    return "access-of-another";
  }

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (ToldSentence sentence : retelling.later().sentences()) {
      retelling
          .best(sentence)
          .flatMap(match -> compare(retelling, sentence, match.sentence()))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Drift> compare(
      Retelling retelling, ToldSentence sentence, ToldSentence original) {
    Predicates mine = new Predicates(sentence);
    WordPairs words = retelling.words(sentence, original);
    for (int verb : mine.all()) {
      int other = words.partner(verb);
      if (other != WordPairs.NONE
          && DriftWords.is("access", mine.lemma(verb))
          && isAgent(retelling.later(), sentence, verb)
          && isAgent(retelling.earlier(), original, other)) {
        return Optional.of(
            retelling.drift(
                DriftKind.ATTRIBUTION_MOVED, original.below(other), sentence.below(verb), name()));
      }
    }
    return Optional.empty();
  }

  /** Whether a verb's subject is the text's own outlet. */
  private static boolean isAgent(ToldText text, ToldSentence sentence, int verb) {
    OptionalInt agent = sentence.tree().clause(verb).agent();
    if (agent.isEmpty() || sentence.tree().treebankTag(agent.getAsInt()) == TreebankTag.PRP) {
      return false;
    }
    Span phrase = sentence.tree().nounPhrase(agent.getAsInt()).span(sentence.tree().tokens());
    String words = text.text(phrase);
    boolean self =
        words.toLowerCase(Locale.ROOT).startsWith("this ")
            && DriftWords.is("self", sentence.tree().token(agent.getAsInt()).text());
    return self || (!text.outlet().isEmpty() && OutletName.same(words, text.outlet()));
  }
}
