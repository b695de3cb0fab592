package dev.hearsay.quantity;

import dev.hearsay.syntax.TreebankTag;
import org.jspecify.annotations.Nullable;

/** Finds where a noun phrase around a number begins and ends, by parts of speech. */
final class NounPhrases {

  private static final int LONGEST = 14;

  private final Words words;
  private final PartOfSpeech[] tags;
  private final NounLists lists;
  private final NameEnds names;
  private final PhraseExtent extent;
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
    this.lists = new NounLists(words, tags, tree);
    this.names = new NameEnds(words, tags, tree);
    this.extent = new PhraseExtent(words, tags, tree);
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
    while (at < i + 4 && (isLeftOut(at, determined) || isCommaBetween(i, at))) {
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
        from = afterQuote(at + 1);
        head = -1;
      } else if (tag.isNominal()
          || (at == from && (looksPlural(at) || isNounAfterOf(at)))
          || (head < 0 && isPeople(at))) {
        if (head >= 0 && !extent.goesOn(from, head, at, determined)) {
          break;
        }
        head = at;
      } else if (tag == PartOfSpeech.POSSESSIVE && determined && head >= 0) {
        from = afterQuote(at + 1);
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
      } else if (words.is(at, ",") && head == from && isHyphened(head) && opensModifier(at + 1)) {
        head = -1; // "the last high-profile, widely seen chances"
      } else if (lists.isSuspended(at)) {
        at++; // "nine coal- and gas-fired plants"
        head = -1;
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
    return lists.joined(new Phrase(from, names.end(i, head)));
  }

  /** "the two last, big hurdles". */
  private boolean isCommaBetween(int from, int at) {
    return at > from && words.is(at, ",") && isModifier(at + 1) && leadsToNoun(at + 1);
  }

  /** Whether a time begins that is no part of the noun phrase: "revenue last year". */
  private boolean isTimeOf(int at) {
    boolean lately = words.is(at, "last") || words.is(at, "next") || words.is(at, "this");
    return lately || (isDay(at) && !isNoun(at + 1) && !words.isCapital(at - 1));
  }

  /** The apostrophe behind a plural whose the noun behind it is: "the owners' boats". */
  private boolean isOwnersMark(int at) {
    boolean mark = words.is(at, "'") && words.isGlued(at) && words.lower(at - 1).endsWith("s");
    boolean graded = words.is(at + 1, "most") || words.is(at + 1, "least");
    return mark && (isNoun(at + 1) || tag(at + 1) == PartOfSpeech.ADJECTIVE || graded);
  }

  /** Whether what was taken for an adjective means people: "six Sudanese, a Turk". */
  private boolean isPeople(int at) {
    boolean ends =
        switch (tag(at + 1)) {
          case MARK, FINITE_VERB, PREPOSITION, PRONOUN -> !words.isDash(at + 1);
          case CONJUNCTION -> !(isModifier(at + 2) && leadsToNoun(at + 2));
          default -> words.is(at + 1, "whose");
        };
    boolean counted =
        tag(at - 1) == PartOfSpeech.NUMBER
            || words.is(at - 1, "old")
            || (tag(at - 1) == PartOfSpeech.ADJECTIVE && words.isCapital(at - 1));
    return tag(at) == PartOfSpeech.ADJECTIVE && words.isCapital(at) && counted && ends;
  }

