package dev.hearsay.app.web;

import dev.hearsay.app.casefile.CaseCounts;
import dev.hearsay.app.casefile.ClaimQuery;
import dev.hearsay.app.casefile.ClaimRow;
import dev.hearsay.app.casefile.OutletRow;
import dev.hearsay.app.casefile.Page;
import dev.hearsay.app.report.Wording;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The front page: what the case claims, and on how many sources. */
public final class ClaimsPage {

  private static final int ON_A_PAGE = 25;
  private static final int MOST = 10_000_000;

  private final Site site;

  /** What the template shows. */
  public record Model(
      CaseCounts counts, List<Item> items, Filter filter, List<String> outlets, Paging paging) {

    /** Whether nothing was ever added. */
    public boolean isEmpty() {
      return counts.documents() == 0;
    }
  }

  /** A claim of the list. */
  public record Item(
      String id,
      String statement,
      Tally tally,
      String firstSeen,
      boolean disputed,
      String register,
      int statements) {}

  /** What the list is filtered by, as the form shows it. */
  public record Filter(
      String q,
      String outlet,
      boolean shared,
      boolean disputed,
      boolean single,
      Bounds bounds,
      String sort) {}

  /** The bounds as the form shows them; empty where nothing is asked. */
  public record Bounds(
      String minOutlets, String maxSources, String from, String to, String decided) {

    /** Whether any is asked. */
    public boolean isAny() {
      return !(minOutlets + maxSources + from + to + decided).isEmpty();
    }
  }

  ClaimsPage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    // A form that was sent has "f"; without, the page shows what it shows to who comes first.
    boolean asked = Site.ticked(context, "f");
    Filter filter =
        new Filter(
            Site.text(context, "q"),
            Site.text(context, "outlet"),
            asked ? Site.ticked(context, "shared") : !Site.ticked(context, "all"),
            Site.ticked(context, "disputed"),
            Site.ticked(context, "single"),
            shown(context),
            Site.choice(context, "sort", ClaimQuery.Order.REPEATED)
                .name()
                .toLowerCase(Locale.ROOT));
    int offset = Site.number(context, "offset", 0, MOST);
    Page<ClaimRow> rows = site.file().claims(query(filter, bounds(context), offset));
    Model model =
        new Model(
            site.file().counts(),
            rows.items().stream().map(ClaimsPage::item).toList(),
            filter,
            site.file().outlets().stream().map(OutletRow::name).sorted().toList(),
            new Paging(offset, ON_A_PAGE, rows.total(), address(filter)));
    site.show(context, "claims", "Claims", "claims", model);
  }

  /** What the address says; the API takes the same. */
  static ClaimQuery.Bounds bounds(Context context) {
    String decided = Site.text(context, "decided");
    return new ClaimQuery.Bounds(
        Site.number(context, "min_outlets", 0, MOST),
        Site.number(context, "max_sources", Integer.MAX_VALUE, MOST),
        Site.day(context, "from"),
        Site.day(context, "to"),
        decided.isEmpty()
            ? Optional.empty()
            : Optional.of(Site.choice(context, "decided", ClaimQuery.Status.UNDECIDED)));
  }

  private static Bounds shown(Context context) {
    return new Bounds(
        Site.text(context, "min_outlets"),
        Site.text(context, "max_sources"),
        Site.text(context, "from"),
        Site.text(context, "to"),
        Site.text(context, "decided").toLowerCase(Locale.ROOT));
  }

  private static String given(String name, String value) {
    return value.isEmpty() ? "" : "&" + name + "=" + Site.encoded(value);
  }

  private static ClaimQuery query(Filter filter, ClaimQuery.Bounds bounds, int offset) {
    ClaimQuery.Order order = ClaimQuery.Order.valueOf(filter.sort().toUpperCase(Locale.ROOT));
    boolean descending =
        switch (order) {
          case REPEATED, SOURCES, LEVERAGE, FIRST_SEEN -> true;
          case STATEMENT -> false;
        };
    return new ClaimQuery(
        filter.q(),
        Optional.of(filter.outlet()).filter(name -> !name.isEmpty()),
        filter.shared(),
        filter.disputed(),
        filter.single(),
        bounds,
        order,
        descending,
        offset,
        ON_A_PAGE);
  }

  private static String address(Filter filter) {
    return "/?f=1&q="
        + Site.encoded(filter.q())
        + "&outlet="
        + Site.encoded(filter.outlet())
        + (filter.shared() ? "&shared=1" : "")
        + (filter.disputed() ? "&disputed=1" : "")
        + (filter.single() ? "&single=1" : "")
        + given("min_outlets", filter.bounds().minOutlets())
        + given("max_sources", filter.bounds().maxSources())
        + given("from", filter.bounds().from())
        + given("to", filter.bounds().to())
        + given("decided", filter.bounds().decided())
        + "&sort="
        + filter.sort()
        + "&offset=";
  }

  static Item item(ClaimRow row) {
    return new Item(
        row.id(),
        row.statement(),
        new Tally(row.outlets(), row.min(), row.max()),
        row.firstSeen().map(Wording::of).orElse(""),
        row.disputed(),
        register(row),
        row.statements());
  }

  /** What the outlet register makes of the outlets; empty where it says nothing. */
  private static String register(ClaimRow row) {
    String families =
        row.families() < row.outlets()
            ? Wording.count(row.families(), "family", "families") + " of outlets"
            : "";
    String trusted =
        row.trusted() > 0 ? Wording.count(row.trusted(), "trusted outlet", "trusted outlets") : "";
    return families.isEmpty() || trusted.isEmpty() ? families + trusted : families + ", " + trusted;
  }
}
