package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Referents;
import dev.hearsay.mention.WordTag;
import dev.hearsay.mention.Words;

/**
 * How far a noun phrase goes on behind its noun: phrases with "of" and other prepositions, relative
 * clauses, participles. Without a parse of the sentence; what can belong to the verb as well is
 * taken to belong to the noun only where the noun is a subject.
 */
final class Postmodifiers {

  /** Phrases within phrases: "the head of the office of the mayor of the town of …". */
  private static final int DEPTH = 4;

  /** Words of a clause that tells more of a noun. */
  private static final int LONGEST_CLAUSE = 25;

  private final Words words;
  private final WordTag[] tags;
  private final Referents referents;

  Postmodifiers(Words words, WordTag[] tags, Referents referents) {
    this.words = words;
    this.tags = tags;
    this.referents = referents;
  }

  /**
   * One past the last word that belongs to a noun.
   *
   * @param to one past the noun
   * @param end one past the sentence
   * @param subject whether no verb stands before it in its clause
   */
  int end(int to, int end, boolean name, boolean subject) {
    return end(to, end, name, subject, DEPTH);
  }

  private int end(int to, int end, boolean name, boolean subject, int depth) {
    int at = to;
    while (at < end && depth > 0) {
      int next = at;
      if (tags[at] == WordTag.PREPOSITION && belongs(at, to, name, subject)) {
        next = nounPhraseEnd(at + 1, end, subject, depth - 1);
      } else if (isRelative(at, end) && !name) {
        next = clauseEnd(at + 1, end);
      } else if (!name
          && (tags[at] == WordTag.GERUND || tags[at] == WordTag.PARTICIPLE)
          && at == to) {
        next = clauseEnd(at, end);
      }
      if (next <= at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private boolean belongs(int at, int to, boolean name, boolean subject) {
    return switch (words.lower(at)) {
      case "of" -> true;
      case "from" -> at == to;
      case "for",
          "between",
          "in",
          "at",
          "on",
          "with",
          "against",
          "about",
          "near",
          "within",
          "to",
          "around",
          "behind",
          "under",
          "over" ->
          !name && subject;
      default -> false;
    };
  }

  private boolean isRelative(int at, int end) {
    return tags[at] == WordTag.QUESTION
        && at + 1 < end
        && switch (words.lower(at)) {
          case "who", "which", "that", "whose", "whom" -> true;
          default -> false;
        };
  }

  /** One past the noun phrase that begins at a word; the word itself when none does. */
  private int nounPhraseEnd(int from, int end, boolean subject, int depth) {
    int at = from;
    int last = -1;
    while (at < end) {
      if (referents.named(at).isPresent()) {
        at = referents.nameEnd(at);
        last = at;
      } else if (tags[at].isNoun()) {
        last = ++at;
      } else if (canStandBeforeNoun(at, last >= 0)) {
        if (tags[at] == WordTag.NUMBER) {
          last = at + 1;
        }
        at++;
      } else if (tags[at] == WordTag.PRONOUN && last < 0) {
        return at + 1;
      } else {
        break;
      }
    }
    return last < 0 ? from - 1 : end(last, end, false, subject, depth);
  }

  private boolean canStandBeforeNoun(int at, boolean nounSeen) {
    return switch (tags[at]) {
      case DETERMINER, POSSESSIVE_PRONOUN -> !nounSeen || tags[at - 1] == WordTag.POSSESSIVE;
      case ADJECTIVE, NUMBER, POSSESSIVE -> true;
      case ADVERB, GERUND, PARTICIPLE -> !nounSeen;
      default -> false;
    };
  }

  /** Where a clause ends: at a mark, or before the second verb that has none to join it. */
  private int clauseEnd(int from, int end) {
    int limit = Math.min(end, from + LONGEST_CLAUSE);
    boolean relative = tags[from - 1] == WordTag.QUESTION;
    boolean verb = !relative;
    for (int i = from; i < limit; i++) {
      if (tags[i] == WordTag.MARK) {
        return i;
      }
      if (tags[i] == WordTag.FINITE) {
        boolean joined = tags[i - 1] == WordTag.CONJUNCTION || tags[i - 1] == WordTag.ADVERB;
        if (verb && !joined) {
          return i;
        }
        verb = true;
      }
    }
    return limit;
  }
}
