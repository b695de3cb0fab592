package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb: past auxiliaries, asides and relative pronouns; of a verb without
 * one that of the clause before; and for "it" or "they" what the sentence named before.
 */
final class Clauses {

  /** Heads that only say that something is counted. */
  static final Set<String> COUNTING_HEADS = Set.of("number", "total", "count", "figure", "numbers");

  /** Between them a new clause takes the subject of the one before. */
  private static final Set<String> JOINING =
      Set.of("then", "before", "after", "by", "while", "when", "since", "without", "despite");

  private static final int REACH = 16;

  private final Words words;
  private final NounPhrases phrases;
  private final Lexicon lexicon;
  private final List<Draft> drafts;
  private final PhraseHeads heads;

  Clauses(Words words, NounPhrases phrases, Lexicon lexicon, List<Draft> drafts) {
    this.words = words;
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.drafts = drafts;
    this.heads = new PhraseHeads(words, phrases, drafts);
  }

  /** The subject of the verb at a word, auxiliaries before it included; or null. */
  @Nullable Phrase subjectOf(int verb) {
    int head = phrases.tree().subjectOf(verb);
    boolean number = isInDraft(head) && head > verb;
    boolean named =
        head >= 0 && !number && (phrases.isNoun(head) || isPronoun(head) || isInDraft(head));
    int last = named ? phrases.tree().lastJoined(head) : head;
    boolean owner = // "Roe's 500 fell"
        phrases.tag(head + 1) == PartOfSpeech.POSSESSIVE
            || phrases.tag(last + 1) == PartOfSpeech.POSSESSIVE;
    boolean aside = phrases.tag(verb) == PartOfSpeech.GERUND && words.is(verb - 1, ",");
    boolean inherited = !phrases.tree().hasSubject(verb) && isNounBefore(verb);
    boolean plain = named && !owner && !aside && !inherited;
    return plain ? headed(head, verb) : subjectBefore(verb);
  }

  /** Whether a noun stands right before a verb and its auxiliaries. */
  private boolean isNounBefore(int verb) {
    int at = beforeTime(verb - 1);
    while (at > 0 && isAuxiliary(at)) {
      at = beforeTime(at - 1);
    }
    return phrases.isNoun(at) && !isInDraft(at);
  }

  /** The phrase that a noun heads, or what it counts; of a pronoun, what it stands for. */
  @Nullable Phrase headed(int head, int verb) {
    if (isPronoun(head)) {
      return resolved(head);
    }
    Draft inside = draftAt(head);
    if (inside != null) { // "of the boats 5 percent sank"
      return inside.thing.isEmpty() ? null : inside.thing.get(inside.thing.size() - 1);
    }
    int counted =
        COUNTING_HEADS.contains(words.lower(head)) ? phrases.tree().of(head) : WordTree.NONE;
    int noun = counted >= 0 && phrases.isNoun(counted) ? counted : head;
    while (noun + 1 != verb
        && phrases.isNoun(noun + 1)
        && !phrases.isDay(noun + 1)
        && !isInDraft(noun + 1)) {
      noun++; // names that the tree takes apart
    }
    while (phrases.tag(noun) == PartOfSpeech.NAME
        && words.isCapital(noun)
        && words.is(noun + 1, "of")
        && phrases.tag(noun + 2) == PartOfSpeech.NAME
        && words.isCapital(noun + 2)) {
      noun += 2; // "Bank of Arden fell"
    }
    Phrase phrase = withOwner(phrases.endingAt(noun));
    int last = phrases.tree().lastJoined(noun);
    boolean joined = last > noun && last - noun < REACH && !hasDraft(noun, last);
    Phrase whole = joined ? new Phrase(phrase.from(), last) : phrase;
    boolean role = // "shares in the carmakers Roe and Doe fell"
        phrases.tag(whole.from() - 1) == PartOfSpeech.PLURAL
            && phrases.tag(whole.from()) == PartOfSpeech.NAME;
    return role ? heads.headOfPhrase(whole) : whole;
  }

  /** "Bank of Arden shares". */
  private Phrase withOwner(Phrase phrase) {
    Phrase outer = words.is(phrase.from() - 1, "of") ? phrases.before(phrase.from() - 1) : null;
    boolean name = outer != null && heads.isOneName(outer, phrase.from() - 1, phrase.head());
    return name ? new Phrase(outer.from(), phrase.head()) : phrase;
  }

