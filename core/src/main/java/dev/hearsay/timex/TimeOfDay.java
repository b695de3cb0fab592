package dev.hearsay.timex;

import dev.hearsay.timex.Period.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "10:30 a.m.", "5 p.m. EST Nov. 9", "noon Saturday", "midnight", "14:05 GMT". */
final class TimeOfDay implements Rule {

  private static final int NOON = 12;
  private static final int HOURS = 24;

  private final List<Rule> days =
      List.of(new Weekday(), new CalendarDate(), new DayWord(), new NumericDate());

  @Override
  public String name() {
    return "time-of-day";
  }

  @Override
  public Set<Kind> starts() {
    return Set.of(Kind.NUMBER, Kind.CLOCK, Kind.DAYPART, Kind.APPROXIMATE);
  }

  @Override
  public Match at(Lexemes in, int index) {
    int at = in.is(index, Kind.APPROXIMATE) ? index + 1 : index;
    int end = at + 1;
    String time;
    if (in.is(at, Kind.DAYPART)) {
      if (!in.is(at, "noon") && !in.is(at, "midday") && !in.is(at, "midnight")) {
        return Match.NONE;
      }
      if (in.at(at - 1).word().equalsIgnoreCase("high")) {
        return Match.NONE;
      }
      time = in.is(at, "midnight") ? "T24:00" : "T12:00";
    } else {
      boolean clock = in.is(at, Kind.CLOCK);
      int hour = clock ? in.value(at) / 100 : in.value(at);
      int minute = clock ? in.value(at) % 100 : 0;
      boolean meridiem = in.is(end, Kind.MERIDIEM);
      boolean exact = clock && in.at(at).word().indexOf(':') > 0 && !isScore(in, at);
      if ((!meridiem && !exact && !isHour(in, end)) || hour > HOURS || (meridiem && hour > NOON)) {
        return Match.NONE;
      }
      if (meridiem) {
        hour = hour % NOON + in.value(end);
      }
      end = meridiem || isHour(in, end) ? end + 1 : end;
      time = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    }
    return withDay(in, end, time);
  }

  private static boolean isHour(Lexemes in, int at) {
    return in.is(at, "o'clock") || in.is(at, "o’clock");
  }

  /** A running time or the score of a match: "in 3:45", "2:10:30". */
  private static boolean isScore(Lexemes in, int at) {
    return in.at(at + 1).glued() || in.at(at).glued();
  }

  private Match withDay(Lexemes in, int end, String time) {
    int at = in.is(end, Kind.ZONE) ? end + 1 : end;
    boolean zoned = at > end;
    int behind = in.skipComma(at);
    int on = in.is(behind, "on") ? behind + 1 : behind;
    boolean dayBehind =
        in.is(on, Kind.WEEKDAY)
            || in.is(on, Kind.MONTH)
            || in.is(on, Kind.DAYWORD)
            || in.is(on, Kind.NUMERIC_DATE)
            || (in.isDigits(on) && in.is(on + 1, Kind.MONTH));
    if (dayBehind && (on == behind && (behind == at || zoned))) {
      for (Rule rule : days) {
        boolean starts = rule.starts().contains(in.at(on).kind());
        Match day = starts ? rule.at(in, on) : Match.NONE;
        if (day.found()) {
          return new Match(day.end(), n -> at(day.resolve(n), time));
        }
      }
    }
    return new Match(at, n -> onDayToldOf(n, time));
  }

  private static Resolution at(Resolution day, String time) {
    if (day.type() == Timex.Type.TIME) {
      return day;
    }
    return day.at(time);
  }

  /** At a time of the day mentioned last, else of publication. */
  private static Resolution onDayToldOf(Narrative n, String time) {
    Optional<LocalDate> day = n.last(Grain.DAY).map(Period::first).or(n::today);
    return day.map(date -> Resolution.of(Period.day(date)).with(Resolution.Base.REFERENCE).at(time))
        .orElseGet(() -> Resolution.unplaced(Timex.Type.TIME, Narrative.open(Grain.DAY) + time));
  }
}
