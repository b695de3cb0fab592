package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.affair.Affair;
import dev.hearsay.app.casefile.ClaimQuery;
import dev.hearsay.app.casefile.ClaimRow;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages on the samples, as a browser without scripts sees them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

  private static final int MOST_OF_A_KIND = 6;

  private ServedCase served;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    served = ServedCase.ofSamples(folder);
  }

  @AfterAll
  void stop() {
    served.close();
    assertEquals(List.of(), served.faults());
  }

  /** Follows every link, some of each kind of page. */
  @Test
  void linksLeadToSoundPages() {
    Deque<String> open = new ArrayDeque<>(List.of("/"));
    Set<String> seen = new HashSet<>(open);
    Map<String, Integer> kinds = new HashMap<>();
    while (!open.isEmpty()) {
      String path = open.pop();
      HttpResponse<String> response = served.get(path);
      assertEquals(200, response.statusCode(), path);
      if (!response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        continue;
      }
      Document page = Jsoup.parse(response.body(), served.address().toString());
      assertSound(path, page);
      for (Element link : page.select("a[href^=/]")) {
        String to = link.attr("href").replaceFirst("#.*", "");
        String kind = to.replaceFirst("\\?.*", "").replaceAll("[0-9a-f]{12,}", "*");
        if (seen.add(to) && kinds.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
          open.add(to);
        }
      }
    }
    assertTrue(kinds.keySet().stream().anyMatch(kind -> kind.contains("/with/")), kinds::toString);
  }

  private static void assertSound(String path, Document page) {
    assertEquals(1, page.select("h1").size(), path);
    assertEquals("en", page.select("html").attr("lang"), path);
    assertFalse(page.title().isBlank(), path);
    assertTrue(page.select("style, [style]").isEmpty(), path);
    assertTrue(page.select("script:not([src^=/assets/])").isEmpty(), path);
    assertTrue(page.select("iframe, object, embed, base").isEmpty(), path);
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      assertTrue(ids.add(element.id()), path + ": twice " + element.id());
    }
    for (Element link : page.select("a[href^=#]")) {
      assertTrue(ids.contains(link.attr("href").substring(1)), path + ": " + link);
    }
    for (Element field : page.select("input:not([type=hidden]), select, textarea")) {
      boolean labelled =
          field.closest("label") != null || !page.select("label[for=" + field.id() + "]").isEmpty();
      assertTrue(labelled, path + ": no label: " + field);
    }
  }

  @Test
  void frontPageShowsOutletsAgainstSources() {
    ClaimRow first = served.file().claims(ClaimQuery.all().sharedOnly().page(0, 1)).items().get(0);
    Element claim = served.page("/").select(".claims > li").first();
    assertEquals(first.statement(), claim.select("a.statement").text());
    assertEquals(first.outlets(), claim.select("rect.outlet").size());
    assertEquals(first.max(), claim.select("circle.root").size());
    assertEquals(first.min(), claim.select("circle.root:not(.maybe)").size());
    String words = claim.select("svg").attr("aria-label");
    assertTrue(words.startsWith(first.outlets() + " outlets, "), words);
  }

  @Test
  void filtersAndOrdersGoTogether() {
    Document disputed = served.page("/?f=1&shared=1&disputed=1&sort=first_seen");
    assertFalse(disputed.select(".claims > li").isEmpty());
    assertEquals(
        disputed.select(".claims > li").size(), disputed.select(".claims .disputed").size());
    String outlet = disputed.select("#outlet option[value~=.+]").get(0).attr("value");
    Document one = served.page("/?f=1&outlet=" + ServedCase.encoded(outlet));
    assertEquals(outlet, one.select("#outlet option[selected]").attr("value"));
    assertFalse(one.select(".claims > li").isEmpty());
    assertTrue(served.page("/?f=1&q=nobody+says+this").text().contains("No claim is like that"));
  }

  @Test
  void listsHavePages() {
    Document first = served.page("/?all=1");
    String next = first.select("a[rel=next]").attr("href");
    Document second = served.page(next);
    assertFalse(second.select("a[rel=prev]").isEmpty());
    assertFalse(
        first
            .select(".claims a.statement")
            .eachAttr("href")
            .removeAll(second.select(".claims a.statement").eachAttr("href")));
  }

  @Test
  void claimShowsEveryStatementInItsExactWords() {
    String link = served.link("/", "/claim/");
    Document page = served.page(link);
    var claim = served.file().claim(link.substring("/claim/".length())).orElseThrow();
    assertEquals(claim.claim().statements().size(), page.select(".tellers blockquote").size());
    assertEquals(page.select(".tellers > li").size(), page.select("svg.graph .label").size());
    List<String> rows = page.select("svg.graph circle.dot").eachAttr("cy");
    assertEquals(rows.size(), Set.copyOf(rows).size(), "a row for each document");
    for (Element words : page.select(".tellers blockquote a").subList(0, 3)) {
      Document article = served.page(words.attr("href"));
      String marked = String.join("", article.select(".m.target").eachText());
      String said = words.text().replaceFirst(" … .*", "");
      assertTrue(plain(marked).startsWith(plain(said)), marked + " isn't " + said);
      assertFalse(article.select(words.attr("href").replaceFirst(".*#", "#")).isEmpty());
    }
  }

  private static String plain(String words) {
    return words.replaceAll("\\s", "");
  }

  @Test
  void everyCellOfTheAffairRestsOnWords() {
    Affair affair = served.file().affair().orElseThrow();
    Document page = served.page("/affair");
    assertEquals(affair.agreements().size(), page.select(".deal").size());
    assertEquals(affair.custody().size(), page.select(".trail tbody tr").size());
    for (Element cell : page.select("main a.cell[title]").subList(0, 4)) {
      Document article = served.page(cell.attr("href"));
      String marked = String.join("", article.select(".m.target").eachText());
      assertFalse(marked.isBlank(), cell.toString());
    }
    for (Element bar : page.select("svg.lanes a")) {
      String row = bar.attr("href").substring(1);
      assertFalse(page.getElementById(row) == null, row);
    }
  }

  @Test
  void timelineHasTheEventsOfAType() {
    Document all = served.page("/timeline");
    assertFalse(all.select(".happened tbody tr").isEmpty());
    Document custody = served.page("/timeline?type=custody");
    for (Element row : custody.select(".happened tbody tr")) {
      assertEquals("Custody", row.select(".rule").get(0).text());
    }
    assertEquals(400, served.get("/timeline?type=rumour").statusCode());
  }

  @Test
  void articleIsExactlyItsText() {
    String link = served.link("/documents", "/article/");
    String text =
        served
            .file()
            .document(new DocumentId(link.substring("/article/".length())))
            .orElseThrow()
            .document()
            .text();
    for (Element block : served.page(link).select(".para .text")) {
      assertTrue(text.contains(block.wholeText()), block.wholeText());
    }
  }

  @Test
  void searchTakesTheFiltersOfTheCommandLine() {
    Document found = served.page("/search?q=" + ServedCase.encoded("Vresk after:2024-10"));
    assertFalse(found.select("main mark").isEmpty());
    Document wrong = served.page("/search?q=" + ServedCase.encoded("after:soon"));
    assertTrue(wrong.text().contains("is no day"), wrong.text());
  }

  @Test
  void timelineHasEventsAndReports() {
    Document page = served.page("/timeline");
    assertFalse(page.select("svg .event").isEmpty());
    assertEquals(
        page.select("table:not(.happened) tbody tr").size(), page.select("svg .event").size());
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    for (String path : List.of("/nothing", "/claim/c0", "/article/0", "/source/0", "/assets/x")) {
      HttpResponse<String> response = served.get(path);
      assertEquals(404, response.statusCode(), path);
      assertTrue(response.body().contains("<h1>Not here</h1>"), path);
    }
    for (String path : List.of("/?offset=x", "/?sort=no", "/sources?offset=999999999")) {
      HttpResponse<String> response = served.get(path);
      assertEquals(400, response.statusCode(), path);
      assertFalse(response.body().contains("Exception"), path);
    }
  }
}
