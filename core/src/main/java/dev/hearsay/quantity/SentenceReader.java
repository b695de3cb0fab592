package dev.hearsay.quantity;

import dev.hearsay.quantity.Numeral.Shape;
import dev.hearsay.quantity.Quantity.Comparator;
import dev.hearsay.syntax.DependencyTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the quantities of one sentence from left to right: each numeral with its unit, then what it
 * makes with a second numeral (a range, a ratio), then its comparator. What is counted is found
 * afterwards, by {@link Things}.
 */
final class SentenceReader {

  private static final int FEWEST_CAPITALS = 4;
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);

  private final Words words;
  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final NumeralParser numerals;
  private final Ages ages;
  private final TimeAmounts times;
  private final DigitChains chains;
  private final Ratios ratios;
  private final boolean titleCase;
  private final List<Draft> drafts = new ArrayList<>();

  /**
   * @param models digits that the document uses to name a make of something ("737")
   */
  SentenceReader(Words words, Lexicon lexicon, DependencyTree tree, Set<String> models) {
    this.words = words;
    this.lexicon = lexicon;
    WordTree wordTree = new WordTree(words, tree);
    this.phrases =
        new NounPhrases(
            words, new TagCorrections(words, lexicon, wordTree, models).tags(), wordTree);
    this.numerals = new NumeralParser(lexicon.numbers());
    this.ages = new Ages(lexicon.units());
    this.times = new TimeAmounts(words, phrases, lexicon.units(), numerals);
    this.chains = new DigitChains(words, phrases, lexicon);
    this.ratios = new Ratios(words, lexicon.units(), numerals, times);
    this.titleCase = isTitleCase(words);
  }

  private static boolean isTitleCase(Words words) {
    int capital = 0;
    int small = 0;
    for (int i = 1; i < words.size(); i++) {
      if (words.isWord(i) && words.lower(i).length() > 3) {
        if (words.isCapital(i)) {
          capital++;
        } else {
          small++;
        }
      }
    }
    return capital > 2 * small && capital >= FEWEST_CAPITALS;
  }

  /** The drafts in text order, things and all. */
  List<Draft> read() {
    int i = 0;
    int done = 0;
    while (i < words.size()) {
      i = Math.max(i + 1, readAt(i, done));
      done = drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).to;
    }
    shareUnits();
    readBareMoney();
    new Things(words, phrases, lexicon, drafts).find();
    return drafts;
  }

  /** Reads what begins at a word and returns where to go on. */
  private int readAt(int i, int done) {
    if (words.kind(i) == Words.Kind.OPAQUE) {
      Draft plural = ages.readPlural(words, i);
      if (plural != null && plural.from >= done) {
        drafts.add(plural);
      }
      return i + 1;
    }
    if (words.isDigits(i) && phrases.tag(i) == PartOfSpeech.NAME) {
      return chains.skip(i);
    }
    int chain = chains.end(i);
    if (chain > i) {
      return chain;
    }
    Numeral numeral = numerals.parse(words, i);
    if (numeral == null || numeral.from() < done) {
      return words.isDigits(i) ? chains.skip(i) : i + 1;
    }
    boolean currency = numeral.isDigits() && lexicon.units().currencyBefore(words, numeral) != null;
    if (lexicon.apart().isFixed(words, numeral)) {
      return compoundEnd(numeral.to());
    }
    if (!currency && lexicon.apart().isLabel(words, numeral, phrases, titleCase)) {
      return chains.afterDate(numeral);
    }
    boolean bare = !currency && lexicon.units().find(words, numeral.to()) == null;
    boolean poor = words.is(numeral.from() - 1, "'s") && words.is(numeral.from() - 2, "poor");
    if (bare && (poor || NumbersInNames.isNamed(words, numeral, phrases))) {
      return compoundEnd(numeral.to()); // "Standard & Poor's 500-stock index"
    }
    int time = times.end(numeral);
    if (time > 0 && !currency && !isAge(numeral)) {
      return time;
    }
    Operand first = Operand.around(words, numeral, lexicon.units());
    if (isKeptApart(first)) {
      return numeral.isDigits() ? Math.max(numeral.to(), chains.skip(i)) : numeral.to();
    }
    return readOperand(first, done);
  }

  private int compoundEnd(int to) {
    int at = to;
    while (words.isHyphen(at)) {
      at += 2;
    }
    return at;
  }

  private boolean isKeptApart(Operand operand) {
    Numeral numeral = operand.numeral();
    if (operand.unit() != null) {
      return false;
    }
    boolean half = numeral.isFraction() && words.is(numeral.to() - 1, "half");
    if (half && words.isHyphen(numeral.to())) {
      return true; // "half-finished"
    }
    boolean ordinal =
        numeral.isFraction() && words.is(numeral.from(), "a") && !isPart(numeral.to());
    ordinal |= numeral.isFraction() && words.is(numeral.from(), "a") && isNextInOrder(numeral);
    Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean counted = last != null && last.isCount();
    boolean single = counted && last != null && last.high.compareTo(BigDecimal.ONE) <= 0;
    boolean several =
        counted && last != null && (!single || phrases.tag(last.to) == PartOfSpeech.PRONOUN);
    ordinal |= numeral.isFraction() && words.is(numeral.from(), "a") && isNamedNext(numeral);
    if (numeral.shape() == Shape.GROUP && isCouple(numeral)) {
      return true;
    }
    return lexicon.apart().isPronoun(words, numeral, phrases, counted, several)
        || lexicon.apart().isYear(words, numeral, phrases, lexicon.comparators())
        || (half ? !isShare(numeral) : ordinal)
        || (!titleCase && NumbersInNames.isNameBefore(words, numeral, phrases))
        || (words.is(numeral.to(), "(") && words.isGlued(numeral.to()));
  }

  /** Whether "a fifth" comes after four that were counted. */
  private boolean isNextInOrder(Numeral numeral) {
    BigDecimal denominator = numeral.denominator();
    return denominator != null
        && drafts.stream()
            .anyMatch(
                draft ->
                    draft.unit == null
                        && draft.low.add(BigDecimal.ONE).compareTo(denominator) == 0);
  }

  /** "and a third, Jane Roe, said". */
  private boolean isNamedNext(Numeral numeral) {
    int verb = numeral.to();
    if (!words.is(verb - 1, "quarter") && phrases.tag(verb) == PartOfSpeech.FINITE_VERB) {
      for (int at = 0; at < numeral.from(); at++) {
        if (words.is(at, "another") || words.is(at, "second")) {
          return true; // "another would be a strike, while a third would be talks"
        }
      }
    }
    return words.is(numeral.to(), ",")
        && phrases.tag(numeral.to() + 1) == PartOfSpeech.NAME
        && phrases.tag(numeral.from() - 1) == PartOfSpeech.CONJUNCTION;
  }

  /** Whether "a couple" is two people who belong together: "as a couple with one income". */
  private boolean isCouple(Numeral numeral) {
    return words.is(numeral.to() - 1, "couple")
        && switch (phrases.tag(numeral.to())) {
          case PREPOSITION -> !words.is(numeral.to(), "of") && !words.is(numeral.to(), "in");
          case FINITE_VERB -> true;
          case PRONOUN -> words.is(numeral.to(), "who");
          default -> false;
        };
  }

  /** Whether "half" is a share of something: "half of", "half the", "more than half". */
  private boolean isShare(Numeral numeral) {
    int to = numeral.to();
    if (words.is(numeral.from() - 1, "in")) {
      return false;
    }
    return switch (phrases.tag(to)) {
      case NOUN, PLURAL, NAME, PAST_PARTICIPLE, GERUND ->
          lexicon.comparators().before(words, numeral.from()) != null;
      default -> true;
    };
  }

  /** Whether "a third", which ends before a word, is a part of something and not the third one. */
  private boolean isPart(int to) {
    return switch (phrases.tag(to)) {
      case NOUN, PLURAL, NAME, ADJECTIVE, GERUND, NUMBER, PAST_PARTICIPLE -> false;
      default -> true;
    };
  }

  private boolean isAge(Numeral numeral) {
    Numeral second = times.second(numeral.to());
    return isAgeAlone(numeral) || (second != null && isAgeAlone(second));
  }

  private boolean isAgeAlone(Numeral numeral) {
    Draft draft = new Draft(numeral, numeral.from(), numeral.to());
    return ages.read(words, phrases, draft);
  }

  // Operands put together.

  private int readOperand(Operand first, int done) {
    Pairing pairing = new Pairing(words, lexicon, phrases, numerals);
    Pairing.Result result = pairing.of(first);
    switch (result.kind()) {
      case SCORE -> {
        return result.to();
      }
      case RANGE -> {
        Draft draft = draft(first, result);
        finish(draft, done);
        return draft.to;
      }
      case CHANGE, NONE -> {}
    }
    Draft draft = new Draft(first.numeral(), first.from(), first.to());
    draft.low = result.kind() == Pairing.Kind.CHANGE ? result.low() : first.amount();
    draft.high = draft.low;
    draft.unit = first.unit();
    if (draft.unit != null) {
      draft.denominator = null;
    }
    draft.sharesNext = result.kind() == Pairing.Kind.CHANGE || isListedBeforeNumber(first.to());
    ratios.read(draft);
    finish(draft, done);
    return draft.to;
  }

  private Draft draft(Operand first, Pairing.Result range) {
    Draft draft = new Draft(first.numeral(), first.from(), range.to());
    draft.from = range.from();
    draft.low = range.low();
    draft.high = range.high();
    draft.unit = range.unit();
    if (draft.unit != null) { // "$5 million to $6 million a year", "$5 to 6 million a year"
      Units.Found rate =
          lexicon.units().rate(words, new Units.Found(draft.unit, range.to(), false));
      draft.unit = rate.unit();
      draft.to = rate.to();
    }
    draft.denominator = null;
    draft.comparator =
        first.numeral().shape() == Shape.PLURAL ? Comparator.DOZENS_OF : Comparator.BETWEEN;
    draft.thingFrom = draft.to;
    return draft;
  }

  private boolean isListedBeforeNumber(int to) {
    if (words.isDash(to) && (words.is(to + 1, "and") || words.is(to + 1, "or"))) {
      return true; // "two- and three-bedroom"
    }
    boolean joins = words.is(to, "and") || words.is(to, "or") || words.is(to, ",");
    return joins && (words.isDigits(to + 1) || numerals.parse(words, to + 1) != null);
  }

  /** Comparators and age; adds the draft unless it is none after all. */
  private void finish(Draft draft, int done) {
    Comparators.Found after = lexicon.comparators().after(words, draft.to);
    if (after != null) {
      setComparator(draft, after.comparator());
      draft.to = after.at();
      draft.thingFrom = Math.max(draft.thingFrom, after.at());
    }
    Comparators.Found before = lexicon.comparators().before(words, draft.from);
    if (before != null && before.at() >= done && !isParticle(before.at(), draft)) {
      setComparator(draft, before.comparator());
      draft.from = before.at();
    }
    boolean couple =
        words.is(draft.numeral.to() - 1, "couple") || words.is(draft.numeral.from() + 1, "couple");
    if (couple && draft.comparator == Comparator.EXACTLY) {
      draft.comparator = Comparator.ABOUT;
    }
    if (ages.read(words, phrases, draft)) {
      Comparators.Found older = lexicon.comparators().after(words, draft.to);
      if (older != null) {
        setComparator(draft, older.comparator());
        draft.to = older.at();
        draft.thingFrom = Math.max(draft.thingFrom, older.at());
      }
    }
    if (draft.from < done) {
      draft.from = Math.min(draft.numeral.from(), draft.to);
    }
    if (draft.from >= done) {
      drafts.add(draft);
    }
  }

  /**
   * Whether "over" belongs to the verb before it: "took over 30 shops"; money is seldom taken so.
   */
  private boolean isParticle(int at, Draft draft) {
    return draft.isCount() && at > 0 && phrases.tree().isParticle(at) && words.isWord(at - 1);
  }

  private static void setComparator(Draft draft, Comparator comparator) {
    boolean keeps =
        comparator == Comparator.EXACTLY
            || (comparator == Comparator.ABOUT
                && draft.comparator != Comparator.EXACTLY
                && draft.comparator != Comparator.DOZENS_OF);
    if (!keeps && draft.comparator != Comparator.BETWEEN) {
      draft.comparator = comparator;
    }
  }

  /** "$5 million beside the two million it has": what counts nothing there is money too. */
  private void readBareMoney() {
    for (int i = 1; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      Unit before = drafts.get(i - 1).unit;
      boolean bare =
          draft.isCount()
              && draft.low.compareTo(MILLION) >= 0
              && isAfterDeterminer(draft.from)
              && phrases.after(draft.thingFrom, false) == null
              && !words.is(draft.to, "of");
      if (bare && before != null && before.kind() == Unit.Kind.MONEY) {
        draft.unit = before;
      }
    }
  }

  private boolean isAfterDeterminer(int from) {
    return switch (words.lower(from - 1)) {
      case "the", "another", "than", "additional", "extra", "further", "of" -> true;
      default -> false;
    };
  }

  /** Gives a number the unit of the next where they share it: "20 and 30 percent". */
  private void shareUnits() {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Draft next = drafts.get(i + 1);
      boolean beside = next.from - draft.to <= 2;
      if (draft.sharesNext && beside && draft.isCount() && next.unit != null) {
        draft.unit = next.unit;
      }
    }
  }
}
