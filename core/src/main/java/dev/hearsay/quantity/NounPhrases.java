package dev.hearsay.quantity;

import org.jspecify.annotations.Nullable;

/** Finds where a noun phrase around a number begins and ends, by parts of speech. */
final class NounPhrases {

  private static final int LONGEST = 14;

  private final Words words;
  private final PartOfSpeech[] tags;
  private final NounLists lists;
  private final WordTree tree;

  /**
   * A noun phrase up to its head.
   *
   * @param head the last word
   */
  record Phrase(int from, int head) {}

  NounPhrases(Words words, PartOfSpeech[] tags, WordTree tree) {
    this.words = words;
    this.tree = tree;
    this.tags = tags;
    this.lists = new NounLists(words, tags);
  }

  WordTree tree() {
    return tree;
  }

  PartOfSpeech tag(int i) {
    return i < 0 || i >= tags.length ? PartOfSpeech.MARK : tags[i];
  }

  boolean isNoun(int i) {
    return tag(i).isNominal();
  }

  /** The phrase that begins at a word, determiners and the like left out; null when none does. */
  @Nullable Phrase after(int i, boolean determined) {
    int at = i;
    while (at < i + 4 && isLeftOut(at, determined)) {
      at++;
    }
    int from = at;
    int head = -1;
    int listed = -1;
    int limit = Math.min(words.size(), at + LONGEST);
    while (at < limit) {
      PartOfSpeech tag = tag(at);
      if (at > from && isTimeOf(at)) {
        break;
      }
      if (determined && head >= 0 && isOwnersMark(at)) {
        from = at + 1;
        head = -1;
      } else if (tag.isNominal()
          || (at == from && (looksPlural(at) || isNounAfterOf(at) || isPeople(at)))) {
        if (head >= 0 && !goesOn(from, head, at)) {
          break;
        }
        head = at;
      } else if (tag == PartOfSpeech.POSSESSIVE && determined && head >= 0) {
        from = at + 1;
        head = -1;
      } else if (tag == PartOfSpeech.POSSESSIVE
          && head >= 0
          && tag(head) == PartOfSpeech.NAME
          && tag(i - 1) == PartOfSpeech.NUMBER
          && !words.is(i - 1, "one")
          && isNounRun(at + 1)) {
        head = -1; // "two Roe's shops"
      } else if (tag == PartOfSpeech.NUMBER
          && determined
          && head < 0
          && from == at
          && !words.isHyphen(at + 1)) {
        from = at + 1; // "of the yard's 1990 crew"
      } else if (isQuote(at) && head >= 0 && isQuote(from - 1) && isNounRun(at + 1)) {
        from--; // nine "volunteer" crews
      } else if (lists.isInside(i, at, head)) {
        listed = head;
        head = -1;
      } else if (!staysInside(at, head)) {
        break;
      }
      at++;
    }
    head = head < 0 ? listed : head; // a list that doesn't end as it began
    boolean pronoun = head >= 0 && words.is(head, "ones");
    if (head < 0
        || pronoun
        || (head == from && NounPhraseWords.PRONOUNS.contains(words.lower(head)))) {
      return null;
    }
    return lists.joined(new Phrase(from, nameEnd(head)));
  }

  /** The end of a phrase that a name with "of" opens: "a University of Arden student". */
  private int nameEnd(int head) {
    if (tag(head) != PartOfSpeech.NAME || !words.isCapital(head) || !words.is(head + 1, "of")) {
      return head;
    }
    int at = head + 2;
    while (tag(at) == PartOfSpeech.NAME && words.isCapital(at)) {
      at++;
    }
    boolean noun = tag(at) == PartOfSpeech.NOUN || tag(at) == PartOfSpeech.PLURAL;
    return at > head + 2 && noun && !words.isCapital(at) ? at : head;
  }

  /** Whether a time begins that is no part of the noun phrase: "revenue last year". */
  private boolean isTimeOf(int at) {
    boolean lately = words.is(at, "last") || words.is(at, "next") || words.is(at, "this");
    return lately || (isDay(at) && !isNoun(at + 1) && !words.isCapital(at - 1));
  }

  /** The apostrophe behind a plural whose the noun behind it is: "the owners' boats". */
  private boolean isOwnersMark(int at) {
    boolean mark = words.is(at, "'") && words.isGlued(at) && words.lower(at - 1).endsWith("s");
    return mark && (isNoun(at + 1) || tag(at + 1) == PartOfSpeech.ADJECTIVE);
  }

  /** Whether what was taken for an adjective means people: "six Sudanese, a Turk". */
  private boolean isPeople(int at) {
    boolean ends =
        switch (tag(at + 1)) {
          case MARK, CONJUNCTION, FINITE_VERB, PREPOSITION -> !words.isDash(at + 1);
          default -> false;
        };
    return tag(at) == PartOfSpeech.ADJECTIVE
        && words.isCapital(at)
        && tag(at - 1) == PartOfSpeech.NUMBER
        && ends;
  }

