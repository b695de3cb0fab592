package dev.hearsay.quantity;

import dev.hearsay.syntax.TreebankTag;

/**
 * The part of speech of each word around numerals: that of the parser for whole tokens; for the
 * pieces of one ("300-foot") what their form tells.
 */
final class WordTags {

  private WordTags() {}

  static PartOfSpeech[] of(Words words, WordTree tree, NumberWords numbers, KeptApart apart) {
    PartOfSpeech[] tags = new PartOfSpeech[words.size()];
    for (int i = 0; i < tags.length; i++) {
      boolean number = words.isDigits(i) || (words.isWord(i) && numbers.isCardinal(words.lower(i)));
      if (number) {
        tags[i] = PartOfSpeech.NUMBER;
      } else if (words.kind(i) == Words.Kind.MARK) {
        tags[i] = PartOfSpeech.MARK;
      } else {
        tags[i] = words.isToken(i) ? of(tree.tag(i), words.lower(i)) : ofPiece(words, i);
      }
    }
    for (int i = 1; i + 1 < tags.length; i++) {
      if (isMeasuringVerb(words, tags, i, apart)) {
        tags[i] = PartOfSpeech.FINITE_VERB;
      } else if (isParticipleOfCounted(words, tags, i)) {
        tags[i] = PartOfSpeech.PAST_PARTICIPLE;
      } else if (isHyphenedModifier(words, tags, i) || isOutside(words, tags, i)) {
        tags[i] = PartOfSpeech.ADJECTIVE;
      }
    }
    return tags;
  }

  /** "two outside groups". */
  private static boolean isOutside(Words words, PartOfSpeech[] tags, int i) {
    return words.is(i, "outside")
        && tags[i - 1] == PartOfSpeech.NUMBER
        && (tags[i + 1] == PartOfSpeech.PLURAL
            || (i + 2 < tags.length && tags[i + 2] == PartOfSpeech.PLURAL)
            || (i + 3 < tags.length && tags[i + 3] == PartOfSpeech.PLURAL));
  }

  /** Whether what was taken for a verb is a compound before a noun: "two would-be robbers". */
  private static boolean isHyphenedModifier(Words words, PartOfSpeech[] tags, int i) {
    boolean verb = tags[i] == PartOfSpeech.FINITE_VERB || tags[i] == PartOfSpeech.BASE_VERB;
    return verb
        && words.isWord(i)
        && words.lower(i).indexOf('-') > 0
        && tags[i - 1] == PartOfSpeech.NUMBER
        && (tags[i + 1].isNominal() || tags[i + 1] == PartOfSpeech.ADJECTIVE);
  }

  /** Whether what was taken for nouns is a verb that measures one: "the crane weighs 300 tons". */
  private static boolean isMeasuringVerb(Words words, PartOfSpeech[] tags, int i, KeptApart apart) {
    return tags[i].isNominal()
        && words.lower(i).endsWith("s")
        && tags[i - 1] == PartOfSpeech.NOUN
        && tags[i + 1] == PartOfSpeech.NUMBER
        && apart.isMeasuringWord(words.lower(i));
  }

  /**
   * Whether what was taken for a verb stands before a noun that a preposition or a possessive
   * governs: "by 300 pledged delegates", "the town's most highly sought jobs".
   */
  private static boolean isParticipleOfCounted(Words words, PartOfSpeech[] tags, int i) {
    boolean before =
        tags[i] == PartOfSpeech.FINITE_VERB
            && !words.lower(i).endsWith("s")
            && tags[i + 1] == PartOfSpeech.PLURAL;
    int first = i;
    while (before && first > 0 && isBeforeAdjective(tags[first - 1])) {
      first--;
    }
    return before
        && first < i
        && first > 0
        && (tags[first - 1] == PartOfSpeech.PREPOSITION
            || (tags[first - 1] == PartOfSpeech.FINITE_VERB && tags[i - 1] == PartOfSpeech.NUMBER)
            || tags[first - 1] == PartOfSpeech.POSSESSIVE);
  }

  private static boolean isBeforeAdjective(PartOfSpeech tag) {
    return switch (tag) {
      case NUMBER, ADVERB, DETERMINER -> true;
      default -> false;
    };
  }

  private static PartOfSpeech of(TreebankTag tag, String lower) {
    return switch (tag) {
      case NN -> PartOfSpeech.NOUN;
      case NNS -> PartOfSpeech.PLURAL;
      case NNP, NNPS -> PartOfSpeech.NAME;
      case JJ, JJR, JJS -> PartOfSpeech.ADJECTIVE;
      case VBD, VBP, VBZ, MD -> PartOfSpeech.FINITE_VERB;
      case VB -> PartOfSpeech.BASE_VERB;
      case VBN -> PartOfSpeech.PAST_PARTICIPLE;
      case VBG -> PartOfSpeech.GERUND;
      case RB, RBR, RBS, RP -> PartOfSpeech.ADVERB;
      case CD -> PartOfSpeech.NUMBER;
      case DT, PDT, PRP_POSSESSIVE, WP_POSSESSIVE -> PartOfSpeech.DETERMINER;
      case IN, TO -> PartOfSpeech.PREPOSITION;
      case CC -> PartOfSpeech.CONJUNCTION;
      case EX, PRP, WDT, WP, WRB -> PartOfSpeech.PRONOUN;
      case POS -> PartOfSpeech.POSSESSIVE;
      case UH, FW, LS, ADDRESS, OTHER -> closed(lower, PartOfSpeech.NOUN);
      case SYM,
          CURRENCY,
          STOP,
          COMMA,
          COLON,
          OPENING_QUOTE,
          CLOSING_QUOTE,
          OPENING_BRACKET,
          CLOSING_BRACKET ->
          closed(lower, PartOfSpeech.MARK);
    };
  }

  private static PartOfSpeech ofPiece(Words words, int i) {
    String lower = words.lower(i);
    PartOfSpeech open;
    if (words.isCapital(i)) {
      open = PartOfSpeech.NAME;
    } else if (lower.endsWith("ing")) {
      open = PartOfSpeech.GERUND;
    } else if (lower.endsWith("ed")) {
      open = PartOfSpeech.PAST_PARTICIPLE;
    } else if (lower.endsWith("s") && !lower.endsWith("ss")) {
      open = PartOfSpeech.PLURAL;
    } else {
      open = PartOfSpeech.NOUN;
    }
    return closed(lower, open);
  }

  private static PartOfSpeech closed(String lower, PartOfSpeech open) {
    return switch (lower) {
      case "a", "an", "the", "this", "that", "its" -> PartOfSpeech.DETERMINER;
      case "of", "in", "to", "per", "for", "on", "at", "by", "with", "from" ->
          PartOfSpeech.PREPOSITION;
      case "and", "or", "but" -> PartOfSpeech.CONJUNCTION;
      case "old", "strong", "high", "tall", "long", "wide", "deep", "thick", "odd" ->
          PartOfSpeech.ADJECTIVE;
      default -> open;
    };
  }
}
