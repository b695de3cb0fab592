package dev.hearsay.app.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The picture of the timeline: a row for each claim, its event a bar, its reports dots. */
public final class TimeAxis {

  private static final int ROW = 26;
  private static final int TOP = 34;
  private static final int FIRST_X = 316;
  private static final int LAST_X = 880;
  private static final int LONGEST = 40;
  private static final int MOST_TICKS = 8;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /** As wide as the picture is. */
  public static final int WIDTH = 900;

  /** A month on the axis. */
  public record Tick(int x, String label) {}

  /** A claim. */
  public record Line(
      int y,
      String label,
      String link,
      int x,
      int width,
      boolean disputed,
      List<Integer> dots,
      String words) {}

  private final List<Tick> ticks = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final LocalDate first;
  private final long days;

  TimeAxis(List<TimelinePage.Row> rows) {
    LocalDate earliest = rows.get(0).from();
    LocalDate latest = rows.get(0).to();
    for (TimelinePage.Row row : rows) {
      earliest = row.from().isBefore(earliest) ? row.from() : earliest;
      latest = row.to().isAfter(latest) ? row.to() : latest;
      for (LocalDate day : row.reported()) {
        earliest = day.isBefore(earliest) ? day : earliest;
        latest = day.isAfter(latest) ? day : latest;
      }
    }
    first = earliest;
    days = Math.max(1, ChronoUnit.DAYS.between(earliest, latest));
    addTicks(YearMonth.from(earliest), YearMonth.from(latest));
    int y = TOP + ROW / 2;
    for (TimelinePage.Row row : rows) {
      int from = x(row.from());
      lines.add(
          new Line(
              y,
              cut(row.statement()),
              "/claim/" + row.id(),
              from - 4,
              Math.max(8, x(row.to()) - from + 8),
              row.disputed(),
              row.reported().stream().map(this::x).toList(),
              row.statement() + " Happened: " + row.happened() + ". Reported: " + row.told()));
      y += ROW;
    }
  }

  private void addTicks(YearMonth from, YearMonth to) {
    long months = ChronoUnit.MONTHS.between(from, to) + 1;
    long every = Math.max(1, (months + MOST_TICKS - 1) / MOST_TICKS);
    for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(every)) {
      LocalDate day = month.atDay(1).isBefore(first) ? first : month.atDay(1);
      ticks.add(new Tick(x(day), MONTH.format(month)));
    }
  }

  private int x(LocalDate day) {
    return FIRST_X + (int) (ChronoUnit.DAYS.between(first, day) * (LAST_X - FIRST_X) / days);
  }

  private static String cut(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }

  /** Months on the axis. */
  public List<Tick> ticks() {
    return ticks;
  }

  /** From top to bottom. */
  public List<Line> lines() {
    return lines;
  }

  /** As high as the picture is. */
  public int height() {
    return TOP + lines.size() * ROW + 8;
  }
}
