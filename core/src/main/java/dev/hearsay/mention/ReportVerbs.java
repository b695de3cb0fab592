package dev.hearsay.mention;

/** The verbs with which a text credits an outlet. */
public final class ReportVerbs {

  private ReportVerbs() {}

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
