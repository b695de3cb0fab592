package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.EventFinder;
import dev.hearsay.mention.Entity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ReadingJsonTest {

  @Test
  void keysStandInTheAgreedOrder() throws IOException {
    JsonNode reading = parse(json(Stories.ferry()));
    assertEquals(
        List.of(
            "schema",
            "document",
            "sentences",
            "entities",
            "times",
            "quantities",
            "attributions",
            "events",
            "inconsistencies",
            "partOf",
            "speaksFor"),
        List.copyOf(reading.propertyNames()));
    assertEquals(
        List.of(
            "id",
            "uri",
            "outlet",
            "title",
            "byline",
            "published",
            "updated",
            "language",
            "credits",
            "text",
            "damage",
            "publishedAt",
            "updatedAt",
            "canonical",
            "links",
            "blocks"),
        List.copyOf(reading.get("document").propertyNames()));
    assertEquals(
        List.of(
            "id",
            "source",
            "cue",
            "content",
            "kind",
            "act",
            "hedge",
            "speaker",
            "inside",
            "via",
            "confidence",
            "decidedBy",
            "viaSpans"),
        List.copyOf(reading.get("attributions").get(0).propertyNames()));
  }

  @Test
  void valuesAreThoseOfTheAnalysis() throws IOException {
    Golden.assertMatches("reading.json", json(Stories.ferry()));
  }

  @Test
  void timesSayWhatTheyMeanAndWhy() throws IOException {
    JsonNode times = parse(json(Stories.custody())).get("times");
    assertEquals(
        List.of(
            "start",
            "end",
            "value",
            "from",
            "to",
            "id",
            "type",
            "mod",
            "anchor",
            "until",
            "notes",
            "decidedBy"),
        List.copyOf(times.get(0).propertyNames()));
    assertEquals("2025-03-16", times.get(0).get("from").asString());
    assertEquals("publication", times.get(0).get("anchor").get("kind").asString());
    assertEquals("event", times.get(1).get("anchor").get("kind").asString());
    assertEquals("MORE_THAN", times.get(2).get("mod").asString());
    assertTrue(times.get(2).get("from").isNull());
    assertEquals("impossible-date", times.get(4).get("notes").get(0).asString());
  }

  @Test
  void durationThatDoesNotFitNamesItsEvidence() throws IOException {
    JsonNode reading = parse(json(Stories.custody()));
    JsonNode found = reading.get("inconsistencies").get(0);
    String text = reading.get("document").get("text").asString();
    assertEquals("duration-against-dates", found.get("kind").asString());
    assertEquals("more than five months", words(found, text));
    assertEquals("16 March", words(found.get("evidence").get(0), text));
    assertEquals("18 July", words(found.get("evidence").get(1), text));
  }

  private static String words(JsonNode span, String text) {
    return text.substring(span.get("start").asInt(), span.get("end").asInt());
  }

  @Test
  void partsNameTheirWholeAndTheEvidence() throws IOException {
    JsonNode reading =
        parse(
            json(
                new ReadingFixture("The Harbour Police, part of the Interior Ministry, raided it.")
                    .entity(Entity.Type.ORG, "Harbour Police", "Harbour Police")
                    .entity(Entity.Type.ORG, "Interior Ministry", "Interior Ministry")
                    .analysis()));
    JsonNode found = reading.get("partOf").get(0);
    assertEquals("e1", found.get("part").asString());
    assertEquals("e2", found.get("whole").asString());
    assertEquals(
        "Harbour Police, part of the Interior Ministry",
        words(found, reading.get("document").get("text").asString()));
  }

  @Test
  void whatIsUnknownIsNull() throws IOException {
    JsonNode document = parse(json(Stories.silence())).get("document");
    for (String key :
        List.of(
            "outlet", "title", "published", "updated", "publishedAt", "updatedAt", "canonical")) {
      assertTrue(document.get(key).isNull(), key);
    }
  }

  @Test
  void eachDocumentIsOneLine() throws IOException {
    String two = json(Stories.ferry(), Stories.awkward());
    assertEquals(2, two.lines().count());
    assertTrue(two.endsWith("}\n"));
  }

  @Test
  void textComesBackAsItWas() throws IOException {
    for (String text :
        List.of(
            "quote \" backslash \\ slash / tab \t bell \u0007 escape \u001b delete \u007f",
            "next line \u0085 command \u009b separators \u2028 \u2029 船長 👩‍👩‍👧",
            "half a pair \ud83d, and \udc00 the other \ud83d\ude00")) {
      Analysis analysis = new ReadingFixture(text).analysis();
      assertEquals(text, parse(json(analysis)).get("document").get("text").asString());
    }
  }

  @Test
  void nothingATerminalWouldObeyIsWrittenAsItIs() throws IOException {
    String json = json(Stories.awkward());
    assertFalse(
        json.codePoints()
            .anyMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x2028 || c == 0x2029)));
  }

  private static String json(Analysis... analyses) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadingJson sink = new ReadingJson(out);
    for (Analysis analysis : analyses) {
      sink.write(analysis, EventFinder.standard().find(analysis));
    }
    sink.finish(Totals.none());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode parse(String json) {
    return new ObjectMapper().readTree(json);
  }
}
