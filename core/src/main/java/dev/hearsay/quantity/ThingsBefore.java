package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import dev.hearsay.quantity.Unit.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a measure is of right before it: "a fine of $500", "Jane Roe, 33", "the wage, now
 * $10".
 */
final class ThingsBefore {

  private static final int NEAR = 5;

  private final Words words;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final List<Draft> drafts;

  ThingsBefore(Words words, NounPhrases phrases, Subjects subjects, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.subjects = subjects;
    this.drafts = drafts;
  }

  /** "a fine of $500", "Jane Roe, 33", "a woman aged 33", "voters under 30". */
  @Nullable Phrase of(Draft draft) {
    int at = subjects.beforeMargin(draft.from - 1);
    while (at > 1 && phrases.tag(at) == PartOfSpeech.ADVERB && draft.from - at < 4) {
      at--; // "a drop of only 5 percent"
    }
    boolean article = words.is(at, "a") || words.is(at, "an") || words.is(at, "the");
    at = article ? at - 1 : at;
    boolean part = draft.is(Kind.SHARE) || draft.is(Kind.MONEY);
    if (words.is(at, "of") && article && words.is(at + 1, "the") && part) {
      return null; // "a friend of the 1 percent", "on top of the $5 million"
    }
    String last = words.lower(draft.to - 1);
    boolean person = draft.is(Kind.AGE) && (last.startsWith("old") || last.contains("-old"));
    boolean noun = person && (words.isHyphen(draft.to - 2) || last.contains("-old"));
    if (noun && phrases.tag(draft.from - 1) == PartOfSpeech.DETERMINER) {
      // "in front of a 6-year-old", but "Roe, who left as a 6-year-old"
      return words.is(draft.from - 2, "as") ? subjects.nameOfClause(draft.from - 2) : null;
    }
    if (last.endsWith("olds") && words.is(at, "of")) {
      return null; // "a poll of 18- to 34-year-olds"
    }
    if (words.is(at, "of") && !isIn(at - 1)) {
      Phrase holder = subjects.nounBeforeOf(at);
      return holder != null && subjects.isSum(words.lower(holder.head())) ? null : holder;
    }
    boolean height =
        words.is(draft.from, "as")
            && (words.is(draft.from + 1, "high") || words.is(draft.from + 1, "low"));
    if (height
        && phrases.isNoun(draft.from - 1)
        && phrases.tag(draft.from - 1) != PartOfSpeech.NAME) {
      Phrase phrase = phrases.before(draft.from); // "fees as high as $50"
      boolean of = phrase != null && words.is(phrase.from() - 2, "of"); // "the value of the boat"
      return phrase != null && of ? subjects.whole(phrase) : phrase;
    }
    Phrase apposed = draft.is(Kind.AGE) ? null : apposed(draft);
    if (apposed != null) {
      return apposed;
    }
    boolean tells =
        (draft.is(Kind.SHARE) && isComparative(draft.to))
            || (draft.is(Kind.MEASURE) && words.is(draft.to, "wide"))
            || (draft.is(Kind.MEASURE) && words.is(draft.to, "long"));
    if (tells && phrases.isNoun(draft.from - 1)) {
      return phrases.before(draft.from); // "prices 60 percent higher", "a hole 20 feet wide"
    }
    boolean range = draft.low.compareTo(draft.high) < 0;
    if (range && words.is(at, "from")) {
      int ranged = words.is(at - 2, ",") ? at - 3 : at - 2; // "tariffs, ranging from"
      boolean ranging = phrases.tag(at - 1) == PartOfSpeech.GERUND && phrases.isNoun(ranged);
      return phrases.before(ranging ? ranged + 1 : at); // "leads ranging from 5 to 10 points"
    }
    if (!draft.is(Kind.AGE)) {
      return null;
    }
    if (words.is(at, "(") || words.is(at, ",")) {
      return withoutRole(named(beforeBracket(at)));
    }
    if (words.is(at, "at") || words.is(at, "At")) {
      boolean opens = at == 0 || words.kind(at - 1) == Words.Kind.MARK;
      if (opens) { // "At 33, Roe became …"
        return words.is(draft.to, ",") ? phrases.after(draft.to + 1, true) : null;
      }
    }
    if (phrases.tag(at) == PartOfSpeech.DETERMINER || phrases.tag(at) == PartOfSpeech.PRONOUN) {
      return null; // "those aged 33"
    }
    if (words.is(at, "at") && words.lower(at - 1).startsWith("die")) {
      return subjects.ofVerb(at - 1); // "Jane Roe, the singer, dies at 92"
    }
    Phrase directly = phrases.before(at + 1);
    if (directly != null) {
      return directly;
    }
    Phrase bearer = subjects.bearer(draft.from - 1);
    return bearer != null ? bearer : subjects.named(draft.from - 1);
  }

