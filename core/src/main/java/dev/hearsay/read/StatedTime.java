package dev.hearsay.read;

import dev.hearsay.text.PublicationTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date, with or without time and zone, as metadata fields, mail headers and date lines
 * write it. Years before 1900 and after 2200 are taken for damage. A date of digits only
 * ("03/04/2025") is ambiguous unless it begins with the year, and then isn't read: no date is
 * better than a wrong one.
 */
final class StatedTime {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:(?:[T\\s]|,\\s*)+(.*))?");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T(.*))?");
  private static final String WEEKDAY =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
  private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String REST = "(?:,?\\s+(?:at\\s+|[-–|]\\s*)?(.*))?";
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          WEEKDAY
              + "(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+"
              + MONTH
              + ",?[\\s-]+(\\d{4})"
              + REST,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          WEEKDAY + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})" + REST,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})[:.]?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*([ap]\\.?m\\.?)?\\s*"
              + "(Z|UTC|GMT|[ECMP][SD]T|BST|CEST|CET|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?(?:\\s*\\(.*)?",
          Pattern.CASE_INSENSITIVE);
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private StatedTime() {}

  /** The time, when {@code written} is one and nothing else. */
  static Optional<PublicationTime> parse(String written) {
    String trimmed = written.strip();
    if (trimmed.length() > 80) {
      return Optional.empty();
    }
    try {
      for (Pattern pattern : List.of(ISO, COMPACT)) {
        Matcher match = pattern.matcher(trimmed);
        if (match.matches()) {
          return time(match.group(1), match.group(2), match.group(3), match.group(4));
        }
      }
      Matcher match = DAY_FIRST.matcher(trimmed);
      if (match.matches()) {
        return time(match.group(3), month(match.group(2)), match.group(1), match.group(4));
      }
      match = MONTH_FIRST.matcher(trimmed);
      if (match.matches()) {
        return time(match.group(3), month(match.group(1)), match.group(2), match.group(4));
      }
    } catch (DateTimeException e) {
      // no such day or hour: not a time
    }
    return Optional.empty();
  }

  private static Optional<PublicationTime> time(
      String year, String month, String day, @Nullable String rest) {
    LocalDate date =
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    if (date.getYear() < 1900 || date.getYear() > 2200) {
      return Optional.empty();
    }
    if (rest == null || rest.isBlank()) {
      return Optional.of(PublicationTime.of(date));
    }
    Matcher time = TIME.matcher(rest.strip());
    if (!time.matches()) {
      return Optional.empty();
    }
    Optional<ZoneOffset> zone = Optional.ofNullable(time.group(5)).map(StatedTime::zone);
    return Optional.of(
        zone.map(offset -> PublicationTime.of(OffsetDateTime.of(date, clock(time), offset)))
            .orElse(PublicationTime.of(date)));
  }

  private static LocalTime clock(Matcher time) {
    int hour = Integer.parseInt(time.group(1));
    if (time.group(4) != null) {
      hour = hour % 12 + (Character.toLowerCase(time.group(4).charAt(0)) == 'p' ? 12 : 0);
    }
    int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
    // a leap second has no place in java.time
    return LocalTime.of(hour, Integer.parseInt(time.group(2)), Math.min(second, 59));
  }

  private static ZoneOffset zone(String name) {
    return switch (name.toUpperCase(Locale.ROOT)) {
      case "Z", "UTC", "GMT" -> ZoneOffset.UTC;
      case "BST", "CET" -> ZoneOffset.ofHours(1);
      case "CEST" -> ZoneOffset.ofHours(2);
      case "EDT" -> ZoneOffset.ofHours(-4);
      case "EST", "CDT" -> ZoneOffset.ofHours(-5);
      case "CST", "MDT" -> ZoneOffset.ofHours(-6);
      case "MST", "PDT" -> ZoneOffset.ofHours(-7);
      case "PST" -> ZoneOffset.ofHours(-8);
      default -> ZoneOffset.of(name);
    };
  }

  private static String month(String name) {
    return Integer.toString(1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)));
  }
}
