package dev.hearsay.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnalyzerTest {

  private static final Analyzer ANALYZER = Analyzer.standard();

  private static List<Document> read(String text) {
    List<Document> documents = new ArrayList<>();
    new DocumentReader(ReadOptions.defaults())
        .read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            "test:text",
            outcome -> {
              if (outcome instanceof Outcome.Read read) {
                documents.add(read.document());
              }
            });
    return documents;
  }

  private static String words(List<Span> spans, Document document) {
    return spans.stream().map(span -> span.of(document.text())).collect(Collectors.joining(" … "));
  }

  @Test
  void splitQuotationIsOneAttribution() {
    Document document =
        read("“The council has decided,” Mayor Ilse Brandt said on Monday, “and nobody will move"
                + " us.”\n")
            .get(0);
    List<Attribution> found = ANALYZER.analyze(document).attributions();
    assertEquals(1, found.size());
    assertEquals("said", words(found.get(0).cue(), document));
    assertEquals("Mayor Ilse Brandt", words(found.get(0).source(), document));
    assertEquals(2, found.get(0).content().size());
    assertEquals(Attribution.Kind.DIRECT, found.get(0).kind());
  }

  @Test
  void timesAreFoundInDamagedTextToo() {
    Document document =
        read("On 18th July 2024, Following talks in MarchPresident Velde left.\n").get(0);
    Analysis analysis = ANALYZER.analyze(document);
    assertEquals(
        List.of("18th July 2024 = 2024-07-18", "March = 2024-03"),
        analysis.times().stream()
            .map(timex -> timex.span().of(document.text()) + " = " + timex.value())
            .toList());
    assertEquals(List.of(), analysis.inconsistencies());
  }

  @Test
  void severalStatementsInOneSentenceEachHaveTheirOwnSource() {
    Document document =
        read("The ministry denied that the letter existed, but two lawyers said they had read"
                + " it.\n")
            .get(0);
    List<Attribution> found = ANALYZER.analyze(document).attributions();
    assertEquals(
        List.of("The ministry", "two lawyers"),
        found.stream().map(one -> words(one.source(), document)).toList());
  }

  @Test
  void aFullStopBeforeASmallLetterDoesNotHideTheCue() {
    Document document =
        read("The captains were handed over. according to the Harbour Courier.\n").get(0);
    List<Attribution> found = ANALYZER.analyze(document).attributions();
    assertTrue(
        found.stream()
            .anyMatch(
                one ->
                    words(one.cue(), document).equals("according to")
                        && words(one.source(), document).equals("the Harbour Courier")
                        && words(one.content(), document)
                            .startsWith("The captains were handed over")),
        found.toString());
  }

  @Test
  void quantitiesAreFoundWhereWordsAreJoined() {
    Document document =
        read("After talks between the governmentsMore than 250 dockers went home.\n").get(0);
    List<Quantity> found = ANALYZER.analyze(document).quantities();
    assertEquals(
        List.of("More than 250"),
        found.stream().map(one -> one.span().of(document.text())).toList());
    assertEquals(Quantity.Comparator.MORE_THAN, found.get(0).comparator());
  }

  @Test
  void textWithoutStatementsHasNone() {
    Document document = read("The ferry leaves at noon. It takes an hour to the island.\n").get(0);
    assertEquals(List.of(), ANALYZER.analyze(document).attributions());
  }

  @Test
  void randomTextIsReadWithoutHarmAndTheSameEveryTime() {
    long seed = 42;
    Random random = new Random(seed);
    String[] pieces = {
      "said ", "“", "”", "\"", "Brandt ", ". ", "\n\n", "that ", "’s ", "é", "\u200b", "😀", "\t",
      "("
    };
    for (int round = 0; round < 100; round++) {
      StringBuilder text = new StringBuilder("Brandt said the ");
      for (int i = random.nextInt(80); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      for (Document document : read(text.toString())) {
        Analysis analysis = ANALYZER.analyze(document);
        Span whole = new Span(0, document.text().length());
        for (Attribution attribution : analysis.attributions()) {
          List<Span> spans = new ArrayList<>(attribution.source());
          spans.addAll(attribution.cue());
          spans.addAll(attribution.content());
          assertTrue(spans.stream().allMatch(whole::contains), "seed " + seed + ": " + text);
        }
        assertEquals(analysis, ANALYZER.analyze(document), "seed " + seed);
      }
    }
  }
}
