package dev.hearsay.app.report;

import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.ToldEvent;
import dev.hearsay.claim.Modality;
import dev.hearsay.corpus.Progress;
import dev.hearsay.event.EventRole;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The report for people on what happened when, and who says so. */
public final class TimelineReport extends AffairSink {

  private static final int LONGEST_EXCERPT = 160;
  private static final int MOST_TELLINGS = 3;

  private final int width;
  private final boolean colour;
  private final TimelineChoice choice;
  private final int limit;

  /**
   * @param width in columns, at least 40
   * @param limit so many events at most
   * @param asOf what was published later doesn't count; absent: the day of the latest document
   */
  public TimelineReport(
      OutputStream out,
      int width,
      boolean colour,
      TimelineChoice choice,
      int limit,
      Optional<LocalDate> asOf,
      Progress progress) {
    super(out, asOf, progress);
    this.width = width;
    this.colour = colour;
    this.choice = choice;
    this.limit = limit;
  }

  @Override
  void show(AffairView view, LocalDate asOf, Totals totals, OutputStream to) throws IOException {
    ReportLines lines = new ReportLines(width, colour);
    List<AffairEvent> events = choice.of(view);
    lines.heading("EVENTS · " + String.format(Locale.ROOT, "%,d", events.size()));
    if (events.isEmpty()) {
      lines.blank();
      lines.folded(
          "",
          StyledText.of(
              view.affair().events().isEmpty()
                  ? "These documents tell of no agreement, order, custody or other event of an"
                      + " affair."
                  : "No event is of these types and days.",
              Style.PLAIN));
    }
    String day = "";
    for (AffairEvent event : events.subList(0, Math.min(limit, events.size()))) {
      String when = view.when(event).orElse("No day told");
      if (!when.equals(day)) {
        lines.blank();
        lines.folded("", StyledText.of(when, Style.HEADING));
        day = when;
      }
      add(event, view, lines);
    }
    int more = events.size() - limit;
    if (more > 0) {
      lines.blank();
      lines.folded(
          "",
          StyledText.of(
              "… " + Wording.count(more, "more event", "more events") + " (--limit 0 shows all)",
              Style.QUIET));
    }
    lines.blank();
    lines.rule('─');
    long undated = events.stream().filter(event -> event.when().isEmpty()).count();
    lines.folded(
        "",
        StyledText.of(
            String.format(
                Locale.ROOT,
                "%s as of %s; %s, %,d of them without a day; %s skipped.",
                Wording.count(totals.documents(), "document", "documents"),
                Wording.of(asOf),
                Wording.count(events.size(), "event", "events"),
                undated,
                Wording.count(totals.skipped(), "input", "inputs")),
            Style.PLAIN));
    to.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void add(AffairEvent event, AffairView view, ReportLines lines) {
    StyledText head = StyledText.of(AffairWording.of(event.type()), Style.CUE);
    head.append(": ", Style.QUIET).append(AffairView.oneLine(event.what()), Style.STRONG);
    String standing = standing(event);
    if (!standing.isEmpty()) {
      head.append(" · " + standing, Style.HEDGE);
    }
    lines.folded("  ", head);
    List<String> roles = roles(event, view);
    if (!roles.isEmpty()) {
      lines.folded("    ", StyledText.of(String.join(" · ", roles), Style.SPEAKER));
    }
    lines.folded(
        "    ",
        StyledText.of(
            Wording.count(view.outlets(event.provenance()), "outlet", "outlets")
                + ", "
                + SourcesWording.count(event.provenance().independent()),
            Style.SOURCE));
    for (ToldEvent told : event.told().subList(0, Math.min(MOST_TELLINGS, event.told().size()))) {
      lines.folded(
          "    ",
          StyledText.of(view.outlet(told.document()) + ": ", Style.PLAIN)
              .append(
                  ClaimSection.excerpt(view.quote(told.passage()), LONGEST_EXCERPT),
                  Style.QUOTATION));
    }
    int more = event.told().size() - MOST_TELLINGS;
    if (more > 0) {
      lines.folded(
          "    ", StyledText.of(Wording.count(more, "more place", "more places"), Style.QUIET));
    }
  }

  /** Each role with all who fill it, in their order. */
  public static List<String> roles(AffairEvent event, AffairView view) {
    List<String> roles = new ArrayList<>();
    for (EventRole role : EventRole.values()) {
      List<String> actors =
          event.involved().stream()
              .filter(one -> one.role() == role)
              .map(one -> one.actor())
              .toList();
      if (!actors.isEmpty()) {
        roles.add(role.label() + " " + view.names(actors));
      }
    }
    event.place().map(view::words).ifPresent(place -> roles.add("at " + place));
    return roles;
  }

  /** How it stands to the facts; nothing where it is told as a fact. */
  public static String standing(AffairEvent event) {
    Optional<String> modality =
        event.modality() == Modality.ACTUAL
            ? Optional.empty()
            : Optional.of("only " + event.modality().label());
    String denied = event.denied() ? "told as not having been" : "";
    String disputed = event.disputed() ? "accounts differ" : "";
    return String.join(
        ", ",
        Stream.of(modality.orElse(""), denied, disputed)
            .filter(words -> !words.isEmpty())
            .toList());
  }
}
