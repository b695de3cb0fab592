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

  private static final Set<String> CHANGED =
      Set.of(
          "by", "to", "at", "from", "under", "over", "below", "above", "on", "near", "around",
          "into");

  /** Nouns before "of" that only say how the number came about. */
  private static final Set<String> SUMS =
      Set.of(
          "average", "total", "sum", "maximum", "minimum", "median", "mean", "equivalent", "tune");

  private static final int REACH = 16;

  private final Words words;
  private final NounPhrases phrases;
  private final Lexicon lexicon;
  private final List<Draft> drafts;
  private final Clauses clauses;
  private final PhraseHeads heads;

  Subjects(Words words, NounPhrases phrases, Lexicon lexicon, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.drafts = drafts;
    this.heads = new PhraseHeads(words, phrases, drafts);
    this.clauses = new Clauses(words, phrases, lexicon, drafts);
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
    if (phrase == null && (words.is(of - 1, "low") || words.is(of - 1, "high"))) {
      return phrases.endingAt(of - 1);
    }
    boolean plural = words.lower(of - 1).endsWith("s") && words.isWord(of - 1);
    if (phrase == null && plural && phrases.tag(of - 1) == PartOfSpeech.FINITE_VERB) {
      return new Phrase(of - 1, of - 1); // "falls of 2 percent", whatever it is elsewhere
    }
    boolean time = phrase != null && lexicon.units().isTime(words.lower(phrase.head()));
    return time && phrase != null ? heads.headOfPhrase(phrase) : phrase;
  }

  /** Who has an age that is told after a verb: "Roe died at the age of 56"; or null. */
  @Nullable Phrase bearer(int end) {
    int at = end;
    int limit = Math.max(0, end - REACH / 2);
    int before = words.is(end, "the") ? end - 1 : end;
    int opener = phrases.isNoun(before - 1) ? phrases.endingAt(before - 1).from() - 1 : before;
    opener = phrases.tag(opener) == PartOfSpeech.DETERMINER ? opener - 1 : opener;
    boolean placed = // "began his studies at the yard at age 16"
        words.is(before, "at")
            && opener < before
            && phrases.tag(opener) == PartOfSpeech.PREPOSITION;
    if (placed) {
      return clauses.ofClause(before);
    }
    while (at > limit && isVerbOrAdverbial(at)) {
      at--;
    }
    return phrases.before(at + 1);
  }

  /** The name that is the subject of the clause before a word; or null. */
  @Nullable Phrase nameOfClause(int before) {
    Phrase relative = clauses.ofRelative(before);
    Phrase subject = relative == null ? clauses.ofClause(before) : relative;
    boolean name = subject != null && phrases.tag(subject.head()) == PartOfSpeech.NAME;
    return name ? subject : null;
  }

  /** Whom "he" or "she" right before a verb stands for: the first name of the sentence; or null. */
  @Nullable Phrase named(int verb) {
    if (!words.is(verb - 1, "he") && !words.is(verb - 1, "she")) {
      return null;
    }
    Phrase subject = clauses.ofRelative(verb - 1);
    if (subject != null) {
      return subject; // "said Jane Roe, who left when she was 4"
    }
    for (int at = 0; at < verb; at++) {
      boolean article = phrases.tag(at - 1) == PartOfSpeech.DETERMINER;
      if (phrases.tag(at) == PartOfSpeech.NAME && words.isCapital(at) && !article) {
        return phrases.after(at, true);
      }
    }
    return null;
  }

  private boolean isVerbOrAdverbial(int at) {
    return switch (phrases.tag(at)) {
      case FINITE_VERB, PAST_PARTICIPLE, ADVERB, PREPOSITION, DETERMINER -> true;
      default -> lexicon.units().isTime(words.lower(at)) || phrases.isDay(at);
    };
  }

  /** The subject of a verb that measures or changes, or what is raised or lowered. */
  @Nullable Phrase subject(Draft draft) {
    if (isApart(draft)) {
      return null;
    }
    Phrase near = subjectOfVerbBefore(draft);
    return near != null ? near : subjectInTree(draft);
  }

  /** "3 points behind", "40 miles away": that says nothing of how large anything is. */
  private boolean isApart(Draft draft) {
    return switch (words.lower(draft.to)) {
      case "behind", "ahead", "short", "shy", "away", "apart" -> true;
      case "north", "south", "east", "west" -> draft.is(Unit.Kind.MEASURE);
      default -> words.is(draft.to, "over") && words.isCapital(draft.to + 1);
    };
  }

  /** The same where other words stand between the verb and the number. */
  private @Nullable Phrase subjectInTree(Draft draft) {
    WordTree tree = phrases.tree();
    int top = tree.top(draft.from, draft.to);
    int verb = tree.head(top);
    if (tree.ownSubjectOf(top) >= 0 && tree.isSaid(top) && !tree.isVerb(top)) {
      return clauses.subjectOf(top);
    }
    boolean to = words.is(draft.from - 1, "to") || words.is(draft.from - 1, "at");
    if (to && tree.isVerb(verb)) {
      int patient = lexicon.apart().isRaisingWord(words.lower(verb)) ? tree.patientOf(verb) : -1;
      return phrases.isNoun(patient) ? clauses.headed(patient, verb) : null;
    }
    return null;
  }

  private @Nullable Phrase subjectOfVerbBefore(Draft draft) {
    int at = beforeMargin(draft.from - 1);
    int limit = Math.max(-1, at - REACH);
    boolean moved = false;
    boolean direction = false;
    while (at > limit && isBetweenVerbAndNumber(at, draft)) {
      moved |= CHANGED.contains(words.lower(at));
      direction |= words.is(at, "up") || words.is(at, "down");
      at--;
    }
    if (at <= limit || phrases.tag(at) == PartOfSpeech.POSSESSIVE) {
      return null;
    }
    boolean period = words.is(at - 1, "the") && lexicon.units().isTime(words.lower(at));
    if ((moved || direction) && period && lexicon.apart().isMeasuringWord(words.lower(at - 2))) {
      return clauses.subjectOf(at - 2); // "ending the day at 90"
    }
    int comma = at;
    if (direction
        && words.is(at, ",")
        && drafts.stream().anyMatch(other -> other.to == comma && other.unit != null)) {
      return null; // "grew 1.6 percent, down 0.2 points": whatever the first is of
    }
    if (direction && words.is(at, ",")) {
      return clauses.ofClause(at); // "… had the largest gains, up 1.2%"
    }
    if (words.is(at, "worth")) {
      return worth(at);
    }
    if (moved && isPricing(words.lower(at)) && phrases.isNoun(at - 1) && !drafted(at - 1)) {
      return phrases.before(at); // "stock valued at $5"
    }
    boolean progressive =
        words.lower(at).endsWith("ing") && phrases.tag(at - 1) == PartOfSpeech.FINITE_VERB;
    progressive |= words.lower(at).endsWith("ing") && phrases.isNoun(at - 1) && !moved;
    if (words.lower(at - 1).startsWith("cost") && phrases.isNoun(at) && !moved) {
      return clauses.subjectOf(at - 1); // "cost taxpayers $5"
    }
    if (words.lower(at).startsWith("cost") && phrases.isNoun(at - 1) && at == draft.from - 1) {
      return clauses.subjectOf(at); // "a boat cost $40", though the tagger takes it for a noun
    }
    boolean verb = moved && phrases.isNoun(at - 1) && !isGoverned(at);
    boolean noun = phrases.isNoun(at) && !verb && !progressive;
    boolean passive = isPassive(at - 1);
    if (!moved && !passive && lexicon.apart().isRaisingWord(words.lower(at))) {
      return null;
    }
    boolean measures =
        lexicon.apart().isMeasuringWord(words.lower(at))
            || (moved && lexicon.apart().isArrivingWord(words.lower(at)));
    boolean won = draft.isCount() && draft.low.scale() <= 0 && !moved && isGain(words.lower(at));
    if (won) {
      return null; // "Roe will gain at least 24": whatever they are
    }
    if (!measures || noun) {
      return moved || isMoved(draft) || !draft.isCount() ? changedObject(at) : null;
    }
    return clauses.subjectOf(at);
  }

  /** Whether a preposition governs the noun phrase that ends with a word: "in four Arden polls". */
  private boolean isGoverned(int head) {
    int at = phrases.endingAt(head).from() - 1;
    while (at > 0 && isBeforeNoun(at)) {
      at--;
    }
    return phrases.tag(at) == PartOfSpeech.PREPOSITION;
  }

  private boolean isBeforeNoun(int at) {
    return switch (phrases.tag(at)) {
      case DETERMINER, NUMBER, POSSESSIVE, ADJECTIVE -> true;
      default -> false;
    };
  }

  /** Whether a word makes a passive of the participle behind it; "has" doesn't: "has raised $5". */
  private boolean isPassive(int at) {
    return switch (words.lower(at)) {
      case "be", "is", "are", "was", "were", "been", "being", "'s", "'re", "get", "gets", "got" ->
          true;
      default -> phrases.tag(at) == PartOfSpeech.ADVERB && isPassive(at - 1);
    };
  }

  /** The subject of the verb at a word; or null. */
  @Nullable Phrase ofVerb(int verb) {
    return clauses.subjectOf(verb);
  }

  /** Of "the rate in June" the rate. */
  Phrase whole(Phrase last) {
    return heads.headOfPhrase(last);
  }

  boolean isTimeOrMonth(int at) {
    return lexicon.units().isTime(words.lower(at)) || lexicon.apart().isMonth(words, at);
  }

  private static boolean isPricing(String lower) {
    return lower.equals("valued") || lower.equals("priced") || lower.equals("estimated");
  }

  private boolean drafted(int at) {
    return drafts.stream().anyMatch(draft -> draft.from <= at && at < draft.to);
  }

  private static boolean isContest(String lower) {
    return switch (lower) {
      case "lose", "loses", "losing", "lost", "win", "wins", "winning", "won" -> true;
      default -> false;
    };
  }

  private static boolean isGain(String lower) {
    return lower.startsWith("gain") || lower.equals("lost") || lower.startsWith("los");
  }

  /** "an order worth $5": what stands before, though the tagger takes it for a verb. */
  private @Nullable Phrase worth(int at) {
    if (phrases.isNoun(at - 1)) {
      return phrases.before(at);
    }
    if (words.is(at - 1, ",") && phrases.isNoun(at - 2)) {
      return phrases.before(at - 1); // "the deal, worth $5"
    }
    int be = at - 1;
    while (be > 0 && (phrases.tag(be) == PartOfSpeech.ADVERB || words.is(be, "likely"))) {
      be--;
    }
    if (be < at - 1 && phrases.tag(be) == PartOfSpeech.FINITE_VERB) {
      return clauses.subjectOf(be); // "is likely worth $5"
    }
    boolean verb =
        phrases.tag(at - 1) == PartOfSpeech.BASE_VERB
            || (phrases.tag(at - 1) == PartOfSpeech.FINITE_VERB && phrases.isNoun(at - 2));
    if (verb && !lexicon.apart().isMeasuringWord(words.lower(at - 1))) {
      Phrase modifiers = phrases.before(at - 1);
      return new Phrase(modifiers == null ? at - 1 : modifiers.from(), at - 1);
    }
    return clauses.subjectOf(at);
  }

  boolean isMoved(Draft draft) {
    return draft.from < draft.numeral.from() && CHANGED.contains(words.lower(draft.from));
  }

  private boolean isBetweenVerbAndNumber(int at, Draft draft) {
    String lower = words.lower(at);
    boolean inValue =
        ((lower.equals("value") || lower.equals("price")) && words.is(at - 1, "in"))
            || (lower.equals("in") && (words.is(at + 1, "value") || words.is(at + 1, "price")));
    boolean list =
        (lower.equals("and") || lower.equals(",")) && at > 0 && isInSharing(at - 1, draft);
    boolean between =
        switch (lower) {
          case "a", "an", "up", "down", "back", "another", "further", "additional", "either" ->
              true;
          default ->
              phrases.isDay(at)
                  || ((phrases.tag(at) == PartOfSpeech.ADJECTIVE
                          || phrases.tag(at) == PartOfSpeech.PAST_PARTICIPLE
                          || lower.equals("record"))
                      && (words.is(at - 1, "a") || words.is(at - 1, "an")));
        };
    boolean sum =
        (SUMS.contains(lower) && (words.is(at + 1, "of") || words.is(at - 1, "a")))
            || (lower.equals("of") && SUMS.contains(words.lower(at - 1)));
    return inValue
        || list
        || between
        || sum
        || isInSharing(at, draft)
        || CHANGED.contains(lower)
        || (phrases.tag(at) == PartOfSpeech.ADVERB && !lower.equals("n't") && !lower.equals("not"));
  }

  private boolean isInSharing(int at, Draft draft) {
    return drafts.stream()
        .anyMatch(other -> other != draft && other.sharesNext && other.from <= at && at < other.to);
  }

  /** "bring emissions to 30 percent", "cut taxes by 5 percent", "left the index at 90". */
  @Nullable Phrase changedObject(int at) {
    boolean sum = SUMS.contains(words.lower(at)) && !phrases.isNoun(at);
    Phrase phrase = phrases.before(sum ? at : at + 1);
    if (phrase == null) {
      return null;
    }
    if (sum) {
      phrase = new Phrase(phrase.from(), at); // "raise the state minimum to 7"
    }
    Phrase whole = heads.headOfPhrase(phrase);
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
    if (words.is(at + 1, "by") && isContest(words.lower(verb))) {
      return null; // "losing a race by ten points"
    }
    boolean rival = // "tied with Roe at 42 percent"
        phrases.tag(whole.head()) == PartOfSpeech.NAME
            && words.isCapital(whole.head())
            && phrases.tag(verb - 1) != PartOfSpeech.MARK;
    boolean with = words.is(verb, "with") && (rival || !words.is(at + 1, "at"));
    boolean changes =
        words.is(at + 1, "by")
            ? lexicon.apart().isChangeWord(words.lower(verb))
            : lexicon.apart().isLeavingWord(words.lower(verb));
    return changes && !with ? whole : null;
  }
}
