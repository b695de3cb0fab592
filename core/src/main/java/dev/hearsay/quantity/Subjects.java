package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number behind it measures: the subject of a verb ("turnout was 43 percent"), what is
 * raised or lowered ("cut emissions to 30 percent"), the noun before "of" ("a fine of $500").
 */
final class Subjects {

  /** Heads that only say that something is counted. */
  private static final Set<String> COUNTING_HEADS =
      Set.of("number", "total", "count", "figure", "numbers");

  private static final Set<String> CHANGED =
      Set.of("by", "to", "at", "from", "under", "over", "below", "above", "on", "near", "around");

  /** Nouns before "of" that only say how the number came about. */
  private static final Set<String> SUMS =
      Set.of("average", "total", "sum", "maximum", "minimum", "median", "mean", "equivalent");

  private static final int REACH = 16;

  private final Words words;
  private final NounPhrases phrases;
  private final Lexicon lexicon;
  private final List<Draft> drafts;

  Subjects(Words words, NounPhrases phrases, Lexicon lexicon, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.drafts = drafts;
  }

  /** Whether the noun only says how a number came about: "an average of 5". */
  boolean isSum(String lower) {
    return SUMS.contains(lower);
  }

  /** Leaves out "plus or minus" before a margin. */
  int beforeMargin(int at) {
    boolean margin = words.is(at, "minus") && words.is(at - 1, "or") && words.is(at - 2, "plus");
    return margin ? at - 3 : at;
  }

  /** The phrase before "of", with "of" inside it for a margin of error; null when none is. */
  @Nullable Phrase nounBeforeOf(int of) {
    Phrase phrase = phrases.before(of);
    if (phrase != null && words.is(phrase.head(), "error") && words.is(phrase.from() - 1, "of")) {
      Phrase margin = phrases.before(phrase.from() - 1);
      return margin == null ? phrase : new Phrase(margin.from(), phrase.head());
    }
    boolean time = phrase != null && lexicon.units().isTime(words.lower(phrase.head()));
    return time && phrase != null ? headOfPhrase(phrase) : phrase;
  }

  /** Who has an age that is told after a verb: "Roe died at the age of 56"; or null. */
  @Nullable Phrase bearer(int end) {
    int at = end;
    int limit = Math.max(0, end - REACH / 2);
    while (at > limit && isVerbOrAdverbial(at)) {
      at--;
    }
    return phrases.before(at + 1);
  }

  /** Whom "he" or "she" right before a verb stands for: the first name of the sentence; or null. */
  @Nullable Phrase named(int verb) {
    if (!words.is(verb - 1, "he") && !words.is(verb - 1, "she")) {
      return null;
    }
    for (int at = 0; at < verb; at++) {
      if (isName(at)) {
        return phrases.after(at, true);
      }
    }
    return null;
  }

  private boolean isVerbOrAdverbial(int at) {
    return switch (phrases.tag(at)) {
      case FINITE_VERB, PAST_PARTICIPLE, ADVERB, PREPOSITION, DETERMINER -> true;
      default -> lexicon.units().isTime(words.lower(at)) || words.is(at, "yesterday");
    };
  }

  /**
   * The subject of the nearest verb before a word that has one beside it; null when it's a pronoun.
   */
  private @Nullable Phrase ofClause(int before) {
    for (int at = before - 1; at > 0 && at > before - 2 * REACH; at--) {
      boolean verb = phrases.tag(at) == PartOfSpeech.FINITE_VERB;
      if (verb && phrases.isNoun(at - 1) && !isInDraft(at - 1)) {
        Phrase phrase = phrases.before(at);
        return phrase == null ? null : headOfPhrase(phrase);
      }
      if (verb && phrases.tag(at - 1) == PartOfSpeech.PRONOUN && !isRelative(at - 1)) {
        return null;
      }
    }
    return null;
  }

  private boolean isRelative(int at) {
    return words.is(at, "which") || words.is(at, "who") || words.is(at, "that");
  }

  /** The subject of a verb that measures or changes, or what is raised or lowered. */
  @Nullable Phrase subject(Draft draft) {
    int at = beforeMargin(draft.from - 1);
    int limit = Math.max(-1, at - REACH);
    boolean moved = false;
    while (at > limit && isBetweenVerbAndNumber(at, draft)) {
      moved |= CHANGED.contains(words.lower(at));
      at--;
    }
    if (at <= limit) {
      return null;
    }
    boolean noun = phrases.isNoun(at) && !(moved && phrases.isNoun(at - 1));
    if (!moved && lexicon.apart().isRaisingWord(words.lower(at))) {
      return null;
    }
    if (!lexicon.apart().isMeasuringWord(words.lower(at)) || noun) {
      return moved || isMoved(draft) ? changedObject(at) : null;
    }
    boolean participle = phrases.tag(at) == PartOfSpeech.GERUND;
    at--;
    if (participle && words.is(at, ",")) {
      return ofClause(at); // "…, closing at 90": what the clause before is about
    }
    while (at > limit && isAuxiliary(at)) {
      at--;
    }
    if (phrases.tag(at) == PartOfSpeech.CONJUNCTION || words.is(at, "then")) {
      return ofClause(at);
    }
    if (words.is(at, "which") || words.is(at, "that") || words.is(at, "who")) {
      at = words.is(at - 1, ",") ? at - 2 : at - 1;
    } else if (words.is(at, ")")) {
      at = opening(at, "(") - 1;
    } else if (words.is(at, ",")) {
      int comma = opening(at - 1, ",");
      boolean clause = words.is(comma + 1, "which") || words.is(comma + 1, "who");
      boolean aside =
          switch (phrases.tag(comma + 1)) {
            case DETERMINER, PREPOSITION, ADVERB -> true;
            default -> clause;
          };
      at = aside && comma > 0 && at - comma < REACH ? comma - 1 : at - 1;
      if (isInDraft(at)) {
        return null;
      }
    }
    Phrase phrase = phrases.before(at + 1);
    Phrase whole = phrase == null ? null : headOfPhrase(phrase);
    boolean time = whole != null && lexicon.units().isTime(words.lower(whole.head()));
    return time ? null : whole;
  }

