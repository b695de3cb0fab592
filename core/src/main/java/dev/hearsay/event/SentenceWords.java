package dev.hearsay.event;

import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.TreebankTag;
import dev.hearsay.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a sentence in all base forms that they could have, by which most sentences are known
 * to tell no event before they are parsed.
 */
final class SentenceWords {

  private static final List<TreebankTag> FORMS =
      List.of(TreebankTag.VBD, TreebankTag.VBZ, TreebankTag.VBG, TreebankTag.NNS);

  /** What words outside of the lists can stand for too: names, pronouns, nouns of other lists. */
  private static final Set<String> OPEN =
      Set.of(
          EventWords.PEOPLE,
          EventWords.BODY,
          EventWords.PLACE,
          EventWords.FACILITY,
          EventWords.UNRESOLVED,
          EventWords.ANY,
          "paper",
          "deed",
          "thing",
          "money");

  private final List<Token> tokens;
  private final Set<String> lemmas = new HashSet<>();
  private final Set<String> classes = new HashSet<>();

  SentenceWords(List<Token> tokens, Lemmatizer lemmatizer, EventWords words) {
    this.tokens = List.copyOf(tokens);
    for (Token token : tokens) {
      String lower = token.text().toLowerCase(Locale.ROOT);
      lemmas.add(lower);
      FORMS.forEach(form -> lemmas.add(lemmatizer.lemma(lower, form)));
    }
    lemmas.forEach(lemma -> classes.addAll(words.listed(lemma)));
  }

  List<Token> tokens() {
    return tokens;
  }

  Set<String> lemmas() {
    return lemmas;
  }

  /** The classes that its words are of by themselves. */
  Set<String> classes() {
    return classes;
  }

  /** Whether the sentence has what a line asks for, as far as its words and its document tell. */
  boolean mayHold(Trigger line, StoryWords story) {
    return line.words().stream().allMatch(each -> each.stream().anyMatch(lemmas::contains))
        && line.conditions().stream().allMatch(condition -> mayHold(condition, story));
  }

  private boolean mayHold(Condition condition, StoryWords story) {
    if (condition.slot().equals(Argument.STORY)) {
      boolean unwanted = condition.demand() == Condition.Demand.MUST_NOT;
      return story.speaksOf(condition.classes()) != unwanted;
    }
    return condition.demand() != Condition.Demand.MUST
        || condition.classes().isEmpty()
        || condition.classes().stream().anyMatch(OPEN::contains)
        || condition.classes().stream().anyMatch(classes::contains)
        || (condition.classes().contains(EventWords.VESSEL) && story.namesVessels());
  }
}
