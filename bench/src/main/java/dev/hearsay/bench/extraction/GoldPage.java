package dev.hearsay.bench.extraction;

import dev.hearsay.bench.measure.Gold;
import dev.hearsay.read.html.HtmlPage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A page of the article extraction benchmark.
 *
 * @param expected the article's text as people marked it
 */
record GoldPage(String id, String url, String html, String expected) {

  private static final String SET = "article-extraction-benchmark";

  static List<GoldPage> all(Gold gold) throws IOException {
    Path folder = gold.require(SET);
    JsonNode truth =
        new ObjectMapper().readTree(Files.readString(folder.resolve("ground-truth.json")));
    List<GoldPage> pages = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : truth.properties()) {
      Path file = folder.resolve("html").resolve(entry.getKey() + ".html.gz");
      try (InputStream stream = new GZIPInputStream(Files.newInputStream(file))) {
        String html = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        JsonNode page = entry.getValue();
        pages.add(
            new GoldPage(
                entry.getKey(),
                page.path("url").asString(""),
                html,
                page.path("articleBody").asString("")));
      }
    }
    return pages;
  }

  HtmlPage parse() {
    return HtmlPage.parse(html, url);
  }

  /** The last two labels of the host: pages of one publisher are never split between folds. */
  String publisher() {
    String host = URI.create(url.replace("|", "%7C")).getHost();
    int dot = host == null ? -1 : host.lastIndexOf('.', host.lastIndexOf('.') - 1);
    return host == null ? url : host.substring(dot + 1);
  }
}
