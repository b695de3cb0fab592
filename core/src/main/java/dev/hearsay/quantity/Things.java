package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import dev.hearsay.quantity.Unit.Kind;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each number of a sentence counts or measures: the noun behind it, that behind "of",
 * the one before it, the subject of a verb that measures, or what a number beside it counts.
 */
final class Things {

  private static final Set<String> NO_THING_BEHIND =
      Set.of(
          "east",
          "west",
          "north",
          "south",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "away",
          "apart",
          "people's",
          "today",
          "yesterday",
          "tomorrow",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "per",
          "high",
          "tall",
          "long",
          "wide",
          "deep",
          "downtown",
          "home",
          "apiece",
          "worth",
          "each");

  /** After "in" they say nothing about what money is for. */
  private static final Set<String> ADVERBIAL =
      Set.of(
          "addition",
          "total",
          "exchange",
          "return",
          "response",
          "advance",
          "part",
          "order",
          "favor",
          "court",
          "place",
          "office",
          "case",
          "fact",
          "front",
          "question",
          "early",
          "late",
          "trading",
          "line");

  private static final int LONGEST_BRACKET = 9;

  private final Words words;
  private final NounPhrases phrases;
  private final Lexicon lexicon;
  private final List<Draft> drafts;
  private final Subjects subjects;
  private final DistantThings distant;

  Things(Words words, NounPhrases phrases, Lexicon lexicon, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.drafts = drafts;
    this.subjects = new Subjects(words, phrases, lexicon, drafts);
    this.distant = new DistantThings(words, phrases, subjects, drafts);
  }

