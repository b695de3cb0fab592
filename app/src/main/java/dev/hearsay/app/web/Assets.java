package dev.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Styles and scripts, out of the program itself. */
final class Assets {

  private record Asset(String type, String resource) {}

  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";

  private static final Map<String, Asset> ALL =
      Map.of(
          "app.css", new Asset("text/css", "app.css"),
          "theme.js", new Asset("text/javascript", "theme.js"),
          "app.js", new Asset("text/javascript", "app.js"),
          "htmx.js", new Asset("text/javascript", HTMX),
          "icon.svg", new Asset("image/svg+xml", "icon.svg"));

  private Assets() {}

  static void show(Context context) throws IOException {
    Asset asset = ALL.get(context.pathParam("name"));
    if (asset == null) {
      throw new NotFoundResponse("There is no such file.");
    }
    try (InputStream in = Assets.class.getResourceAsStream(asset.resource())) {
      if (in == null) {
        throw new IllegalStateException("missing from the program: " + asset.resource());
      }
      context.contentType(asset.type() + "; charset=utf-8").result(in.readAllBytes());
    }
  }
}
