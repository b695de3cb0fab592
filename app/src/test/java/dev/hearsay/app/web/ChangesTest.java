package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adding and deciding by the forms of the pages. */
class ChangesTest {

  @TempDir private Path folder;

  @Test
  void pastedTextsAndFilesAreAdded() throws IOException {
    try (ServedCase served = new ServedCase(folder.resolve("new.hearsay"))) {
      assertTrue(served.page("/").text().contains("Nothing is in this case yet"));
      String first = "The northern ferry terminal will close in June, the minister said.";
      String second = "The minister denied that the northern ferry terminal will close in June.";
      for (String text : List.of(first, second, first)) {
        var sent =
            served.post(
                "/add",
                Map.of(
                    "text",
                    text,
                    "title",
                    "Ferry",
                    "outlet",
                    "Gazette",
                    "published",
                    "2025-03-01"));
        assertEquals(303, sent.statusCode());
        served.await();
      }
      assertEquals(2, served.file().counts().documents(), "the same text twice is one");
      assertEquals(0, served.file().counts().versions(), "another text is another document");
      upload(served, "note.txt", "A gardener grew a pumpkin of 40 kilograms, she told the Note.");
      served.await();
      Document documents = served.page("/documents");
      assertEquals(3, documents.select(".rows > li").size());
      assertTrue(served.page("/add").text().contains("1 document read, 1 of them new"));
      assertEquals(400, served.post("/add", Map.of("text", " ")).statusCode());
      assertEquals(400, served.post("/add", Map.of("text", "x", "published", "soon")).statusCode());
      assertEquals(List.of(), served.faults());
    }
  }

  private static void upload(ServedCase served, String name, String text) {
    String token = served.page("/add").select("input[name=token]").attr("value");
    String end = "----hearsay";
    String body =
        "--"
            + end
            + "\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n"
            + token
            + "\r\n--"
            + end
            + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/plain\r\n\r\n"
            + text
            + "\r\n--"
            + end
            + "--\r\n";
    var response =
        served.send(
            HttpRequest.newBuilder(served.address().resolve("/add"))
                .header("Content-Type", "multipart/form-data; boundary=" + end)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build());
    assertEquals(303, response.statusCode(), response.body());
  }

  @Test
  void decisionsCountAndSurviveARestart() throws IOException {
    String claim;
    try (ServedCase served = ServedCase.ofSamples(folder)) {
      claim = served.link("/", "/claim/");
      Element form = served.page(claim).select("form[action=/decisions/derivation]").first();
      String from = form.select("input[name=from]").attr("value");
      String to = form.select("input[name=to]").attr("value");
      var sent =
          served.post(
              "/decisions/derivation",
              Map.of("from", from, "to", to, "verdict", "reject", "back", claim));
      assertEquals(303, sent.statusCode(), sent.body());
      assertEquals(
          claim,
          sent.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]*", ""));
      served.await();
      assertFalse(
          served.file().derivations().stream()
              .anyMatch(
                  one ->
                      one.from().value().equals(from)
                          && one.to().filter(id -> id.value().equals(to)).isPresent()));
      String outlet = served.page("/outlets").select("input[name=name]").attr("value");
      served.post("/outlets", Map.of("name", outlet, "trusted", "yes", "family", "Tarn Press"));
      Element row = served.page("/outlets").select("form:has(input[value=" + outlet + "])").first();
      assertEquals("yes", row.select("option[selected]").attr("value"));
      assertEquals("Tarn Press", row.select("input[name=family]").attr("value"));
      assertEquals(400, served.post("/outlets", Map.of("name", "No such outlet")).statusCode());
      assertEquals(404, served.post("/decisions/nonsense", Map.of("number", "1")).statusCode());
      assertEquals(List.of(), served.faults());
    }
    try (ServedCase again = new ServedCase(folder.resolve("samples.hearsay"))) {
      Document decisions = again.page("/decisions");
      assertTrue(decisions.text().contains("doesn’t have it from there: rejected"));
      assertEquals(2, decisions.select(".rows > li").size());
      String number = decisions.select("input[name=number]").last().attr("value");
      again.post("/decisions/undo", Map.of("number", number));
      again.await();
      assertTrue(again.page("/decisions").text().contains("taken back"));
      assertEquals(List.of(), again.faults());
    }
  }

  @Test
  void sourcesBecomeOne() throws IOException {
    try (ServedCase served = ServedCase.ofSamples(folder)) {
      List<String> people =
          served.page("/sources").select("main a[href^=/source/]").eachAttr("href").stream()
              .limit(2)
              .map(link -> link.substring("/source/".length()))
              .toList();
      var sent =
          served.post(
              "/decisions/same-source", Map.of("one", people.get(0), "other", people.get(1)));
      assertEquals(303, sent.statusCode(), sent.body());
      served.await();
      assertTrue(served.page("/decisions").text().contains("are the same"));
      assertEquals(List.of(), served.faults());
    }
  }
}
