package dev.hearsay.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferentsTest {

  private static final NameLexicon NAMES = NameLexicon.standard();
  private static final NounLexicon NOUNS = NounLexicon.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council heard Nora Velde on Monday.|PERSON|Nora Velde",
        "It was sent to Gov. Lindqvist on Monday.|PERSON|Lindqvist",
        "The Department of Harbours and Fisheries said no.|ORG|Department of Harbours and Fisheries",
        "He left the Ruritanian Navy in May.|ORG|Ruritanian Navy",
        "They met in Venezuela.|PLACE|Venezuela",
        "They met near Strelsau, the old capital.|PLACE|Strelsau",
        "Two Venezuelans were held.|GROUP|Venezuelans",
        "He invoked the Safe Harbour Act of old.|LAW|Safe Harbour Act",
        "They were held at Blackwater Prison.|FACILITY|Blackwater Prison",
        "She fled after the Harbour Massacre.|EVENT|Harbour Massacre"
      })
  void nameIsFoundWithItsType(String text, Entity.Type type, String name) {
    Entity entity = entities(text).get(0);
    assertEquals(name, entity.name());
    assertEquals(type, entity.type());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "However, nothing happened on Monday.",
        "“Nothing,” she said in March. Yesterday it rained.",
        "Harbours were closed. The harbours stay closed."
      })
  void capitalOfASentenceStartIsNoName(String text) {
    assertEquals(List.of(), entities(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He read the newspaper Hafenblatt.|ORG|Hafenblatt",
        "They listened to Radio Strelsau at night.|ORG|Radio Strelsau",
        "It was in the Millbrook Courier-Press.|ORG|Millbrook Courier-Press",
        "He read the magazine Jane Velde edits.|PERSON|Jane Velde",
        "She praised Anna Holm-Brandt for it.|PERSON|Anna Holm-Brandt"
      })
  void whatItIsCalledMakesANameAnOutlets(String text, Entity.Type type, String name) {
    nameIsFoundWithItsType(text, type, name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy, Omar al-Lindqvist, left.|PERSON|Omar al-Lindqvist",
        "Karl “Ace” Lindqvist left. Lindqvist slept.|PERSON|Karl “Ace” Lindqvist",
        "Tomas \"El Crab\" Lindqvist left.|PERSON|Tomas \"El Crab\" Lindqvist",
        "Prime Minister Theresa May left.|PERSON|Theresa May",
        "It was bought by Harbour Capital.|ORG|Harbour Capital",
        "It was signed by the nurses' Union.|ORG|Union",
        "STRELSAU/BRENN — It rained.|PLACE|STRELSAU/BRENN",
        "He was held by Immigration and Customs Enforcement.|ORG|Immigration and Customs Enforcement",
        "He met Theresa May 4.|PERSON|Theresa",
        "A non-Ruritanian left Nora Velde.|PERSON|Nora Velde"
      })
  void nameOfAnotherShapeIsOne(String text, Entity.Type type, String name) {
    nameIsFoundWithItsType(text, type, name);
  }

  @Test
  void quotedWordBehindANameIsNoNickname() {
    assertEquals(
        List.of("Nora Velde"),
        entities("Nora Velde “wept” for it. Nora Velde “It rained” won.").stream()
            .map(Entity::name)
            .distinct()
            .toList());
  }

  @Test
  void personsShorterNamesAreGrouped() {
    List<Entity> entities =
        entities(
            "Velde Rejects Harbour Sale\n\nSecretary of State Nora Velde left. Velde said no. Ms."
                + " Velde smiled. Nora A. Velde slept.");
    assertEquals(List.of("Nora A. Velde"), entities.stream().map(Entity::name).toList());
    assertEquals(5, entities.get(0).mentions().size());
  }

  @Test
  void sharedSurnameGoesToTheOneWhoseTitleFits() {
    List<Entity> entities =
        entities("Karl Velde met Nora Velde. Mr. Velde left. Mrs. Velde stayed. Mr. Velde slept.");
    assertEquals(List.of("Karl Velde", "Nora Velde"), entities.stream().map(Entity::name).toList());
    assertEquals(3, entities.get(0).mentions().size());
    assertEquals(2, entities.get(1).mentions().size());
  }

  @Test
  void titleIsNoPartOfTheName() {
    String text = "Harbour Secretary of State Nora Velde left.";
    Entity velde =
        entities(text).stream()
            .filter(entity -> entity.type() == Entity.Type.PERSON)
            .findFirst()
            .orElseThrow();
    assertEquals("Nora Velde", velde.mentions().get(0).span().of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Harbour Department closed. Staff of the Department of Harbour left.",
        "The Harbour Safety Board, or HSB, met. The HSB closed.",
        "The Harbour Safety Board (HSB) met. The HSB closed.",
        "The Harbour Safety Board met. The HSB closed.",
        "The U.S. closed it. The United States paid.",
        "The Harbour Gazette wrote it. The Gazette reported more."
      })
  void namesOfOneThingAreGrouped(String text) {
    List<Entity> entities = entities(text);
    assertEquals(1, entities.size(), entities.toString());
    assertTrue(entities.get(0).mentions().size() >= 2);
  }

  @Test
  void differentThingsStayApart() {
    assertEquals(
        2, entities("The Harbour Department closed. The Railway Department stayed.").size());
  }

  @Test
  void joinedWordsAreTakenApart() {
    String text = "They came from El Salvadorwho agreed.";
    Damage joined =
        new Damage(new Span(15, 29), Damage.Kind.JOINED_WORDS, Optional.of("El Salvador who"));
    Entity place = entities(text, List.of(joined)).get(0);
    assertEquals("El Salvador", place.mentions().get(0).span().of(text));
    assertEquals(Entity.Type.PLACE, place.type());
  }

  @Test
  void aNameAllThroughALongTextTakesNoLongerThanItsLength() {
    int mentions = 100_000;
    List<Entity> entities =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> entities("It asked AFP.\n".repeat(mentions)));
    assertEquals(mentions, entities.get(0).mentions().size());
  }

  @Property(tries = 300)
  void mentionsLieInsideAnyTextAndAreNumberedInOrder(@ForAll @NotEmpty String text) {
    List<Entity> entities = entities("Nora Velde " + text);
    int last = 0;
    for (int i = 0; i < entities.size(); i++) {
      assertEquals("e" + (i + 1), entities.get(i).id());
      int first = entities.get(i).mentions().get(0).span().start();
      assertTrue(first >= last);
      last = first;
      assertTrue(
          entities.get(i).mentions().stream()
              .allMatch(mention -> mention.span().end() <= text.length() + 11));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is run by the Committee for a Cleaner Harbour.|Committee for a Cleaner Harbour",
        "She sits on the Court of Appeals for the Sixth District.|Court of Appeals for the Sixth District",
        "She wrote that Nora Velde Is Right about it.|Nora Velde",
        "Said Velde: nothing has come of Nora Velde.|Velde",
        "They praised Edward Said on Monday.|Edward Said",
        "It was good, said Don Velde on Monday.|Don Velde",
        "Will Velde go? Nora Velde knows.|Velde"
      })
  void nameIsNeitherCutShortNorGlued(String text, String name) {
    assertEquals(
        1, entities(text).stream().filter(entity -> hasMention(text, entity, name)).count());
  }

  private static boolean hasMention(String text, Entity entity, String name) {
    return entity.mentions().stream().anyMatch(one -> one.span().of(text).equals(name));
  }

  @Test
  void apostropheOfEitherShapeIsTheSame() {
    List<Entity> entities = entities("They met Nora O’Velde on Monday. The money was O'Velde's.");
    assertEquals(1, entities.size());
    assertEquals(2, entities.get(0).mentions().size());
    assertEquals(2, entities("They met Nora O’Velde on Monday. It was Ovelde's.").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nora Dean came late. Dean said no.|Nora Dean|2",
        "Nora King came late. Mr. Holm knew. Ms. King said no.|Nora King|2",
        "Sen. Nora Jordan came late. Jordan said no.|Nora Jordan|2",
        "Sen. Nora Jordan came late. She went to Jordan.|Nora Jordan|1",
        "The dean met Nora Velde.|Nora Velde|1",
        "He met “Sleepy Nora Velde” there. Nora Velde left.|Nora Velde|2",
        "It was said by Corwin William Velde on Monday.|Corwin William Velde|1",
        "In the Washington Post Velde wrote it. They met Velde. He saw Velde.|Velde|3",
        "She saw Minister of Education Nora Velde.|Nora Velde|1",
        "He praised the Velde administration. President Velde said no.|Velde|2",
      })
  void surnameIsToldFromTitlesAndPlaces(String text, String name, int mentions) {
    Entity person =
        entities(text).stream()
            .filter(entity -> entity.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError(entities(text)));
    assertEquals(Entity.Type.PERSON, person.type());
    assertEquals(
        mentions,
        person.mentions().stream().filter(one -> one.kind() == Mention.Kind.NAME).count());
  }

  @Test
  void headlineNamesInFullWhomTheTextHasBySurname() {
    List<Entity> entities =
        entities(
            "Nora Velde Attacks Harbour Dockers Over Sale Plans.\n\nThey laughed when Velde came. Then Velde said no.");
    assertEquals("Nora Velde", entities.get(0).name());
    assertEquals(3, entities.get(0).mentions().size());
  }

  @Test
  void bareSurnameIsForWhomTheTextIsAbout() {
    List<Entity> entities =
        entities(
            "Sen. Karl Velde came. Velde spoke. Velde won. Velde left. He is married to Nora"
                + " Velde, a lawyer. Velde slept.");
    assertEquals("Karl Velde", entities.get(0).name());
    assertEquals(
        5,
        entities.get(0).mentions().stream().filter(one -> one.kind() == Mention.Kind.NAME).count());
  }

  @Test
  void courtesyKeepsSpousesApart() {
    List<Entity> entities =
        entities("Nora Velde came. President Velde spoke to her. Mr. Velde left.");
    assertEquals(List.of("Nora Velde", "Velde"), entities.stream().map(Entity::name).toList());
    assertEquals(1, entities.get(0).mentions().size());
  }

  @Test
  void placeBehindInIsNoPersonsDescription() {
    assertEquals(
        Entity.Type.PLACE, entities("At a meeting in Strelsau, the mayor left.").get(0).type());
  }

  private static List<Entity> entities(String text) {
    return entities(text, List.of());
  }

  private static List<Entity> entities(String text, List<Damage> damage) {
    Document document =
        new Document(
            DocumentId.of("fixture", text),
            "fixture",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            text,
            List.of(),
            damage);
    Words words = Words.of(document, SentenceSplitter.split(text, List.of()), damage);
    return Referents.of(words, NAMES, NOUNS).entities().entities();
  }
}
