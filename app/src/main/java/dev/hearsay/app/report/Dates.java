package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.timex.Anchor;
import dev.hearsay.timex.Inconsistency;
import dev.hearsay.timex.Timex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The dates that a document tells of, in the order of time, as people read them. */
final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /**
   * A date.
   *
   * @param when the days it can mean
   * @param words how the text puts it, each wording once, and what must be known about it
   */
  record Line(String when, String words) {}

  private Dates() {}

  /** Times with both ends known, but for plain durations and the present. */
  static List<Line> lines(Analysis analysis) {
    Map<String, List<Timex>> byDays = new LinkedHashMap<>();
    analysis.times().stream()
        .filter(Timex::isClosed)
        .filter(timex -> !timex.value().endsWith("_REF") && isDated(timex))
        .sorted(
            Comparator.comparing((Timex timex) -> timex.from().orElseThrow())
                .thenComparing(timex -> timex.to().orElseThrow()))
        .forEach(
            timex -> byDays.computeIfAbsent(days(timex), days -> new ArrayList<>()).add(timex));
    List<Line> lines = new ArrayList<>();
    byDays.forEach(
        (days, times) ->
            lines.add(
                new Line(
                    days,
                    times.stream()
                        .map(timex -> words(timex, analysis))
                        .distinct()
                        .collect(Collectors.joining(", ")))));
    return lines;
  }

  /** Whether it is a date, or a duration counted from something in the text. */
  private static boolean isDated(Timex timex) {
    return timex.type() != Timex.Type.DURATION
        || timex.anchor().filter(anchor -> anchor.kind() != Anchor.Kind.PUBLICATION).isPresent();
  }

  /** The days that a time with both ends known can mean. */
  static String days(Timex timex) {
    LocalDate from = timex.from().orElseThrow();
    LocalDate to = timex.to().orElseThrow();
    return from.equals(to) ? DAY.format(from) : SHORT.format(from) + " – " + SHORT.format(to);
  }

  private static String words(Timex timex, Analysis analysis) {
    String text = analysis.document().text();
    String words = "“" + oneLine(timex.span().of(text)) + "”";
    String anchored =
        timex
            .anchor()
            .filter(anchor -> anchor.kind() == Anchor.Kind.EVENT)
            .flatMap(
                anchor ->
                    anchor
                        .span()
                        .map(
                            span ->
                                " "
                                    + anchor.relation().label()
                                    + " “"
                                    + oneLine(span.of(text))
                                    + "”"))
            .orElse("");
    String notes =
        timex.notes().stream()
            .map(note -> " (" + Wording.of(note) + ")")
            .collect(Collectors.joining());
    return words + anchored + notes;
  }

  /** "“more than five months”: from … (“March” … “18th July”)". */
  static String sentence(Inconsistency one, String text) {
    return "“"
        + oneLine(one.span().of(text))
        + "” doesn't fit “"
        + oneLine(one.begin().of(text))
        + "” and “"
        + oneLine(one.end().of(text))
        + "”: "
        + one.explanation();
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
