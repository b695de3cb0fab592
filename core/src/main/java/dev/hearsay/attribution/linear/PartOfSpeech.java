package dev.hearsay.attribution.linear;

import dev.hearsay.mention.WordTag;
import org.jspecify.annotations.Nullable;

/**
 * Parts of speech: the Penn Treebank's tags, with those put together that the attribution features
 * don't tell apart (comparatives with their adjective, plural names with names).
 */
public enum PartOfSpeech {
  NN,
  NNS,
  NNP,
  VB,
  VBD,
  VBG,
  VBN,
  VBP,
  VBZ,
  MD,
  DT,
  IN,
  JJ,
  RB,
  RP,
  CC,
  CD,
  PRP,
  PRP_POSSESSIVE,
  POS,
  TO,
  EX,
  WDT,
  WP,
  WRB,
  OTHER,
  STOP,
  COMMA,
  COLON,
  OPENING_QUOTE,
  CLOSING_QUOTE,
  OPENING_BRACKET,
  CLOSING_BRACKET,
  CURRENCY;

  private static final PartOfSpeech[] ALL = values();

  /** How many of them, from the first on, are decided by the model; the rest by spelling. */
  public static final int LEARNED = OTHER.code() + 1;

  /** The tag with a given {@link #code()}. */
  public static PartOfSpeech at(int ordinal) {
    return ALL[ordinal];
  }

  /** The tag for a tag of the Penn Treebank as written in its files; OTHER for one unknown. */
  static PartOfSpeech ofTreebank(String tag) {
    return switch (tag) {
      case "NN" -> NN;
      case "NNS" -> NNS;
      case "NNP", "NNPS" -> NNP;
      case "VB" -> VB;
      case "VBD" -> VBD;
      case "VBG" -> VBG;
      case "VBN" -> VBN;
      case "VBP" -> VBP;
      case "VBZ" -> VBZ;
      case "MD" -> MD;
      case "DT", "PDT" -> DT;
      case "IN" -> IN;
      case "JJ", "JJR", "JJS" -> JJ;
      case "RB", "RBR", "RBS" -> RB;
      case "RP" -> RP;
      case "CC" -> CC;
      case "CD" -> CD;
      case "PRP" -> PRP;
      case "PRP$" -> PRP_POSSESSIVE;
      case "POS" -> POS;
      case "TO" -> TO;
      case "EX" -> EX;
      case "WDT" -> WDT;
      case "WP", "WP$" -> WP;
      case "WRB" -> WRB;
      default -> OTHER;
    };
  }

  /** The tag of a word to learn from: by its spelling if that decides, else by its treebank tag. */
  public static PartOfSpeech of(Word word, String treebankTag) {
    PartOfSpeech punctuation = ofPunctuation(word);
    return punctuation == null ? ofTreebank(treebankTag) : punctuation;
  }

  /** The tag that punctuation has by its spelling, or null for what the model must decide. */
  static @Nullable PartOfSpeech ofPunctuation(Word word) {
    return switch (word.mark) {
      case STOP -> STOP;
      case COMMA -> COMMA;
      case COLON, DASH -> COLON;
      case OPENING_QUOTE -> OPENING_QUOTE;
      case CLOSING_QUOTE -> CLOSING_QUOTE;
      case OPENING_BRACKET -> OPENING_BRACKET;
      case CLOSING_BRACKET -> CLOSING_BRACKET;
      case APOSTROPHE -> null;
      case NONE ->
          switch (word.text) {
            case ";", "...", "-" -> COLON;
            case "$", "£", "€", "#" -> CURRENCY;
            default -> null;
          };
    };
  }

  /** Its column in the tagger's weights, and the number features see. */
  @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the columns
  public int code() {
    return ordinal();
  }

  /** What it is to whoever looks for noun phrases. */
  public WordTag wordTag() {
    return switch (this) {
      case NN -> WordTag.NOUN;
      case NNS -> WordTag.NOUNS;
      case NNP -> WordTag.NAME;
      case VBD, VBP, VBZ, MD -> WordTag.FINITE;
      case VB -> WordTag.INFINITIVE;
      case VBG -> WordTag.GERUND;
      case VBN -> WordTag.PARTICIPLE;
      case JJ -> WordTag.ADJECTIVE;
      case RB, RP -> WordTag.ADVERB;
      case DT -> WordTag.DETERMINER;
      case CD, CURRENCY -> WordTag.NUMBER;
      case IN, TO -> WordTag.PREPOSITION;
      case CC -> WordTag.CONJUNCTION;
      case PRP, EX -> WordTag.PRONOUN;
      case PRP_POSSESSIVE -> WordTag.POSSESSIVE_PRONOUN;
      case POS -> WordTag.POSSESSIVE;
      case WDT, WP, WRB -> WordTag.QUESTION;
      case STOP, COMMA, COLON, OPENING_QUOTE, CLOSING_QUOTE, OPENING_BRACKET, CLOSING_BRACKET ->
          WordTag.MARK;
      case OTHER -> WordTag.OTHER;
    };
  }

  /** Any form of a verb, modals included. */
  boolean isVerb() {
    return switch (this) {
      case VB, VBD, VBG, VBN, VBP, VBZ, MD -> true;
      default -> false;
    };
  }

  /** A verb form that can head a clause of its own. */
  boolean isFinite() {
    return switch (this) {
      case VBD, VBP, VBZ, MD -> true;
      default -> false;
    };
  }
}
