package dev.hearsay.app.web;

import dev.hearsay.app.casefile.DocumentQuery;
import dev.hearsay.app.casefile.DocumentRow;
import dev.hearsay.app.casefile.OutletRow;
import dev.hearsay.app.casefile.Page;
import dev.hearsay.app.report.Wording;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All documents of the case. */
public final class DocumentsPage {

  private static final int ON_A_PAGE = 50;
  private static final int MOST = 10_000_000;

  private final Site site;

  /** What the template shows. */
  public record Model(
      List<Item> items,
      String q,
      String outlet,
      String sort,
      List<String> outlets,
      Paging paging,
      List<String> skipped) {}

  /** A document of the list. */
  public record Item(
      String id, String title, String outlet, String date, String facts, boolean analyzed) {}

  DocumentsPage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    String words = Site.text(context, "q");
    String outlet = Site.text(context, "outlet");
    DocumentQuery.Order order = Site.choice(context, "sort", DocumentQuery.Order.PUBLISHED);
    int offset = Site.number(context, "offset", 0, MOST);
    boolean latestFirst =
        order == DocumentQuery.Order.PUBLISHED || order == DocumentQuery.Order.ADDED;
    Page<DocumentRow> rows =
        site.file()
            .documents(
                new DocumentQuery(
                    words,
                    Optional.of(outlet).filter(name -> !name.isEmpty()),
                    false,
                    order,
                    latestFirst,
                    offset,
                    ON_A_PAGE));
    String sort = order.name().toLowerCase(Locale.ROOT);
    String address =
        "/documents?q="
            + Site.encoded(words)
            + "&outlet="
            + Site.encoded(outlet)
            + "&sort="
            + sort
            + "&offset=";
    Model model =
        new Model(
            rows.items().stream().map(DocumentsPage::item).toList(),
            words,
            outlet,
            sort,
            site.file().outlets().stream().map(OutletRow::name).sorted().toList(),
            new Paging(offset, ON_A_PAGE, rows.total(), address),
            site.file().skipped(0, ON_A_PAGE).items().stream()
                .map(one -> one.uri() + ": " + one.reason() + ": " + one.detail())
                .toList());
    site.show(context, "documents", "Documents", "documents", model);
  }

  static Item item(DocumentRow row) {
    String versions =
        row.versions() > 1 ? " · " + Wording.count(row.versions(), "version", "versions") : "";
    return new Item(
        row.id().value(),
        row.title().orElse("Untitled"),
        row.outlet().orElse("outlet not stated"),
        row.published().map(Wording::of).orElse("date not stated"),
        Wording.count(row.words(), "word", "words") + versions,
        row.analyzed());
  }
}
