package dev.hearsay.read.feed;

import dev.hearsay.text.PublicationTime;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as feeds write them: ISO 8601 and W3CDTF whole or in part, RFC 822 with its many
 * variations, C's {@code asctime}, database time stamps, month names in a dozen languages, Korean.
 *
 * <p>A year or month alone stands for its first day. A time without a zone is taken as UTC. Dates
 * of digits with slashes are read only where the year comes first or one number can only be a day:
 * an outlet's habit can't be guessed from one date. The first second of 1970 is what programs write
 * that know no date.
 */
final class FeedDate {

  private static final int LONGEST = 120;
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2200;

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})(?:[-/.]?(\\d{2})(?:[-/.]?(\\d{2}))?|-?(\\d{3}))?"
              + "(?:(?:\\s*T\\s*|\\s+)(\\d{1,2}:?\\d{2}(?::?\\d{2}(?:[.,]\\d+)?)?)\\s*(\\S.*)?)?");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?");
  private static final Pattern OFFSET =
      Pattern.compile("(?:(?:GMT|UTC|UT))?([+-])(\\d{1,2}):?(\\d{2})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[\\s,;()]+|(?<=\\w)-(?=\\p{L})|(?<=\\p{L})-(?=\\w)|(?<=\\d)T(?=\\d)");

  /** Hours from UTC of the zone names in use; names that mean several zones are left out. */
  private static final Map<String, Double> ZONES =
      Map.ofEntries(
          Map.entry("Z", 0.0),
          Map.entry("UT", 0.0),
          Map.entry("UTC", 0.0),
          Map.entry("GMT", 0.0),
          Map.entry("WET", 0.0),
          Map.entry("EST", -5.0),
          Map.entry("EDT", -4.0),
          Map.entry("CST", -6.0),
          Map.entry("CDT", -5.0),
          Map.entry("MST", -7.0),
          Map.entry("MDT", -6.0),
          Map.entry("PST", -8.0),
          Map.entry("PDT", -7.0),
          Map.entry("AST", -4.0),
          Map.entry("ADT", -3.0),
          Map.entry("AKST", -9.0),
          Map.entry("AKDT", -8.0),
          Map.entry("HST", -10.0),
          Map.entry("NST", -3.5),
          Map.entry("NDT", -2.5),
          Map.entry("ET", -5.0),
          Map.entry("CT", -6.0),
          Map.entry("MT", -7.0),
          Map.entry("PT", -8.0),
          Map.entry("CET", 1.0),
          Map.entry("MEZ", 1.0),
          Map.entry("CEST", 2.0),
          Map.entry("MESZ", 2.0),
          Map.entry("WEST", 1.0),
          Map.entry("BST", 1.0),
          Map.entry("EET", 2.0),
          Map.entry("EEST", 3.0),
          Map.entry("SAST", 2.0),
          Map.entry("MSK", 3.0),
          Map.entry("PKT", 5.0),
          Map.entry("SGT", 8.0),
          Map.entry("HKT", 8.0),
          Map.entry("AWST", 8.0),
          Map.entry("JST", 9.0),
          Map.entry("KST", 9.0),
          Map.entry("ACST", 9.5),
          Map.entry("AEST", 10.0),
          Map.entry("AEDT", 11.0),
          Map.entry("NZST", 12.0),
          Map.entry("NZDT", 13.0));

  private Optional<LocalDate> wholeDate = Optional.empty();
  private OptionalInt year = OptionalInt.empty();
  private OptionalInt month = OptionalInt.empty();
  private OptionalInt day = OptionalInt.empty();
  private Optional<Matcher> time = Optional.empty();
  private Optional<ZoneOffset> zone = Optional.empty();
  private boolean afternoon;
  private boolean forenoon;

  private FeedDate() {}

  /** What the words mean, if they are a date in one of the known forms. */
  static Optional<PublicationTime> read(String written) {
    String line = written.strip();
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return new FeedDate().iso(line).or(() -> new FeedDate().words(withoutKorean(line)));
    } catch (DateTimeException e) {
      return Optional.empty(); // numbers that are no date, like 30 February
    }
  }

  private Optional<PublicationTime> iso(String line) {
    if (line.matches("\\d{4}-?W\\d{2}-?\\d")) {
      String digits = line.replace("-", "");
      String week = digits.substring(0, 4) + "-" + digits.substring(4, 7) + "-" + digits.charAt(7);
      return dated(LocalDate.parse(week, DateTimeFormatter.ISO_WEEK_DATE));
    }
    Matcher parts = ISO.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int isoYear = Integer.parseInt(parts.group(1));
    LocalDate date =
        parts.group(4) == null
            ? LocalDate.of(isoYear, orFirst(parts.group(2)), orFirst(parts.group(3)))
            : LocalDate.ofYearDay(isoYear, Integer.parseInt(parts.group(4)));
    if (parts.group(5) == null) {
      return dated(date);
    }
    word(parts.group(5).contains(":") ? parts.group(5) : withColon(parts.group(5)));
    for (String rest : Optional.ofNullable(parts.group(6)).orElse("").split("\\s+", -1)) {
      word(rest);
    }
    return dated(date);
  }

  private Optional<PublicationTime> words(String line) {
    for (String word : BETWEEN_WORDS.split(line, -1)) {
      word(word);
    }
    if (wholeDate.isPresent()) {
      return dated(wholeDate.get());
    }
    if (year.isEmpty() || month.isEmpty()) {
      return Optional.empty();
    }
    return dated(LocalDate.of(year.getAsInt(), month.getAsInt(), day.orElse(1)));
  }

  /** Takes one word for what it can be; words that say nothing (weekdays) are passed over. */
  private void word(String written) {
    String word = written.endsWith(".") ? written.substring(0, written.length() - 1) : written;
    String upper = word.toUpperCase(Locale.ROOT);
    Matcher clock = TIME.matcher(word);
    Matcher offset = OFFSET.matcher(word);
    Matcher slashes = SLASHES.matcher(word);
    Matcher whole = ISO.matcher(word);
    if (word.indexOf(':') > 0 && clock.lookingAt()) {
      time = Optional.of(clock);
      word(word.substring(clock.end()));
    } else if (offset.matches()) {
      zone = Optional.of(offset(offset));
    } else if (ZONES.containsKey(upper)) {
      zone = Optional.of(ZoneOffset.ofTotalSeconds((int) (ZONES.get(upper) * 3600)));
    } else if (upper.equals("AM") || upper.equals("PM")) {
      afternoon = upper.equals("PM");
      forenoon = !afternoon;
    } else if (slashes.matches()) {
      wholeDate = slashes(slashes);
    } else if (word.length() > 4 && whole.matches() && whole.group(3) != null) {
      wholeDate =
          Optional.of(
              LocalDate.of(
                  Integer.parseInt(whole.group(1)),
                  Integer.parseInt(whole.group(2)),
                  Integer.parseInt(whole.group(3))));
    } else if (word.matches("\\d{1,4}(?:st|nd|rd|th|º)?")) {
      number(Integer.parseInt(word.replaceAll("\\D", "")), word.replaceAll("\\D", "").length());
    } else {
      // "mar" is a Tuesday in some languages: the last word that names a month is the month.
      OptionalInt named = MonthNames.instance().month(word);
      month = named.isPresent() ? named : month;
    }
  }

  private void number(int value, int digits) {
    if (digits >= 3) {
      year = OptionalInt.of(value);
    } else if (day.isEmpty()) {
      day = OptionalInt.of(value);
    } else if (year.isEmpty()) {
      year = OptionalInt.of(value + (value < 70 ? 2000 : 1900));
    }
  }

  private Optional<PublicationTime> dated(LocalDate date) {
    if (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR) {
      return Optional.empty();
    }
    if (time.isEmpty()) {
      return Optional.of(PublicationTime.of(date));
    }
    int hour = Integer.parseInt(time.get().group(1));
    if (afternoon && hour < 12) {
      hour += 12;
    } else if (forenoon && hour == 12) {
      hour = 0;
    }
    int second = Optional.ofNullable(time.get().group(3)).map(Integer::parseInt).orElse(0);
    LocalTime clock =
        LocalTime.of(hour % 24, Integer.parseInt(time.get().group(2)), Math.min(second, 59));
    LocalDate actual = hour == 24 ? date.plusDays(1) : date;
    return Optional.of(OffsetDateTime.of(actual, clock, zone.orElse(ZoneOffset.UTC)))
        .filter(moment -> moment.toEpochSecond() != 0)
        .map(PublicationTime::of);
  }

  private static ZoneOffset offset(Matcher offset) {
    int minutes = Integer.parseInt(offset.group(2)) * 60;
    minutes += offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
    int sign = offset.group(1).equals("-") ? -1 : 1;
    return ZoneOffset.ofTotalSeconds(sign * minutes * 60);
  }

  private static Optional<LocalDate> slashes(Matcher slashes) {
    int first = Integer.parseInt(slashes.group(1));
    int second = Integer.parseInt(slashes.group(2));
    int slashYear = Integer.parseInt(slashes.group(3));
    boolean dotted = slashes.group().contains(".");
    if (dotted || first > 12 || first == second) {
      return Optional.of(LocalDate.of(slashYear, second, first));
    }
    return second > 12 ? Optional.of(LocalDate.of(slashYear, first, second)) : Optional.empty();
  }

  private static String withColon(String digits) {
    int hours = digits.length() % 2 == 0 ? 2 : 1;
    return digits.substring(0, hours) + ":" + digits.substring(hours);
  }

  private static String withoutKorean(String line) {
    return line.replaceAll("(\\d{4})년 ?(\\d{2})월 ?(\\d{2})일", "$1-$2-$3")
        .replace("오전", "AM")
        .replace("오후", "PM");
  }

  private static int orFirst(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }
}
