package dev.hearsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  private static final String URI = "https://paper.example/2025/10/20/story.html";

  @Test
  void aBarePageIsReadWhole() {
    Document document =
        read(
            "<html><head><title>Harbour closed - The Example Paper</title></head><body>"
                + "<h1>Harbour closed</h1><p>The harbour of Portmere was closed on Monday, the"
                + " mayor said.</p><p>Nobody was hurt.</p></body></html>");
    assertEquals(
        "The harbour of Portmere was closed on Monday, the mayor said.\n\nNobody was hurt.",
        document.text());
    assertEquals(Optional.of("Harbour closed"), document.title());
    assertEquals(Optional.of("The Example Paper"), document.outlet());
    assertEquals("2025-10-20", document.published().orElseThrow().date().toString());
  }

  @Test
  void paragraphsOfOneDivAreToldApartByLineBreaks() {
    Document document =
        read(
            "<body><div id=menu><a href=/>Home</a> <a href=/w>World</a></div><div>The council met"
                + " on Tuesday and voted for the bridge.<br><br>Two members were absent, the clerk"
                + " said in a statement.<br><br>Work begins in May.</div></body>");
    assertEquals(
        List.of(
            "The council met on Tuesday and voted for the bridge.",
            "Two members were absent, the clerk said in a statement.",
            "Work begins in May."),
        document.blocks().stream().map(block -> block.span().of(document.text())).toList());
  }

  @Test
  void wrongDeclarationIsNoticed() {
    byte[] page =
        "<p>Café Zoë opened again on Friday after the flood.".getBytes(StandardCharsets.UTF_8);
    assertTrue(read(page, Optional.of(StandardCharsets.ISO_8859_1)).text().contains("Café Zoë"));
  }

  @Test
  void encodingStatedInThePageIsUsed() {
    Charset greek = Charset.forName("ISO-8859-7");
    byte[] page =
        "<meta charset=iso-8859-7><p>Ο δήμαρχος μίλησε στους κατοίκους της πόλης.".getBytes(greek);
    assertTrue(read(page, Optional.empty()).text().contains("δήμαρχος"));
  }

  @Test
  void whatTheServerSaysCountsMoreThanWhatThePageSays() {
    byte[] page =
        "<meta charset=iso-8859-7><p>Niño detenido en la frontera el lunes."
            .getBytes(Charset.forName("windows-1252"));
    assertTrue(read(page, Optional.of(Charset.forName("windows-1252"))).text().contains("Niño"));
  }

  @Test
  void nothingIsSkippedAsEmpty() {
    Outcome.Skipped skipped =
        assertInstanceOf(Outcome.Skipped.class, reader().read(new byte[0], Optional.empty(), URI));
    assertEquals(SkipReason.EMPTY, skipped.reason());
  }

  @Test
  void aPageWithoutTextIsSkipped() {
    for (String html :
        List.of(
            "<html></html>",
            "<frameset><frame src=a><frame src=b></frameset>",
            "<body><script>var a = 'text';</script></body>")) {
      Outcome.Skipped skipped =
          assertInstanceOf(Outcome.Skipped.class, reader().read(html, URI), html);
      assertEquals(SkipReason.NO_TEXT, skipped.reason());
    }
  }

  @Test
  void aHundredThousandNestedElementsAreRead() {
    String nested = "<div><p>".repeat(100_000) + "The judge spoke at length about the case.";
    Document document = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(nested));
    assertEquals("The judge spoke at length about the case.", document.text());
  }

  @Test
  void aLineOfAMegabyteIsRead() {
    String line = "<p>" + "The mayor said so. ".repeat(60_000);
    Document document = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(line));
    assertTrue(document.text().length() > 1_000_000);
  }

  @Test
  void timeStaysLinear() {
    String page =
        "<div><h2>News</h2><p>The mayor spoke on Monday.</p><ul><li><a href=/x>More</a></ul></div>"
            .repeat(40_000);
    assertTrue(page.length() > 3_000_000);
    assertTimeoutPreemptively(Duration.ofSeconds(90), () -> read(page));
  }

  @Test
  void aPageOfTooManyTagsIsSkipped() {
    Outcome.Skipped skipped =
        assertInstanceOf(Outcome.Skipped.class, reader().read("<p>a".repeat(600_000), URI));
    assertEquals(SkipReason.TOO_LARGE, skipped.reason());
  }

  private static Document read(String html) {
    return assertInstanceOf(Outcome.Read.class, reader().read(html, URI)).document();
  }

  private static Document read(byte[] page, Optional<Charset> declared) {
    return assertInstanceOf(Outcome.Read.class, reader().read(page, declared, URI)).document();
  }

  private static HtmlReader reader() {
    return new HtmlReader(ReadOptions.defaults());
  }
}
