package dev.hearsay.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The Penn Treebank's parts of speech, which tell number, tense and degree; {@link PartOfSpeech}
 * tells what a word does in its sentence.
 */
public enum TreebankTag {
  CC("CC"),
  CD("CD"),
  DT("DT"),
  EX("EX"),
  FW("FW"),
  IN("IN"),
  JJ("JJ"),
  JJR("JJR"),
  JJS("JJS"),
  LS("LS"),
  MD("MD"),
  NN("NN"),
  NNS("NNS"),
  NNP("NNP"),
  NNPS("NNPS"),
  PDT("PDT"),
  POS("POS"),
  PRP("PRP"),
  PRP_POSSESSIVE("PRP$"),
  RB("RB"),
  RBR("RBR"),
  RBS("RBS"),
  RP("RP"),
  SYM("SYM"),
  TO("TO"),
  UH("UH"),
  VB("VB"),
  VBD("VBD"),
  VBG("VBG"),
  VBN("VBN"),
  VBP("VBP"),
  VBZ("VBZ"),
  WDT("WDT"),
  WP("WP"),
  WP_POSSESSIVE("WP$"),
  WRB("WRB"),
  CURRENCY("$"),
  STOP("."),
  COMMA(","),
  COLON(":"),
  OPENING_QUOTE("``"),
  CLOSING_QUOTE("''"),
  OPENING_BRACKET("-LRB-"),
  CLOSING_BRACKET("-RRB-"),
  ADDRESS("ADD"),
  OTHER("XX");

  private static final TreebankTag[] ALL = values();
  private static final Map<String, TreebankTag> BY_NAME =
      Arrays.stream(ALL)
          .collect(Collectors.toUnmodifiableMap(tag -> tag.label, Function.identity()));

  private final String label;

  TreebankTag(String label) {
    this.label = label;
  }

  /** As written in treebanks. */
  public String label() {
    return label;
  }

  /** How many there are. */
  public static int count() {
    return ALL.length;
  }

  /** The tag with a given {@link #code()}. */
  public static TreebankTag at(int code) {
    return ALL[code];
  }

  /** The tag for one written in a treebank, also in those that name some marks in other ways. */
  public static TreebankTag ofLabel(String label) {
    return switch (label) {
      case "HYPH", "NFP" -> COLON;
      case "#" -> CURRENCY;
      case "(", "-LCB-", "-LSB-" -> OPENING_BRACKET;
      case ")", "-RCB-", "-RSB-" -> CLOSING_BRACKET;
      case "\"" -> CLOSING_QUOTE;
      default -> BY_NAME.getOrDefault(label, OTHER);
    };
  }

  /** Its column in the tagger's weights, and the number features see. */
  @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the columns
  public int code() {
    return ordinal();
  }

  /** Any form of a verb, modal verbs too. */
  public boolean isVerb() {
    return switch (this) {
      case VB, VBD, VBG, VBN, VBP, VBZ, MD -> true;
      default -> false;
    };
  }

  /** Common nouns and names, of one thing or several. */
  public boolean isNoun() {
    return this == NN || this == NNS || this == NNP || this == NNPS;
  }

  /** A noun or name of several things. */
  public boolean isPlural() {
    return this == NNS || this == NNPS;
  }

  /** A verb that has tense: it can be all the verb of a sentence. */
  public boolean isFinite() {
    return this == VBD || this == VBP || this == VBZ || this == MD;
  }

  /** Marks, brackets and quotation marks. */
  public boolean isPunctuation() {
    return switch (this) {
      case STOP, COMMA, COLON, OPENING_QUOTE, CLOSING_QUOTE, OPENING_BRACKET, CLOSING_BRACKET ->
          true;
      default -> false;
    };
  }
}
