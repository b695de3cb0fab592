package dev.hearsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentBuilderTest {

  private static final ReadOptions DEFAULTS = ReadOptions.defaults();

  @Test
  void blocksAreSetApartByABlankLine() {
    Document document =
        read(
            builder()
                .block(Block.Kind.HEADING, " Harbour  closed ")
                .block(Block.Kind.PARAGRAPH, "\n")
                .block(Block.Kind.PARAGRAPH, "The mayor\nspoke."));

    assertEquals("Harbour closed\n\nThe mayor spoke.", document.text());
    assertEquals(
        List.of(
            new Block(new Span(0, 14), Block.Kind.HEADING),
            new Block(new Span(16, 32), Block.Kind.PARAGRAPH)),
        document.blocks());
  }

  @Test
  void anchorsHoldTheWordsWithoutTheSpaceAroundThem() {
    Document document =
        read(
            builder()
                .startBlock(Block.Kind.PARAGRAPH)
                .append("as the ")
                .startLink("https://gazette.example/1")
                .append(" Gazette ")
                .endLink()
                .append("wrote"));

    assertEquals("as the Gazette wrote", document.text());
    assertEquals("Gazette", document.links().get(0).anchor().of(document.text()));
  }

  @Test
  void aLinkThatRunsOverTwoBlocksIsTwoLinks() {
    Document document =
        read(
            builder()
                .startLink("https://gazette.example/1")
                .block(Block.Kind.HEADING, "One")
                .block(Block.Kind.PARAGRAPH, "Two")
                .endLink()
                .block(Block.Kind.PARAGRAPH, "Three"));

    assertEquals(
        List.of("One", "Two"),
        document.links().stream().map(link -> link.anchor().of(document.text())).toList());
  }

  @Test
  void aLinkWithoutWordsLeavesNoTrace() {
    Document document =
        read(builder().append("Word").startLink("https://gazette.example/").append(" ").endLink());

    assertEquals(List.of(), document.links());
    assertEquals("Word", document.text());
  }

  @Test
  void lineBreaksAndPreformattedSpaceStay() {
    Document document =
        read(
            builder()
                .startBlock(Block.Kind.PARAGRAPH)
                .append("Two lines ")
                .lineBreak()
                .append(" of verse")
                .block(Block.Kind.PREFORMATTED, "a  b\n\tc\n"));

    assertEquals("Two lines\nof verse\n\na  b\n\tc", document.text());
  }

  @Test
  void fixedTextStaysAsItIs() {
    String text = "  A \t line\r\n\r\n";
    Document document =
        read(
            DocumentBuilder.around("file.txt", text, DEFAULTS)
                .block(Block.Kind.PARAGRAPH, new Span(2, 10)));

    assertEquals(text, document.text());
  }

  @Test
  void feedingCharactersIntoFixedTextIsRefused() {
    DocumentBuilder around = DocumentBuilder.around("file.txt", "text", DEFAULTS);

    assertThrows(IllegalStateException.class, () -> around.append("more"));
  }

  @Test
  void theCallersDefaultsFillOnlyWhatIsMissing() {
    PublicationTime given = PublicationTime.of(LocalDate.of(2025, 3, 4));
    ReadOptions options =
        new ReadOptions(
            Optional.of(given), Optional.of("Default Post"), false, 1 << 20, Duration.ZERO, 1);

    Document bare = read(new DocumentBuilder("a", options).append("Word"));
    Document full = read(new DocumentBuilder("a", options).outlet("Own Name").append("Word"));

    assertEquals(Optional.of(given), bare.published());
    assertEquals(Optional.of("Default Post"), bare.outlet());
    assertEquals(Optional.of("Own Name"), full.outlet());
  }

  @Test
  void withoutALetterThereIsNoDocument() {
    Outcome outcome = builder().append(" … ").build();

    Outcome.Skipped skipped = assertInstanceOf(Outcome.Skipped.class, outcome);
    assertEquals(SkipReason.NO_TEXT, skipped.reason());
  }

  private static DocumentBuilder builder() {
    return new DocumentBuilder("https://gazette.example/harbour", DEFAULTS);
  }

  private static Document read(DocumentBuilder builder) {
    return assertInstanceOf(Outcome.Read.class, builder.build()).document();
  }
}
