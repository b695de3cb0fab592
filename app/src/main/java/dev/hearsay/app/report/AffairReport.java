package dev.hearsay.app.report;

import dev.hearsay.affair.Affair;
import dev.hearsay.affair.Agreement;
import dev.hearsay.affair.Custody;
import dev.hearsay.affair.CustodyGap;
import dev.hearsay.affair.Ground;
import dev.hearsay.affair.GroupChange;
import dev.hearsay.affair.Order;
import dev.hearsay.affair.Term;
import dev.hearsay.corpus.Progress;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.disagreement.ClaimedValue;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The report for people on an affair: deals with their terms as a ledger, orders with what
 * followed, who was held by whom, and what doesn't fit.
 */
public final class AffairReport extends AffairSink {

  private static final int LONGEST_EXCERPT = 160;
  private static final String REST = "    ";

  /**
   * How much is shown.
   *
   * @param limit so many agreements, orders and lanes of custody each, at most
   * @param words so many passages of each bearing for a line
   */
  public record Choice(int limit, int words) {}

  private final int width;
  private final boolean colour;
  private final Choice choice;

  /**
   * @param width in columns, at least 40
   * @param asOf what was published later doesn't count; absent: the day of the latest document
   */
  public AffairReport(
      OutputStream out,
      int width,
      boolean colour,
      Choice choice,
      Optional<LocalDate> asOf,
      Progress progress) {
    super(out, asOf, progress);
    this.width = width;
    this.colour = colour;
    this.choice = choice;
  }