  /**
   * "the wage, now $10, would rise", "the largest share – $5 million – went", "Roe (12 percent)".
   */
  private @Nullable Phrase apposed(Draft draft) {
    int at = draft.from - 1;
    boolean now = words.is(at, "now") && words.is(at - 1, ",");
    boolean closed = words.isDash(draft.to) || words.is(draft.to, ".") || words.is(draft.to, "as");
    boolean dashes = words.isDash(at) && closed && !words.isHyphen(at);
    boolean brackets = words.is(at, "(") && words.is(draft.to, ")");
    boolean level =
        words.is(at, "at")
            && words.is(at - 1, ",")
            && words.is(draft.to, ",")
            && !draft.is(Kind.MONEY);
    int end = now || level ? at - 1 : at;
    if (level && words.is(end - 1, "which")) { // "the rate, which, at 35 percent, is the highest"
      end = words.is(end - 2, ",") ? end - 2 : end - 1;
    }
    int last = end;
    boolean inDraft = drafts.stream().anyMatch(other -> endsAt(other, last));
    boolean told = (now || level || dashes || brackets) && !inDraft && phrases.isNoun(end - 1);
    Phrase phrase = told ? phrases.before(end) : null;
    return phrase != null && dashes ? subjects.whole(phrase) : phrase;
  }

  /** The name before a comma, also past one inside it: "John Roe, Jr., 38". */
  private @Nullable Phrase named(int comma) {
    Phrase phrase = phrases.before(comma);
    boolean younger =
        phrase != null
            && words.is(phrase.from() - 1, ",")
            && switch (words.lower(phrase.from())) {
              case "jr", "jr.", "sr", "sr.", "ii", "iii", "iv" -> true;
              default -> false;
            };
    Phrase name = younger && phrase != null ? phrases.before(phrase.from() - 1) : null;
    return name == null || phrase == null ? phrase : new Phrase(name.from(), phrase.head());
  }

  /** Of "his daughter Jane Roe" the name. */
  private @Nullable Phrase withoutRole(@Nullable Phrase phrase) {
    if (phrase == null || !words.isCapital(phrase.head())) {
      return phrase;
    }
    int from = phrase.from();
    while (from < phrase.head() && !words.isCapital(from)) {
      from++;
    }
    return new Phrase(from, phrase.head());
  }

  private boolean isIn(int at) {
    return drafts.stream().anyMatch(other -> other.from <= at && at < other.to);
  }

  /** Whether a quantity, or the thing right behind it, ends before a word. */
  private static boolean endsAt(Draft other, int end) {
    boolean counted =
        other.to < end
            && end - other.to < NEAR
            && other.thing.stream().anyMatch(phrase -> phrase.head() == end - 1);
    return counted || (other.from < end && end <= other.to);
  }

  private boolean isComparative(int at) {
    return switch (words.lower(at)) {
      case "higher", "lower", "larger", "smaller", "cheaper", "bigger" -> true;
      default -> false;
    };
  }

  /** Back over what stands in brackets before a comma: "Jane Roe (left), 33". */
  private int beforeBracket(int comma) {
    int at = comma;
    if (words.is(at, ",") && words.is(at - 1, ")")) {
      while (at > 0 && !words.is(at, "(")) {
        at--;
      }
    }
    return at;
  }
}
