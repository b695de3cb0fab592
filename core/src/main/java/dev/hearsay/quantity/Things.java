package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import dev.hearsay.quantity.Unit.Kind;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each number of a sentence counts or measures: the noun behind it, that behind "of",
 * the one before it, the subject of a verb that measures, or what a number beside it counts.
 */
final class Things {

  private static final int LONGEST_BRACKET = 9;

  private final Words words;
  private final NounPhrases phrases;
  private final Lexicon lexicon;
  private final List<Draft> drafts;
  private final Subjects subjects;
  private final ThingsBefore before;
  private final DistantThings distant;
  private final CountedNouns counted;

  Things(Words words, NounPhrases phrases, Lexicon lexicon, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.drafts = drafts;
    this.subjects = new Subjects(words, phrases, lexicon, drafts);
    this.before = new ThingsBefore(words, phrases, subjects, drafts);
    this.counted = new CountedNouns(words, phrases, lexicon);
    this.distant = new DistantThings(words, phrases, subjects, drafts);
  }

  /** Gives the drafts their things and takes out those that turn out to be amounts of time. */
  void find() {
    for (Iterator<Draft> all = drafts.iterator(); all.hasNext(); ) {
      Draft draft = all.next();
      Optional<Phrase> thing =
          Optional.ofNullable(
              draft.isCount() || isRatio(draft) ? ofCount(draft) : ofMeasure(draft));
      if (draft.unit == null && thing.isPresent() && counted.isTime(thing.get())) {
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

  private @Nullable Phrase ofCount(Draft draft) {
    int at = words.isHyphen(draft.thingFrom) ? draft.thingFrom + 1 : draft.thingFrom;
    if (words.isHyphen(draft.thingFrom)) {
      return hyphened(at);
    }
    if (isFractionBeforeDeterminer(draft, at)) {
      return phrases.after(at, true);
    }
    if (words.is(at, "the") && words.is(at + 1, "number") && words.is(at + 2, "of")) {
      return phrases.after(at + 3, true); // "brought to nine the number of boats"
    }
    boolean parted = words.isDash(at) && isCompound(at + 1); // "six - member team"
    if (parted) {
      return hyphened(at + 1);
    }
    boolean lately = (words.is(at, "last") || words.is(at, "next")) && !words.is(at + 1, ",");
    Phrase direct = lately ? null : phrases.after(at, false); // "rose 90 last week"
    direct = direct == null ? null : counted.asCounted(draft, direct);
    boolean named = direct != null && ThingWords.NAMING.contains(words.lower(direct.from()));
    if (direct != null && (named || counted.isVerbOf(draft, direct))) {
      return null; // "one called the Harbour Plan"
    }
    if (direct != null && !counted.isRefused(direct)) {
      return isCompound(draft) || isCountedInside(draft, direct) ? firstNoun(direct) : direct;
    }
    Phrase hung = direct == null && !lately ? counted.countedInTree(draft) : null;
    if (hung != null) {
      return hung;
    }
    boolean range = draft.high.compareTo(draft.low) > 0 || isRatio(draft);
    boolean comma = (words.is(at, ",") && range) || phrases.isQuote(at);
    return of(comma ? at + 1 : at); // "hundreds, if not thousands, of boats"
  }

  private boolean isCompound(int at) {
    return phrases.tag(at) == PartOfSpeech.NOUN
        && !words.isCapital(at)
        && (phrases.isNoun(at + 1)
            || (phrases.tag(at + 1) == PartOfSpeech.ADJECTIVE && phrases.isNoun(at + 2)))
        && words.isGlued(at) == words.isGlued(at - 1);
  }

  /** Whether an article says that the number is inside a compound: "a two person tent". */
  private boolean isCompound(Draft draft) {
    return isArticle(draft.from - 1)
        && draft.isCount()
        && draft.from == draft.numeral.from()
        && draft.to == draft.numeral.to();
  }

  /** Whether several of something modify one: "the 3 million member union". */
  private boolean isCountedInside(Draft draft, Phrase phrase) {
    boolean one =
        phrases.tag(phrase.head()) == PartOfSpeech.NOUN
            && !ThingWords.PLURAL_WITHOUT_S.contains(words.lower(phrase.head()));
    boolean plain = draft.from == draft.numeral.from();
    boolean noun = phrases.tag(phrase.from() + 1).isNominal() && phrase.from() == draft.to;
    return one && plain && noun && draft.isCount() && draft.low.compareTo(BigDecimal.ONE) > 0;
  }

  private Phrase firstNoun(Phrase phrase) {
    boolean singular = phrases.tag(phrase.head()) != PartOfSpeech.PLURAL;
    boolean noun = phrases.tag(phrase.from()) == PartOfSpeech.NOUN;
    boolean hyphened = words.isHyphen(phrase.from() + 1);
    return singular && noun && !hyphened ? new Phrase(phrase.from(), phrase.from()) : phrase;
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
    Draft whole = measureAt(phrases.tag(at + 1) == PartOfSpeech.DETERMINER ? at + 2 : at + 1);
    if (whole != null) {
      return ofMeasure(whole); // "$5 million of a $6 million loan"
    }
    boolean counted = // "one of a half-dozen gifts": what the dozen counts
        drafts.stream().anyMatch(other -> other.from == at + 1 && other.isCount());
    if (counted) {
      return null;
    }
    Phrase phrase = phrases.after(at + 1, true);
    boolean group =
        phrase != null
            && ThingWords.GROUPS.contains(words.lower(phrase.head()))
            && words.is(phrase.head() + 1, "of");
    if (group && phrase != null) {
      return phrases.after(phrase.head() + 2, true); // "one of only a handful of boats"
    }
    int noun = words.is(at + 1, "the") ? at + 2 : at + 1;
    boolean gerund = phrase == null && phrases.tag(noun) == PartOfSpeech.GERUND;
    return gerund ? new Phrase(noun, noun) : phrase; // "5 miles of tubing", "half of the giving"
  }

  private @Nullable Draft measureAt(int from) {
    return drafts.stream()
        .filter(draft -> draft.from == from && draft.unit != null)
        .findFirst()
        .orElse(null);
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
    if (draft.is(Kind.MONEY) && !isWage(draft) && words.is(at, "in")) {
      Phrase in = phrases.after(at + 1, false);
      boolean name = in != null && words.isCapital(in.head());
      if (in != null
          && !name
          && !counted.isTime(in)
          && !ThingWords.ADVERBIAL.contains(words.lower(in.from()))
          && !ThingWords.ADVERBIAL.contains(words.lower(in.head()))) {
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
    Phrase directly = before.of(draft);
    if (directly != null) {
      return directly;
    }
    boolean earlier =
        words.is(draft.from - 1, "from")
            && (words.is(draft.from - 2, "up") || words.is(draft.from - 2, "down"));
    if (isSecondOfPair(draft) || earlier) {
      return null; // of "36 to 41 percent" whatever the first is of
    }
    draft.isOfSubject = true;
    return subjects.subject(draft);
  }

  /** "$12 an hour in the islands" isn't for the islands. */
  private static boolean isWage(Draft draft) {
    Unit unit = draft.unit;
    return unit != null && unit.per().filter("hour"::equals).isPresent();
  }

  private boolean isSecondOfPair(Draft draft) {
    return words.is(draft.from - 1, "to")
        && drafts.stream().anyMatch(other -> other.to == draft.from - 1);
  }

  private @Nullable Phrase timesThe(int at) {
    boolean whole = phrases.tag(at) == PartOfSpeech.DETERMINER && !words.is(at, "this");
    Phrase phrase = whole ? phrases.after(at, true) : null;
    return phrase == null || counted.isTime(phrase) ? null : phrase;
  }

  /** "a $5 million loan", "the 33-year-old driver", "30 percent fewer seats". */
  private @Nullable Phrase behind(Draft draft, int to) {
    int at = words.isHyphen(to) ? to + 1 : afterAside(draft, to);
    at = words.isHyphen(to) && isDimension(at) ? at + 1 : at; // "a 5-foot-tall statue"
    at = words.isHyphen(to) && words.is(at, "owned") ? at + 1 : at; // "30%-owned Roe Inc."
    boolean hyphen = words.isHyphen(to);
    String last = words.lower(to - 1);
    boolean old = last.startsWith("old") || last.contains("-old");
    if (draft.is(Kind.AGE) && !old) {
      return null;
    }
    if (draft.is(Kind.TIMES) && !hyphen) {
      return null;
    }
    if (phrases.tag(at) == PartOfSpeech.PREPOSITION || phrases.tag(at) == PartOfSpeech.DETERMINER) {
      return null;
    }
    boolean does = phrases.tag(at) == PartOfSpeech.GERUND && !hyphen && !isArticle(draft.from - 1);
    does |=
        words.is(at, "last") || words.is(at, "next") || words.is(at, "this"); // "$5 last spring"
    Phrase phrase = does ? null : phrases.after(at, false); // "spent $5 buying bread"
    if (phrase == null && isArticle(draft.from - 1) && isVerb(at)) {
      return new Phrase(at, at); // "a 5 percent raise"
    }
    boolean refused =
        phrase != null
            && (isArticle(draft.from - 1) ? counted.isNoThing(phrase) : counted.isRefused(phrase));
    boolean share = draft.is(Kind.SHARE) && !hyphen && !isArticle(draft.from - 1);
    if (phrase == null
        || refused
        || counted.isTime(phrase)
        || (share && counted.isVerbOf(draft, phrase))) {
      return null;
    }
    boolean verb =
        draft.is(Kind.AGE)
            && phrase.from() == phrase.head()
            && phrases.tag(phrase.head() + 1) == PartOfSpeech.DETERMINER;
    if (verb) {
      return null; // "the 17-year-old scheduled the trip"
    }
    boolean said = // "the $20 million experts say it takes"
        phrases.tag(phrase.head()) == PartOfSpeech.PLURAL
            && phrases.tag(phrase.head() + 1) == PartOfSpeech.FINITE_VERB
            && (phrases.tag(phrase.head() + 2) == PartOfSpeech.PRONOUN
                || phrases.tag(phrase.head() + 2) == PartOfSpeech.BASE_VERB)
            && phrase.from() == draft.to;
    said |= // "the $3 million Roe raised"
        draft.is(Kind.MONEY)
            && words.is(draft.from - 1, "the")
            && phrase.from() == draft.to
            && words.isCapital(phrase.from())
            && phrases.tag(phrase.from()) == PartOfSpeech.NAME
            && phrases.tag(phrase.head()) == PartOfSpeech.NAME
            && phrases.tag(phrase.head() + 1) == PartOfSpeech.FINITE_VERB
            && !CountedNouns.isAuxiliary(words.lower(phrase.head() + 1));
    if (said) {
      return null;
    }
    boolean degree = words.is(at, "more") || words.is(at, "less");
    if (degree && phrases.tag(phrase.head() + 1) == PartOfSpeech.ADJECTIVE) {
      return null; // "20 percent more fuel efficient"
    }
    phrase = isArticle(draft.from - 1) ? withSingular(phrase) : phrase;
    boolean newName =
        words.isCapital(phrase.from())
            && words.isCapital(phrase.head())
            && draft.is(Kind.SHARE)
            && phrases.tag(phrase.head()) == PartOfSpeech.NAME;
    return newName && !hyphen ? null : phrase;
  }

  /** Behind "a" what a plural stands before is meant: "a $5 million fishing boats programme". */
  private Phrase withSingular(Phrase phrase) {
    int head = phrase.head();
    if (phrases.tag(head) == PartOfSpeech.PLURAL) {
      while (phrases.tag(head + 1) == PartOfSpeech.NOUN && !words.isGlued(head + 1)) {
        head++;
      }
    } else if (phrases.tag(head + 1) == PartOfSpeech.BASE_VERB
        && phrases.tag(head + 2) == PartOfSpeech.PREPOSITION) {
      head++; // "a $1 million Arden buy from"
    }
    return new Phrase(phrase.from(), head);
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

  /**
   * Past a second measure of the same thing: "a $5 million, two-year plan", "a 5 metre high wall".
   */
  private int afterAside(Draft draft, int to) {
    boolean owned =
        isArticle(draft.from - 1) || phrases.tag(draft.from - 1) == PartOfSpeech.POSSESSIVE;
    if (owned && words.is(to, ",") && words.isHyphen(to + 2)) {
      int end = to + 2;
      while (words.isHyphen(end)) {
        end += 2;
      }
      return end;
    }
    return isDimension(to) && phrases.after(to + 1, false) != null ? to + 1 : afterBracket(to);
  }

  private boolean isDimension(int at) {
    return switch (words.lower(at)) {
      case "high", "tall", "long", "wide", "deep", "thick" -> true;
      default -> false;
    };
  }

  /** Past what stands in brackets: "a $5 million (£4 million) loan". */
  private int afterBracket(int to) {
    int at = to;
    while (words.is(to, "(") && at < to + LONGEST_BRACKET) {
      if (words.is(at, ")")) {
        boolean whole = words.isHyphen(to - 2) || !words.isCapital(at + 1);
        int noun = phrases.isQuote(at + 1) ? at + 2 : at + 1;
        boolean quoted = phrases.isQuote(at + 1) && phrases.after(noun, false) != null;
        return (phrases.isNoun(noun) || quoted) && whole ? noun : to;
      }
      at++;
    }
    return to;
  }
}
