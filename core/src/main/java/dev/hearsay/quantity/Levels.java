package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what reaches the level that a number without a unit tells: "the index closed at 90". */
final class Levels {

  private static final BigDecimal MILLION = new BigDecimal(1_000_000);

  /** "its lowest level in many years, at 90": so many words may stand between. */
  private static final int NEAR = 8;

  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final List<Draft> drafts;

  Levels(Words words, NounPhrases phrases, Subjects subjects, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.drafts = drafts;
  }

  /** Whether a word leads to the level that something reaches: "closing at 90". */
  boolean isLevel(int at) {
    return words.is(at, "at") || words.is(at, "to") || words.is(at, "on");
  }

  /**
   * What stands at the level that a draft tells, nothing if it has no name; null if that isn't
   * told.
   */
  @Nullable List<Phrase> of(int i) {
    Draft draft = drafts.get(i);
    Draft last = i > 0 ? drafts.get(i - 1) : null;
    if (last != null && last.isOfSubject && isClosing(last.to, draft.from)) {
      return List.copyOf(last.thing); // "plunged by 30 points, closing at 683"
    }
    Draft before = i > 1 ? drafts.get(i - 2) : null;
    if (last != null && before != null && before.isOfSubject && isMark(last)) {
      return List.copyOf(before.thing); // "rose 8 percent to above the 5,000 mark at 5,272"
    }
    Phrase level = extreme(draft.from - 1);
    if (level != null) {
      return List.of(level);
    }
    Phrase subject = subjects.subject(draft);
    draft.isOfSubject = true;
    if (subject != null) {
      return List.of(subject);
    }
    return last != null && last.isOfSubject ? List.copyOf(last.thing) : null;
  }

  /** Whether nothing but ", closing at" stands between two numbers. */
  private boolean isClosing(int from, int to) {
    return to - from == 3
        && words.is(from, ",")
        && phrases.tag(from + 1) == PartOfSpeech.GERUND
        && words.lower(from + 1).endsWith("ing");
  }

  private boolean isMark(Draft draft) {
    return draft.thing.size() == 1 && words.is(draft.thing.get(0).head(), "mark");
  }

  /** "fell to its lowest level in years, at 3,768": the level; or null. */
  private @Nullable Phrase extreme(int at) {
    if (!words.is(at, "at")) {
      return null;
    }
    for (int noun = at - 1; noun > at - NEAR && noun > 1; noun--) {
      boolean level = words.lower(noun).startsWith("level");
      if (level && words.lower(noun - 1).endsWith("est")) {
        return phrases.endingAt(noun);
      }
      if (phrases.tag(noun) == PartOfSpeech.FINITE_VERB) {
        return null;
      }
    }
    return null;
  }

  /** What "is" or "numbers" so many: "the sample was 651"; null when nothing is said to. */
  @Nullable Phrase saidOf(Draft draft) {
    int at = draft.from - 1;
    while (at > 0 && phrases.tag(at) == PartOfSpeech.ADVERB) {
      at--;
    }
    boolean be =
        switch (words.lower(at)) {
          case "is", "was", "are", "were", "be", "been", "numbered", "totaled", "totalled" -> true;
          default -> false;
        };
    boolean alone =
        phrases.tag(draft.to) == PartOfSpeech.MARK
            || phrases.tag(draft.to) == PartOfSpeech.PREPOSITION;
    if (!be || !alone || words.is(draft.to, "of")) {
      return null;
    }
    Phrase subject = subjects.ofVerb(at);
    boolean noun = subject != null && subject.head() < at && phrases.isNoun(subject.head());
    return noun ? subject : null;
  }

  /** Whether nothing but money is meant: "one partner made millions". */
  boolean isMoneyMade(Draft draft) {
    boolean many =
        draft.isCount()
            && draft.numeral.shape() == Numeral.Shape.PLURAL
            && draft.low.compareTo(MILLION) >= 0;
    return many
        && switch (words.lower(draft.from - 1)) {
          case "make", "makes", "made", "making", "earn", "earned", "earning", "lose", "lost" ->
              true;
          case "losing", "spend", "spent", "spending", "cost", "costs", "costing", "pay", "paid" ->
              true;
          case "paying", "raise", "raised", "raising", "owe", "owes", "owed", "worth" -> true;
          default -> false;
        };
  }
}
