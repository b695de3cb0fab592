package dev.hearsay.read;

import static dev.hearsay.read.Outcomes.blocks;
import static dev.hearsay.read.Outcomes.documents;
import static dev.hearsay.read.Outcomes.only;
import static dev.hearsay.read.Outcomes.read;
import static dev.hearsay.read.Outcomes.reasons;
import static dev.hearsay.read.Outcomes.skipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

  private static final Optional<PublicationTime> THIRD_OF_MARCH =
      Optional.of(PublicationTime.of(LocalDate.of(2025, 3, 3)));

  @Test
  void ourOwnFieldsAreUnderstood() {
    Document document =
        only(
            read(
                """
                {"url":"https://gazette.example/1","outlet":"The Gazette","title":"Closed",\
                "published":"2025-03-03","byline":["Ada Quill"],"text":"  The pier is closed.\\n"}
                """));

    assertEquals("https://gazette.example/1", document.uri());
    assertEquals(Optional.of("The Gazette"), document.outlet());
    assertEquals(Optional.of("Closed"), document.title());
    assertEquals(THIRD_OF_MARCH, document.published());
    assertEquals(List.of("Ada Quill"), document.byline());
    assertEquals("  The pier is closed.\n", document.text());
  }

  @Test
  void newsPleaseIsUnderstood() {
    Document document =
        only(
            read(
                """
                {"authors":["Ada Quill"],"date_download":"2025-03-05 01:00:00",\
                "date_modify":"None","date_publish":"2025-03-03 10:11:12","description":"d",\
                "filename":"f.json","image_url":null,"language":"en","localpath":null,\
                "maintext":"The pier is closed.\\nNobody objected.","source_domain":"gazette.example",\
                "text":null,"title":"Closed","title_page":null,"title_rss":null,\
                "url":"https://gazette.example/1"}
                """));

    assertEquals(Optional.of("gazette.example"), document.outlet());
    assertEquals(THIRD_OF_MARCH, document.published());
    assertEquals(Optional.empty(), document.updated());
    assertEquals(Optional.of("en"), document.language());
    assertEquals(2, document.blocks().size());
  }

  @Test
  void trafilaturaIsUnderstood() {
    Document document =
        only(
            read(
                """
                {"title":"Closed","author":"Ada Quill; Ben Tor","hostname":"gazette.example",\
                "date":"2025-03-03","fingerprint":"x","id":null,"license":null,\
                "comments":"nice","raw_text":"flat","language":null,\
                "source":"https://gazette.example/1","source-hostname":"The Gazette",\
                "excerpt":"d","categories":"","tags":"","text":"The pier is closed."}
                """));

    assertEquals("https://gazette.example/1", document.uri());
    assertEquals(Optional.of("The Gazette"), document.outlet());
    assertEquals(List.of("Ada Quill", "Ben Tor"), document.byline());
    assertEquals("The pier is closed.", document.text());
  }

  @Test
  void fundusIsUnderstood() {
    Document document =
        only(
            read(
                """
                {"title":"Closed","authors":["Ada Quill"],"publisher":"The Gazette",\
                "publishing_date":"2025-03-03 10:11:12+01:00","topics":["harbour"],\
                "plaintext":"flat","html":{"requested_url":"https://gazette.example/r",\
                "responded_url":"https://gazette.example/1","content":"<html></html>"},\
                "body":{"summary":["In short."],"sections":[{"headline":[],\
                "paragraphs":["The pier is closed."]},{"headline":["Reactions"],\
                "paragraphs":["Nobody objected.","Nobody asked."]}]}}
                """));

    assertEquals("https://gazette.example/1", document.uri());
    assertEquals(Optional.of("The Gazette"), document.outlet());
    assertEquals(
        Optional.of(PublicationTime.of(OffsetDateTime.parse("2025-03-03T10:11:12+01:00"))),
        document.published());
    assertEquals(
        List.of(
            "PARAGRAPH: In short.",
            "PARAGRAPH: The pier is closed.",
            "HEADING: Reactions",
            "PARAGRAPH: Nobody objected.",
            "PARAGRAPH: Nobody asked."),
        blocks(document));
  }

  @Test
  void aBadLineIsNamedByItsNumberAndTheRestGoesOn() {
    List<Outcome> outcomes =
        read(
            "{\"text\":\"One one.\"}\n\n{\"text\":}\n[]\n{\"title\":\"x\"}\n{\"text\":\"Two two.\"}\n");

    assertEquals(
        List.of("One one.", "Two two."), documents(outcomes).stream().map(Document::text).toList());
    assertEquals(
        List.of(SkipReason.MALFORMED, SkipReason.MALFORMED, SkipReason.NO_TEXT), reasons(outcomes));
    assertTrue(skipped(outcomes).get(0).detail().startsWith("line 3: "));
    assertTrue(skipped(outcomes).get(1).detail().startsWith("line 4: "));
  }

  @Test
  void articlesWithoutAddressAreNamedByTheirLine() {
    List<Outcome> outcomes = read("{\"text\":\"One one.\"}\n{\"text\":\"Two two.\"}\n");

    assertEquals(
        List.of("input#1", "input#2"), documents(outcomes).stream().map(Document::uri).toList());
  }

  @Test
  void arraysAndPrettyPrintedObjectsAreRead() {
    assertEquals(
        2, documents(read("[\n {\"text\":\"One one.\"},\n {\"text\":\"Two two.\"}\n]")).size());
    assertEquals("One one.", only(read("{\n  \"text\": \"One one.\"\n}\n")).text());
  }

  @Test
  void whatCameBeforeAnErrorInAnArrayIsKept() {
    List<Outcome> outcomes = read("[{\"text\":\"One one.\"},\n{\"text\":\"Two");

    assertEquals(1, documents(outcomes).size());
    assertEquals(List.of(SkipReason.TRUNCATED), reasons(outcomes));
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() {
    ReadOptions small =
        new ReadOptions(Optional.empty(), Optional.empty(), false, 1000, Duration.ZERO, 1);
    String lines = "{\"text\":\"" + "long ".repeat(100_000) + "\"}\n{\"text\":\"Two two.\"}\n";
    List<Outcome> outcomes = read(lines.getBytes(StandardCharsets.UTF_8), small);

    assertEquals("Two two.", documents(outcomes).get(0).text());
    assertEquals(List.of(SkipReason.TOO_LARGE), reasons(outcomes));
  }

  @Test
  void anArticleThatIsTooLargeEndsAnArray() {
    ReadOptions small =
        new ReadOptions(Optional.empty(), Optional.empty(), false, 100_000, Duration.ZERO, 1);
    String array =
        "[{\"text\":\"One one.\"},{\"authors\":[" + "\"a\",".repeat(200_000) + "\"b\"]}]";
    List<Outcome> outcomes = read(array.getBytes(StandardCharsets.UTF_8), small);

    assertEquals(1, documents(outcomes).size());
    assertEquals(List.of(SkipReason.TOO_LARGE), reasons(outcomes));
  }

  @Test
  void deepNestingIsNoDanger() {
    List<Outcome> outcomes = read("{\"x\":" + "[".repeat(100_000) + "\n{\"text\":\"Two two.\"}\n");

    assertEquals(List.of(SkipReason.MALFORMED), reasons(outcomes));
    assertEquals("Two two.", documents(outcomes).get(0).text());
  }

  @Test
  void utf16IsRead() {
    byte[] wide = "[{\"text\":\"Déjà vu, twice.\"}]".getBytes(StandardCharsets.UTF_16);

    assertEquals("Déjà vu, twice.", only(read(wide)).text());
  }
}
