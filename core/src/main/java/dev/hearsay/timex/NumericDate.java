package dev.hearsay.timex;

import dev.hearsay.timex.Timex.Note;
import java.util.Set;

/** "2025-03-13", "13.03.2025", "03/04/2025", "11/02/89". */
final class NumericDate implements Rule {

  private static final int MONTHS = 12;
  private static final int LATEST_SHORT_YEAR = 49;

  @Override
  public String name() {
    return "numeric-date";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(Kind.NUMERIC_DATE);
  }

  @Override
  public Match at(Lexemes in, int index) {
    String[] parts = in.at(index).word().split("[-/.]", -1);
    int[] numbers = new int[3];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Integer.parseInt(parts[i]);
    }
    if (parts[0].length() == 4) {
      return new Match(index + 1, n -> Narrative.day(numbers[0], numbers[1], numbers[2]));
    }
    if (parts[2].length() == 5) {
      return new Match(index + 1, n -> Narrative.impossible("XXXX-XX-XX"));
    }
    int year = parts[2].length() == 4 ? numbers[2] : century(numbers[2]);
    boolean dotted = in.at(index).word().indexOf('.') > 0; // day first wherever dots are used
    return new Match(index + 1, n -> read(n, numbers[0], numbers[1], year, dotted));
  }

  private static int century(int year) {
    return year > LATEST_SHORT_YEAR ? 1900 + year : 2000 + year;
  }

  private static Resolution read(
      Narrative narrative, int first, int second, int year, boolean dotted) {
    if (first > MONTHS || dotted) {
      return Narrative.day(year, second, first);
    }
    if (second > MONTHS) {
      return Narrative.day(year, first, second);
    }
    Resolution read =
        narrative.monthFirst()
            ? Narrative.day(year, first, second)
            : Narrative.day(year, second, first);
    return first == second || narrative.orderKnown() ? read : read.with(Note.AMBIGUOUS_ORDER);
  }
}
