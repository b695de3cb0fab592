package dev.hearsay.timex;

/** Classes of words that time is told in. {@link Lexeme#value} is said beside each. */
enum Kind {
  /** None of the others. */
  OTHER,
  /** The number. */
  NUMBER,
  /** The number. */
  ORDINAL,
  /** Several numbers with slashes, dots or hyphens between them ("03/04/2025"). */
  NUMERIC_DATE,
  /** Hours times 100 plus minutes ("10:30"). */
  CLOCK,
  /** 1 to 12. */
  MONTH,
  /** 1, Monday, to 7. */
  WEEKDAY,
  /** 1, spring, to 4. */
  SEASON,
  /** The {@link Unit}'s number. */
  UNIT,
  /** 1 morning, 2 afternoon, 3 evening, 4 noon, 5 midnight, 6 dawn, 7 dusk. */
  DAYPART,
  /** Days from today; 10 tonight, 11 overnight. */
  DAYWORD,
  /** Hours to add. */
  MERIDIEM,
  ZONE,
  /** The {@link Unit}'s number of "daily", "weekly". */
  ADVERB,
  /** First year of the decade, in its century or whole ("1980s": 1980, "'80s": 80). */
  DECADE,
  FEW,
  ARTICLE,
  THE,
  THIS,
  LAST,
  NEXT,
  SAME,
  EACH,
  AGO,
  EARLIER,
  LATER,
  EARLY,
  MID,
  LATE,
  APPROXIMATE,
  FISCAL,
  COMMA,
  OF,
  POSSESSIVE,
  NOW,
  RECENT,
  FUTURE,
  VAGUE,
  /** A holiday's line in {@code holidays.txt}. */
  HOLIDAY,
  /** A word that rules ask for by its spelling. */
  WORD
}
