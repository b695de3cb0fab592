package dev.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** What is shown in the place of a page: never where in the program something failed. */
public final class ErrorPages {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Site site;
  private final Consumer<Throwable> faults;

  /** What the template shows. */
  public record Model(int status, String heading, String words) {}

  ErrorPages(Site site, Consumer<Throwable> faults) {
    this.site = site;
    this.faults = faults;
  }

  void missing(Context context) {
    if (context.res().getContentType() == null || context.attribute("hearsay.error") == null) {
      show(context, 404, "There is nothing at this address.");
    }
  }

  void fault(Context context, Exception thrown) {
    if (thrown instanceof IllegalArgumentException) {
      show(context, 400, "That is nothing this case knows.");
      return;
    }
    faults.accept(thrown);
    show(
        context,
        500,
        "This is a fault of the program, not of yours. Started with --debug, it says where.");
  }

  void show(Context context, int status, String words) {
    context.attribute("hearsay.error", true);
    context.status(status);
    if (context.path().startsWith("/api/")) {
      context
          .contentType("application/json; charset=utf-8")
          .result(MAPPER.writeValueAsString(Map.of("status", status, "error", words)));
      return;
    }
    String heading =
        switch (status) {
          case 404 -> "Not here";
          case 400 -> "That can’t be asked";
          case 403 -> "Not allowed";
          case 413 -> "Too large";
          case 500 -> "Something broke";
          default -> HttpStatus.forStatus(status).getMessage();
        };
    Model model = new Model(status, heading, words);
    if (Guard.isInside(context)) {
      site.show(context, "error", heading, "", model);
    } else {
      site.showOutside(context, "refused", model);
    }
    context.status(status);
  }
}
