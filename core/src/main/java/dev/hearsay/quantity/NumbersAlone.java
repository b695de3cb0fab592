package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a count with no noun behind it counts where the words around it are of a pattern:
 * "boats? There are two", "the seats – 71 in all –", "the island, one of the oldest".
 */
final class NumbersAlone {

  /** So many words may stand in "of the harbour's several dozen boats". */
  private static final int LONGEST_OWNER = 6;

  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final List<Draft> drafts;

  NumbersAlone(Words words, NounPhrases phrases, Subjects subjects, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.drafts = drafts;
  }

  /** What the draft counts; null when it stands in no such pattern, or counts something. */
  @Nullable Phrase of(Draft draft) {
    if (!draft.isCount()) {
      return null;
    }
    if (words.is(draft.to, "of")) {
      return isKind(draft.to + 1) ? ofKind(draft) : null;
    }
    int there = there(draft.from - 1);
    if (there >= 0) {
      return pluralBefore(there);
    }
    if (words.is(draft.from - 1, "including")) {
      return pluralBefore(draft.from - 1);
    }
    return apposed(draft);
  }

  /**
   * The number behind "of" whose thing is that of this one: "one of dozens of boats", "a dozen of
   * the harbour's 90 boats"; null when there is none.
   */
  @Nullable Draft part(Draft draft, @Nullable Draft next) {
    boolean of = next != null && words.is(draft.to, "of") && next.isCount();
    if (!of || next == null || next.from - draft.to > LONGEST_OWNER) {
      return null;
    }
    for (int at = draft.to + 1; at < next.from; at++) {
      switch (phrases.tag(at)) {
        case DETERMINER, POSSESSIVE, NOUN, NAME, ADJECTIVE -> {}
        default -> {
          return null;
        }
      }
    }
    boolean alone = next.from == draft.to + 1 || phrases.tag(next.from - 1) != PartOfSpeech.NOUN;
    return alone && !next.thing.isEmpty() ? next : null;
  }

  /** Whether "the oldest", "the more liberal" begins at a word, with no noun that it is said of. */
  private boolean isKind(int from) {
    if (phrases.tag(from) != PartOfSpeech.DETERMINER && !words.is(from, "its")) {
      return false;
    }
    int at = from + 1;
    boolean graded = words.is(at, "most") || words.is(at, "more") || words.is(at, "least");
    at = graded ? at + 1 : at;
    boolean adjective = phrases.tag(at) == PartOfSpeech.ADJECTIVE;
    boolean ends =
        switch (phrases.tag(at + 1)) {
          case PREPOSITION, MARK, PRONOUN, CONJUNCTION -> true;
          default -> false;
        };
    String lower = words.lower(at);
    return adjective && ends && (graded || lower.endsWith("est") || lower.equals("best"));
  }

  /** "the island, one of the oldest": what stands before the comma; else of whom it is said. */
  private @Nullable Phrase ofKind(Draft draft) {
    int at = draft.from - 1;
    if (words.is(at, ",") || words.isDash(at)) {
      Phrase before = phrases.before(at);
      boolean time =
          before != null && (phrases.isDay(before.head()) || subjects.isTimeOrMonth(before.head()));
      return before == null ? null : withoutNumber(time ? subjects.whole(before) : before);
    }
    at = words.is(at, "as") ? at - 1 : at;
    return switch (phrases.tag(at)) {
      case FINITE_VERB, PAST_PARTICIPLE, BASE_VERB -> subjects.ofVerb(at);
      default -> null;
    };
  }

  /** Of "a 2 percent rate" the rate. */
  private Phrase withoutNumber(Phrase phrase) {
    int from = phrase.from();
    for (Draft other : drafts) {
      boolean inside = other.from <= from && from < other.to && other.to <= phrase.head();
      from = inside ? other.to : from;
    }
    return new Phrase(from, phrase.head());
  }

  /** Where "there" stands before the verbs that end at a word: "there may be"; or -1. */
  private int there(int end) {
    int at = end;
    boolean be = false;
    while (at >= 0) {
      switch (phrases.tag(at)) {
        case FINITE_VERB, BASE_VERB, PAST_PARTICIPLE -> be |= isBe(at);
        case ADVERB -> {}
        default -> {
          return be && words.is(at, "there") ? at : -1;
        }
      }
      if (words.is(at, "there")) {
        return be ? at : -1;
      }
      at--;
    }
    return -1;
  }

  private boolean isBe(int at) {
    return switch (words.lower(at)) {
      case "be", "been", "is", "are", "was", "were", "'s", "'re" -> true;
      default -> false;
    };
  }

  /** "the fewest seats – 71 in all –", "votes: 60 million". */
  private @Nullable Phrase apposed(Draft draft) {
    int last = draft.from - 1;
    int mark = words.isDash(last) && words.isDash(last - 1) ? last - 1 : last; // "--"
    boolean dash = words.isDash(mark) && !words.isHyphen(mark) && !words.isGlued(mark);
    boolean opens = dash || words.is(mark, "--") || words.is(mark, ":");
    boolean plural = phrases.tag(mark - 1) == PartOfSpeech.PLURAL;
    boolean counted = drafts.stream().anyMatch(other -> isIn(other, mark - 1));
    return opens && plural && !counted ? phrases.before(mark) : null;
  }

  private static boolean isIn(Draft other, int at) {
    return (other.from <= at && at < other.to)
        || other.thing.stream().anyMatch(phrase -> phrase.head() == at);
  }

  private @Nullable Phrase pluralBefore(int end) {
    for (int at = end - 1; at >= 0; at--) {
      boolean subject = phrases.tag(at + 1) == PartOfSpeech.FINITE_VERB; // "experts say there are"
      if (phrases.tag(at) == PartOfSpeech.PLURAL && !subject) {
        return phrases.before(at + 1);
      }
    }
    return null;
  }
}
