package dev.hearsay.event;

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
  private final List<Vocabulary.Word> words;
  private final Set<String> classes = new HashSet<>();

  SentenceWords(List<Token> tokens, Vocabulary vocabulary) {
    this.tokens = List.copyOf(tokens);
    words =
        tokens.stream()
            .map(token -> token.text().toLowerCase(Locale.ROOT))
            .distinct()
            .map(vocabulary::of)
            .toList();
    words.forEach(word -> classes.addAll(word.classes()));
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The classes that its words are of by themselves. */
  Set<String> classes() {
    return classes;
  }

  /** Whether a word of the sentence could be a form of a lemma. */
  boolean has(String lemma) {
    return words.stream().anyMatch(word -> word.lemmas().contains(lemma));
  }

  /**
   * Whether the sentence has what any line of the lexicon asks for, as far as its words and its
   * document tell.
   */
  boolean mayTell(StoryWords story) {
    return words.stream()
        .flatMap(word -> word.lines().stream())
        .anyMatch(line -> mayHold(line, story));
  }

  private boolean mayHold(Trigger line, StoryWords story) {
    return line.words().stream().allMatch(each -> each.stream().anyMatch(this::has))
        && line.conditions().stream().allMatch(condition -> mayHold(condition, story));
  }

  private boolean mayHold(Condition condition, StoryWords story) {
    if (condition.slot().equals(Argument.STORY)) {
      boolean unwanted = condition.demand() == Condition.Demand.MUST_NOT;
      return story.speaksOf(condition.classes()) != unwanted;
    }
    return condition.demand() != Condition.Demand.MUST
        || (mayBeFilled(condition.slot()) && mayBeOf(condition.classes(), story));
  }

  /** Prepositions and adverbs stand in the sentence, but for "by", which "their" can mean too. */
  private boolean mayBeFilled(String slot) {
    return Argument.isNamed(slot) || slot.equals("by") || has(slot.split(" ", 2)[0]);
  }

  private boolean mayBeOf(Set<String> wanted, StoryWords story) {
    return wanted.isEmpty()
        || wanted.stream().anyMatch(OPEN::contains)
        || wanted.stream().anyMatch(classes::contains)
        || (wanted.contains(EventWords.VESSEL) && story.namesVessels());
  }
}
