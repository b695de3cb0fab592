package dev.hearsay.quantity;

import java.util.Locale;
import java.util.Set;

/**
 * Corrects the parser's parts of speech by what a number beside them tells: after "twelve" a word
 * in "s" is a plural, whatever it is elsewhere.
 */
final class TagCorrections {

  /** So many words may stand between a number and the plural it counts. */
  private static final int REACH = 6;

  private static final int SHORTEST_PLURAL = 4;

  private final Words words;
  private final KeptApart apart;
  private final Set<String> models;
  private final PartOfSpeech[] tags;

  /**
   * @param models digits that the document uses to name a make of something ("737")
   */
  TagCorrections(Words words, Lexicon lexicon, WordTree tree, Set<String> models) {
    this.words = words;
    this.apart = lexicon.apart();
    this.models = models;
    this.tags = WordTags.of(words, tree, lexicon.numbers(), apart);
  }

  /** The parts of speech of all words. */
  PartOfSpeech[] tags() {
    for (int i = 0; i < tags.length; i++) {
      if (i > 0 && tags[i - 1] == PartOfSpeech.NUMBER && isVerb(tags[i]) && isAcronym(i)) {
        tags[i] = PartOfSpeech.NAME;
      } else if (words.isCapital(i) && words.kind(i) == Words.Kind.OPAQUE) {
        tags[i] = words.lower(i).endsWith("s") ? PartOfSpeech.PLURAL : PartOfSpeech.NAME; // "A330s"
      } else if (ModelNames.isModel(words, tags, i, models)
          || ModelNames.isInCounted(words, tags, i)) {
        tags[i] = PartOfSpeech.NAME;
      } else if (isVerbInName(i)) {
        tags[i] = PartOfSpeech.NAME;
      } else if (isNounBeforeVerb(i) || isCountedPlural(i)) {
        tags[i] = PartOfSpeech.PLURAL;
      } else if (isCountedParticiple(i)) {
        tags[i] = PartOfSpeech.PAST_PARTICIPLE;
      }
    }
    return tags;
  }

  private static boolean isVerb(PartOfSpeech tag) {
    return tag == PartOfSpeech.FINITE_VERB || tag == PartOfSpeech.BASE_VERB;
  }

  /** Whether the word is all capitals in a sentence that isn't. */
  private boolean isAcronym(int i) {
    String word = words.original(i);
    boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return capitals && words.isCapital(i) && !isUpper(i - 1) && !isUpper(i + 1);
  }

