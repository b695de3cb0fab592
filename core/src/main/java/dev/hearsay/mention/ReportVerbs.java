package dev.hearsay.mention;

/** The verbs with which a text credits an outlet. */
public final class ReportVerbs {

  private ReportVerbs() {}

  /** Whether a report verb stands at {@code at}, adverbs and helping verbs stepped over. */
  public static boolean isReportedBy(Words words, int at, int end) {
    int next = at;
    while (next < end && isAdverb(words.lower(next))) {
      next++;
    }
    return next < end && isReportVerb(words.lower(next));
  }

  /**
   * Whether the word can stand between an outlet's name and its verb: "first", "Monday".
   *
   * @param word in lower case
   */
  public static boolean isAdverb(String word) {
    return word.endsWith("ly")
        || switch (word) {
          case "first", "also", "has", "had", "later", "earlier", "then", "itself" -> true;
          default -> word.endsWith("day") && word.length() >= 6;
        };
  }

  /**
   * Whether an outlet's name before this word makes it the one who reports.
   *
   * @param word in lower case
   */
  public static boolean isReportVerb(String word) {
    return switch (word) {
      case "reported",
          "reports",
          "said",
          "says",
          "noted",
          "notes",
          "wrote",
          "writes",
          "revealed",
          "reveals",
          "added",
          "adds",
          "claimed",
          "found",
          "learned",
          "quoted",
          "cited",
          "disclosed",
          "published",
          "confirmed",
          "described",
          "stated",
          "detailed",
          "report",
          "reporting",
          "explained",
          "observed",
          "suggested",
          "understands",
          "broke",
          "obtained" ->
          true;
      default -> false;
    };
  }
}
