package dev.hearsay.app.report;

import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.Passage;
import dev.hearsay.affair.ToldEvent;
import dev.hearsay.timex.Timex;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that is told, but not of which year or week: "13 March" in a text that has no date of its
 * own.
 *
 * @param words that tell it
 * @param value as TIMEX3 writes it: "XXXX-03-13"
 * @param text of the words, on one line
 */
public record OpenDay(Passage words, String value, String text) {

  private static final Pattern DAY = Pattern.compile("XXXX-(\\d\\d)(?:-(\\d\\d))?(?:T.*)?");

  private static final Pattern WEEKDAY = Pattern.compile("XXXX-(?:WXX-\\d|XX-XX).*");

  /** Says less than any day: "now", "recently". */
  private static final Pattern VAGUE = Pattern.compile("\\w+_REF|XXXX");

  /** What most tellings of an event say, a day rather than a month; empty where it has a date. */
  static Optional<OpenDay> of(AffairEvent event, AffairView view) {
    if (event.when().isPresent()) {
      return Optional.empty();
    }
    List<OpenDay> told =
        event.told().stream()
            .flatMap(
                telling ->
                    telling.event().times().stream()
                        .filter(OpenDay::isOpen)
                        .map(timex -> of(telling, timex, view)))
            .toList();
    Map<String, Integer> often = new HashMap<>();
    told.forEach(each -> often.merge(each.value(), 1, Integer::sum));
    return told.stream()
        .min(
            Comparator.comparingInt(OpenDay::width)
                .thenComparing(each -> -often.getOrDefault(each.value(), 0))
                .thenComparing(OpenDay::words));
  }

  private static OpenDay of(ToldEvent telling, Timex timex, AffairView view) {
    Passage words = new Passage(telling.document(), timex.span());
    return new OpenDay(words, timex.value(), view.words(words));
  }

  private static boolean isOpen(Timex timex) {
    return switch (timex.type()) {
      case DATE, TIME -> !timex.isClosed() && !VAGUE.matcher(timex.value()).matches();
      case DURATION, SET -> false;
    };
  }

  /** A day of a month is the most that is told, then a day of a week. */
  private int width() {
    Matcher matcher = DAY.matcher(value);
    if (matcher.matches() && matcher.group(2) != null) {
      return 0;
    }
    return WEEKDAY.matcher(value).matches() ? 1 : 2;
  }

  /** By months and days what has them, then the others. */
  String order() {
    return DAY.matcher(value).matches() ? "0" + value : "1";
  }

  /** What people read: "13 March (no year given)", "“Tuesday” (no date given)". */
  String label() {
    Matcher matcher = DAY.matcher(value);
    if (!matcher.matches()) {
      return "“" + text + "” (no date given)";
    }
    int number = Integer.parseInt(matcher.group(1));
    if (number < 1 || number > Month.values().length) {
      return "“" + text + "” (no date given)";
    }
    String month = Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String day = matcher.group(2) == null ? "" : Integer.parseInt(matcher.group(2)) + " ";
    return day + month + " (no year given)";
  }
}