  private boolean isUpper(int i) {
    String word = words.original(i);
    return words.isWord(i) && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Whether what was taken for a verb is the first word of a name: "the Hang Seng". */
  private boolean isVerbInName(int i) {
    boolean verb =
        tags[i] == PartOfSpeech.BASE_VERB
            || tags[i] == PartOfSpeech.FINITE_VERB
            || tags[i] == PartOfSpeech.GERUND;
    return verb
        && i > 0
        && i + 1 < tags.length
        && words.isCapital(i)
        && words.isCapital(i + 1)
        && tags[i - 1] == PartOfSpeech.DETERMINER
        && tags[i + 1] == PartOfSpeech.NAME;
  }

  /** Whether what was taken for a verb is a noun before the verb: "Roe shares fell". */
  private boolean isNounBeforeVerb(int i) {
    boolean verbs =
        i > 0
            && i + 1 < tags.length
            && tags[i] == PartOfSpeech.FINITE_VERB
            && (tags[i + 1] == PartOfSpeech.FINITE_VERB
                || tags[i + 1] == PartOfSpeech.PAST_PARTICIPLE);
    return verbs
        && words.lower(i).endsWith("s")
        && words.lower(i).length() > 3
        && apart.isMeasuringWord(words.lower(i + 1))
        && switch (tags[i - 1]) {
          case NOUN,
              PLURAL,
              NAME,
              ADJECTIVE,
              CONJUNCTION,
              PREPOSITION,
              DETERMINER,
              POSSESSIVE,
              MARK ->
              true;
          default -> false;
        };
  }

  /**
   * Whether what was taken for a verb is what a number counts: more than one of something is no
   * singular noun, so that "states" in "four Border Country states" can't be said of it.
   */
  private boolean isCountedPlural(int i) {
    String lower = words.lower(i);
    boolean verb =
        tags[i] == PartOfSpeech.FINITE_VERB
            && lower.endsWith("s")
            && !lower.endsWith("ss")
            && lower.length() > SHORTEST_PLURAL;
    return verb && !opensObject(i + 1) && (isBehindNumber(i) || isOneOfMany(i));
  }

  /** Whether what follows is the object of a verb or a clause that it governs. */
  private boolean opensObject(int at) {
    return switch (at < tags.length ? tags[at] : PartOfSpeech.MARK) {
      case DETERMINER, NUMBER, ADJECTIVE, NOUN, PLURAL, NAME -> true;
      case PRONOUN -> !words.is(at, "who") && !words.is(at, "that") && !words.is(at, "which");
      case MARK -> words.kind(at + 1) == Words.Kind.WORD && isSpeechMark(at);
      default -> false;
    };
  }

  private boolean isSpeechMark(int at) {
    return words.is(at, ":") || words.is(at, "\"") || words.is(at, "\u201c");
  }

  /** Whether nothing but singulars and adjectives stands between a number above one and a word. */
  private boolean isBehindNumber(int i) {
    int at = i - 1;
    while (at > i - REACH && at > 0 && isModifier(at)) {
      at--;
    }
    boolean couple = words.is(at, "couple") || words.is(at, "dozen");
    boolean number =
        at >= 0
            && tags[at] == PartOfSpeech.NUMBER
            && !words.is(at, "one")
            && !words.is(at, "1")
            && !looksLikeYear(at)
            && !isAge(at);
    return couple || (number && at < i - 1);
  }

  private boolean isModifier(int at) {
    return switch (tags[at]) {
      case NAME, ADJECTIVE -> true;
      case NOUN ->
          !words.is(at, "percent")
              && !words.is(at, "couple")
              && !words.is(at, "dozen")
              && !ThingWords.PLURAL_WITHOUT_S.contains(words.lower(at));
      default -> false;
    };
  }

  private boolean looksLikeYear(int at) {
    return words.isDigits(at) && words.lower(at).length() == 4 && !words.lower(at).contains(",");
  }

  /** "At 33 Roe runs the harbour", "aged 33 Roe runs it". */
  private boolean isAge(int at) {
    return words.is(at - 1, "at") || words.is(at - 1, "aged") || words.is(at - 1, "$");
  }

  /** "one of the last Harbour Party worthies": of many there is a plural. */
  private boolean isOneOfMany(int i) {
    int at = i - 1;
    while (at > i - REACH
        && at > 0
        && (tags[at] == PartOfSpeech.NAME || tags[at] == PartOfSpeech.ADJECTIVE)) {
      at--;
    }
    boolean owned =
        at > 0 && (tags[at] == PartOfSpeech.DETERMINER || tags[at] == PartOfSpeech.POSSESSIVE);
    return owned
        && at < i - 1
        && words.is(at - 1, "of")
        && at > 1
        && tags[at - 2] == PartOfSpeech.NUMBER;
  }

  /**
   * Whether a number stands right before a word, and the plural behind it has a verb of its own:
   * "149 confirmed orders for boats have been received".
   */
  private boolean isBeforeVerbOf(int plural) {
    if (plural < 2 || tags[plural - 2] != PartOfSpeech.NUMBER || words.is(plural - 2, "one")) {
      return false;
    }
    for (int at = plural + 1; at < tags.length; at++) {
      switch (tags[at]) {
        case FINITE_VERB -> {
          return true;
        }
        case MARK, CONJUNCTION, PRONOUN -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether what was taken for a verb stands inside what is counted: "90 Arden listed ships". */
  private boolean isCountedParticiple(int i) {
    boolean participle =
        tags[i] == PartOfSpeech.FINITE_VERB
            && words.lower(i).endsWith("ed")
            && i + 1 < tags.length
            && tags[i + 1] == PartOfSpeech.PLURAL;
    return participle && (isBehindNumber(i) || isBeforeVerbOf(i + 1));
  }
}
