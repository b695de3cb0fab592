package dev.hearsay.app.web;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.casefile.ClaimQuery;
import dev.hearsay.app.casefile.ClaimRow;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What claims say happened, and when it was reported, on one axis. */
public final class TimelinePage {

  private static final int MOST_CLAIMS = 60;
  private static final int LONGEST_EVENT_DAYS = 31;

  private final Site site;

  /**
   * What the template shows.
   *
   * @param looked at how many claims
   */
  public record Model(List<Row> rows, Optional<TimeAxis> axis, int looked) {}

  /**
   * A claim that tells of a day.
   *
   * @param reported days on which documents told it, each once
   */
  public record Row(
      String id,
      String statement,
      LocalDate from,
      LocalDate to,
      List<LocalDate> reported,
      boolean disputed,
      int outlets) {

    /** The days, written out. */
    public String happened() {
      return from.equals(to) ? Wording.of(from) : Wording.of(from) + " to " + Wording.of(to);
    }

    /** The days of the reports, written out. */
    public String told() {
      if (reported.isEmpty()) {
        return "undated";
      }
      LocalDate last = reported.get(reported.size() - 1);
      return reported.size() == 1
          ? Wording.of(last)
          : Wording.of(reported.get(0)) + " to " + Wording.of(last);
    }
  }

  TimelinePage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    List<ClaimRow> claims =
        site.file().claims(ClaimQuery.all().sharedOnly().page(0, MOST_CLAIMS)).items();
    List<Row> rows = new ArrayList<>();
    for (ClaimRow claim : claims) {
      site.file().claim(claim.id()).flatMap(each -> row(claim, each)).ifPresent(rows::add);
    }
    rows.sort(Comparator.comparing(Row::from).thenComparing(Row::to).thenComparing(Row::id));
    Model model =
        new Model(
            rows,
            rows.isEmpty() ? Optional.empty() : Optional.of(new TimeAxis(rows)),
            claims.size());
    site.show(context, "timeline", "Timeline", "timeline", model);
  }

  private Optional<Row> row(ClaimRow claim, CorpusClaim found) {
    Optional<Timex> event =
        found.claim().statements().stream()
            .flatMap(statement -> event(statement).stream())
            .findFirst();
    List<LocalDate> reported =
        found.claim().statements().stream()
            .flatMap(statement -> site.readings().of(statement.document()).stream())
            .flatMap(analysis -> analysis.document().published().stream())
            .map(time -> time.date())
            .distinct()
            .sorted()
            .toList();
    return event.map(
        timex ->
            new Row(
                claim.id(),
                claim.statement(),
                timex.from().orElseThrow(),
                timex.to().orElseThrow(),
                reported,
                claim.disputed(),
                claim.outlets()));
  }

  /** The day or days that a statement speaks of, where it names them closely enough. */
  private Optional<Timex> event(Statement statement) {
    Optional<Analysis> analysis = site.readings().of(statement.document());
    return analysis.stream()
        .flatMap(each -> each.times().stream())
        .filter(timex -> timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME)
        .filter(Timex::isClosed)
        .filter(timex -> statement.spans().stream().anyMatch(span -> has(span, timex)))
        .filter(
            timex ->
                ChronoUnit.DAYS.between(timex.from().orElseThrow(), timex.to().orElseThrow())
                    <= LONGEST_EVENT_DAYS)
        .findFirst();
  }

  private static boolean has(Span span, Timex timex) {
    return span.contains(timex.span());
  }
}
