package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the phrase that others hang from: of "the price of oil in dollars" the price. */
final class PhraseHeads {

  private static final Set<String> INSIDE_SUBJECT =
      Set.of(
          "of", "in", "for", "on", "with", "at", "among", "between", "against", "from", "to", "by");

  private static final int REACH = 16;

  private final Words words;
  private final NounPhrases phrases;
  private final List<Draft> drafts;

  PhraseHeads(Words words, NounPhrases phrases, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.drafts = drafts;
  }

  /** Of "the price of oil in dollars" the price. */
  Phrase headOfPhrase(Phrase last) {
    Phrase phrase = last;
    int limit = Math.max(0, last.from() - REACH);
    while (true) {
      phrase = withJoined(phrase);
      int at = phrase.from() - 1;
      while (at > limit && isBeforeNoun(at)) {
        boolean owned = phrases.tag(at) == PartOfSpeech.POSSESSIVE && phrases.isNoun(at - 1);
        at = owned ? phrases.endingAt(at - 1).from() - 1 : at - 1; // "in last year's quarter"
      }
      if (phrases.tag(at) == PartOfSpeech.CONJUNCTION && isListInside(at)) {
        phrase = new Phrase(at, phrase.head()); // "imports from Arden and the islands"
        at = Math.max(0, inside(at));
      }
      boolean preposition = INSIDE_SUBJECT.contains(words.lower(at));
      Phrase outer = at > limit ? outer(at, preposition) : null;
      if (outer == null
          || isIn(drafts, outer.head())
          || (words.is(at, "of") && Clauses.COUNTING_HEADS.contains(words.lower(outer.head())))) {
        return phrase;
      }
      phrase =
          isOneName(outer, at, phrase.head()) ? new Phrase(outer.from(), phrase.head()) : outer;
    }
  }

  /** With what is joined to it by "and": "men and women". */
  private Phrase withJoined(Phrase last) {
    Phrase phrase = withRole(last);
    while (phrases.tag(phrase.from() - 1) == PartOfSpeech.CONJUNCTION) {
      Phrase joined = phrases.before(phrase.from() - 1);
      if (joined == null || isIn(drafts, joined.head())) {
        break;
      }
      phrase = new Phrase(joined.from(), phrase.head());
      while (words.is(phrase.from() - 1, ",") && phrases.isNoun(phrase.from() - 2)) {
        Phrase listed = phrases.before(phrase.from() - 1);
        if (listed == null || phrases.tag(listed.head()) != PartOfSpeech.NAME) {
          break;
        }
        phrase = new Phrase(listed.from(), phrase.head());
      }
      phrase = withRole(phrase);
    }
    return phrase;
  }

  /** With the plural that says what the names behind it are: "shipping lines Roe and Doe". */
  private Phrase withRole(Phrase names) {
    int plural = names.from() - 1;
    boolean role =
        phrases.tag(plural) == PartOfSpeech.PLURAL
            && phrases.tag(names.from()) == PartOfSpeech.NAME
            && words.isCapital(names.from())
            && !isIn(drafts, plural);
    return role ? new Phrase(phrases.endingAt(plural).from(), names.head()) : names;
  }

  /**
   * What a preposition or a participle ties the phrase behind it to: "people claiming benefits".
   */
  private @Nullable Phrase outer(int at, boolean preposition) {
    boolean claiming = phrases.tag(at) == PartOfSpeech.GERUND && phrases.isNoun(at - 1);
    boolean held = phrases.tag(at - 1) == PartOfSpeech.PAST_PARTICIPLE && phrases.isNoun(at - 2);
    if (preposition) {
      return phrases.before(held ? at - 1 : at);
    }
    return claiming ? phrases.before(at) : null;
  }

  private boolean isListInside(int and) {
    int at = inside(and);
    return at > 0 && INSIDE_SUBJECT.contains(words.lower(at));
  }

  /** What stands before the phrase that "and" joins, its determiner left out; -1 when none does. */
  private int inside(int and) {
    Phrase joined = phrases.before(and);
    int at = joined == null ? -1 : joined.from() - 1;
    while (at > 0 && isBeforeNoun(at)) {
      at--;
    }
    return at;
  }

  private boolean isBeforeNoun(int at) {
    return switch (phrases.tag(at)) {
      case DETERMINER, NUMBER, POSSESSIVE -> true;
      default -> Clauses.isLately(words, at) || words.is(at, "first") || words.is(at, "next");
    };
  }

  /** "Bank of Arden shares". */
  boolean isOneName(Phrase outer, int of, int head) {
    PartOfSpeech tag = phrases.tag(outer.head());
    boolean first = outer.head() == 0 && tag == PartOfSpeech.NOUN && !words.isCapital(head);
    return words.is(of, "of")
        && words.isCapital(outer.head())
        && (tag == PartOfSpeech.NAME || first)
        && words.isCapital(of + 1)
        && phrases.tag(of + 1) == PartOfSpeech.NAME;
  }

  private static boolean isIn(List<Draft> drafts, int at) {
    return drafts.stream().anyMatch(draft -> draft.from <= at && at < draft.to);
  }
}
