package dev.hearsay.app.report;

/** What a stretch of the report is, and how a terminal shows it in colour. */
enum Style {
  PLAIN(""),
  STRONG("1"),
  HEADING("1;36"),
  QUIET("2"),
  SPEAKER("1;32"),
  SOURCE("32"),
  CUE("35"),
  QUOTATION("33"),
  HEDGE("1;33"),
  DAMAGE("1;31");

  private static final String RESET = "\u001b[0m";

  private final String codes;

  Style(String codes) {
    this.codes = codes;
  }

  /** {@code text} between the sequences that switch the style on and off. */
  String colour(String text) {
    return codes.isEmpty() ? text : "\u001b[" + codes + "m" + text + RESET;
  }
}
