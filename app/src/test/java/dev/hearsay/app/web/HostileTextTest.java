package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What stands in articles never becomes a part of the pages. */
class HostileTextTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final List<String> VECTORS =
      List.of(
          "<script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "</textarea><img src=x onerror=alert(1)>",
          "\"><svg onload=alert(1)>",
          "' onmouseover='alert(1)",
          "\" autofocus onfocus=\"alert(1)",
          "<a href=\"javascript:alert(1)\">x</a>",
          "javascript:alert(1)",
          " jAvAsCrIpT:alert(1)//",
          "data:text/html,<script>alert(1)</script>",
          "<iframe srcdoc='<script>alert(1)</script>'>",
          "<style>@import 'https://other.example/x'</style>",
          "<base href='https://other.example/'>",
          "<form action='https://other.example/'><button>",
          "{{constructor.constructor('alert(1)')()}}",
          "${7*7}",
          "<!--><img src=x onerror=alert(1)>-->",
          "<math><mtext><mglyph><style><img src=x onerror=alert(1)>",
          "<div hx-get=\"https://other.example/\" hx-trigger=\"load\">",
          "]]><x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
          "\u2028\u2029\u0000<script>alert(1)</script>",
          "<img src=\"x\" onerror=\"alert(1)\"");

  @TempDir private Path folder;

  @Test
  void articlesAreTextAndNothingElse() throws IOException {
    Path input = Files.createDirectory(folder.resolve("hostile"));
    for (int i = 0; i < VECTORS.size(); i++) {
      String vector = VECTORS.get(i);
      Map<String, String> article = new LinkedHashMap<>();
      article.put("url", i % 2 == 0 ? vector : "https://p.example/" + i + "?" + vector);
      article.put("outlet", vector + " Gazette " + i % 3);
      article.put("title", "Ferry " + vector);
      article.put("byline", vector);
      article.put("published", "2025-03-0" + (1 + i % 9));
      article.put(
          "text",
          "The harbour board will close the northern ferry terminal in June, "
              + vector
              + " said on Monday. “"
              + vector
              + " will cost 140 dockers their work,” the minister "
              + vector
              + " said.");
      Files.writeString(input.resolve(i + ".json"), MAPPER.writeValueAsString(article));
      Files.writeString(input.resolve(i + ".html"), page(vector));
    }
    try (ServedCase served = new ServedCase(folder.resolve("hostile.hearsay"))) {
      served.post("/add", Map.of("text", VECTORS.get(0) + " she said.", "title", VECTORS.get(1)));
      served.await();
      served.add(input);
      served.await();
      List<String> paths =
          new ArrayList<>(List.of("/", "/?all=1", "/documents", "/sources", "/entities"));
      paths.addAll(List.of("/outlets", "/timeline", "/add", "/decisions"));
      for (String vector : VECTORS) {
        String asked = ServedCase.encoded(vector);
        paths.add("/search?q=" + asked);
        paths.add("/?f=1&q=" + asked + "&outlet=" + asked);
        paths.add("/documents?q=" + asked);
        paths.add("/sources?q=" + asked);
        paths.add("/entities?q=" + asked);
      }
      for (String list : List.of("/?all=1", "/documents", "/sources", "/entities")) {
        paths.addAll(
            served
                .page(list)
                .select(
                    "main a[href^=/claim/], main a[href^=/article/], main a[href^=/source/], main a[href^=/entity/]")
                .eachAttr("href"));
      }
      assertTrue(served.file().counts().documents() > VECTORS.size());
      for (String link :
          paths.stream().filter(path -> path.matches("/[a-z]+/[0-9a-f]+")).toList()) {
        String about = link.substring(1, link.lastIndexOf('/')).replace("article", "document");
        String id = link.substring(link.lastIndexOf('/') + 1);
        String note = VECTORS.get(Math.floorMod(link.hashCode(), VECTORS.size()));
        served.post(
            "/decisions/note", Map.of("about", about, "id", id, "note", note, "back", link));
      }
      served.post("/feeds/add", Map.of("feed", "https://p.example/?%3Cscript%3E'onload='alert(1)"));
      paths.add("/search?q=alert");
      for (String path : paths) {
        assertHarmless(path, served.page(path));
      }
      assertEquals(List.of(), served.faults());
    }
  }

  /** A page that says what hostile text says, as its author would have to write it. */
  private static String page(String vector) {
    String escaped = Entities.escape(vector);
    return "<!doctype html><html lang=en><head><meta charset=utf-8><title>Board "
        + escaped
        + "</title><meta property='og:site_name' content='The "
        + escaped.replace("'", "&#39;")
        + " Courier'></head><body><article><h1>Board "
        + escaped
        + "</h1><p>The harbour board, "
        + escaped
        + ", will close the ferry terminal in June, the minister said on Monday.</p><p>“All of "
        + escaped
        + " will go,” the minister said, according to the Tarn Gazette. 140 dockers lose their"
        + " work.</p></article></body></html>";
  }

  private static void assertHarmless(String path, Document page) {
    assertTrue(
        page.select("script:not([src^=/assets/]), style, iframe, base, img").isEmpty(), path);
    assertEquals(3, page.select("script").size(), path);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertTrue(!attribute.getKey().startsWith("on"), path + ": " + attribute);
        boolean address =
            List.of("href", "src", "action", "formaction", "hx-get").contains(attribute.getKey());
        if (address) {
          assertTrue(
              attribute.getValue().isEmpty()
                  || attribute.getValue().matches("(?s)(/|#|https?://).*"),
              path + ": " + attribute);
        }
        if (attribute.getKey().equals("hx-get")) {
          assertTrue(attribute.getValue().startsWith("/"), path + ": " + attribute);
        }
      }
    }
  }
}