  private boolean hasDraft(int from, int to) {
    return drafts.stream().anyMatch(draft -> draft.from > from && draft.from < to);
  }

  private @Nullable Phrase subjectBefore(int verb) {
    int limit = Math.max(-1, verb - REACH);
    boolean finite = phrases.tag(verb) == PartOfSpeech.FINITE_VERB;
    boolean participle = phrases.tag(verb) == PartOfSpeech.GERUND;
    int at = beforeTime(verb - 1);
    while (at > limit && isAuxiliary(at)) {
      finite |= phrases.tag(at) == PartOfSpeech.FINITE_VERB;
      participle |= phrases.tag(at) == PartOfSpeech.GERUND;
      at = beforeTime(at - 1);
    }
    if (at < 0) {
      return participle && !finite ? afterComma(verb) : null;
    }
    boolean joined =
        phrases.tag(at) == PartOfSpeech.CONJUNCTION || JOINING.contains(words.lower(at));
    boolean purpose =
        words.is(verb - 1, "to") && isClosing(words.lower(verb)); // "took losses to close at"
    boolean takes =
        purpose
            || (participle && !finite && (words.is(at, ",") || JOINING.contains(words.lower(at))));
    int main = participle && !finite && isBreak(at) ? phrases.tree().mainSubject() : WordTree.NONE;
    if (phrases.isNoun(main) && main < at) {
      return headed(main, verb); // "the deficit that he left would grow – reaching $5"
    }
    if (takes || joined) {
      return ofClause(at);
    }
    if (isPronoun(at)) {
      return resolved(at);
    }
    return endingBefore(beforeAsides(at) + 1);
  }

  private boolean isBreak(int at) {
    return words.is(at, "--") || (words.isDash(at) && !words.isHyphen(at));
  }

  private static boolean isClosing(String lower) {
    return switch (lower) {
      case "close", "end", "finish", "settle" -> true;
      default -> false;
    };
  }

  /** "Falling 3 percent, the index closed at 90": what stands behind the comma. */
  private @Nullable Phrase afterComma(int verb) {
    for (int at = verb + 1; at < words.size(); at++) {
      if (words.is(at, ",") && !isInDraft(at + 1)) {
        return phrases.after(at + 1, true);
      }
    }
    return null;
  }

  /** Past relative pronouns, brackets and what stands between commas, to the end of a noun. */
  private int beforeAsides(int from) {
    int at = from;
    for (int i = 0; i < 3; i++) {
      if (isRelative(at)) {
        at = words.is(at - 1, ",") ? at - 2 : at - 1;
      } else if (words.is(at, ")")) {
        at = opening(at, "(") - 1;
      } else if (words.is(at, ",")) {
        int comma = opening(at - 1, ",");
        boolean named = phrases.isNoun(comma - 1) && !hasVerb(comma, at);
        boolean aside = comma > 0 && at - comma < REACH && (named || opensAside(comma + 1));
        at = aside ? comma - 1 : at - 1;
      }
    }
    return at;
  }

  private boolean hasVerb(int from, int to) {
    for (int at = from; at < to; at++) {
      if (phrases.tag(at) == PartOfSpeech.FINITE_VERB) {
        return true;
      }
    }
    return false;
  }

  private boolean opensAside(int at) {
    return switch (phrases.tag(at)) {
      case DETERMINER, PREPOSITION, ADVERB, PAST_PARTICIPLE, GERUND -> true;
      default -> isRelative(at);
    };
  }

  /** The phrase that ends before a word, its own head; null when it is a time or a number. */
  private @Nullable Phrase endingBefore(int end) {
    int at = end - 1;
    Draft inside = draftAt(at);
    if (inside != null && inside.is(Unit.Kind.AGE)) { // "turnout among those aged 18 to 29 was"
      at = inside.from - 1;
      at = words.is(at, "those") ? at - 1 : at;
      at = phrases.tag(at) == PartOfSpeech.PREPOSITION ? at - 1 : at;
    } else if (inside != null) { // "prices that had risen 5 percent fell 3"
      boolean known = inside.unit != null && !inside.thing.isEmpty();
      return known ? inside.thing.get(inside.thing.size() - 1) : null;
    }
    Phrase phrase = phrases.before(at + 1);
    Phrase whole = phrase == null ? null : heads.headOfPhrase(phrase);
    boolean time = whole != null && lexicon.units().isTime(words.lower(whole.head()));
    return time ? null : whole;
  }

