package dev.hearsay.read;

import static dev.hearsay.read.Outcomes.blocks;
import static dev.hearsay.read.Outcomes.only;
import static dev.hearsay.read.Outcomes.read;
import static dev.hearsay.read.Outcomes.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextReaderTest {

  private static final String STORY =
      "The harbour of Port Anselm will stay closed until spring, the mayor said on Monday.";

  @Test
  void theTextStaysAsItIs() {
    String text = "\t A first line.\r\n\r\n  A second, with “quotes”…\r\n \n";

    assertEquals(text, only(read(text)).text());
  }

  @Test
  void onlyTheByteOrderMarkIsDropped() {
    assertEquals(STORY, only(read("\uFEFF" + STORY)).text());
  }

  @Test
  void blankLinesSeparateParagraphs() {
    assertEquals(
        List.of("PARAGRAPH: " + STORY, "PARAGRAPH: Nobody objected."),
        blocks(only(read(STORY + "\n \n\nNobody objected.\n"))));
  }

  @Test
  void wrappedLinesMakeOneParagraph() {
    String wrapped =
        """
        The harbour of Port Anselm will stay closed until spring, the mayor
        said on Monday, because repairs to the northern pier have taken far
        longer than planned.
        Nobody at the council objected to the plan, which had been known for
        weeks, but two members left the room.
        """;

    assertEquals(
        List.of(
            "PARAGRAPH: " + wrapped.substring(0, wrapped.indexOf("\nNobody")),
            "PARAGRAPH: " + wrapped.substring(wrapped.indexOf("Nobody")).strip()),
        blocks(only(read(wrapped))));
  }

  @Test
  void indentationBeginsAParagraphInWrappedText() {
    String wrapped =
        """
        The harbour of Port Anselm will stay closed until spring, the mayor
        said on Monday, and nobody on the council who was present spoke a word
            The pier has been under repair for eleven months, at a cost that
        the council has never published.
        """;

    assertEquals(2, blocks(only(read(wrapped))).size());
  }

  @Test
  void everyLongLineIsAParagraph() {
    String second = "“We were told in " + "very ".repeat(30) + "plain words,” she said.";
    String text = STORY + " " + STORY + "\n" + second + "\n" + "Nobody objected.";

    assertEquals(3, blocks(only(read(text))).size());
  }

  @Test
  void aLineThatGoesOnInLowerCaseIsOneParagraphWithTheNext() {
    String text =
        STORY + " " + STORY + " It rests on a report\naccording to the Gazette.\n" + STORY;

    assertEquals(2, blocks(only(read(text))).size());
  }

  @Test
  void theFirstShortLineIsHeadingAndTitle() {
    Document document = only(read("Harbour to stay closed\n\nBy Ada Quill\n\n" + STORY));

    assertEquals("HEADING: Harbour to stay closed", blocks(document).get(0));
    assertEquals(Optional.of("Harbour to stay closed"), document.title());
    assertEquals(List.of("Ada Quill"), document.byline());
  }

  @Test
  void twoShortLinesAtTheTopAreNoTitle() {
    Document document = only(read("Add us as a\nTrusted Source\n" + STORY + " " + STORY));

    assertEquals(Optional.empty(), document.title());
  }

  @Test
  void aSentenceIsNoHeading() {
    assertEquals("PARAGRAPH: She left.", blocks(only(read("She left.\n\n" + STORY))).get(0));
  }

  @Test
  void aHeadingStandsApartInsideTheText() {
    assertEquals(
        "HEADING: What happened next",
        blocks(only(read(STORY + "\n\nWhat happened next\n\n" + STORY))).get(1));
  }

  @Test
  void listsAndQuotationsAreToldApart() {
    assertEquals(
        List.of(
            "PARAGRAPH: The council demands:",
            "LIST_ITEM: a new pier",
            "LIST_ITEM: an honest report",
            "QUOTATION: We shall see.",
            "PARAGRAPH: So wrote the mayor."),
        blocks(
            only(
                read(
                    "The council demands:\n- a new pier\n- an honest report\n\n"
                        + "> We shall see.\n\nSo wrote the mayor."))));
  }

  @Test
  void aSignOffIsNoListItem() {
    assertEquals(
        "PARAGRAPH: - Northern Wire", blocks(only(read(STORY + "\n\n- Northern Wire"))).get(1));
  }

  @Test
  void headerLinesAreMetadataAndNoBlocks() {
    Document document =
        only(
            read(
                "Title: Harbour to stay closed\nSource: The Anselm Gazette\n"
                    + "Published: 3 March 2025\nAuthor: Ada Quill and Ben Tor\n\n"
                    + STORY));

    assertEquals(Optional.of("Harbour to stay closed"), document.title());
    assertEquals(Optional.of("The Anselm Gazette"), document.outlet());
    assertEquals(Optional.of(PublicationTime.of(LocalDate.of(2025, 3, 3))), document.published());
    assertEquals(List.of("Ada Quill", "Ben Tor"), document.byline());
    assertEquals(List.of("PARAGRAPH: " + STORY), blocks(document));
  }

  @Test
  void aColonInTheFirstLineIsNoHeader() {
    Document document = only(read("Source: the mayor knew it all along\n\n" + STORY));

    assertEquals(Optional.empty(), document.outlet());
    assertEquals(2, document.blocks().size());
  }

  @Test
  void encodingsAreFoundByContent() {
    String text = STORY + " “Enough – déjà vu,” she said.";
    for (Charset charset :
        List.of(
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252"))) {
      assertEquals(text, only(read(text.getBytes(charset))).text(), charset::name);
    }
  }

  @Test
  void aBrokenByteDoesNotTurnUtf8IntoMojibake() {
    byte[] bytes =
        (STORY + " “One” “two” “three” “four” “five” X").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;

    assertTrue(only(read(bytes)).text().contains("“five” \uFFFD"));
  }

  @Test
  void noiseIsNoText() {
    byte[] noise = new byte[5000];
    new Random(7).nextBytes(noise);
    noise[0] = 'x';

    assertEquals(List.of(SkipReason.UNKNOWN_FORMAT), reasons(read(noise)));
  }

  @Test
  void nothingIsNamedAsSuch() {
    assertEquals(List.of(SkipReason.EMPTY), reasons(read("")));
    assertEquals(List.of(SkipReason.EMPTY), reasons(read(" \n\t\n")));
    assertEquals(List.of(SkipReason.NO_TEXT), reasons(read("-- … --")));
  }
}