  /** Gives the drafts their things and takes out those that turn out to be amounts of time. */
  void find() {
    for (Iterator<Draft> all = drafts.iterator(); all.hasNext(); ) {
      Draft draft = all.next();
      Optional<Phrase> thing =
          Optional.ofNullable(
              draft.isCount() || isRatio(draft) ? ofCount(draft) : ofMeasure(draft));
      if (draft.unit == null && thing.isPresent() && isTime(thing.get())) {
        all.remove();
      } else {
        thing.ifPresent(draft.thing::add);
      }
    }
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).thing.isEmpty()) {
        distant.complete(i);
      }
    }
  }

  private static boolean isRatio(Draft draft) {
    return draft.denominator != null;
  }

  private boolean isTime(Phrase phrase) {
    return lexicon.units().isTime(words.lower(phrase.head())) && !words.is(phrase.head() + 1, "'s");
  }

  // Beside the number.

  private @Nullable Phrase ofCount(Draft draft) {
    int at = words.isHyphen(draft.thingFrom) ? draft.thingFrom + 1 : draft.thingFrom;
    if (words.isHyphen(draft.thingFrom)) {
      return hyphened(at);
    }
    if (isFractionBeforeDeterminer(draft, at)) {
      return phrases.after(at, true);
    }
    Phrase direct = phrases.after(at, false);
    if (direct != null && !isRefused(direct)) {
      return direct;
    }
    boolean comma = words.is(at, ",") && draft.high.compareTo(draft.low) > 0;
    return of(comma ? at + 1 : at); // "hundreds, if not thousands, of boats"
  }

  private boolean isFractionBeforeDeterminer(Draft draft, int at) {
    return draft.denominator != null && phrases.tag(at) == PartOfSpeech.DETERMINER;
  }

  /** The noun that a number counts across a hyphen: "three-member panel". */
  private @Nullable Phrase hyphened(int at) {
    if (words.is(at, "strong")) {
      return phrases.after(at + 1, false);
    }
    boolean noun = phrases.isNoun(at) || phrases.tag(at) == PartOfSpeech.ADJECTIVE;
    if (!noun && words.isWord(at)) {
      return phrases.after(at + 1, false); // "six-pointed star"
    }
    if (!noun || !words.isWord(at)) {
      return null;
    }
    int head = at;
    while (words.isHyphen(head + 1) && phrases.isNoun(head + 2)) {
      head += 2;
    }
    return new Phrase(at, head);
  }

  private @Nullable Phrase of(int at) {
    if (!words.is(at, "of") || phrases.tag(at + 1) == PartOfSpeech.PRONOUN) {
      return null;
    }
    Phrase phrase = phrases.after(at + 1, true);
    boolean gerund = phrase == null && phrases.tag(at + 1) == PartOfSpeech.GERUND;
    return gerund ? new Phrase(at + 1, at + 1) : phrase; // "5 miles of tubing"
  }

  private @Nullable Phrase ofMeasure(Draft draft) {
    int at = draft.thingFrom;
    Phrase of = words.is(draft.from - 1, "within") ? null : of(at);
    if (of != null) {
      draft.isOfWhole = true;
      return of;
    }
    int worth = words.is(at, "'") ? at + 1 : at;
    if (draft.is(Kind.MONEY) && words.is(worth, "worth") && words.is(worth + 1, "of")) {
      return phrases.after(worth + 2, true);
    }
    if (draft.is(Kind.MONEY) && words.is(at, "in")) {
      Phrase in = phrases.after(at + 1, false);
      boolean name = in != null && words.isCapital(in.head());
      if (in != null && !name && !isTime(in) && !ADVERBIAL.contains(words.lower(in.from()))) {
        return in;
      }
    }
    Phrase behind = behind(draft, at);
    if (behind != null) {
      return behind;
    }
    if (draft.is(Kind.TIMES)) {
      return timesThe(at);
    }
    Phrase before = before(draft);
    if (before != null) {
      return before;
    }
    if (isSecondOfPair(draft)) {
      return null; // of "36 to 41 percent" whatever the first is of
    }
    draft.isOfSubject = true;
    return subjects.subject(draft);
  }

  private boolean isSecondOfPair(Draft draft) {
    return words.is(draft.from - 1, "to")
        && drafts.stream().anyMatch(other -> other.to == draft.from - 1);
  }

  private @Nullable Phrase timesThe(int at) {
    return phrases.tag(at) == PartOfSpeech.DETERMINER ? phrases.after(at, true) : null;
  }

  /** "a $5 million loan", "the 33-year-old driver", "30 percent fewer seats". */
  private @Nullable Phrase behind(Draft draft, int to) {
    int at = words.isHyphen(to) ? to + 1 : afterBracket(to);
    boolean hyphen = words.isHyphen(to);
    if (draft.is(Kind.AGE) && !words.lower(to - 1).startsWith("old")) {
      return null;
    }
    if (draft.is(Kind.TIMES) && !hyphen) {
      return null;
    }
    if (phrases.tag(at) == PartOfSpeech.PREPOSITION || phrases.tag(at) == PartOfSpeech.DETERMINER) {
      return null;
    }
    Phrase phrase = phrases.after(at, false);
    if (phrase == null && isArticle(draft.from - 1) && isVerb(at)) {
      return new Phrase(at, at); // "a 5 percent raise"
    }
    if (phrase == null || isRefused(phrase) || isTime(phrase)) {
      return null;
    }
    boolean newName =
        words.isCapital(phrase.from())
            && words.isCapital(phrase.head())
            && draft.is(Kind.SHARE)
            && phrases.tag(phrase.head()) == PartOfSpeech.NAME;
    return newName ? null : phrase;
  }

  private boolean isArticle(int at) {
    return words.is(at, "a") || words.is(at, "an");
  }

  private boolean isVerb(int at) {
    boolean change =
        phrases.tag(at) == PartOfSpeech.FINITE_VERB
            && lexicon.apart().isChangeWord(words.lower(at));
    return words.isWord(at) && (change || phrases.tag(at) == PartOfSpeech.BASE_VERB);
  }

  /** Past what stands in brackets: "a $5 million (£4 million) loan". */
  private int afterBracket(int to) {
    int at = to;
    while (words.is(to, "(") && at < to + LONGEST_BRACKET) {
      if (words.is(at, ")")) {
        return phrases.isNoun(at + 1) && !words.isCapital(at + 1) ? at + 1 : to;
      }
      at++;
    }
    return to;
  }

  private boolean isRefused(Phrase phrase) {
    boolean alone = phrase.from() == phrase.head() || !words.isCapital(phrase.from());
    return (alone && NO_THING_BEHIND.contains(words.lower(phrase.from())))
        || words.lower(phrase.head()).length() == 1;
  }

  // Before the number.

  /** "a fine of $500", "Jane Roe, 33", "a woman aged 33", "voters under 30". */
  private @Nullable Phrase before(Draft draft) {
    int at = subjects.beforeMargin(draft.from - 1);
    while (at > 1 && phrases.tag(at) == PartOfSpeech.ADVERB && draft.from - at < 4) {
      at--; // "a drop of only 5 percent"
    }
    boolean article = words.is(at, "a") || words.is(at, "an") || words.is(at, "the");
    at = article ? at - 1 : at;
    if (words.is(at, "of")) {
      Phrase holder = subjects.nounBeforeOf(at);
      return holder != null && subjects.isSum(words.lower(holder.head())) ? null : holder;
    }
    boolean range = draft.low.compareTo(draft.high) < 0;
    if (range && words.is(at, "from")) {
      return phrases.before(at); // "a span from 5 to 10 miles"
    }
    if (!draft.is(Kind.AGE)) {
      return null;
    }
    if (words.is(at, "(") || words.is(at, ",")) {
      return phrases.before(at);
    }
    if (words.is(at, "at") || words.is(at, "At")) {
      Phrase next = words.is(draft.to, ",") ? phrases.after(draft.to + 1, true) : null;
      return next == null ? null : next;
    }
    Phrase directly = phrases.before(at + 1);
    if (directly != null) {
      return directly;
    }
    Phrase bearer = subjects.bearer(draft.from - 1);
    return bearer != null ? bearer : subjects.named(draft.from - 1);
  }
}