  boolean isMoved(Draft draft) {
    return draft.from < draft.numeral.from() && CHANGED.contains(words.lower(draft.from));
  }

  private int opening(int closing, String mark) {
    int at = closing;
    while (at > 0 && !words.is(at, mark)) {
      at--;
    }
    return at;
  }

  private boolean isBetweenVerbAndNumber(int at, Draft draft) {
    String lower = words.lower(at);
    boolean inValue =
        ((lower.equals("value") || lower.equals("price")) && words.is(at - 1, "in"))
            || (lower.equals("in") && (words.is(at + 1, "value") || words.is(at + 1, "price")));
    boolean list =
        (lower.equals("and") || lower.equals(",")) && at > 0 && isInSharing(at - 1, draft);
    if (inValue || list) {
      return true;
    }
    boolean sum =
        SUMS.contains(lower) || (lower.equals("of") && SUMS.contains(words.lower(at - 1)));
    if (sum
        || lower.equals("a")
        || lower.equals("an")
        || lower.equals("up")
        || lower.equals("down")) {
      return true;
    }
    boolean earlier =
        drafts.stream()
            .anyMatch(
                other -> other != draft && other.from <= at && at < other.to && other.sharesNext);
    return earlier
        || CHANGED.contains(lower)
        || (phrases.tag(at) == PartOfSpeech.ADVERB && !lower.equals("n't") && !lower.equals("not"));
  }

  private boolean isAuxiliary(int at) {
    return switch (phrases.tag(at)) {
      case FINITE_VERB, BASE_VERB, PAST_PARTICIPLE, GERUND, ADVERB -> true;
      case PREPOSITION -> words.is(at, "to");
      default -> false;
    };
  }

  /** "bring emissions to 30 percent", "cut taxes by 5 percent". */
  @Nullable Phrase changedObject(int at) {
    Phrase phrase = phrases.before(at + 1);
    if (phrase == null) {
      return null;
    }
    Phrase whole = headOfPhrase(phrase);
    int verb = whole.from() - 1;
    if (words.is(verb, "of")) {
      Phrase counting = phrases.before(verb); // "the number of boats"
      verb = counting == null ? verb : counting.from() - 1;
    }
    while (verb > 0
        && (phrases.tag(verb) == PartOfSpeech.DETERMINER
            || phrases.tag(verb) == PartOfSpeech.POSSESSIVE
            || phrases.tag(verb + 1) == PartOfSpeech.POSSESSIVE)) {
      verb--;
    }
    return lexicon.apart().isChangeWord(words.lower(verb)) ? whole : null;
  }

  /** With what is joined to it by "and": "men and women". */
  private Phrase withJoined(Phrase last) {
    Phrase phrase = last;
    while (phrases.tag(phrase.from() - 1) == PartOfSpeech.CONJUNCTION) {
      Phrase joined = phrases.before(phrase.from() - 1);
      if (joined == null) {
        break;
      }
      phrase = new Phrase(joined.from(), phrase.head());
    }
    return phrase;
  }

  private boolean isInSharing(int at, Draft draft) {
    return drafts.stream()
        .anyMatch(other -> other != draft && other.sharesNext && other.from <= at && at < other.to);
  }

  private boolean isInDraft(int at) {
    return drafts.stream().anyMatch(other -> other.from <= at && at < other.to);
  }

  private boolean isName(int at) {
    return phrases.tag(at) == PartOfSpeech.NAME && words.isCapital(at);
  }

  private static boolean isInsideSubject(String preposition) {
    return switch (preposition) {
      case "of",
          "in",
          "for",
          "on",
          "with",
          "at",
          "among",
          "between",
          "against",
          "from",
          "to",
          "by" ->
          true;
      default -> false;
    };
  }

  /** Of "the price of oil in dollars" the price. */
  private Phrase headOfPhrase(Phrase last) {
    Phrase phrase = last;
    int limit = Math.max(0, last.from() - REACH);
    while (true) {
      phrase = withJoined(phrase);
      int at = phrase.from() - 1;
      while (at > limit
          && (phrases.tag(at) == PartOfSpeech.DETERMINER
              || phrases.tag(at) == PartOfSpeech.NUMBER
              || phrases.tag(at) == PartOfSpeech.POSSESSIVE)) {
        at--;
      }
      boolean preposition = isInsideSubject(words.lower(at));
      Phrase outer = preposition && at > limit ? phrases.before(at) : null;
      if (outer == null) {
        return phrase;
      }
      boolean counting = COUNTING_HEADS.contains(words.lower(outer.head()));
      if (counting) {
        return phrase;
      }
      boolean name = words.is(at, "of") && isName(outer.head()) && isName(at + 1);
      phrase = name ? new Phrase(outer.from(), phrase.head()) : outer; // "Bank of Arden shares"
    }
  }
}
