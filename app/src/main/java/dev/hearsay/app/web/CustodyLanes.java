package dev.hearsay.app.web;

import dev.hearsay.affair.Custody;
import dev.hearsay.affair.CustodyGap;
import dev.hearsay.affair.Period;
import dev.hearsay.app.report.AffairView;
import dev.hearsay.app.report.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The picture of the custody trail: a lane for each that was held, its stretches bars with their
 * holders, and between them what nobody answers for. Stretches of which neither begin nor end is
 * told aren't in it.
 */
public final class CustodyLanes {

  /** As wide as the picture is. */
  public static final int WIDTH = 900;

  private static final int TOP = 34;
  private static final int BAR = 22;
  private static final int STEP = 28;
  private static final int BETWEEN = 10;
  private static final int FIRST_X = 190;
  private static final int LAST_X = 884;
  private static final int NARROWEST = 8;
  private static final int LONGEST_LABEL = 24;
  private static final double LETTER = 6.6;
  private static final int TICK_WIDTH = 74;
  private static final int LONGEST_DAYS = 120;
  private static final int CUT_DAYS = 45;
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /** A month on the axis. */
  public record Tick(int x, String label) {}

  /**
   * A stretch.
   *
   * @param kind for the style sheet: held, disputed, gap
   * @param label as much of the holder's name as there is room for
   * @param openBefore whether no text says when it began
   * @param openAfter whether no text says when it ended
   */
  public record Bar(
      String kind,
      int x,
      int y,
      int width,
      String label,
      String link,
      String words,
      boolean openBefore,
      boolean openAfter) {}

  /** One that was held. */
  public record Lane(int y, String label, String words, List<Bar> bars) {}

  private record Stretch(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      String kind,
      String name,
      String link,
      String words) {

    boolean isTold() {
      return from.isPresent() || to.isPresent();
    }

    Stream<LocalDate> days() {
      return Stream.concat(from.stream(), to.stream());
    }
  }

  private final List<Tick> ticks = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Integer> breaks = new ArrayList<>();
  private final List<LocalDate> cuts = new ArrayList<>();

  /** Days at which something begins or ends, with how far they are from the first. */
  private final NavigableMap<LocalDate, Long> at = new TreeMap<>();

  private final LocalDate first;
  private final LocalDate last;
  private int height = TOP;

  private CustodyLanes(Map<String, List<Stretch>> byHeld, AffairView view) {
    List<LocalDate> days =
        byHeld.values().stream().flatMap(List::stream).flatMap(Stretch::days).sorted().toList();
    first = days.get(0);
    last = days.get(days.size() - 1).plusDays(1);
    scale(Stream.concat(days.stream(), Stream.of(last)).toList());
    addTicks();
    byHeld.forEach((held, stretches) -> addLane(view.name(held), stretches));
  }

  /** Empty where no day is told. */
  static Optional<CustodyLanes> of(List<Custody> custody, List<CustodyGap> gaps, AffairView view) {
    Map<String, List<Stretch>> byHeld = new LinkedHashMap<>();
    for (Custody one : custody) {
      add(byHeld, one.held(), stretch(one, view));
    }
    for (CustodyGap gap : gaps) {
      add(byHeld, gap.held(), stretch(gap, view));
    }
    return byHeld.isEmpty() ? Optional.empty() : Optional.of(new CustodyLanes(byHeld, view));
  }

  private static void add(Map<String, List<Stretch>> byHeld, String held, Stretch stretch) {
    if (stretch.isTold()) {
      byHeld.computeIfAbsent(held, each -> new ArrayList<>()).add(stretch);
    }
  }

  private static Stretch stretch(Custody custody, AffairView view) {
    String holder = custody.holder().map(view::name).orElse("nobody named");
    String place = custody.place().map(view::name).map(name -> ", " + name).orElse("");
    return new Stretch(
        custody.from().map(Period::first),
        custody.to().map(Period::last),
        custody.accounts().size() > 1 ? "disputed" : "held",
        holder + place,
        "#custody-" + custody.id(),
        view.name(custody.held())
            + ", held by "
            + holder
            + (custody.inferred() ? " (inferred, not told)" : "")
            + place
            + ": "
            + AffairView.between(custody.from(), custody.to(), custody.lasts()));
  }