  @Override
  void show(AffairView view, LocalDate asOf, Totals totals, OutputStream to) throws IOException {
    ReportLines lines = new ReportLines(width, colour);
    Affair affair = view.affair();
    if (view.isEmpty()) {
      lines.blank();
      lines.folded(
          "",
          StyledText.of(
              "These documents tell of no agreement, no order, and of nobody who was held.",
              Style.PLAIN));
    }
    Writing writing = new Writing(view, lines, choice);
    writing.section("AGREEMENTS", affair.agreements(), writing::agreement);
    writing.section("ORDERS", affair.orders(), writing::order);
    writing.section(
        "CUSTODY", affair.custody().stream().map(Custody::held).distinct().toList(), writing::lane);
    writing.section("GROUPS THAT SPLIT OR JOINED", affair.groups(), writing::group);
    writing.section("COUNTED DIFFERENTLY", affair.counts(), writing::count);
    lines.blank();
    lines.rule('─');
    lines.folded("", StyledText.of(summary(affair, asOf, totals), Style.PLAIN));
    to.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String summary(Affair affair, LocalDate asOf, Totals totals) {
    long terms = affair.agreements().stream().mapToLong(one -> one.terms().size()).sum();
    return String.format(
        Locale.ROOT,
        "%s as of %s; %s with %s, %s, %s, %s; %s (hearsay timeline shows them); %s skipped.",
        Wording.count(totals.documents(), "document", "documents"),
        Wording.of(asOf),
        Wording.count(affair.agreements().size(), "agreement", "agreements"),
        Wording.count(terms, "term", "terms"),
        Wording.count(affair.orders().size(), "order", "orders"),
        Wording.count(affair.custody().size(), "stretch of custody", "stretches of custody"),
        Wording.count(affair.gaps().size(), "gap", "gaps"),
        Wording.count(affair.events().size(), "event", "events"),
        Wording.count(totals.skipped(), "input", "inputs"));
  }

  /** Writes the lines of one affair. */
  private record Writing(AffairView view, ReportLines lines, Choice choice) {

    private interface Item<T> {
      void write(T one);
    }

    <T> void section(String heading, List<T> items, Item<T> item) {
      if (items.isEmpty()) {
        return;
      }
      lines.heading(heading + String.format(Locale.ROOT, " · %,d", items.size()));
      items.stream().limit(choice.limit()).forEach(item::write);
      int more = items.size() - choice.limit();
      if (more > 0) {
        lines.blank();
        lines.folded(
            "",
            StyledText.of(
                String.format(Locale.ROOT, "… %,d more (--limit 0 shows all)", more), Style.QUIET));
      }
    }

    void agreement(Agreement agreement) {
      head(
          view.names(agreement.parties()).isEmpty()
              ? "Nobody named"
              : view.names(agreement.parties()),
          view.when(agreement).orElse("no day told"),
          standing(agreement.provenance()),
          agreement.disputed() ? "denied by some" : "");
      grounds(agreement.grounds(), "  ");
      int number = 1;
      for (Term term : agreement.terms()) {
        term(term, number, agreement.terms());
        number++;
      }
    }

    private void term(Term term, int number, List<Term> all) {
      StyledText first = StyledText.of(String.format(Locale.ROOT, "  %d. ", number), Style.QUIET);
      StyledText rest = StyledText.of(" ".repeat(first.length()), Style.PLAIN);
      String counted = AffairWording.counted(term);
      StyledText status = StyledText.of(AffairWording.of(term.status()), Style.CUE);
      if (!counted.isEmpty()) {
        status.append(", " + counted, Style.CUE);
      }
      if (term.disputed()) {
        status.append(" · accounts differ", Style.HEDGE);
      }
      lines.folded(first, rest, StyledText.of(view.what(term), Style.STRONG), status);
      String margin = " ".repeat(first.length());
      lines.folded(
          margin, StyledText.of(owed(term), Style.SPEAKER).append(on(term, all), Style.PLAIN));
      lines.folded(margin, StyledText.of(standing(term.provenance()), Style.SOURCE));
      grounds(term.grounds(), margin);
    }

    private String owed(Term term) {
      String obliged = view.names(term.obliged());
      String beneficiary = view.names(term.beneficiary());
      String through = view.names(term.through());
      return (obliged.isEmpty() ? "owed" : obliged + " owes it")
          + (beneficiary.isEmpty() ? "" : " to " + beneficiary)
          + (through.isEmpty() ? "" : ", through " + through);
    }

    private String on(Term term, List<Term> all) {
      String condition =
          term.condition().map(words -> " on condition: “" + view.words(words) + "”").orElse("");
      return term.hangsOn()
          .flatMap(id -> all.stream().filter(other -> other.id().equals(id)).findFirst())
          .map(other -> condition + " (against term " + (all.indexOf(other) + 1) + ")")
          .orElse(condition);
    }

    void order(Order order) {
      String authority = view.names(order.authority());
      String addressee = view.names(order.addressee());
      head(
          (authority.isEmpty() ? "Nobody named" : authority)
              + (addressee.isEmpty() ? "" : " to " + addressee),
          view.when(order).orElse("no day told"),
          standing(order.provenance()),
          order.disputed() ? "accounts differ on what followed" : "");
      lines.folded(
          "  ",
          StyledText.of("what followed: ", Style.QUIET)
              .append(AffairWording.of(order.followed()), Style.CUE)
              .append(
                  order.subject().isEmpty() ? "" : " · about " + view.names(order.subject()),
                  Style.PLAIN));
      grounds(order.grounds(), "  ");
    }

    /** All that is told of who held one actor, and what isn't. */
    void lane(String held) {
      lines.blank();
      lines.folded("", StyledText.of(view.name(held), Style.STRONG));
      view.affair().custody().stream()
          .filter(one -> one.held().equals(held))
          .forEach(this::custody);
      view.affair().gaps().stream().filter(gap -> gap.held().equals(held)).forEach(this::gap);
    }

    private void custody(Custody custody) {
      StyledText text =
          StyledText.of(
              AffairView.between(custody.from(), custody.to(), custody.lasts()), Style.CUE);
      text.append(" · ", Style.QUIET)
          .append(custody.holder().map(view::name).orElse("nobody named"), Style.SPEAKER)
          .append(custody.inferred() ? " (inferred, not told)" : "", Style.HEDGE)
          .append(custody.place().map(place -> ", " + view.name(place)).orElse(""), Style.PLAIN)
          .append(AffairWording.counted(custody.count()), Style.PLAIN);
      lines.folded("  ", text);
      lines.folded(REST, StyledText.of(standing(custody.provenance()), Style.SOURCE));
      for (Custody.Account account : custody.accounts()) {
        lines.folded(
            REST,
            StyledText.of(view.holder(account), Style.SPEAKER)
                .append(", by the account of ", Style.HEDGE)
                .append(AffairWording.some(account.speakers()), Style.QUIET));
      }
      custody
          .ground()
          .ifPresent(
              words ->
                  lines.folded(
                      REST,
                      StyledText.of("ground: ", Style.QUIET)
                          .append(
                              ClaimSection.excerpt(view.words(words), LONGEST_EXCERPT),
                              Style.QUOTATION)));
      grounds(custody.grounds(), REST);
    }

    private void gap(CustodyGap gap) {
      lines.folded(
          "  ",
          StyledText.of(day(gap.from()) + " – " + day(gap.to()), Style.CUE)
              .append(" · ", Style.QUIET)
              .append(
                  gap.denied() ? "each says that the other held them" : "nobody says who held them",
                  Style.HEDGE));
      grounds(gap.grounds(), REST);
    }

    private static String day(Optional<LocalDate> day) {
      return day.map(Wording::of).orElse("?");
    }

    void group(GroupChange change) {
      String sum =
          change
              .reconciled()
              .map(same -> same ? "the numbers add up" : "the numbers don’t add up")
              .orElse("");
      head(
          members(change.before()) + " → " + members(change.after()),
          change.when().map(AffairView::of).orElse("no day told"),
          "",
          sum);
      grounds(change.grounds(), "  ");
    }

    private String members(List<String> actors) {
      return actors.stream()
          .map(
              id ->
                  view.name(id)
                      + AffairWording.counted(view.actor(id).flatMap(actor -> actor.count())))
          .collect(Collectors.joining(" + "));
    }

    void count(Disagreement one) {
      lines.blank();
      lines.folded("", StyledText.of(one.about(), Style.STRONG));
      for (ClaimedValue value : one.values()) {
        lines.folded(
            "  ",
            StyledText.of(value.value(), Style.CUE)
                .append(
                    " · "
                        + value.statements().stream()
                            .map(statement -> view.outlet(statement.document()))
                            .distinct()
                            .collect(Collectors.joining(", ")),
                    Style.QUIET));
      }
    }

    private void head(String who, String when, String standing, String remark) {
      lines.blank();
      StyledText none = StyledText.of("", Style.PLAIN);
      lines.folded(none, none, StyledText.of(who, Style.STRONG), StyledText.of(when, Style.QUIET));
      StyledText rest = StyledText.of(standing, Style.SOURCE);
      if (!remark.isEmpty()) {
        rest.append((standing.isEmpty() ? "" : " · ") + remark, Style.HEDGE);
      }
      if (rest.length() > 0) {
        lines.folded("  ", rest);
      }
    }

    private String standing(ClaimProvenance provenance) {
      return Wording.count(view.outlets(provenance), "outlet", "outlets")
          + ", "
          + SourcesWording.count(provenance.independent());
    }

    private void grounds(List<Ground> all, String margin) {
      List<Ground> grounds = view.earliestFirst(all);
      for (Ground.Bearing bearing : Ground.Bearing.values()) {
        List<Ground> these =
            grounds.stream().filter(ground -> ground.bearing() == bearing).toList();
        these.stream().limit(choice.words()).forEach(ground -> ground(ground, margin));
        int more = these.size() - choice.words();
        if (more > 0) {
          lines.folded(
              margin,
              StyledText.of(
                  AffairWording.of(bearing)
                      + " also in "
                      + Wording.count(more, "more place", "more places"),
                  Style.QUIET));
        }
      }
    }

    private void ground(Ground ground, String margin) {
      DocumentId document = ground.words().document();
      lines.folded(
          margin,
          StyledText.of(AffairWording.of(ground.bearing()) + ", ", Style.QUIET)
              .append(view.outlet(document) + ": ", Style.PLAIN)
              .append(
                  ClaimSection.excerpt(view.quote(ground.words()), LONGEST_EXCERPT),
                  Style.QUOTATION));
    }
  }
}