  /** The subject of the nearest verb before a word that has one; or null. */
  @Nullable Phrase ofClause(int before) {
    return ofClause(before, "");
  }

  /** The name before the nearest relative clause, when no mark ends the clause before a word. */
  @Nullable Phrase ofRelative(int before) {
    for (int at = before - 1; at > 1 && at > before - 2 * REACH; at--) {
      if (words.is(at, ",") || words.is(at, ";")) {
        return null;
      }
      if (words.is(at, "who")) {
        int end = words.is(at - 1, ",") ? at - 2 : at - 1;
        return phrases.tag(end) == PartOfSpeech.NAME ? phrases.before(end + 1) : null;
      }
    }
    return null;
  }

  private @Nullable Phrase ofClause(int before, String pronoun) {
    for (int at = before - 1; at > 0 && at > before - 2 * REACH; at--) {
      if (phrases.tag(at) == PartOfSpeech.FINITE_VERB) {
        int subject = beforeTime(at - 1);
        while (subject > 0 && phrases.tag(subject) == PartOfSpeech.ADVERB) {
          subject = beforeTime(subject - 1);
        }
        if (isPronoun(subject)) {
          Phrase resolved = pronoun.isEmpty() ? resolved(subject) : null;
          if (resolved != null || pronoun.isEmpty()) {
            return resolved;
          }
        } else {
          int end = beforeAsides(subject);
          boolean noun = phrases.isNoun(end) && !isInDraft(end);
          Phrase phrase = noun ? endingBefore(end + 1) : null;
          if (phrase != null && agrees(pronoun, phrase)) {
            return phrase;
          }
        }
      }
    }
    return null;
  }

  private boolean isPronoun(int at) {
    return switch (words.lower(at)) {
      case "it", "they", "he", "she", "this", "i", "we", "you" -> words.isWord(at);
      default -> false;
    };
  }

  /** What a pronoun stands for: the subject of a verb before it that agrees in number; or null. */
  private @Nullable Phrase resolved(int pronoun) {
    return switch (words.lower(pronoun)) {
      case "it", "they", "he", "she" -> ofClause(pronoun, words.lower(pronoun));
      default -> null;
    };
  }

  private boolean agrees(String pronoun, Phrase phrase) {
    PartOfSpeech head = phrases.tag(phrase.head());
    return switch (pronoun) {
      case "it" -> head != PartOfSpeech.PLURAL;
      case "they" -> head != PartOfSpeech.NOUN;
      case "he", "she" -> head == PartOfSpeech.NAME;
      default -> true;
    };
  }

  /** Back over what tells the time between a subject and its verb: "the index on Monday fell". */
  private int beforeTime(int from) {
    int at = from;
    while (at > 0) {
      boolean day = phrases.isDay(at);
      boolean unit = lexicon.units().isTime(words.lower(at)) && isLately(words, at - 1);
      boolean each = words.is(at, "each") || words.is(at, "both") || words.is(at, "all");
      if (!day && !unit && !each) {
        return at;
      }
      at = unit ? at - 2 : at - 1;
      at = words.is(at, "on") ? at - 1 : at;
    }
    return at;
  }

  static boolean isLately(Words words, int at) {
    return words.is(at, "this") || words.is(at, "last");
  }

  private boolean isRelative(int at) {
    return words.is(at, "which") || words.is(at, "who") || words.is(at, "that");
  }

  private int opening(int closing, String mark) {
    int at = closing;
    while (at > 0 && !words.is(at, mark)) {
      at--;
    }
    return at;
  }

  boolean isAuxiliary(int at) {
    return switch (phrases.tag(at)) {
      case FINITE_VERB, BASE_VERB, PAST_PARTICIPLE, GERUND, ADVERB -> true;
      case PREPOSITION -> words.is(at, "to") || (words.is(at, "than") && words.is(at - 1, "more"));
      default -> words.is(at, "more") && words.is(at + 1, "than");
    };
  }

  private boolean isInDraft(int at) {
    return draftAt(at) != null;
  }

  private @Nullable Draft draftAt(int at) {
    return drafts.stream()
        .filter(draft -> draft.from <= at && at < draft.to)
        .findFirst()
        .orElse(null);
  }
}
