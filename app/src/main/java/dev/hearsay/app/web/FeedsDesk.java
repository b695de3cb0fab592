package dev.hearsay.app.web;

import dev.hearsay.app.casefile.WatchedFeed;
import dev.hearsay.app.report.Wording;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;

/** The feeds of a case: shown on the page where one adds, changed by its forms. */
public final class FeedsDesk {

  private final Site site;

  /**
   * A feed as the page shows it.
   *
   * @param state name for the style sheet
   * @param result what came of asking it last
   * @param again when it is asked again, or what else is to be done
   */
  public record Item(
      long number, String url, String state, String result, String why, String again) {}

  FeedsDesk(Site site) {
    this.site = site;
  }

  /** All feeds, in the order in which they were added. */
  static List<Item> items(Site site) {
    return site.file().feeds().all().stream().map(FeedsDesk::item).toList();
  }

  private static Item item(WatchedFeed feed) {
    String when = feed.asked().map(DecisionsPage::time).orElse("");
    return switch (feed.outcome()) {
      case NEVER -> item(feed, "never", "not asked yet", "");
      case FRESH ->
          item(
              feed,
              "good",
              Wording.count(feed.fresh(), "new document", "new documents") + ", " + when,
              "");
      case UNCHANGED -> item(feed, "good", "nothing new, " + when, "");
      case FAILED ->
          item(
              feed,
              "bad",
              "couldn’t be read, "
                  + when
                  + (feed.failures() > 1 ? ", " + feed.failures() + " times in a row" : ""),
              feed.due()
                  .map(due -> "hearsay watch asks it again from " + DecisionsPage.time(due) + " on")
                  .orElse(""));
      case GONE ->
          item(feed, "bad", "is gone for good, " + when, "It isn’t asked again: remove it.");
    };
  }

  private static Item item(WatchedFeed feed, String state, String result, String again) {
    return new Item(feed.number(), feed.url(), state, result, feed.detail(), again);
  }

  void change(Context context) {
    switch (context.pathParam("what")) {
      case "add" -> add(context);
      case "remove" -> remove(context);
      case "look" -> look();
      default -> throw new NotFoundResponse("There is no such thing to do with feeds.");
    }
    context.redirect("/add#feeds", HttpStatus.SEE_OTHER);
  }

  private void add(Context context) {
    String url =
        Site.form(context, "feed")
            .orElseThrow(() -> new BadRequestResponse("The address of the feed is missing."));
    try {
      site.file().feeds().add(url);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(e.getMessage() + ".");
    }
  }

  private void remove(Context context) {
    String number = Site.form(context, "number").orElse("");
    if (!number.matches("[0-9]{1,15}") || !site.file().feeds().remove(Long.parseLong(number))) {
      throw new BadRequestResponse("There is no such feed any more.");
    }
  }

  private void look() {
    if (site.file().feeds().all().isEmpty()) {
      throw new BadRequestResponse("There is no feed to look at: add one first.");
    }
    site.work().look();
  }
}
