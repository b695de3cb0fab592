package dev.hearsay.app.web;

import dev.hearsay.app.casefile.EntityRow;
import dev.hearsay.app.casefile.Page;
import dev.hearsay.mention.Entity;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The people and organisations that documents name, to be chosen and made one. */
public final class EntitiesPage {

  private static final int ON_A_PAGE = 40;
  private static final int MOST = 10_000_000;

  private final Site site;

  /** What the template shows. */
  public record Model(String q, String type, List<Item> items, Paging paging) {}

  /** One of the list. */
  public record Item(String id, String name, String kind, int documents) {}

  EntitiesPage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    String words = Site.text(context, "q");
    String type = Site.text(context, "type");
    int offset = Site.number(context, "offset", 0, MOST);
    Page<EntityRow> rows = site.file().entities(words, type(type), offset, ON_A_PAGE);
    Model model =
        new Model(
            words,
            type,
            rows.items().stream().map(EntitiesPage::item).toList(),
            new Paging(
                offset,
                ON_A_PAGE,
                rows.total(),
                "/entities?q=" + Site.encoded(words) + "&type=" + type + "&offset="));
    site.show(context, "entities", "People and organisations", "sources", model);
  }

  private static Optional<Entity.Type> type(String asked) {
    return switch (asked) {
      case "" -> Optional.empty();
      case "person" -> Optional.of(Entity.Type.PERSON);
      case "organisation" -> Optional.of(Entity.Type.ORG);
      default -> throw new BadRequestResponse("There is no type “" + asked + "”.");
    };
  }

  static Item item(EntityRow row) {
    return new Item(
        row.id(),
        row.name(),
        row.type() == Entity.Type.PERSON ? "person" : "organisation",
        row.documents());
  }
}
