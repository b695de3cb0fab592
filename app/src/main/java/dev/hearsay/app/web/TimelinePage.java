package dev.hearsay.app.web;

import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.Ground;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.casefile.ClaimQuery;
import dev.hearsay.app.casefile.ClaimRow;
import dev.hearsay.app.report.AffairView;
import dev.hearsay.app.report.AffairWording;
import dev.hearsay.app.report.TimelineChoice;
import dev.hearsay.app.report.TimelineReport;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.event.EventType;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What claims say happened, and when it was reported, on one axis. */
public final class TimelinePage {

  private static final int MOST_CLAIMS = 60;
  private static final int LONGEST_EVENT_DAYS = 31;
  private static final int ON_A_PAGE = 50;
  private static final int LAST = 10_000_000;

  private final Site site;

  /**
   * What the template shows.
   *
   * @param looked at how many claims
   */
  public record Model(
      List<Row> rows, Optional<TimeAxis> axis, int looked, Optional<Events> events) {}

  /**
   * What the affair is made of.
   *
   * @param type that is shown; empty for all
   * @param types that there are, each with its words
   */
  public record Events(List<Happened> items, Paging paging, String type, List<Choice> types) {}

  /** A choice of a list. */
  public record Choice(String value, String words) {}

  /**
   * An event.
   *
   * @param standing how it stands to the facts; empty where it is told as one
   */
  public record Happened(
      String when,
      String type,
      AffairCells.Cell what,
      List<String> roles,
      String standing,
      String sources,
      AffairCells.Grounds told) {}

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
            claims.size(),
            site.readings().affair().map(view -> events(context, view)));
    site.show(context, "timeline", "Timeline", "timeline", model);
  }

  /** The events that an address asks for. */
  static TimelineChoice choice(Context context) {
    String asked = Site.text(context, "type");
    Set<EventType> types =
        asked.isEmpty() ? Set.of() : Set.of(Site.choice(context, "type", EventType.AGREEMENT));
    return new TimelineChoice(types, Site.day(context, "from"), Site.day(context, "to"), true);
  }

  private static Events events(Context context, AffairView view) {
    List<AffairEvent> all = choice(context).of(view);
    int offset = Math.min(Site.number(context, "offset", 0, LAST), all.size());
    AffairCells cells = new AffairCells(view);
    String type = Site.text(context, "type").toLowerCase(Locale.ROOT);
    return new Events(
        all.subList(offset, Math.min(all.size(), offset + ON_A_PAGE)).stream()
            .map(event -> happened(event, view, cells))
            .toList(),
        new Paging(
            offset, ON_A_PAGE, all.size(), "/timeline?type=" + Site.encoded(type) + "&offset="),
        type,
        Arrays.stream(EventType.values())
            .map(each -> new Choice(each.label(), AffairWording.of(each)))
            .toList());
  }

  private static Happened happened(AffairEvent event, AffairView view, AffairCells cells) {
    List<Ground> told =
        event.told().stream()
            .map(one -> new Ground(one.passage(), Ground.Bearing.TELLS, Optional.of(event.id())))
            .toList();
    return new Happened(
        view.when(event).orElse("not told"),
        AffairWording.of(event.type()),
        cells.words(event.what(), told),
        TimelineReport.roles(event, view),
        TimelineReport.standing(event),
        cells.standing(event.provenance()),
        cells.grounds(told));
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