  /** After a number a word in "s" is a noun, whatever it is elsewhere: "two plans". */
  private boolean looksPlural(int at) {
    String lower = words.lower(at);
    boolean verb = tag(at) == PartOfSpeech.FINITE_VERB && !words.isCapital(at);
    boolean counted = tag(at - 1) == PartOfSpeech.NUMBER || words.is(at - 1, "of");
    return verb
        && counted
        && lower.length() > 4
        && lower.endsWith("s")
        && !lower.endsWith("ss")
        && !lower.equals("remains");
  }

  /** After "of" and "in" what the tagger takes for a verb is a noun it never saw as one. */
  private boolean isNounAfterOf(int at) {
    boolean verb = tag(at) == PartOfSpeech.BASE_VERB || tag(at) == PartOfSpeech.FINITE_VERB;
    return verb && (words.is(at - 1, "of") || words.is(at - 1, "in"));
  }

  private boolean isLeftOut(int at, boolean determined) {
    if (isQuote(at)) {
      return true;
    }
    boolean graded =
        tag(at + 1) == PartOfSpeech.ADJECTIVE
            || (tag(at + 1) == PartOfSpeech.ADVERB && isModifier(at + 2));
    if (NounPhraseWords.SUPERLATIVE_OPENERS.contains(words.lower(at)) && graded) {
      return false;
    }
    boolean name = words.isCapital(at) && isNoun(at);
    if (NounPhraseWords.LEFT_OUT.contains(words.lower(at)) && !name) {
      return true;
    }
    return determined
        && (tag(at) == PartOfSpeech.DETERMINER
            || tag(at) == PartOfSpeech.NUMBER
            || (tag(at) == PartOfSpeech.ADVERB && tag(at + 1) == PartOfSpeech.NUMBER))
        && !words.isHyphen(at + 1);
  }

  /** Whether a noun after a noun belongs to the same phrase. */
  private boolean goesOn(int from, int head, int at) {
    if (words.isHyphen(at - 1)) {
      return true;
    }
    String lower = words.lower(at);
    if (lower.endsWith("ed")
        && !lower.endsWith("eed")
        && lower.length() > 5
        && tag(at) == PartOfSpeech.NOUN
        && tag(at + 1) == PartOfSpeech.MARK) {
      return false; // "one person injured"
    }
    boolean verbal = lower.endsWith("ing") && tag(at) != PartOfSpeech.NAME;
    if (verbal
        && (tag(at + 1) == PartOfSpeech.DETERMINER || tag(at + 1) == PartOfSpeech.MARK)
        && !words.isHyphen(at + 1)
        && words.isWord(at + 2)) {
      return false; // "one man writing a note"
    }
    boolean one = words.is(from - 1, "one") && words.lower(at).endsWith("s");
    if (one && tag(at + 1) == PartOfSpeech.DETERMINER && tag(at) != PartOfSpeech.NAME) {
      return false; // "one man reckons a"
    }
    PartOfSpeech before = tag(head);
    PartOfSpeech now = tag(at);
    boolean commonThenName =
        before != PartOfSpeech.NAME
            && !words.isCapital(head)
            && now == PartOfSpeech.NAME
            && words.isCapital(at);
    if (before == PartOfSpeech.PLURAL) {
      return leadsToPlural(at)
          || (NounPhraseWords.PLURAL_MODIFIERS.contains(words.lower(head)) && head == at - 1);
    }
    if (commonThenName) {
      return leadsToCommon(at);
    }
    return true;
  }

  private boolean leadsToCommon(int from) {
    int at = from;
    while (tag(at) == PartOfSpeech.NAME || tag(at) == PartOfSpeech.ADJECTIVE) {
      at++;
    }
    return tag(at) == PartOfSpeech.NOUN || tag(at) == PartOfSpeech.PLURAL;
  }

  private boolean leadsToPlural(int from) {
    int at = from;
    while (isNoun(at) || tag(at) == PartOfSpeech.ADJECTIVE) {
      if (tag(at) == PartOfSpeech.PLURAL) {
        return true;
      }
      at++;
    }
    return at > from && tag(at) == PartOfSpeech.POSSESSIVE;
  }

