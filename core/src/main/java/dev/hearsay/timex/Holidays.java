package dev.hearsay.timex;

import dev.hearsay.text.ResourceLines;
import dev.hearsay.timex.Period.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Feast days by name, and on which day of a year they fall. */
final class Holidays {

  /**
   * A feast.
   *
   * @param words its name, one word each, "Day" left out where it may be
   * @param rule "12-25", "11:4:4" (fourth Thursday in November), "11:-1:1" (last Monday),
   *     "easter+1"
   */
  record Holiday(List<String> words, String rule) {

    /** The day in a year. */
    LocalDate in(int year) {
      if (rule.startsWith("easter")) {
        return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
      }
      String[] parts = rule.split("[-:]", rule.contains(":") ? 2 : -1);
      int month = Integer.parseInt(parts[0]);
      if (!rule.contains(":")) {
        return LocalDate.of(year, month, Integer.parseInt(parts[1]));
      }
      String[] shift = parts[1].split("\\+", -1);
      String[] weekday = shift[0].split(":", -1);
      LocalDate day =
          LocalDate.of(year, month, 1)
              .with(
                  TemporalAdjusters.dayOfWeekInMonth(
                      Integer.parseInt(weekday[0]), DayOfWeek.of(Integer.parseInt(weekday[1]))));
      return shift.length > 1 ? day.plusDays(Integer.parseInt(shift[1])) : day;
    }

    /** Easter Sunday in the Gregorian calendar (Butcher's algorithm, Nature 1876). */
    private static LocalDate easter(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
      int m = (a + 11 * h + 22 * l) / 451;
      int n = h + l - 7 * m + 114;
      return LocalDate.of(year, n / 31, n % 31 + 1);
    }
  }

  private final Map<String, List<Holiday>> byFirstWord = new HashMap<>();

  private Holidays() {}

  static Holidays load() {
    Holidays holidays = new Holidays();
    for (String line : ResourceLines.of(TimeWords.class, "holidays.txt")) {
      int blank = line.indexOf(' ');
      List<String> words = List.of(line.substring(blank + 1).split(" ", -1));
      Holiday holiday = new Holiday(words, line.substring(0, blank));
      holidays.byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(holiday);
    }
    Comparator<Holiday> longest = Comparator.comparingInt(holiday -> -holiday.words().size());
    holidays.byFirstWord.values().forEach(list -> list.sort(longest));
    return holidays;
  }

  boolean isFirstWord(String word) {
    return byFirstWord.containsKey(word);
  }

  /** The feast whose name begins with the lexeme at {@code index}. */
  Optional<Holiday> at(Lexemes in, int index) {
    for (Holiday holiday : byFirstWord.getOrDefault(in.at(index).word(), List.of())) {
      boolean all = true;
      for (int i = 1; i < holiday.words().size() && all; i++) {
        all = in.at(index + i).word().equalsIgnoreCase(holiday.words().get(i));
      }
      if (all) {
        return Optional.of(holiday);
      }
    }
    return Optional.empty();
  }

  static Period period(Holiday holiday, int year) {
    return Period.of(Grain.DAY, holiday.in(year));
  }
}
