package dev.hearsay.app.web;

import dev.hearsay.app.casefile.OutletEntry;
import dev.hearsay.app.casefile.OutletRow;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** The outlets, and what the register of trusted sources says of them. */
public final class OutletsPage {

  private final Site site;

  /** What the template shows. */
  public record Model(List<Item> items) {}

  /** An outlet. */
  public record Item(String name, long documents, String trusted, String family, String wire) {

    /** Its documents. */
    public String link() {
      return "/documents?outlet=" + Site.encoded(name);
    }
  }

  OutletsPage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    Model model = new Model(site.file().outlets().stream().map(OutletsPage::item).toList());
    site.show(context, "outlets", "Outlets", "outlets", model);
  }

  private static Item item(OutletRow row) {
    return new Item(
        row.name(),
        row.documents(),
        row.trusted().map(yes -> yes ? "yes" : "no").orElse(""),
        row.family().orElse(""),
        row.wire().orElse(""));
  }

  void register(Context context) {
    String name =
        Site.form(context, "name")
            .filter(
                asked -> site.file().outlets().stream().anyMatch(row -> row.name().equals(asked)))
            .orElseThrow(() -> new BadRequestResponse("There is no such outlet in this case."));
    Optional<Boolean> trusted = Site.form(context, "trusted").map("yes"::equals);
    site.file()
        .decisions()
        .outlet(
            new OutletEntry(
                name, trusted, Site.form(context, "family"), Site.form(context, "wire")));
    context.redirect("/outlets", HttpStatus.SEE_OTHER);
  }
}
