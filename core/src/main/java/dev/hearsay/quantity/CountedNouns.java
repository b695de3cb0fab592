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
    boolean one =
        draft.isCount() && draft.high.compareTo(BigDecimal.ONE) <= 0 && draft.denominator == null;
    boolean singular =
        phrases.tag(head) == PartOfSpeech.NOUN
            && !ThingWords.PLURAL_WITHOUT_S.contains(words.lower(head));
    int opener = phrases.tag(draft.from - 1) == PartOfSpeech.ADJECTIVE ? 2 : 1;
    boolean known = phrases.tag(draft.from - opener) == PartOfSpeech.DETERMINER; // "the top 3 …"
    boolean pair = // "the two met in a café"
        known
            && singular
            && from == head
            && draft.numeral.shape() == Numeral.Shape.WORDS
            && draft.isCount()
            && draft.high.compareTo(BigDecimal.TEN) <= 0
            && !one
            && from == draft.to
            && !words.isHyphen(head + 1)
            && opensClause(head + 1);
    if (pair) {
      return true;
    }
    if (one || known || !singular || from != draft.thingFrom || words.isHyphen(head + 1)) {
      return false;
    }
    boolean object =
        switch (phrases.tag(head + 1)) {
          case NAME, DETERMINER, PRONOUN, NUMBER -> !words.is(head + 1, "that");
          default -> false;
        };
    boolean prefer = words.is(from, "prefer") && !words.isCapital(from);
    return prefer
        || (from == head && object)
        || (from < head && phrases.tag(from) == PartOfSpeech.GERUND && !words.isHyphen(from + 1));
  }

  private boolean opensClause(int at) {
    return switch (phrases.tag(at)) {
      case PREPOSITION -> !words.is(at, "of");
      case DETERMINER, PRONOUN -> true;
      default -> false;
    };
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
      case FINITE_VERB -> !isAuxiliary(words.lower(at));
      default -> true;
    };
  }

  static boolean isAuxiliary(String lower) {
    return switch (lower) {
      case "is", "are", "was", "were", "has", "have", "had", "do", "did", "will", "would" -> true;
      case "can", "could", "may", "might", "must", "should" -> true;
      default -> false;
    };
  }

  boolean isTime(Phrase phrase) {
    boolean quarter = words.is(phrase.head(), "quarter") || words.is(phrase.head(), "quarters");
    return (quarter || lexicon.units().isTime(words.lower(phrase.head())))
        && !words.is(phrase.head() + 1, "'s");
  }

  /** Whether a phrase behind a number is the subject of what follows, or no thing at all. */
  boolean isRefused(Phrase phrase) {
    boolean clause =
        phrases.tag(phrase.from()) == PartOfSpeech.NAME
            && phrases.tag(phrase.head()) == PartOfSpeech.NAME
            && (!words.lower(phrase.head()).endsWith("s")
                || words.lower(phrase.head()).endsWith("ss"))
            && phrases.tag(phrase.head() + 1) == PartOfSpeech.FINITE_VERB
            && !words.is(phrase.from() - 1, "one");
    WordTree tree = phrases.tree();
    boolean counted = tree.isBelow(phrase.from() - 1, phrase.head());
    return (clause && !counted) || isNoThing(phrase); // "the thousands Roe gave"
  }

  /** Whether a phrase behind a number says where or when and not what. */
  boolean isNoThing(Phrase phrase) {
    boolean alone = phrase.from() == phrase.head() || !words.isCapital(phrase.from());
    boolean where =
        phrase.from() == phrase.head() && ThingWords.WHERE.contains(words.lower(phrase.head()));
    boolean level = // "the 5,350 high"
        phrases.tag(phrase.from() - 2) == PartOfSpeech.DETERMINER && isLevelNoun(phrase);
    if (where || level) {
      return where;
    }
    return (alone && ThingWords.NO_THING_BEHIND.contains(words.lower(phrase.from())))
        || words.lower(phrase.head()).length() == 1;
  }

  private boolean isLevelNoun(Phrase phrase) {
    boolean level = words.is(phrase.head(), "high") || words.is(phrase.head(), "low");
    return level && phrase.from() == phrase.head() && words.isDigits(phrase.from() - 1);
  }
}
