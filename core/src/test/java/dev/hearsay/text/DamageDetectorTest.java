package dev.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DamageDetectorTest {

  /** Enough English for the detector to know what it reads. */
  private static final String OPENING =
      "The harbour of Orla was closed on Tuesday, and nobody could say when it would open again, "
          + "because the board had not met and the mayor was away with his family in San Marlo.";

  private static Document document(Optional<String> language, String... paragraphs) {
    String text = String.join("\n\n", paragraphs);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      Span span = new Span(start, start + paragraph.length());
      blocks.add(new Block(span, Block.Kind.PARAGRAPH));
      start = span.end() + 2;
    }
    return new Document(
        DocumentId.of("file:test", text),
        "file:test",
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        language,
        Optional.empty(),
        List.of(),
        List.of(),
        text,
        blocks,
        List.of());
  }

  private static Document withLink(Document plain, String anchor) {
    int start = plain.text().indexOf(anchor);
    Link link = new Link(new Span(start, start + anchor.length()), "https://a.example/");
    return new Document(
        plain.id(),
        plain.uri(),
        plain.outlet(),
        plain.title(),
        plain.byline(),
        plain.published(),
        plain.updated(),
        plain.language(),
        plain.canonicalUri(),
        plain.credits(),
        List.of(link),
        plain.text(),
        plain.blocks(),
        plain.damage());
  }

  /** Each as "kind: words" or, with a suggestion, "kind: words -> suggestion". */
  private static List<String> found(Document document) {
    List<Sentence> sentences = SentenceSplitter.split(document.text(), document.blocks());
    return DamageDetector.find(document, sentences).stream()
        .map(
            damage ->
                damage.kind().label()
                    + ": "
                    + damage.span().of(document.text())
                    + damage.suggestion().map(suggestion -> " -> " + suggestion).orElse(""))
        .toList();
  }

  private static void assertDamage(String paragraph, String... expected) {
    assertEquals(List.of(expected), found(document(Optional.of("en"), OPENING, paragraph)));
  }

  @Test
  void wordsJoinedBeforeCapitalAreFound() {
    assertDamage(
        "The ships waited for the pilotsGranted, the crews had food.",
        "joined-words: pilotsGranted -> pilots Granted");
    assertDamage(
        "As the mayor told the Marlo PostThe board will meet next week.",
        "joined-words: Marlo PostThe -> Marlo Post The");
  }

  @Test
  void wordJoinedToNameOfTheDocumentIsFound() {
    assertDamage(
        "He met the president of San Marlowho agreed to the plan.",
        "joined-words: San Marlowho -> San Marlo who");
  }

  @Test
  void wordsJoinedWhereALinkEndsAreFoundEvenIfUnknown() {
    String paragraph = "The minister of El Salvadorwho signed the act said so.";
    Document plain = document(Optional.of("en"), OPENING, paragraph);
    assertEquals(List.of(), found(plain));
    assertEquals(
        List.of("joined-words: El Salvadorwho -> El Salvador who"),
        found(withLink(plain, "Salvador")));
  }

  @Test
  void endingsBehindALinkAreNotJoinedWords() {
    Document plain =
        document(Optional.of("en"), OPENING, "Both Acts and the buses of Corvalder were old.");
    assertEquals(List.of(), found(withLink(plain, "Act")));
    assertEquals(List.of(), found(withLink(plain, "bus")));
  }

  @Test
  void wordsJoinedInSmallLettersAreFound() {
    assertDamage(
        "She spoke aboutthe planand left.",
        "joined-words: aboutthe -> about the",
        "joined-words: planand -> plan and");
  }

  @Test
  void wordsJoinedAfterMarksAreFound() {
    assertDamage(
        "It set the agenda.In a call he agreed, and members of [the old board]Those who stayed left.",
        "joined-words: agenda.In -> agenda. In",
        "joined-words: board]Those -> board] Those");
    assertDamage("“We will see,”he said.", "joined-words: ”he -> ” he");
  }

  @Test
  void namesAreNotJoinedWords() {
    assertDamage(
        "McDonald, MacArthur, DeSantis and O’Brien of WikiLeaks and BuzzFeed put LaTeX on YouTube, "
            + "the iPhone and eBay, said Hinton, Melton and Marchand of OPEC’s office.");
    assertDamage("Something in the newspaper’s playground made everybody cheer at Example.com.");
    assertDamage("See https://example.org/aboutThe or @TheBoardSays and #AskTheMayor.");
  }

  @Test
  void insertionsInBracketsAreNotJoinedWords() {
    assertDamage("“[T]he board [re]elected (s)he and kill[ed] the plan(s),” she said.");
  }

  @Test
  void namesSeenTwiceAreNames() {
    assertDamage("The firm BoardGranted said so. BoardGranted is new.");
  }

  @Test
  void quotationThatNeverClosesIsFound() {
    assertDamage("“The board met, she said. Then she left.", "unclosed-quotation: “");
    assertDamage("The board met,” she said. Then she left.", "unclosed-quotation: ”");
    assertDamage("\"The board met, she said. Then she left.", "unclosed-quotation: \"");
  }

  @Test
  void quotationThatRunsOnInTheNextParagraphIsWhole() {
    assertEquals(
        List.of(),
        found(document(Optional.empty(), OPENING, "“The board met.", "“Then it left,” she said.")));
    assertEquals(
        List.of(),
        found(
            document(
                Optional.empty(),
                OPENING,
                "“The board met.",
                "It ate.",
                "Then it left,” she said.")));
  }

  @Test
  void apostrophesAndInchesAreNoQuotationMarks() {
    assertDamage("The mayors’ plan of ’08 cost 5\" of rope and 6’2” of cloth, in the '90s.");
  }

  @Test
  void sentencesCutOffAreFound() {
    assertDamage(
        "They were held by the Department. according to the Marlo paper.",
        "cut-off-sentence: according to the Marlo paper.");
    assertEquals(
        List.of("cut-off-sentence: He went home to the"),
        found(document(Optional.empty(), OPENING, "He left. He went home to the", "It rains.")));
  }

  @Test
  void headingsAndListsAreNotCutOff() {
    assertEquals(
        List.of(),
        found(document(Optional.empty(), "Harbour closed", OPENING, "By Ada Moss", "It opens.")));
    assertDamage("de Marlo and the iPhone sold well.");
  }

  @Test
  void truncatedTextIsFound() {
    assertDamage(
        "The board will meet again… [+1234 chars]",
        "truncated-text: The board will meet again… [+1234 chars]");
    assertDamage("Continue reading", "truncated-text: Continue reading");
    assertDamage("The board met, and then the", "truncated-text: The board met, and then the");
    assertDamage("“And then …” she said.");
  }

  @Test
  void mojibakeIsFoundAndRepaired() {
    assertDamage("It wasnâ€™t her cafÃ©.", "mojibake: â€™ -> ’", "mojibake: Ã© -> é");
    assertDamage("It wasnÃ¢â‚¬â„¢t there.", "mojibake: Ã¢â‚¬â„¢ -> ’");
    assertDamage("It wasn\ufffd\ufffdt there.", "mojibake: \ufffd\ufffd");
  }

  @Test
  void accentsAreNotMojibake() {
    assertDamage("Señor Núñez of São Orla, “naïve” café — 5° £3 «été» Ångström ÂGE.");
  }

  @Test
  void repeatedParagraphIsFound() {
    String paragraph =
        "The mayor said on Monday that the board would meet again before the winter.";
    String almost = "The mayor said on Monday that the board would meet again before winter.";
    assertEquals(
        List.of("duplicated-paragraph: " + almost),
        found(document(Optional.empty(), OPENING, paragraph, "It rains.", almost)));
  }

  @Test
  void sentencePulledOutOfAparagraphIsNoRepeat() {
    String sentence = "The mayor said on Monday that the board would meet again before the winter.";
    assertEquals(
        List.of(),
        found(
            document(Optional.empty(), OPENING, sentence + " " + OPENING, "It rains.", sentence)));
  }

  @Test
  void otherLanguagesAreNotReadAsEnglish() {
    String german =
        "Der Hafen von Orla war am Dienstag geschlossen, und niemand konnte sagen, wann er wieder "
            + "öffnet, denn der Vorstand hatte nicht getagt. inzwischen tagtder Rat.";
    assertEquals(List.of(), found(document(Optional.of("de"), german)));
    assertEquals(List.of(), found(document(Optional.empty(), german)));
    assertEquals(
        List.of("mojibake: Ã¼ -> ü"), found(document(Optional.of("de"), german + " fÃ¼r")));
  }
}
