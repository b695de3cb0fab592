package dev.hearsay.quantity;

import dev.hearsay.quantity.NounPhrases.Phrase;

/**
 * Tells what commas and "and" join inside a noun phrase: "men and women", "city and county
 * offices".
 */
final class NounLists {

  private static final int CLAUSE = 8;
  private static final int LIST = 8;
  private static final int MODIFIERS = 3;

  private final Words words;
  private final PartOfSpeech[] tags;
  private final WordTree tree;

  NounLists(Words words, PartOfSpeech[] tags, WordTree tree) {
    this.words = words;
    this.tags = tags;
    this.tree = tree;
  }

  private PartOfSpeech tag(int i) {
    return i < 0 || i >= tags.length ? PartOfSpeech.MARK : tags[i];
  }

  /**
   * Whether a comma or "and" joins modifiers of a plural that is still to come: "ten city and
   * county offices". What is many ends in a plural.
   */
  boolean isInside(int start, int mark, int head) {
    boolean joins = tag(mark) == PartOfSpeech.CONJUNCTION || words.is(mark, ",");
    boolean many =
        words.is(start - 1, "of")
            || words.is(start - 1, "in")
            || tag(start - 1) == PartOfSpeech.NUMBER;
    if (!joins || !many || head < 0 || tag(head) == PartOfSpeech.PLURAL) {
      return false;
    }
    if (isJoinedModifier(mark, head)) {
      return true;
    }
    boolean joined = tag(mark) == PartOfSpeech.CONJUNCTION;
    for (int at = mark + 1; at < mark + LIST; at++) {
      switch (tag(at)) {
        case PLURAL -> {
          return joined && at > mark + 1 && tag(at + 1) != PartOfSpeech.FINITE_VERB;
        }
        case NOUN, NAME, ADJECTIVE -> {}
        case CONJUNCTION -> joined = true;
        default -> {
          if (!words.is(at, ",") && !words.isHyphen(at)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /** "oil and gas revenue", of which the tree says that both stand before the last noun. */
  private boolean isJoinedModifier(int and, int head) {
    int last = and + 1;
    while (tag(last + 1) == PartOfSpeech.NOUN) {
      last++;
    }
    return tag(and) == PartOfSpeech.CONJUNCTION
        && tag(head) == PartOfSpeech.NOUN
        && tag(and + 1) == PartOfSpeech.NOUN
        && last > and + 1
        && tree.isBelow(head, last);
  }

  /** "men and women" is one thing. */
  Phrase joined(Phrase phrase) {
    int listed = endOfList(phrase.from(), phrase.head());
    if (listed > phrase.head()) {
      return new Phrase(phrase.from(), listed);
    }
    int and = phrase.head() + 1;
    boolean plural = tag(phrase.head()) == PartOfSpeech.PLURAL;
    if (!plural || !(words.is(and, "and") || words.is(and, "or"))) {
      return phrase;
    }
    int at = and + 1;
    while (tag(at) == PartOfSpeech.ADJECTIVE
        && at < and + 3
        && !NounPhraseWords.isLeftOut(words.lower(at))) {
      at++;
    }
    boolean verb = tag(at + 1) == PartOfSpeech.FINITE_VERB;
    boolean clause = tag(at + 1) == PartOfSpeech.POSSESSIVE || (verb && isAfterVerb(phrase.from()));
    return tag(at) == PartOfSpeech.PLURAL && !clause ? new Phrase(phrase.from(), at) : phrase;
  }

  /**
   * The last of several plurals, "ten singers, actors and dancers"; the first when there is no such
   * list, or when a comma behind it says that it only names what was counted.
   */
  private int endOfList(int from, int head) {
    if (tag(head) != PartOfSpeech.PLURAL || !words.is(head + 1, ",")) {
      return head;
    }
    int last = head;
    boolean joined = false;
    while (!joined) {
      int at = last + 1;
      boolean comma = words.is(at, ",");
      at = comma ? at + 1 : at;
      joined = words.is(at, "and") || words.is(at, "or");
      at = joined ? at + 1 : at;
      if (!comma && !joined) {
        return head;
      }
      int first = at;
      while (at < first + MODIFIERS && isModifier(at) && !ThingWords.isMany(words.lower(at))) {
        at++;
      }
      if (tag(at) != PartOfSpeech.PLURAL && !ThingWords.isMany(words.lower(at))) {
        return head;
      }
      last = at;
    }
    boolean owned = tag(from - 1) == PartOfSpeech.POSSESSIVE; // "of Roe's aides, friends and foes,"
    boolean goesOn = !owned && (words.is(last + 1, ",") || words.isDash(last + 1));
    return goesOn || tag(last + 1) == PartOfSpeech.POSSESSIVE ? head : last;
  }

  private boolean isModifier(int at) {
    return switch (tag(at)) {
      case ADJECTIVE, NOUN, NAME -> true;
      default -> false;
    };
  }

  /** Whether a verb stands a few words before, so that a second one is of a second clause. */
  private boolean isAfterVerb(int from) {
    for (int at = from - 1; at >= Math.max(0, from - CLAUSE); at--) {
      if (tag(at) == PartOfSpeech.FINITE_VERB) {
        return true;
      }
      if (words.is(at, "which") || words.is(at, "when") || words.is(at, "that")) {
        return false;
      }
    }
    return false;
  }

  /** A hyphen whose second half comes after "and": "low- and middle-income families". */
  boolean isSuspended(int at) {
    return words.isDash(at)
        && words.isGlued(at)
        && !words.isGlued(at + 1)
        && tag(at + 1) == PartOfSpeech.CONJUNCTION
        && (words.isHyphen(at + 3) || words.original(at + 2).indexOf('-') > 0);
  }
}
