package dev.hearsay.timex;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and months of an unknown year, put in one and the same year, so that they can be compared.
 * Which year doesn't matter; it has no 29 February.
 */
final class AssumedYear {

  private static final int YEAR = 2001;

  private static final Pattern OPEN = Pattern.compile("XXXX-([0-9]{2})(?:-([0-9]{2}))?");

  private AssumedYear() {}

  /** Whether days or months are told without their year, and none with it. */
  static boolean isNeeded(List<Timex> timexes) {
    return timexes.stream().noneMatch(AssumedYear::isPlaced)
        && timexes.stream().anyMatch(timex -> OPEN.matcher(timex.value()).matches());
  }

  private static boolean isPlaced(Timex timex) {
    return timex.type() != Timex.Type.DURATION && timex.isClosed();
  }

  /** The same times, days and months of the year closed. */
  static List<Timex> in(List<Timex> timexes) {
    return timexes.stream().map(AssumedYear::in).toList();
  }

  private static Timex in(Timex timex) {
    Matcher matcher = OPEN.matcher(timex.value());
    boolean date = timex.type() == Timex.Type.DATE && matcher.matches();
    if (!date) {
      return timex;
    }
    YearMonth month = YearMonth.of(YEAR, Integer.parseInt(matcher.group(1)));
    LocalDate from = month.atDay(1);
    LocalDate to = month.atEndOfMonth();
    if (matcher.group(2) != null) {
      int day = Integer.parseInt(matcher.group(2));
      if (day < 1 || day > month.lengthOfMonth()) {
        return timex;
      }
      from = month.atDay(day);
      to = from;
    }
    return new Timex(
        timex.span(),
        timex.type(),
        timex.value(),
        timex.modifier(),
        Optional.of(from),
        Optional.of(to),
        timex.anchor(),
        timex.until(),
        timex.notes(),
        timex.decidedBy());
  }
}