  /** After a number a word in "s" is a noun, whatever it is elsewhere: "two plans". */
  private boolean looksPlural(int at) {
    String lower = words.lower(at);
    boolean verb = tag(at) == PartOfSpeech.FINITE_VERB && !words.isCapital(at);
    boolean counted =
        tag(at - 1) == PartOfSpeech.NUMBER
            || words.is(at - 1, "of")
            || words.is(at - 1, "couple")
            || words.is(at - 1, "dozen");
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

  /** Whether a word that is no noun may stand between the number and the head. */
  private boolean staysInside(int at, int head) {
    boolean insideName =
        head >= 0 && words.isCapital(head) && words.isCapital(at) && isNoun(at + 1);
    if (words.isHyphen(at) || (insideName && words.isCapital(at + 1))) {
      return true; // "Harbour West Rowing Club"
    }
    if (head >= 0 && (words.is(at, "being") || words.is(at, "having"))) {
      return false; // "the population being Danish residents"
    }
    return switch (tag(at)) {
      case ADJECTIVE -> head < 0 || (tag(head) != PartOfSpeech.PLURAL && isNounRun(at + 1));
      case PAST_PARTICIPLE, GERUND ->
          head < 0
              ? leadsToNoun(at + 1)
              : words.isHyphen(at - 1) || (!isPlural(head) && isNounRun(at + 1));
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
              && (isModifier(at + 1)
                  || (tag(at + 1) == PartOfSpeech.ADVERB && isModifier(at + 2))
                  || isPluralRun(at + 1));
      case MARK ->
          head < 0
              && (isQuote(at) || (words.is(at, ",") && isModifier(at - 1) && opensModifier(at + 1)))
              && leadsToNoun(at + 1);
      case PREPOSITION, DETERMINER, PRONOUN, POSSESSIVE, FINITE_VERB, BASE_VERB ->
          words.isHyphen(at - 1) || words.isHyphen(at + 1);
      case NOUN, PLURAL, NAME -> true;
    };
  }

  private boolean isPlural(int head) {
    boolean names = words.isToken(head) && tree.tag(head) == TreebankTag.NNPS;
    return tag(head) == PartOfSpeech.PLURAL || names; // "Americans supporting Roe"
  }

  private int afterQuote(int at) {
    return isQuote(at) ? at + 1 : at;
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
      case NOUN, NAME -> words.isHyphen(at + 1) || isHyphened(at);
      default -> false;
    };
  }

  /** "high-profile, widely seen chances". */
  private boolean opensModifier(int at) {
    boolean people = // "Danish, Egyptian and Syrian forces"
        tag(at) == PartOfSpeech.NAME
            && words.isCapital(at)
            && tag(at - 2) == PartOfSpeech.ADJECTIVE
            && words.isCapital(at - 2);
    return isModifier(at) || people || (isGrade(at) && isModifier(at + 1));
  }

  /** Whether a word is a compound of several: "delegate-rich, winner-take-all primaries". */
  private boolean isHyphened(int at) {
    int hyphen = words.original(at).indexOf('-');
    return hyphen > 0 && hyphen < words.original(at).length() - 1;
  }

  /** Whether nothing but modifiers stands before the next noun. */
  private boolean leadsToNoun(int from) {
    int at = from;
    while (at < from + LONGEST
        && (isModifier(at)
            || words.isHyphen(at)
            || (words.is(at, ",") && opensModifier(at + 1))
            || isQuote(at)
            || tag(at) == PartOfSpeech.ADVERB
            || tag(at) == PartOfSpeech.CONJUNCTION)) {
      at++;
    }
    return isNoun(at);
  }

  /** Whether singulars lead to a plural: "200 armed and Harbour Police officers". */
  private boolean isPluralRun(int from) {
    int at = from;
    while (tag(at) == PartOfSpeech.NOUN || tag(at) == PartOfSpeech.NAME) {
      at++;
    }
    return tag(at) == PartOfSpeech.PLURAL;
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
            || tag(from) == PartOfSpeech.MARK
            || isLately(from))) {
      from++;
    }
    return new Phrase(from, head);
  }

  /** "year" in "last year catastrophe losses rose". */
  private boolean isLately(int at) {
    return Clauses.isLately(words, at - 1)
        && switch (words.lower(at)) {
          case "year", "month", "week", "quarter", "spring", "summer", "autumn", "fall", "winter" ->
              !words.isHyphen(at + 1);
          default -> false;
        };
  }

  /** Days that stand between a noun and its verb: "the index today fell". */
  boolean isDay(int at) {
    return switch (words.lower(at)) {
      case "today",
          "tonight",
          "tomorrow",
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

  /** "newly registered voters". */
  private boolean isGrade(int at) {
    return tag(at) == PartOfSpeech.ADVERB && words.lower(at).endsWith("ly");
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
      case PLURAL -> tag(at + 1) != PartOfSpeech.NAME && tree.isBelow(at, head);
      case POSSESSIVE ->
          words.isDigits(at + 1) && (at + 1 == head || words.is(head, "index")); // "Roe's 500"
      case PAST_PARTICIPLE, GERUND ->
          at < head
              && !words.is(at - 1, "those")
              && (at == 0
                  || isOpener(tag(at - 1))
                  || (tag(at - 1) == PartOfSpeech.PREPOSITION && !words.is(at - 1, "than"))
                  || isGrade(at - 1));
      case ADVERB -> isGrade(at) && at + 1 < head && isModifier(at + 1);
      default -> false;
    };
  }
}
