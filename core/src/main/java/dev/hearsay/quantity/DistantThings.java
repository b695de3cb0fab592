package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import java.util.List;
import java.util.Objects;
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

  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final List<Draft> drafts;

  DistantThings(Words words, NounPhrases phrases, Subjects subjects, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.drafts = drafts;
  }

  /** Gives a draft that has none the thing that stands elsewhere, if any does. */
  void complete(int i) {
    Draft draft = drafts.get(i);
    Phrase moved =
        draft.isCount() && subjects.isMoved(draft) ? subjects.changedObject(draft.from - 1) : null;
    if (moved != null) {
      draft.thing.add(moved);
      return;
    }
    if (i > 0 && isSameAmount(drafts.get(i - 1), draft)) {
      draft.thing.addAll(drafts.get(i - 1).thing);
      return;
    }
    if (draft.isCount() && isOfThem(draft.to)) {
      Phrase named = pluralBefore(draft.from);
      if (named != null) {
        draft.thing.add(named);
        return;
      }
    }
    if (draft.isCount() && isLevel(draft.from - 1)) {
      Phrase subject = subjects.subject(draft);
      draft.isOfSubject = true;
      if (subject != null) {
        draft.thing.add(subject);
        return;
      }
      if (i > 0 && drafts.get(i - 1).isOfSubject) {
        draft.thing.addAll(drafts.get(i - 1).thing);
        return;
      }
    }
    boolean bounded = draft.isCount() && draft.from < draft.numeral.from();
    if (bounded && phrases.tag(draft.from - 1) == PartOfSpeech.NOUN) {
      draft.thing.add(Objects.requireNonNull(phrases.before(draft.from))); // "a crew below 300"
      return;
    }
    Draft lender = lender(i);
    if (lender != null) {
      draft.thing.addAll(lender.thing);
    } else if (draft.isCount()) {
      boolean of = words.is(draft.from - 1, "of");
      Phrase holder = of ? holder(draft.from - 1) : subjects.subject(draft);
      draft.isOfSubject = !of;
      if (holder != null) {
        draft.thing.add(holder);
      }
    }
  }

  /** "a crew of six", but not "a mother of three". */
  private @Nullable Phrase holder(int of) {
    Phrase holder = subjects.nounBeforeOf(of);
    return holder == null || PARENTS.contains(words.lower(holder.head())) ? null : holder;
  }

  /** Whether a number says of the same thing as the one before: "fell 3 percent to 5 dollars". */
  private boolean isSameAmount(Draft before, Draft draft) {
    int between = draft.from - before.to;
    boolean to = words.is(draft.from - 1, "to");
    if (to && words.is(before.from - 1, "from")) {
      return between < REACH && before.isCount() == draft.isCount();
    }
    boolean sameUnit =
        draft.unit != null && before.unit != null && draft.unit.name().equals(before.unit.name());
    boolean beside =
        switch (words.lower(draft.from - 1)) {
          case "(", "to", "or" -> between == 1 || (between == 2 && words.is(before.to, ","));
          case "and" -> between == 1 && sameUnit; // "gains of 4% and 6%"
          case "is" -> words.is(draft.from - 2, "which") && between <= 3;
          default -> false;
        };
    return beside && draft.unit != null && before.unit != null;
  }

  /** Whether a word leads to the level that something reaches: "closing at 90". */
  private boolean isLevel(int at) {
    return words.is(at, "at") || words.is(at, "to") || words.is(at, "on");
  }

  private boolean isOfThem(int at) {
    return words.is(at, "of")
        && (words.is(at + 1, "them")
            || words.is(at + 1, "these")
            || words.is(at + 1, "those")
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

  /** The nearest number before, else behind, that counts what this one counts; or null. */
  private @Nullable Draft lender(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (lends(drafts.get(j), drafts.get(i))) {
        return drafts.get(j);
      }
    }
    for (int j = i + 1; j < drafts.size(); j++) {
      if (lends(drafts.get(j), drafts.get(i))) {
        return drafts.get(j);
      }
    }
    return null;
  }

  /** Percentages, ratios and fractions are of the same kind. */
  private static boolean isShare(Draft draft) {
    Unit unit = draft.unit;
    return draft.denominator != null || (unit != null && unit.name().equals("percent"));
  }

  private static boolean lends(Draft lender, Draft borrower) {
    if (lender.thing.isEmpty()) {
      return false;
    }
    Unit unit = borrower.unit;
    Unit other = lender.unit;
    boolean shares = isShare(lender) && isShare(borrower);
    if (unit == null || other == null) {
      return (shares && (lender.isOfWhole || lender.unit == null))
          || (lender.isCount() && borrower.isCount());
    }
    return shares && lender.isOfWhole;
  }
}
