package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.app.casefile.CaseEntity;
import dev.hearsay.app.casefile.ClaimQuery;
import dev.hearsay.app.casefile.ClaimRow;
import dev.hearsay.claim.Claim;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Deciding by the forms of the pages, without scripts; every test takes back what it does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskTest {

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

  /** Sends a form of a page as it stands there, with what somebody fills in. */
  private String send(Element form, Map<String, String> filled) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element hidden : form.select("input[type=hidden]:not([name=token])")) {
      fields.put(hidden.attr("name"), hidden.attr("value"));
    }
    fields.putAll(filled);
    HttpResponse<String> sent = served.post(form.attr("action"), fields);
    assertEquals(303, sent.statusCode(), sent.body());
    served.await();
    return sent.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", "");
  }

  private void undo(String page) {
    for (Element form : served.page(page).select(".decided form")) {
      send(form, Map.of());
    }
    assertTrue(served.page(page).select(".decided").isEmpty());
  }

  private CaseEntity entity(String page) {
    return served.file().entity(page.substring("/entity/".length())).orElseThrow();
  }

  @Test
  void theChosenBecomeOneAndSomeAreSplitOff() {
    Document list = served.page("/entities?type=person");
    List<Element> boxes = list.select(".chooser input");
    String one = boxes.get(0).attr("value");
    String other = boxes.get(1).attr("value");
    int both =
        entity("/entity/" + one).members().size() + entity("/entity/" + other).members().size();
    // Two fields of one name, which a map can't have.
    HttpResponse<String> sent =
        served.post("/decisions/same-entities?", Map.of("entity", one + "&entity=" + other));
    assertEquals(400, sent.statusCode(), "one name alone that isn't there");
    String merged =
        served
            .postAll(
                "/decisions/same-entities",
                List.of(Map.entry("entity", one), Map.entry("entity", other)))
            .headers()
            .firstValue("Location")
            .orElse("")
            .replaceFirst("^http://[^/]*", "");
    served.await();
    assertEquals(both, entity(merged).members().size());
    Document page = served.page(merged);
    assertEquals(1, page.select(".decided li").size());
    assertTrue(page.text().contains("decided by hand"), page::text);
    assertEquals(Math.min(50, both), page.select(".members blockquote mark").size());
    undo(merged);
    assertEquals(
        both,
        entity("/entity/" + one).members().size() + entity("/entity/" + other).members().size());

    Element form = served.page("/entity/" + one).select("form[action*=split]").first();
    int before = entity("/entity/" + one).members().size();
    String last = form.select("input[name=member]").last().attr("value");
    send(form, Map.of("member", last));
    Document rest = served.page("/entity/" + one);
    assertTrue(entity("/entity/" + one).members().size() < before);
    assertTrue(rest.select(".members input[value=" + last + "]").isEmpty(), "the chosen one left");
    assertFalse(rest.select("#apart").isEmpty());
    undo("/entity/" + one);
    assertEquals(before, entity("/entity/" + one).members().size());
    assertEquals(400, served.post("/decisions/split-entity", Map.of("entity", one)).statusCode());
  }

  @Test
  void everyMergeShowsTheWordsItRestsOn() {
    String entity = served.link("/entities?type=person", "/entity/");
    Document page = served.page(entity);
    for (Element member : page.select(".members > li")) {
      assertFalse(member.select(".grounds q").isEmpty(), member::text);
    }
  }

  @Test
  void aStatementIsSplitOffAndClaimsAreMerged() {
    String claim = served.link("/", "/claim/");
    Claim found = served.file().claim(claim.substring(7)).orElseThrow().claim();
    int before = served.page(claim).select(".tellers blockquote").size();
    // The claim is called by its first statement: another one leaves.
    String document = found.statements().get(before - 1).document().value();
    Element split =
        served
            .page(claim)
            .select("form[action*=split-claim]:has(input[value=" + document + "])")
            .first();
    send(split, Map.of());
    assertEquals(before - 1, served.page(claim).select(".tellers blockquote").size());
    undo(claim);
    assertEquals(before, served.page(claim).select(".tellers blockquote").size());
    String word = found.statement().replaceAll("[^A-Za-z ]", "").split(" ", -1)[0];
    Element other =
        served
            .page(claim + "?merge=" + ServedCase.encoded(word))
            .select("form[action*=merge-claims]")
            .first();
    String merged = send(other, Map.of());
    assertTrue(served.page(merged).select(".tellers blockquote").size() > before);
    undo(merged);
    assertEquals(before, served.page(claim).select(".tellers blockquote").size());
    assertTrue(served.page(claim + "?merge=zzzz").text().contains("No other claim"));
  }

  @Test
  void verdictsOnRootsChangeTheCounts() {
    String claim = served.link("/", "/claim/");
    int before = served.page(claim).select(".roots > li").size();
    String counted = served.page(claim).select(".sentence").text();
    send(
        served.page(claim).select("form[action*=decisions/root]").first(),
        Map.of("verdict", "reject"));
    assertEquals(before - 1, served.page(claim).select(".roots > li").size());
    assertFalse(counted.equals(served.page(claim).select(".sentence").text()));
    undo(claim);
    assertEquals(counted, served.page(claim).select(".sentence").text());
    assertEquals(
        400,
        served
            .post(
                "/decisions/root",
                Map.of("claim", claim.substring(7), "root", "r1", "verdict", "perhaps"))
            .statusCode());
  }

  @Test
  void notesStandOnTheirPagesAndAreFound() {
    String claim = served.link("/", "/claim/");
    String article = served.link("/documents", "/article/");
    String source = served.link("/sources", "/source/");
    String entity = served.link("/entities", "/entity/");
    for (String page : List.of(claim, article, source, entity)) {
      send(served.page(page).select(".noteform").first(), Map.of("note", "Ask <b>again</b> zyx"));
      Element note = served.page(page).select(".notes li").first();
      assertEquals("Ask <b>again</b> zyx", note.select(".note").text());
      send(note.select("form[action*=change]").first(), Map.of("note", "Asked xyz"));
      assertEquals("Asked xyz", served.page(page).select(".notes .note").text());
      send(served.page(page).select(".notes form[action*=undo]").first(), Map.of());
      assertEquals("Ask <b>again</b> zyx", served.page(page).select(".notes .note").text());
      Document found = served.page("/search?q=zyx");
      assertEquals(1, found.select(".notehits li").size());
      String link = found.select(".notehits a").attr("href");
      assertTrue(served.page(link).text().contains("zyx"), link);
      send(served.page(page).select(".notes form[action*=remove]").first(), Map.of());
      assertTrue(served.page(page).select(".notes li").isEmpty());
    }
    String longer = "x".repeat(10_001);
    assertEquals(
        400,
        served
            .post(
                "/decisions/note",
                Map.of("about", "claim", "id", claim.substring(7), "note", longer))
            .statusCode());
  }

  @Test
  void boundsAreKeptInTheAddressAndThePagingAndTheApi() {
    String asked =
        "/?f=1&min_outlets=2&max_sources=1&from=2024-01-01&to=2026-01-01&decided=undecided";
    Document page = served.page(asked);
    assertFalse(page.select(".claims > li").isEmpty());
    assertEquals("2", page.select("#min_outlets").attr("value"));
    assertTrue(page.select("details.bounds").hasAttr("open"));
    for (String id : page.select(".claims a.statement").eachAttr("href")) {
      ClaimRow row =
          served.file().claims(ClaimQuery.all()).items().stream()
              .filter(one -> id.endsWith("/" + one.id()))
              .findFirst()
              .orElseThrow();
      assertTrue(row.outlets() >= 2 && row.max() <= 1, row::toString);
    }
    String next = served.page("/?f=1&max_sources=9").select("a[rel=next]").attr("href");
    assertTrue(next.contains("max_sources=9"), next);
    JsonNode api =
        JsonMapper.builder()
            .build()
            .readTree(served.get("/api/claims?min_outlets=2&max_sources=1&limit=200").body());
    assertTrue(api.get("total").asInt() > 0);
    for (JsonNode claim : api.get("items")) {
      assertTrue(claim.get("outlets").asInt() >= 2);
      assertTrue(claim.get("independent").get("max").asInt() <= 1);
    }
    for (String wrong : List.of("min_outlets=x", "from=soon", "decided=perhaps")) {
      assertEquals(400, served.get("/?f=1&" + wrong).statusCode(), wrong);
      assertEquals(400, served.get("/api/claims?" + wrong).statusCode(), wrong);
    }
  }

  @Test
  void feedsAreListedAskedAndRemoved() {
    assertTrue(served.page("/add").text().contains("No feed is watched yet"));
    assertEquals(400, served.post("/feeds/look", Map.of()).statusCode());
    assertEquals(
        303, served.post("/feeds/add", Map.of("feed", "http://127.0.0.1:9/feed")).statusCode());
    assertEquals(400, served.post("/feeds/add", Map.of("feed", "file:///etc")).statusCode());
    assertTrue(served.page("/add").text().contains("not asked yet"));
    send(served.page("/add").select("form[action=/feeds/look]").first(), Map.of());
    Element feed = served.page("/add").select(".feeds > li").first();
    assertTrue(feed.text().contains("private network"), feed::text);
    assertTrue(feed.text().contains("asks it again from"), feed::text);
    send(feed.select("form").first(), Map.of());
    assertTrue(served.page("/add").text().contains("No feed is watched yet"));
  }
}