  /** Whether a word that is no noun may stand between the number and the head. */
  private boolean staysInside(int at, int head) {
    boolean insideName =
        head >= 0 && words.isCapital(head) && words.isCapital(at) && isNoun(at + 1);
    if (words.isHyphen(at) || (insideName && words.isCapital(at + 1))) {
      return true; // "Harbour West Rowing Club"
    }
    return switch (tag(at)) {
      case ADJECTIVE -> head < 0 || (tag(head) != PartOfSpeech.PLURAL && isNounRun(at + 1));
      case PAST_PARTICIPLE, GERUND ->
          head < 0
              ? leadsToNoun(at + 1)
              : words.isHyphen(at - 1) || (tag(head) != PartOfSpeech.PLURAL && isNounRun(at + 1));
      case ADVERB ->
          head < 0
              && (isModifier(at + 1)
                  || (tag(at + 1) == PartOfSpeech.ADVERB && isModifier(at + 2))
                  || (tag(at + 1) == PartOfSpeech.CONJUNCTION && isModifier(at + 2)));
      case NUMBER ->
          words.isHyphen(at - 1) || (head < 0 && (words.isHyphen(at + 1) || words.isGlued(at)));
      case CONJUNCTION ->
          head < 0
              && (isModifier(at - 1) || tag(at - 1) == PartOfSpeech.ADVERB)
              && isModifier(at + 1);
      case MARK ->
          head < 0
              && (isQuote(at) || (words.is(at, ",") && isModifier(at - 1) && isModifier(at + 1)))
              && leadsToNoun(at + 1);
      case PREPOSITION, DETERMINER, PRONOUN, POSSESSIVE, FINITE_VERB, BASE_VERB ->
          words.isHyphen(at - 1) || words.isHyphen(at + 1);
      case NOUN, PLURAL, NAME -> true;
    };
  }

  boolean isQuote(int at) {
    return switch (words.lower(at)) {
      case "“", "”", "\"", "‘", "’", "'", "''", "``" -> true;
      default -> false;
    };
  }

  private boolean isModifier(int at) {
    return switch (tag(at)) {
      case ADJECTIVE, PAST_PARTICIPLE, GERUND -> true;
      case NOUN, NAME -> words.isHyphen(at + 1);
      default -> false;
    };
  }

  /** Whether nothing but modifiers stands before the next noun. */
  private boolean leadsToNoun(int from) {
    int at = from;
    while (at < from + 5
        && (isModifier(at)
            || words.isHyphen(at)
            || isQuote(at)
            || tag(at) == PartOfSpeech.ADVERB
            || tag(at) == PartOfSpeech.CONJUNCTION)) {
      at++;
    }
    return isNoun(at);
  }

  private boolean isNounRun(int at) {
    return isNoun(at)
        || ((tag(at) == PartOfSpeech.ADJECTIVE || words.isHyphen(at)) && isNoun(at + 1));
  }

  /** The phrase that ends right before a word; null when none does. */
  @Nullable Phrase before(int end) {
    int head = end - 1;
    while (head > 0 && (isQuote(head) || isDay(head))) {
      head--;
    }
    boolean pronoun = NounPhraseWords.PRONOUNS.contains(words.lower(head));
    boolean verbal = tag(head) == PartOfSpeech.GERUND && tag(head - 1) == PartOfSpeech.DETERMINER;
    if (verbal) {
      return new Phrase(head, head); // "raised its holding to"
    }
    return isNoun(head) && !pronoun ? endingAt(head) : null;
  }

  /** The phrase up to a head, whatever part of speech that is taken for. */
  Phrase endingAt(int head) {
    int from = head;
    int limit = Math.max(0, head - LONGEST);
    while (from > limit && staysInsideBackwards(from - 1, head)) {
      from--;
    }
    while (from < head
        && ((NounPhraseWords.LEFT_OUT.contains(words.lower(from))
                && !words.isHyphen(from + 1)
                && !NounPhraseWords.SUPERLATIVE_OPENERS.contains(words.lower(from)))
            || (tag(from) == PartOfSpeech.NUMBER && !words.isHyphen(from + 1))
            || tag(from) == PartOfSpeech.MARK)) {
      from++;
    }
    return new Phrase(from, head);
  }

  /** Days that stand between a noun and its verb: "the index today fell". */
  boolean isDay(int at) {
    return switch (words.lower(at)) {
      case "today",
          "yesterday",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday" ->
          true;
      default -> false;
    };
  }

  private static boolean isOpener(PartOfSpeech tag) {
    return switch (tag) {
      case DETERMINER, ADJECTIVE, POSSESSIVE, NUMBER -> true;
      default -> false;
    };
  }

  private boolean staysInsideBackwards(int at, int head) {
    if (words.isHyphen(at) || (words.isHyphen(at + 1) && words.kind(at) != Words.Kind.MARK)) {
      return true;
    }
    if (words.is(at, "&") && words.isCapital(at - 1) && words.isCapital(at + 1)) {
      return true;
    }
    return switch (tag(at)) {
      case NOUN, NAME, ADJECTIVE -> true;
      case PLURAL -> tag(at + 1) != PartOfSpeech.NAME;
      case POSSESSIVE ->
          words.isDigits(at + 1) && (at + 1 == head || words.is(head, "index")); // "Roe's 500"
      case PAST_PARTICIPLE, GERUND ->
          at < head && (at == 0 || isOpener(tag(at - 1)) || words.is(at - 1, "of"));
      default -> false;
    };
  }
}
