package dev.hearsay.syntax;

import java.util.Locale;
import java.util.Set;

/** The seventeen parts of speech of Universal Dependencies: what a word does in its sentence. */
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "nt");
  private static final Set<String> BE =
      Set.of(
          "be", "am", "is", "are", "was", "were", "been", "being", "'s", "’s", "'re", "’re", "'m",
          "’m");

  /**
   * The part of speech of a word with this tag and relation. The two together say all that is
   * needed: "that" with the same tag is a determiner before a noun and a pronoun for one.
   *
   * @param word as written
   */
  public static PartOfSpeech of(TreebankTag tag, Relation relation, String word) {
    return switch (tag) {
      case CC -> CCONJ;
      case CD -> NUM;
      case DT -> isDeterminer(relation) ? DET : PRON;
      case PDT -> DET;
      case WDT -> relation == Relation.DET ? DET : PRON;
      case EX, PRP, PRP_POSSESSIVE, WP, WP_POSSESSIVE -> PRON;
      case IN -> relation == Relation.MARK ? SCONJ : relation == Relation.ADVMOD ? ADV : ADP;
      case JJ, JJR, JJS -> ADJ;
      case MD -> AUX;
      case VB, VBD, VBG, VBN, VBP, VBZ -> isAuxiliary(relation, word) ? AUX : VERB;
      case NN, NNS -> word.equals("%") ? SYM : NOUN;
      case NNP, NNPS -> relation == Relation.AMOD ? ADJ : PROPN;
      case POS -> PART;
      case RB, RBR, RBS -> NEGATIONS.contains(word.toLowerCase(Locale.ROOT)) ? PART : ADV;
      case RP -> ADP;
      case TO -> relation == Relation.CASE ? ADP : PART;
      case UH -> INTJ;
      case WRB -> relation == Relation.MARK ? SCONJ : ADV;
      case SYM, CURRENCY -> SYM;
      case FW, LS, ADDRESS, OTHER -> X;
      case STOP, COMMA, COLON, OPENING_QUOTE, CLOSING_QUOTE, OPENING_BRACKET, CLOSING_BRACKET ->
          PUNCT;
    };
  }

  private static boolean isDeterminer(Relation relation) {
    return relation == Relation.DET || relation == Relation.ADVMOD || relation == Relation.CC;
  }

  private static boolean isAuxiliary(Relation relation, String word) {
    return relation == Relation.AUX
        || relation == Relation.AUX_PASS
        || (relation == Relation.COP && BE.contains(word.toLowerCase(Locale.ROOT)));
  }
}
