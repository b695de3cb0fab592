package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimexProperties {

  private static final List<String> FORMATS =
      List.of("d MMMM uuuu", "MMMM d, uuuu", "uuuu-MM-dd", "EEEE, MMMM d, uuuu", "dd.MM.uuuu");

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "March",
            "May",
            "Jan.",
            "13",
            "31",
            "18th",
            "2025",
            "20255",
            "1998",
            "'80s",
            "1980s",
            "Monday",
            "Mondays",
            "last",
            "next",
            "this",
            "the",
            "a",
            "of",
            ",",
            "year",
            "years",
            "months",
            "quarter",
            "second",
            "third-quarter",
            "two-day",
            "999999999",
            "thousand",
            "hundred",
            "centuries",
            "millennia",
            "ago",
            "earlier",
            "later",
            "from",
            "now",
            "before",
            "after",
            "more",
            "than",
            "nearly",
            "early",
            "mid-",
            "end",
            "a.m.",
            "10:30",
            "25:99",
            "5pm",
            "noon",
            "EST",
            "every",
            "daily",
            "Christmas",
            "Easter",
            "31/02/2025",
            "00/00/0000",
            "2025-99-99",
            "99.99.99",
            "03/04/20255",
            "summer",
            "winter",
            "fiscal",
            "and",
            "half",
            "-",
            "–",
            "'s",
            "held",
            "for",
            "released",
            "arrested",
            "were",
            "sailors",
            "(",
            "”",
            "\n",
            ".",
            "\ud83d",
            "東京",
            "MarchPresident",
            "today",
            "tonight",
            "weekend",
            "couple",
            "few");
    Arbitrary<String> spaced = pieces.list().ofMaxSize(40).map(list -> String.join(" ", list));
    Arbitrary<String> joined = pieces.list().ofMaxSize(20).map(list -> String.join("-", list));
    return Arbitraries.oneOf(spaced, joined, Arbitraries.strings().all().ofMaxLength(80));
  }

  @Property
  void spansLieInOrderInsideTheText(@ForAll @From("texts") String text) {
    int end = 0;
    for (Timex timex : Story.of(text).times()) {
      assertTrue(timex.span().start() >= end, text);
      end = timex.span().end();
    }
    assertTrue(end <= text.length());
  }

  @Property
  void sameTextGivesTheSameTimes(@ForAll @From("texts") String text) {
    assertEquals(Story.of(text).times(), Story.of(text).times());
    assertEquals(Story.of(text).inconsistencies(), Story.of(text).inconsistencies());
  }

  @Property
  void withoutPublicationNothingIsThrownEither(@ForAll @From("texts") String text) {
    Story.of(text).undated().times().forEach(timex -> assertTrue(!timex.value().isBlank()));
  }

  @Property
  void writtenDatesComeBack(
      @ForAll @IntRange(min = 1900, max = 2060) int year,
      @ForAll @IntRange(min = 1, max = 365) int day,
      @ForAll @IntRange(min = 0, max = 4) int format) {
    LocalDate date = LocalDate.ofYearDay(year, day);
    String written = DateTimeFormatter.ofPattern(FORMATS.get(format), Locale.ENGLISH).format(date);
    Timex timex = Story.of("It sank on " + written + " near Brenn.").only();
    assertEquals(written, timex.span().of("It sank on " + written + " near Brenn."));
    assertEquals(date.toString(), timex.value());
    assertEquals(date, timex.from().orElseThrow());
    assertEquals(date, timex.to().orElseThrow());
  }

  @Property
  void weekdayIsWithinAWeekOfPublication(
      @ForAll @IntRange(min = 1, max = 365) int day,
      @ForAll @IntRange(min = 1, max = 7) int weekday) {
    LocalDate published = LocalDate.ofYearDay(2025, day);
    String name = DayOfWeek.of(weekday).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    LocalDate read =
        Story.of("It sank on " + name + ".")
            .published(published.toString())
            .only()
            .from()
            .orElseThrow();
    assertEquals(weekday, read.getDayOfWeek().getValue());
    assertTrue(!read.isAfter(published) && read.isAfter(published.minusDays(7)));
  }

  @Property
  void periodsTileTheCalendar(
      @ForAll Period.Grain grain, @ForAll @IntRange(min = 1, max = 3_000_000) int day) {
    LocalDate date = LocalDate.of(1, 1, 1).plusDays(day);
    Period period = Period.of(grain, date);
    assertEquals(period, Period.of(grain, period.first()));
    assertTrue(!period.last().isBefore(period.first()));
    if (grain != Period.Grain.WEEKEND) {
      assertTrue(period.contains(date));
      assertEquals(period.last().plusDays(1), period.plus(1).first());
    }
    assertEquals(period, period.plus(3).plus(-3));
  }
}
