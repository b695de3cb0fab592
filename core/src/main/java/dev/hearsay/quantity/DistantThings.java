package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number counts that stands alone: what the number beside it counts ("ten boats left,
 * and seven came back"), what holds so many ("a crew of six"), what reached that level.
 */
final class DistantThings {

  private static final Set<String> PARENTS =
      Set.of(
          "mother",
          "father",
          "parent",
          "parents",
          "dad",
          "mom",
          "mum",
          "grandmother",
          "grandfather");

  private static final int REACH = 16;

  /** "rose 5 percent in the last period to 9": so many words may stand between. */
  private static final int NEAR_TO = 8;

  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final List<Draft> drafts;
  private final NumbersAlone alone;
  private final Lenders lenders;
  private final Levels levels;

  DistantThings(Words words, NounPhrases phrases, Subjects subjects, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.drafts = drafts;
    this.alone = new NumbersAlone(words, phrases, subjects, drafts);
    this.lenders = new Lenders(words, phrases, drafts);
    this.levels = new Levels(words, phrases, subjects, drafts);
  }

  /** "cut the number of boats from 90", "lowered the fee by over 90": what is changed. */
  private @Nullable Phrase changed(Draft draft) {
    if (subjects.isMoved(draft)) {
      return subjects.changedObject(draft.from - 1);
    }
    boolean from = words.is(draft.from - 1, "from") || words.is(draft.from - 1, "by");
    return from ? subjects.changedObject(draft.from - 2) : null;
  }

  /** Gives a draft that has none the thing that stands elsewhere, if any does. */
  void complete(int i) {
    Draft draft = drafts.get(i);
    Phrase moved = draft.isCount() ? changed(draft) : null;
    if (moved != null) {
      draft.thing.add(moved);
      return;
    }
    Draft next = i + 1 < drafts.size() ? drafts.get(i + 1) : null;
    Draft part = alone.part(draft, next);
    if (part != null) {
      draft.thing.addAll(part.thing);
      return;
    }
    boolean counts = draft.isCount() || draft.denominator != null;
    if (next != null && counts && next.unit != null && next.from == draft.to) {
      draft.thing.addAll(next.thing); // "nine $500 gifts"
      return;
    }
    if (next != null && isSameMeasure(draft, next)) {
      draft.thing.addAll(next.thing); // "8 GB and 16 GB of memory"
      return;
    }
    if (next != null
        && draft.sharesNext
        && draft.isCount()
        && next.isCount()
        && isBeside(draft, next)) {
      draft.thing.addAll(next.thing); // "10 and 20 people"
      return;
    }
    if (i > 0 && isSameAmount(drafts.get(i - 1), draft)) {
      draft.thing.addAll(drafts.get(i - 1).thing);
      return;
    }
    if ((draft.isCount() || Lenders.isShare(draft)) && isOfThem(draft.to)) {
      Draft counted = Lenders.isShare(draft) ? lenders.wholeBefore(i) : lenders.countedBefore(i);
      if (counted != null) {
        draft.thing.addAll(counted.thing);
        return;
      }
      Phrase named =
          words.is(draft.to + 1, "which") || words.is(draft.to + 1, "whom")
              ? beforeComma(draft.from - 1)
              : pluralBefore(draft.from);
      if (named != null) {
        draft.thing.add(named);
        return;
      }
    }
    if (draft.isCount() && levels.isLevel(draft.from - 1)) {
      @Nullable List<Phrase> reached = levels.of(i);
      if (reached != null) {
        draft.thing.addAll(reached);
        return;
      }
    }
    Phrase beside = i > 0 ? besideNoun(drafts.get(i - 1), draft) : null;
    if (beside != null) {
      draft.thing.add(beside);
      return;
    }
    if (i > 0 && isCompared(drafts.get(i - 1), draft)) {
      draft.thing.addAll(drafts.get(i - 1).thing);
      return;
    }
    Phrase named = alone.of(draft);
    if (named != null) {
      draft.thing.add(named);
      return;
    }
    boolean ranked = words.is(draft.from - 1, "top");
    if (ranked || (draft.isCount() && words.is(draft.to, "of"))) {
      return; // "one of our own", "finished in the top 25"
    }
    Draft origin = i > 1 && isBeforeChange(i) ? drafts.get(i - 2) : null;
    if (origin != null) {
      draft.thing.addAll(origin.thing);
      return;
    }
    boolean strong = words.is(draft.to, "strong") && phrases.isNoun(draft.from - 1);
    Phrase before = phrases.before(draft.from);
    if (before != null && draft.isCount() && (strong || isHolding(draft.from - 1))) {
      draft.thing.add(before);
      return; // "crowds 5,000 strong", "(population 5,000)"
    }
    if (draft.isCount() && isHarmed(draft.to)) {
      return; // "300 dead and wounded"
    }
    boolean bounded = draft.from < draft.numeral.from() && (draft.isCount() || isLimit(draft.from));
    boolean verbal = words.lower(draft.from - 1).endsWith("ing");
    boolean incomes =
        draft.is(Unit.Kind.MONEY) && phrases.tag(draft.from - 1) == PartOfSpeech.PLURAL;
    boolean noun = phrases.tag(draft.from - 1) == PartOfSpeech.NOUN || incomes;
    if (before != null && bounded && !verbal && noun) {
      draft.thing.add(before); // "a crew below 300"
      return;
    }
    boolean others = words.is(draft.to, "more") || words.is(draft.to, "others");
    boolean harmed = i > 0 && isHarmed(drafts.get(i - 1).from - 1);
    if (draft.isCount() && isHarmed(draft.from - 1) && !others && !harmed) {
      return;
    }
    boolean of = draft.isCount() && words.is(draft.from - 1, "of");
    Phrase holder = of ? holder(draft) : null;
    Phrase said = !of && draft.isCount() ? levels.saidOf(draft) : null;
    if (said != null) {
      tell(draft, said);
      draft.isOfSubject = true;
      return;
    }
    if (levels.isMoneyMade(draft)) {
      return; // "one partner made millions"
    }
    Draft lender = holder == null ? lenders.lender(i) : null;
    if (lender != null) {
      draft.thing.addAll(lender.thing);
      draft.isOfWhole = lender.isOfWhole;
    } else if (draft.isCount()) {
      holder = of ? holder : subjects.subject(draft);
      draft.isOfSubject = !of;
      draft.isOfHolder = of;
      if (holder != null) {
        tell(draft, holder);
      }
    }
  }

  private void tell(Draft draft, Phrase thing) {
    draft.thing.add(thing);
    if (words.is(thing.head(), "age")) {
      draft.unit = Ages.YEARS; // "the average age was 18"
    }
  }

  /** "a crew of six", but not "a mother of three". */
  private @Nullable Phrase holder(Draft draft) {
    Phrase holder = subjects.nounBeforeOf(draft.from - 1);
    if (holder == null) {
      return null;
    }
    boolean many = draft.numeral.shape() == Numeral.Shape.PLURAL;
    boolean a = words.is(holder.from() - 1, "a") || words.is(holder.from() - 1, "an");
    PartOfSpeech before = phrases.tag(holder.from() - 1);
    boolean owned = !a && (before == PartOfSpeech.DETERMINER || before == PartOfSpeech.POSSESSIVE);
    boolean doing = phrases.tag(draft.to) == PartOfSpeech.GERUND && !a;
    if ((many && owned) || doing) {
      return null; // "the support of millions", "the removal of 11 million living abroad"
    }
    String head = words.lower(holder.head());
    return PARENTS.contains(head) || subjects.isSum(head) ? null : holder;
  }

  /** Whether a number says of the same thing as the one before: "fell 3 percent to 5 dollars". */
  private boolean isSameAmount(Draft before, Draft draft) {
    int end = words.is(before.to, ")") ? before.to + 1 : before.to; // "17 cents (2 percent) to $8"
    int between = draft.from - end;
    boolean to = words.is(draft.from - 1, "to");
    if (to && words.is(before.from - 1, "from")) {
      return between < REACH && before.isCount() == draft.isCount();
    }
    boolean sameUnit =
        draft.unit != null && before.unit != null && draft.unit.name().equals(before.unit.name());
    boolean beside =
        switch (words.lower(draft.from - 1)) {
          case "off", "up", "down" -> between == 2 && words.is(end, ",");
          case "to" ->
              between == 1
                  || (between == 2 && isBeforeTo(end))
                  || (between < NEAR_TO && before.isOfSubject && !lenders.hasVerb(end, draft.from));
          case "(", "or", "/" -> between == 1 || (between == 2 && isBeforeTo(end));
          case "and" -> between == 1 && sameUnit; // "gains of 4% and 6%"
          case "is" -> words.is(draft.from - 2, "which") && between <= 3;
          default -> false;
        };
    boolean level =
        (words.is(draft.from - 1, "or") || words.is(draft.from - 1, "to"))
            && draft.isCount()
            && draft.numeral.isDigits();
    boolean alike = draft.unit != null || (level && before.isOfSubject); // "or 3.95, to 448.80"
    return beside && alike && before.unit != null;
  }

  private boolean isBeforeTo(int at) {
    return words.is(at, ",") || words.is(at, "down") || words.is(at, "up");
  }

  /** Two amounts joined before what both are of. */
  private boolean isSameMeasure(Draft draft, Draft next) {
    Unit unit = draft.unit;
    Unit other = next.unit;
    boolean joined =
        next.from == draft.to + 1
            && (words.is(draft.to, "and") || words.is(draft.to, "or"))
            && unit != null
            && other != null
            && unit.equals(other);
    boolean behind = joined && !next.thing.isEmpty() && next.thing.get(0).from() >= next.to;
    boolean near = behind && next.thing.get(0).from() - next.to <= 2;
    return near && !unit.name().equals("times") && !words.is(draft.from - 1, "between");
  }

  /** "sales rose 5 percent and profit 3 percent": the noun right before, the verb left out. */
  private @Nullable Phrase besideNoun(Draft before, Draft draft) {
    boolean shares = Lenders.isShare(draft) && Lenders.isShare(before) && !before.isOfWhole;
    Phrase phrase = shares ? phrases.before(draft.from) : null;
    if (phrase == null || phrase.from() < before.to) {
      return null;
    }
    int at = phrase.from() - 1;
    while (at > before.to
        && (phrases.tag(at) == PartOfSpeech.DETERMINER
            || phrases.tag(at) == PartOfSpeech.POSSESSIVE)) {
      at--;
    }
    boolean joined = phrases.tag(at) == PartOfSpeech.CONJUNCTION || words.is(at, ",");
    return joined || words.is(at, ";") ? phrase : null;
  }

  private boolean isDimension(int at) {
    return switch (words.lower(at)) {
      case "high", "tall", "long", "wide", "deep", "thick", "by" -> true;
      default -> false;
    };
  }

  private boolean isHolding(int at) {
    return switch (words.lower(at)) {
      case "population", "capacity", "attendance", "circulation", "enrollment", "enrolment" ->
          phrases.isNoun(at);
      default -> false;
    };
  }

  private static boolean isBeside(Draft draft, Draft next) {
    return next.from - draft.to <= 2 && !next.thing.isEmpty();
  }

  private boolean isLimit(int at) {
    return switch (words.lower(at)) {
      case "above", "below", "under", "over", "exceeding", "between" -> true;
      case "fewer" -> false;
      default -> words.lower(at).endsWith("er") && words.is(at + 1, "than");
    };
  }

  /**
   * Whether a measure is set beside the one before: "$700, up from $500", "$5 for one and $9 for".
   */
  private boolean isCompared(Draft before, Draft draft) {
    Unit unit = draft.unit;
    Unit other = before.unit;
    if (unit == null || other == null || !unit.name().equals(other.name())) {
      return false;
    }
    int at = words.is(draft.from - 1, "the") ? draft.from - 2 : draft.from - 1;
    boolean known = at < draft.from - 1 && (words.is(at, "above") || words.is(at, "below"));
    boolean compared =
        switch (words.lower(at)) {
          case "against", "versus", "than" -> true;
          case "from" ->
              at - before.to <= 2
                  || words.is(at - 1, "up")
                  || words.is(at - 1, "down")
                  || words.is(at - 1, ",");
          case "with", "to" -> words.is(at - 1, "compared");
          case "of" -> words.is(at - 1, "instead");
          case "'s", "'" ->
              phrases.isNoun(at - 1)
                  && (words.is(at - 2, "with") || words.is(at - 2, "to"))
                  && words.is(at - 3, "compared"); // "compared with women's $93"
          default -> false;
        };
    boolean parallel =
        (phrases.tag(at) == PartOfSpeech.CONJUNCTION || words.is(at, ","))
            && phrases.tag(draft.to) == PartOfSpeech.PREPOSITION
            && words.is(before.to, words.lower(draft.to))
            && !words.is(draft.to, "of");
    boolean sides =
        isDimension(before.to) && isDimension(draft.to); // "20 feet long and 3 feet wide"
    boolean joined =
        phrases.tag(at) == PartOfSpeech.CONJUNCTION
            && before.thing.stream().anyMatch(phrase -> phrase.head() == at - 1);
    return draft.from - before.to < REACH && (compared || known || parallel || joined || sides);
  }

  /** "were $600, up 13 percent from $500": the amount before a change in percent. */
  private boolean isBeforeChange(int i) {
    Draft draft = drafts.get(i);
    Draft change = drafts.get(i - 1);
    Draft origin = drafts.get(i - 2);
    Unit unit = draft.unit;
    Unit other = origin.unit;
    return words.is(draft.from - 1, "from")
        && draft.from - 1 == change.to
        && Lenders.isShare(change)
        && unit != null
        && other != null
        && unit.name().equals(other.name());
  }

  /** "killed 14": people, but no word says so. */
  private boolean isHarmed(int at) {
    return switch (words.lower(at)) {
      case "dead", "killed", "killing", "kills", "wounded", "wounding", "injured", "injuring" ->
          true;
      default -> false;
    };
  }

  /** "those in the harbour" are told by what follows. */
  private boolean isTold(int at) {
    return phrases.tag(at) == PartOfSpeech.PREPOSITION || words.is(at, "who");
  }

  private boolean isOfThem(int at) {
    return words.is(at, "of")
        && (words.is(at + 1, "them")
            || words.is(at + 1, "these")
            || (words.is(at + 1, "those") && !isTold(at + 2))
            || words.is(at + 1, "which")
            || words.is(at + 1, "whom"));
  }

  private @Nullable Phrase pluralBefore(int end) {
    for (int at = end - 1; at >= 0; at--) {
      if (phrases.tag(at) == PartOfSpeech.PLURAL) {
        return phrases.before(at + 1);
      }
    }
    return null;
  }

  /** "ten boats, two of which": what stands right before; null where that is a number. */
  private @Nullable Phrase beforeComma(int comma) {
    boolean number = drafts.stream().anyMatch(draft -> draft.to == comma && draft.unit != null);
    return number || !words.is(comma, ",") ? null : phrases.before(comma);
  }
}
