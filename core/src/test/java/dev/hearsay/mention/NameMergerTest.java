package dev.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names by capitals and lists together with names that a model would give. */
class NameMergerTest {

  private static final NameLexicon LEXICON = NameLexicon.standard();

  private record Name(String text, Entity.Type type, double probability) {}

  @Test
  void theModelKnowsBetterWhereANameEnds() {
    String text = "It went to the Harbour Watch near Lower Strelsau on Monday.";
    List<NameMention> merged =
        merge(
            text,
            new Name("Harbour Watch", Entity.Type.ORG, 0.9),
            new Name("Strelsau", Entity.Type.PLACE, 1));
    assertEquals(List.of("ORG Harbour Watch", "PLACE Strelsau"), described(text, merged));
  }

  @Test
  void aTypeThatTheModelIsSureOfCounts() {
    String text = "Nobody at Velde spoke on Monday.";
    assertEquals(
        List.of("ORG Velde"),
        described(text, merge(text, new Name("Velde", Entity.Type.ORG, 0.95))));
  }

  @Test
  void listsCountAgainstATypeThatTheModelIsNotSureOf() {
    String text = "They met in Venezuela on Monday.";
    assertEquals(
        List.of("PLACE Venezuela"),
        described(text, merge(text, new Name("Venezuela", Entity.Type.ORG, 0.6))));
  }

  @Test
  void titlesAndGendersComeFromTheLists() {
    String text = "The council heard Mrs. Anders on Monday.";
    NameMention merged = merge(text, new Name("Anders", Entity.Type.PERSON, 0.99)).get(0);
    assertEquals("mrs", merged.title());
    assertEquals(Gender.FEMALE, merged.gender());
  }

  @Test
  void whatATitleIsOfIsNoName() {
    String text = "Secretary of State Jane Roe and Minister of Defence Ivo Mattis met.";
    List<NameMention> merged =
        merge(
            text,
            new Name("State", Entity.Type.ORG, 0.9),
            new Name("Jane Roe", Entity.Type.PERSON, 0.99),
            new Name("Defence", Entity.Type.ORG, 0.9),
            new Name("Ivo Mattis", Entity.Type.PERSON, 0.99));
    assertEquals(List.of("PERSON Jane Roe", "PERSON Ivo Mattis"), described(text, merged));
  }

  @Test
  void whatATitleIsOfIsANameWhenNobodyFollows() {
    String text = "The president of Ruritania, Jane Roe, met the ambassador of Graustark.";
    List<NameMention> merged =
        merge(
            text,
            new Name("Ruritania", Entity.Type.PLACE, 0.9),
            new Name("Jane Roe", Entity.Type.PERSON, 0.99),
            new Name("Graustark", Entity.Type.PLACE, 0.9));
    assertEquals(
        List.of("PLACE Ruritania", "PERSON Jane Roe", "PLACE Graustark"), described(text, merged));
  }

  @Test
  void outletsStayOutlets() {
    String text = "The minister told the Strelsau Courier on Monday.";
    NameMention merged = merge(text, new Name("Strelsau Courier", Entity.Type.WORK, 0.9)).get(0);
    assertTrue(merged.outlet());
    assertEquals(Entity.Type.ORG, merged.type());
  }

  @Test
  void whatOnlyCapitalsShowGivesWayWhereTheModelRead() {
    String text = "The council saw Blue Tuesdays Ahead and left.";
    assertEquals(List.of(), described(text, merge(text)));
    List<NameMention> unread = merge(text, NamesRead.NONE);
    assertEquals(new MentionFinder(LEXICON).find(words(text)), unread);
  }

  @Test
  void knownNamesStayWhereTheModelSawNone() {
    String text = "They met in Venezuela on Monday.";
    assertEquals(List.of("PLACE Venezuela"), described(text, merge(text)));
  }

  @Test
  void aNicknameKeepsItsNameWhole() {
    String text = "The council heard Anders \"Bo\" Lindqvist on Monday.";
    assertEquals(
        List.of("PERSON Anders \"Bo\" Lindqvist"),
        described(text, merge(text, new Name("Bo\" Lindqvist", Entity.Type.PERSON, 0.9))));
  }

  @Test
  void aShoutedSurnameStaysWhereTheModelSawNone() {
    String text = "The council heard Nora Velde. VELDE: No.";
    List<NameMention> merged = merge(text, new Name("Nora Velde", Entity.Type.PERSON, 0.99));
    assertEquals(List.of("Nora Velde", "VELDE"), phrases(text, merged));
  }

  @Test
  void aCommaAtTheEndIsNoneOfTheName() {
    String text = "They left Strelsau, and came back.";
    assertEquals(
        List.of("PLACE Strelsau"),
        described(text, merge(text, new Name("Strelsau,", Entity.Type.PLACE, 0.9))));
  }

  @Test
  void namesNeverOverlap() {
    String text = "It came before the Court of Appeals for the Strelsau District on Monday.";
    List<NameMention> merged =
        merge(
            text,
            new Name("Court of Appeals", Entity.Type.ORG, 0.9),
            new Name("Strelsau District", Entity.Type.PLACE, 0.9));
    assertEquals(
        List.of("ORG Court of Appeals for the Strelsau District"), described(text, merged));
  }

  @Test
  void anUnlikelyNameIsNone() {
    String text = "They met on the quay on Monday.";
    assertEquals(List.of(), described(text, merge(text, new Name("quay", Entity.Type.PLACE, 0.3))));
  }

  private static List<NameMention> merge(String text, Name... names) {
    List<EntitySpan> spans = new ArrayList<>();
    for (Name name : names) {
      int start = text.indexOf(name.text());
      Span span = new Span(start, start + name.text().length());
      spans.add(new EntitySpan(name.type(), span, name.probability()));
    }
    return merge(text, new NamesRead(spans, List.of(new Span(0, text.length()))));
  }

  private static List<NameMention> merge(String text, NamesRead read) {
    Words words = words(text);
    return new NameMerger(LEXICON).merge(words, new MentionFinder(LEXICON).find(words), read);
  }

  private static List<String> described(String text, List<NameMention> merged) {
    Words words = words(text);
    return merged.stream()
        .map(one -> one.type() + " " + words.phrase(one.from(), one.to()))
        .toList();
  }

  private static List<String> phrases(String text, List<NameMention> merged) {
    Words words = words(text);
    return merged.stream().map(one -> words.phrase(one.from(), one.to())).toList();
  }

  private static Words words(String text) {
    Document document = Document.ofText("fixture", Optional.empty(), text, List.of());
    return Words.of(document, SentenceSplitter.split(text, List.of()), List.of());
  }
}
