package dev.hearsay.attribution;

/** Which tokens open a quotation and which close it. */
final class QuotationMarks {

  private QuotationMarks() {}

  static boolean isOpening(String word) {
    return switch (word) {
      case "“", "„", "«", "\"", "``", "‘" -> true;
      default -> false;
    };
  }

  static boolean isDoubleClosing(String word) {
    return switch (word) {
      case "”", "»", "\"", "''", "“" -> true;
      default -> false;
    };
  }

  /** Whether {@code word} closes what {@code opening} has opened. */
  static boolean closes(String opening, String word) {
    return switch (opening) {
      case "“", "„" -> word.equals("”") || word.equals("“");
      case "«" -> word.equals("»");
      case "``" -> word.equals("''");
      case "‘" -> word.equals("’");
      default -> word.equals(opening);
    };
  }
}
