package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerResolverTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<s1>Harbour Ministry spokesman Tomas Lindqvist</s1> <c1>said</c1> <x1>it rained</x1>.|Tomas Lindqvist",
        "<s1>Tomas Lindqvist, a lawyer for Nora Velde,</s1> <c1>said</c1> <x1>it rained</x1>.|Tomas Lindqvist",
        "<s1>Secretary of Harbours Tomas Lindqvist</s1> <c1>said</c1> <x1>it rained</x1>.|Tomas Lindqvist",
        "<s1>Velde’s spokeswoman Nora Aldous</s1> <c1>said</c1> <x1>it rained</x1>.|Nora Aldous",
        "<s1>A spokesman for the ministry, Tomas Lindqvist,</s1> <c1>said</c1> <x1>no</x1>.|Tomas Lindqvist",
        "<s1>the lawyer, Ms. Nora Velde</s1>, <c1>said</c1> <x1>no</x1>.|Nora Velde",
        "<s1>Secretary of Harbours Nora Velde</s1> <c1>said</c1> <x1>it rained</x1>.|Nora Velde",
        "<s1>STRELSAU — The mayor, Nora Velde,</s1> <c1>said</c1> <x1>no</x1>.|Nora Velde",
        "<s1>His running mate, Ruritania Gov. Nora Velde,</s1> <c1>said</c1> <x1>no</x1>.|Nora Velde",
        "<s1>The envoy, Omar al-Lindqvist,</s1> <c1>said</c1> <x1>no</x1>.|Omar al-Lindqvist",
        "<s1>One of the family's lawyers, Nora Velde,</s1> <c1>said</c1> <x1>no</x1>.|Nora Velde",
        "<s1>Its largest shareholder, Harbour Capital,</s1> <c1>said</c1> <x1>no</x1>.|Harbour Capital",
        "<s1>Nora Velde herself</s1> <c1>said</c1> <x1>it rained</x1>.|Nora Velde",
        "<c1>According to</c1> <s1>the Department of Harbours</s1>, <x1>it rained</x1>.|Department of Harbours"
      })
  void nameAtTheHeadIsTheSpeaker(String passage, String speaker) {
    assertEquals(Optional.of(speaker), speakers(passage).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<s1>A lawyer for Nora Velde</s1> <c1>said</c1> <x1>it rained</x1>.|A lawyer for Nora Velde",
        "<s1>Velde's spokeswoman</s1> <c1>said</c1> <x1>it rained</x1>.|Velde's spokeswoman",
        "<s1>A lawyer for Mrs. Nora Velde</s1> <c1>said</c1> <x1>no</x1>.|A lawyer for Mrs. Nora Velde",
        "<s1>A lawyer for President Nora Velde</s1> <c1>said</c1> <x1>no</x1>.|A lawyer for President Nora Velde",
        "<s1>Officials from Ruritania</s1> <c1>said</c1> <x1>it rained</x1>.|Officials from Ruritania",
        "<s1>Officials familiar with the call</s1> <c1>said</c1> <x1>no</x1>.|Officials familiar with the call",
        "<s1>a clerk who worked for Nora Velde</s1> <c1>said</c1> <x1>no</x1>.|a clerk",
        "Despite <s1>the council's</s1> <c1>claims</c1> <x1>that it rained</x1>, it was dry.|the council"
      })
  void nameThatIsOnlyMentionedIsNotTheSpeaker(String passage, String speaker) {
    assertEquals(Optional.of(speaker), speakers(passage).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<x1>It rained</x1>, <c1>according to</c1> <s1>a memo seen by the Harbour Gazette</s1>.|a memo seen by the Harbour Gazette",
        "<s1>Records obtained by Canal Nine</s1> <c1>show</c1> <x1>it rained</x1>.|Records obtained by Canal Nine",
        "<s1>A person close to the company</s1> <c1>said</c1> <x1>no</x1>.|A person close to the company",
        "<s1>Fishermen interviewed on the quay</s1> <c1>said</c1> <x1>no</x1>.|Fishermen interviewed on the quay",
        "<s1>Officials tracking the ships</s1> <c1>said</c1> <x1>no</x1>.|Officials tracking the ships",
        "<s1>The accused minister</s1> <c1>said</c1> <x1>no</x1>.|The accused minister",
        "<s1>The company's retired chief engineer</s1> <c1>said</c1> <x1>no</x1>.|The company's retired chief engineer"
      })
  void clauseBehindTheNounTellsMoreOfTheSpeaker(String passage, String speaker) {
    assertEquals(Optional.of(speaker), speakers(passage).get(0));
  }

  @Test
  void severalNamedTogetherSpeakTogether() {
    Assembly assembly =
        MarkedPassage.of(
                "<s1>Nora Velde and Tomas Lindqvist</s1> <c1>said</c1> <x1>it rained</x1>."
                    + " <s2>They</s2> <c2>denied</c2> <x2>the rest</x2>.")
            .assemble();
    assertEquals(
        List.of(
            Optional.of("Nora Velde and Tomas Lindqvist"),
            Optional.of("Nora Velde and Tomas Lindqvist")),
        names(assembly));
  }

  @Test
  void pronounGoesByGender() {
    assertEquals(
        List.of(Optional.of("Nora Velde"), Optional.of("Tomas Lindqvist")),
        speakers(
            "Nora Velde met Tomas Lindqvist at the harbour. <s1>She</s1> <c1>said</c1> <x1>it"
                + " rained</x1>. <s2>He</s2> <c2>denied</c2> <x2>it</x2>."));
  }

  @Test
  void pronounPrefersWhoSpokeBefore() {
    assertEquals(
        Optional.of("Karl Brandt"),
        speakers(
                "<x1>“We met Tomas Lindqvist at noon,”</x1> <s1>Karl Brandt</s1> <c1>said</c1>.\n\n"
                    + "<x2>“Then Peter Holm left,”</x2> <s2>he</s2> <c2>said</c2>.")
            .get(1));
  }

  @Test
  void whomAQuotationNamesIsNotWhoSpeaksIt() {
    assertEquals(
        List.of(Optional.of("Tomas Lindqvist"), Optional.of("Tomas Lindqvist")),
        speakers(
            "Mr. Anders Brandt was silent. Mr. Anders Brandt left. Mr. Anders Brandt slept."
                + " <x1>“It rained,”</x1> <s1>Tomas Lindqvist</s1> <c1>said</c1>."
                + " <x2>“What Mr. Brandt did speaks for itself,”</x2> <s2>he</s2> <c2>said</c2>."));
  }

  @Test
  void newSubjectOfTheParagraphTakesTheWordOver() {
    assertEquals(
        Optional.of("Tomas Lindqvist"),
        speakers(
                "Tomas Lindqvist was late. <s1>Karl Brandt</s1> <c1>called</c1> <x1>him a"
                    + " liar</x1>.\n\nLindqvist laughed it off. <x2>“He can't count,”</x2>"
                    + " <s2>he</s2> <c2>said</c2>.")
            .get(1));
  }

  @Test
  void subjectOfAnEarlierParagraphDoesNotTakeTheWordOver() {
    assertEquals(
        Optional.of("Karl Brandt"),
        speakers(
                "<x1>“We met at noon,”</x1> <s1>Karl Brandt</s1> <c1>said</c1>. Tomas Lindqvist's"
                    + " office was closed.\n\n<x2>“Then he left,”</x2> <s2>he</s2>"
                    + " <c2>said</c2>.")
            .get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Republican",
        "The harbour city's presidential nominee",
        "The Ruritanian billionaire",
        "The secretary herself"
      })
  void epithetMeansWhoIsSpokenOf(String epithet) {
    assertEquals(
        Optional.of("Nora Velde"),
        speakers(
                "Harbour Secretary Nora Velde came late. <s1>Velde</s1> <c1>said</c1> <x1>it"
                    + " rained</x1>. <s2>"
                    + epithet
                    + "</s2> <c2>denied</c2> <x2>the rest</x2>.")
            .get(1));
  }

  @Test
  void epithetIsForWhomTheTextIsAbout() {
    assertEquals(
        Optional.of("Karl Velde"),
        speakers(
                "Karl Velde ran again. Karl Velde won twice. Karl Velde slept. Karl Velde has a"
                    + " daughter. Nora Holm helped him. <s1>The candidate</s1> <c1>said</c1>"
                    + " <x1>it rained</x1>.")
            .get(0));
  }

  @Test
  void describedStrangerIsNoEpithet() {
    String passage =
        "<s1>Nora Velde</s1> <c1>said</c1> <x1>it rained</x1>. <s2>%s</s2> <c2>denied</c2>"
            + " <x2>the rest</x2>.";
    for (String stranger :
        List.of(
            "A Ruritanian billionaire",
            "The billionaire who owns the harbour",
            "The harbour minister's nominee for consul",
            "The Ruritanian embassy's spokesman")) {
      assertEquals(
          Optional.of(stranger.replaceFirst(" who .*", "")),
          speakers(passage.formatted(stranger)).get(1));
    }
  }

  @Test
  void theyAreTheOfficialsNotTheNation() {
    assertEquals(
        Optional.of("Venezuelan officials"),
        speakers(
                "The Turkish harbour minister left. Venezuelan officials were silent. <s1>They</s1> <c1>said</c1> <x1>it"
                    + " was wet</x1>.")
            .get(0));
  }

  @Test
  void oneOfSeveralIsOnePerson() {
    Assembly assembly =
        MarkedPassage.of("<s1>One of the diplomats</s1> <c1>said</c1> <x1>it rained</x1>.")
            .assemble();
    assertEquals(Entity.Type.PERSON, assembly.entities().get(0).type());
  }

  @Test
  void titleTellsTheGenderOfASurname() {
    assertEquals(
        Optional.of("Aldous"),
        speakers("Ms. Aldous wrote to Mr. Brandt. <s1>She</s1> <c1>said</c1> <x1>it rained</x1>.")
            .get(0));
  }

  @Test
  void pronounWithoutAnyoneToMeanStaysOpen() {
    assertEquals(
        Optional.empty(),
        speakers("The harbour was closed. <s1>She</s1> <c1>said</c1> <x1>it rained</x1>.").get(0));
  }

  @Test
  void titleResolvesTheNominal() {
    assertEquals(
        Optional.of("Nora Velde"),
        speakers(
                "Harbour Secretary Nora Velde met Governor Karl Brandt. <s1>The secretary</s1>"
                    + " <c1>said</c1> <x1>it rained</x1>.")
            .get(0));
  }

  @Test
  void nominalThatNobodyWasCalledIsSomeoneNew() {
    assertEquals(
        Optional.of("The treasurer"),
        speakers(
                "Harbour Secretary Nora Velde left. <s1>The treasurer</s1> <c1>said</c1> <x1>it"
                    + " rained</x1>.")
            .get(0));
  }

  @Test
  void relativePronounTakesUpWhatItFollows() {
    assertEquals(
        Optional.of("Nora Velde"),
        speakers("Nora Velde, <s1>who</s1> <c1>denied</c1> <x1>the sale</x1>, left.").get(0));
  }

  @Test
  void firstPersonInAQuotationIsItsSpeaker() {
    List<Optional<String>> speakers =
        speakers(
            "<x1>“<s2>I</s2> <c2>believe</c2> <x2>it rained</x2>,”</x1> <s1>Nora Velde</s1>"
                + " <c1>said</c1>.");
    assertEquals(List.of(Optional.of("Nora Velde"), Optional.of("Nora Velde")), speakers);
  }

  @Test
  void attributionWithoutSourceHasNoSpeaker() {
    assertEquals(
        Optional.empty(), speakers("<c1>It was reported</c1> <x1>that it rained</x1>.").get(0));
  }

  @Test
  void resolvedWordsAreMentions() {
    Assembly assembly =
        MarkedPassage.of(
                "Secretary Nora Velde left. <s1>She</s1> <c1>said</c1> <x1>it rained</x1>. <s2>The"
                    + " secretary</s2> <c2>denied</c2> <x2>the rest</x2>.")
            .assemble();
    Entity velde = assembly.entities().get(0);
    assertEquals("e1", velde.id());
    assertEquals(Entity.Type.PERSON, velde.type());
    assertEquals(
        List.of(Mention.Kind.NAME, Mention.Kind.PRONOUN, Mention.Kind.NOMINAL),
        velde.mentions().stream().map(Mention::kind).toList());
  }

  @Test
  void everySpeakerIsAmongTheEntities() {
    Assembly assembly =
        MarkedPassage.of(
                "<s1>Officials</s1> <c1>said</c1> <x1>it rained</x1>. <s2>Nora Velde</s2>"
                    + " <c2>denied</c2> <x2>it</x2>.")
            .assemble();
    List<String> ids = assembly.entities().stream().map(Entity::id).toList();
    assertEquals(List.of("e1", "e2"), ids);
    assertTrue(
        assembly.attributions().stream()
            .allMatch(one -> ids.contains(one.speaker().orElseThrow())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It pleased Sen. Nora Velde. <s1>The senator</s1> <c1>said</c1> <x1>no</x1>.|Nora Velde",
        "It pleased Gov. Nora Velde. <s1>The governor</s1> <c1>said</c1> <x1>no</x1>.|Nora Velde",
        "It pleased Gov. Nora Velde. <s1>The senator</s1> <c1>said</c1> <x1>no</x1>.|The senator"
      })
  void abbreviatedTitleIsTakenUpInFull(String passage, String speaker) {
    assertEquals(Optional.of(speaker), speakers(passage).get(0));
  }

  @Test
  void campaignOfSomeoneIsNotTheOneSpokenOfLast() {
    String passage =
        "<s1>The Velde campaign</s1> <c1>said</c1> <x1>no</x1>. <s2>The %scampaign</s2>"
            + " <c2>said</c2> <x2>yes</x2>. Tomas Lindqvist and Nora Velde met.";
    assertEquals(
        Optional.of("The Lindqvist campaign"), speakers(passage.formatted("Lindqvist ")).get(1));
    assertEquals(Optional.of("The Velde campaign"), speakers(passage.formatted("")).get(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Judge Nora Velde wrote it on Monday.|Nora Velde",
        "The ruling came from Nora Velde, a judge in Strelsau.|Nora Velde",
        "Mayor Nora Velde read it on Monday.|A harbour judge",
        "Judge Velde read it on Monday.|A harbour judge"
      })
  void descriptionMeansWhomTheNextSentencesIntroduce(String next, String speaker) {
    String passage = "<s1>A harbour judge</s1> <c1>said</c1> <x1>it was wrong</x1>.\n\n" + next;
    assertEquals(Optional.of(speaker), speakers(passage).get(0));
  }

  @Test
  void someoneOnlyDescribedIsNotHeInTheNextParagraph() {
    String passage =
        "Tomas Lindqvist came. Mr. Lindqvist waited while <s1>one questioner</s1> <c1>asked</c1>"
            + " <x1>about money</x1>.%s“No,” <s2>he</s2> <c2>said</c2> <x2>it was gone</x2>.";
    assertEquals(Optional.of("Tomas Lindqvist"), speakers(passage.formatted("\n\n")).get(1));
    assertEquals(Optional.of("one questioner"), speakers(passage.formatted(" ")).get(1));
  }

  @Test
  void nobodySpeaksOfHimselfByName() {
    assertEquals(
        Optional.of("Tomas Lindqvist"),
        speakers(
                "Karl Velde ran. Karl Velde won. <x1>“He leaks,”</x1> <c1>said</c1> <s1>Tomas"
                    + " Lindqvist</s1>. <x2>People like Karl Velde</x2>, <s2>he</s2>"
                    + " <c2>said</c2>.")
            .get(1));
  }

  @Test
  void whoIsBroughtOnSpeaksNext() {
    assertEquals(
        Optional.of("Karl Brandt"),
        speakers(
                "Anders Velde ran. Velde won. That worries the docker Karl Brandt.\n\n"
                    + "<x1>“It leaks,”</x1> <s1>he</s1> <c1>said</c1>.")
            .get(0));
  }

  @Test
  void theyCanBeABoardWhereNobodyElseIs() {
    assertEquals(
        Optional.of("Harbour Safety Board"),
        speakers("The Harbour Safety Board met. <s1>They</s1> <c1>said</c1> <x1>no</x1>.").get(0));
  }

  @Test
  void campaignIsCalledAfterItsCandidate() {
    assertEquals(
        List.of(Optional.of("Nora Velde's campaign"), Optional.of("Nora Velde's campaign")),
        speakers(
            "Nora Velde came late. <s1>Her campaign</s1> <c1>said</c1> <x1>no</x1>. Velde laughed."
                + " <s2>Her campaign</s2> <c2>denied</c2> <x2>it</x2>."));
    assertEquals(
        Optional.of("The Velde campaign"),
        speakers(
                "<s1>The Velde campaign</s1> <c1>said</c1> <x1>no</x1>. Nora Velde came late."
                    + " <s2>Her campaign</s2> <c2>denied</c2> <x2>it</x2>.")
            .get(1));
  }

  private static List<Optional<String>> speakers(String passage) {
    return names(MarkedPassage.of(passage).assemble());
  }

  private static List<Optional<String>> names(Assembly assembly) {
    return assembly.attributions().stream()
        .map(
            attribution ->
                attribution
                    .speaker()
                    .flatMap(
                        id ->
                            assembly.entities().stream()
                                .filter(entity -> entity.id().equals(id))
                                .map(Entity::name)
                                .findFirst()))
        .toList();
  }
}
