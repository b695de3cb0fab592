package dev.hearsay.mention;

/** Small words that open a noun phrase or end it. */
public final class NounPhrases {

  private NounPhrases() {}

  /**
   * Whether the word can open a noun phrase before its noun.
   *
   * @param word in lower case
   */
  public static boolean isDeterminer(String word) {
    return isDefinite(word)
        || switch (word) {
          case "a",
              "an",
              "some",
              "many",
              "several",
              "most",
              "all",
              "both",
              "few",
              "other",
              "another",
              "any",
              "no",
              "each",
              "every",
              "two",
              "three",
              "four",
              "five",
              "six",
              "seven",
              "eight",
              "nine",
              "ten",
              "former",
              "senior",
              "top",
              "local",
              "federal",
              "government",
              "one" ->
              true;
          default -> false;
        };
  }

  /**
   * Whether the word makes a phrase mean something already spoken of.
   *
   * @param word in lower case
   */
  public static boolean isDefinite(String word) {
    return switch (word) {
      case "the", "this", "that", "these", "those" -> true;
      default -> false;
    };
  }

  /**
   * Whether a phrase's head lies before this word: a preposition, a relative pronoun, a mark.
   *
   * @param word in lower case
   */
  public static boolean endsHead(String word) {
    return isPreposition(word)
        || switch (word) {
          case ",",
              ";",
              ":",
              "(",
              ")",
              "[",
              "]",
              "—",
              "–",
              "-",
              "--",
              ".",
              "who",
              "whom",
              "whose",
              "which",
              "that",
              "familiar",
              "briefed",
              "speaking",
              "citing",
              "including",
              "like",
              "such",
              "representing",
              "as",
              "where",
              "when",
              "while",
              "\"",
              "“",
              "”",
              "said",
              "has",
              "had",
              "have",
              "is",
              "was",
              "were",
              "are" ->
              true;
          default -> false;
        };
  }

  /**
   * Whether the word, right behind a noun, can begin a clause that only tells more of it: "seen by
   * the Courier", "close to the talks", "tracking the ships".
   *
   * @param word in lower case
   */
  public static boolean opensClause(String word) {
    return (word.length() > 4 && (word.endsWith("ed") || word.endsWith("ing")))
        || switch (word) {
          case "seen",
              "known",
              "shown",
              "given",
              "held",
              "written",
              "made",
              "sent",
              "drawn",
              "taken",
              "led",
              "run",
              "brought",
              "sold",
              "kept",
              "told",
              "found",
              "put",
              "shot",
              "hit",
              "born",
              "bound",
              "close",
              "closest",
              "loyal",
              "privy",
              "responsible",
              "aware",
              "present",
              "critical",
              "active",
              "able",
              "unable",
              "opposed" ->
              true;
          default -> false;
        };
  }

  /**
   * Whether the word is a preposition.
   *
   * @param word in lower case
   */
  public static boolean isPreposition(String word) {
    return switch (word) {
      case "of",
          "for",
          "from",
          "in",
          "at",
          "on",
          "with",
          "to",
          "about",
          "by",
          "near",
          "against",
          "under",
          "after",
          "before",
          "among",
          "between",
          "inside",
          "outside",
          "behind",
          "into",
          "over",
          "through",
          "without",
          "within",
          "toward",
          "towards",
          "during",
          "across" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether the word is the ending of a possessive.
   *
   * @param word in lower case
   */
  public static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
  }

  /**
   * Whether the word, before "of", only counts those who follow.
   *
   * @param word in lower case
   */
  public static boolean isQuantity(String word) {
    return switch (word) {
      case "group",
          "number",
          "dozens",
          "hundreds",
          "thousands",
          "scores",
          "some",
          "many",
          "several",
          "most",
          "all",
          "one",
          "two",
          "three",
          "four",
          "five",
          "both",
          "none",
          "majority",
          "couple",
          "handful",
          "few",
          "half",
          "pair",
          "coalition",
          "team",
          "percent",
          "quarter",
          "third" ->
          true;
      default -> false;
    };
  }
}
