package dev.hearsay.read;

import static dev.hearsay.read.Outcomes.blocks;
import static dev.hearsay.read.Outcomes.only;
import static dev.hearsay.read.Outcomes.read;
import static dev.hearsay.read.Outcomes.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

  @Test
  void linesMakeParagraphsAndLargeOnesHeadings() {
    Document document =
        only(
            read(
                new PdfSample()
                    .line("Harbour to stay closed", 20, 72, 24)
                    .line("The harbour will stay closed until spring, the mayor", 11, 72, 30)
                    .line("of Port Anselm said on Monday.")
                    .line("Nobody on the council objected to the plan, which had", 11, 72, 24)
                    .line("been known for weeks.")
                    .bytes()));

    assertEquals(
        List.of(
            "HEADING: Harbour to stay closed",
            "PARAGRAPH: The harbour will stay closed until spring, the mayor of Port Anselm said on"
                + " Monday.",
            "PARAGRAPH: Nobody on the council objected to the plan, which had been known for"
                + " weeks."),
        blocks(document));
    assertEquals(Optional.of("Harbour to stay closed"), document.title());
  }

  @Test
  void indentsBeginParagraphs() {
    assertEquals(
        2,
        only(read(
                new PdfSample()
                    .line("The harbour will stay closed until spring, the mayor")
                    .line("said on Monday.")
                    .line("Nobody on the council objected to the plan, which", 11, 90, 14)
                    .line("had been known for weeks.")
                    .bytes()))
            .blocks()
            .size());
  }

  @Test
  void hyphensAtLineEndsAreWeighed() {
    String text =
        only(read(
                new PdfSample()
                    .line("The council is well known, and the repairs are a well-")
                    .line("known matter of long stand-")
                    .line("ing, said the vice-")
                    .line("president of the council. The Vice-President left.")
                    .bytes()))
            .text();

    assertTrue(text.contains("a well-known matter"), text);
    assertTrue(text.contains("long standing,"), text);
    assertTrue(text.contains("the vice-president of"), text);
  }

  @Test
  void pageNumbersAndRunningLinesAreDropped() {
    PdfSample sample = new PdfSample();
    for (int page = 1; page <= 4; page++) {
      if (page > 1) {
        sample.page();
      }
      sample.at("The Anselm Gazette, 3 March 2025", 9, 72, 770);
      sample.line("On page number " + "abcd".charAt(page - 1) + " the mayor said", 11, 72, 30);
      sample.line("what he had said before, and then left the room,", 11, 72, 14);
      sample.line("while others stayed there and talked about it", 11, 72, 14);
      sample.line("for a long time until it ended on this page.", 11, 72, 14);
      sample.at(Integer.toString(page), 9, 300, 30);
    }
    String text = only(read(sample.bytes())).text();

    assertFalse(text.contains("Gazette"), text);
    assertFalse(text.matches("(?s).*\\d.*"), text);
    assertTrue(text.contains("page number d"), text);
  }

  @Test
  void aSentenceGoesOnOverThePage() {
    assertEquals(
        1,
        only(read(
                new PdfSample()
                    .line("The harbour will stay closed, the")
                    .page()
                    .line("mayor said.")
                    .bytes()))
            .blocks()
            .size());
  }

  @Test
  void implausibleMetadataIsLeftAside() {
    Document named =
        only(
            read(
                new PdfSample()
                    .title("Closed", "Ada Quill", "Typesetter")
                    .line("The mayor said so.")
                    .bytes()));
    Document file =
        only(
            read(
                new PdfSample()
                    .title("final_v2.docx", "user01", "Typesetter")
                    .line("The mayor said so.")
                    .bytes()));

    assertEquals(Optional.of("Closed"), named.title());
    assertEquals(List.of("Ada Quill"), named.byline());
    assertEquals(Optional.empty(), file.title());
    assertEquals(List.of(), file.byline());
  }

  @Test
  void whatCannotBeReadIsNamed() {
    byte[] noise = new byte[200_000];
    new Random(3).nextBytes(noise);
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, noise, 0, head.length);

    assertEquals(List.of(SkipReason.MALFORMED), reasons(read(noise)));
    assertEquals(
        List.of(SkipReason.ENCRYPTED),
        reasons(read(new PdfSample().line("Secret words").password("key").bytes())));
    assertEquals(List.of(SkipReason.NO_TEXT), reasons(read(new PdfSample().bytes())));
  }

  @Test
  void noFontCacheIsWrittenIntoTheHomeFolder() {
    only(read(new PdfSample().line("The mayor said so.").bytes()));

    assertFalse(Files.exists(Path.of(System.getProperty("user.home"), ".pdfbox.cache")));
  }
}
