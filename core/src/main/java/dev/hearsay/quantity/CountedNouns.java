package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Checks the noun phrase behind a count against the tree and against the number's own grammar. */
final class CountedNouns {

  private static final int LONGEST_GAP = 4;

  private final Words words;
  private final NounPhrases phrases;
  private final Lexicon lexicon;

  CountedNouns(Words words, NounPhrases phrases, Lexicon lexicon) {
    this.words = words;
    this.phrases = phrases;
    this.lexicon = lexicon;
  }

  /**
   * Whether what looks like a noun is what those do that were counted: more than one of something
   * has no singular ("16 support Roe", "dozens making films").
   */
  boolean isVerbOf(Draft draft, Phrase phrase) {
    int from = phrase.from();
    int head = phrase.head();
    boolean one = draft.high.compareTo(BigDecimal.ONE) <= 0 && draft.denominator == null;
    boolean singular =
        phrases.tag(head) == PartOfSpeech.NOUN
            && !ThingWords.PLURAL_WITHOUT_S.contains(words.lower(head));
    boolean known = phrases.tag(draft.from - 1) == PartOfSpeech.DETERMINER;
    if (one || known || !singular || from != draft.thingFrom || words.isHyphen(head + 1)) {
      return false;
    }
    boolean object =
        switch (phrases.tag(head + 1)) {
          case NAME, DETERMINER, PRONOUN, NUMBER -> !words.is(head + 1, "that");
          default -> false;
        };
    return (from == head && object)
        || (from < head && phrases.tag(from) == PartOfSpeech.GERUND && !words.isHyphen(from + 1));
  }

  /** Moves the head of a phrase to the noun that the tree counts, a little further or before. */
  Phrase asCounted(Draft draft, Phrase phrase) {
    int head = phrases.tree().countedBy(draft.to - 1);
    if (head > phrase.head() && head - phrase.head() < LONGEST_GAP) {
      boolean inside = true;
      for (int at = phrase.head() + 1; inside && at < head; at++) {
        inside = words.isWord(at) && isOpen(at);
      }
      Phrase longer = new Phrase(phrase.from(), head);
      boolean one = words.is(draft.to - 1, "one"); // "in one case Harbour activists said"
      inside &= !(one && phrases.tag(head) == PartOfSpeech.PLURAL);
      return inside && phrases.isNoun(head) && !isTime(longer) ? longer : phrase;
    }
    boolean doing =
        head >= phrase.from()
            && head < phrase.head()
            && (words.lower(head + 1).endsWith("ing") || words.lower(head + 1).endsWith("ed"));
    return doing ? new Phrase(phrase.from(), head) : phrase; // "one crab hanging out"
  }

  /** "475 pledged delegates": past what is taken for a verb to the noun that the tree counts. */
  @Nullable Phrase countedInTree(Draft draft) {
    int head = phrases.tree().countedBy(draft.to - 1);
    boolean near = head >= draft.thingFrom && head - draft.thingFrom < LONGEST_GAP;
    for (int at = draft.thingFrom; near && at < head; at++) {
      near = words.isWord(at) && isOpen(at);
    }
    Phrase phrase = near ? new Phrase(draft.thingFrom, head) : null;
    boolean pronoun = NounPhraseWords.PRONOUNS.contains(words.lower(Math.max(head, 0)));
    return phrase != null && phrases.isNoun(head) && !pronoun && !isTime(phrase) ? phrase : null;
  }

  private boolean isOpen(int at) {
    return switch (phrases.tag(at)) {
      case PREPOSITION, DETERMINER, CONJUNCTION, PRONOUN, MARK -> false;
      default -> true;
    };
  }

  boolean isTime(Phrase phrase) {
    boolean quarter = words.is(phrase.head(), "quarter") || words.is(phrase.head(), "quarters");
    return (quarter || lexicon.units().isTime(words.lower(phrase.head())))
        && !words.is(phrase.head() + 1, "'s");
  }
}