  private static Stretch stretch(CustodyGap gap, AffairView view) {
    String what = gap.denied() ? "each denies it" : "nobody says";
    return new Stretch(
        gap.from(),
        gap.to(),
        "gap",
        what,
        "#gaps",
        view.name(gap.held())
            + ", "
            + what
            + ": "
            + gap.from().map(Wording::of).orElse("?")
            + " – "
            + gap.to().map(Wording::of).orElse("?"));
  }

  /** Day by day where something begins or ends; what lies long between is cut short. */
  private void scale(List<LocalDate> days) {
    long width = 0;
    LocalDate before = first;
    at.put(first, 0L);
    for (LocalDate day : days) {
      long between = ChronoUnit.DAYS.between(before, day);
      if (between > LONGEST_DAYS) {
        cuts.add(before);
        between = CUT_DAYS;
      }
      width += between;
      at.put(day, width);
      before = day;
    }
  }

  private void addTicks() {
    int nearest = FIRST_X - TICK_WIDTH;
    for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1).withDayOfMonth(1)) {
      LocalDate begin = at.floorKey(day);
      boolean cut = cuts.contains(begin) && day.isAfter(begin);
      if (!cut && x(day) - nearest >= TICK_WIDTH) {
        nearest = x(day);
        ticks.add(new Tick(nearest, MONTH.format(day)));
      }
    }
    for (LocalDate day : cuts) {
      LocalDate end = at.higherKey(day);
      breaks.add((x(day) + x(end)) / 2);
    }
  }

  private void addLane(String name, List<Stretch> stretches) {
    int top = height + BETWEEN;
    List<Integer> ends = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    for (Stretch stretch : stretches) {
      int x = stretch.from().map(this::x).orElse(FIRST_X);
      int end = stretch.to().map(this::x).orElse(LAST_X);
      int width = Math.max(NARROWEST, end - x);
      int row = 0;
      while (row < ends.size() && ends.get(row) > x) {
        row++;
      }
      if (row == ends.size()) {
        ends.add(0);
      }
      ends.set(row, x + width);
      bars.add(
          new Bar(
              stretch.kind(),
              x,
              top + row * STEP,
              width,
              fitting(stretch.name(), width),
              stretch.link(),
              stretch.words(),
              stretch.from().isEmpty(),
              stretch.to().isEmpty()));
    }
    lanes.add(new Lane(top + BAR / 2 + 4, cut(name, LONGEST_LABEL), name, bars));
    height = top + ends.size() * STEP;
  }

  private static String fitting(String name, int width) {
    int letters = (int) ((width - 12) / LETTER);
    return letters < 3 ? "" : cut(name, letters);
  }

  private static String cut(String words, int longest) {
    return words.codePointCount(0, words.length()) <= longest
        ? words
        : words.substring(0, words.offsetByCodePoints(0, longest - 1)).strip() + "…";
  }

  private int x(LocalDate day) {
    LocalDate before = at.floorKey(day);
    long units = at.get(before) + ChronoUnit.DAYS.between(before, day);
    return FIRST_X + (int) (units * (LAST_X - FIRST_X) / Math.max(1, at.lastEntry().getValue()));
  }

  /** Where a longer time is cut short. */
  public List<Integer> breaks() {
    return breaks;
  }

  public boolean isShortened() {
    return !breaks.isEmpty();
  }

  /** Months on the axis. */
  public List<Tick> ticks() {
    return ticks;
  }

  /** From top to bottom. */
  public List<Lane> lanes() {
    return lanes;
  }

  /** As high as the picture is. */
  public int height() {
    return height + BETWEEN;
  }
}
