package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViaFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<s1>The mayor</s1> <c1>agreed</c1> <x1>to pay</x1>, according to the Harbour Gazette.|Harbour Gazette",
        "According to Harbour Gazette, <s1>the mayor</s1> <c1>agreed</c1> <x1>to pay</x1>.|Harbour Gazette",
        "<s1>The mayor</s1> <c1>agreed</c1> <x1>to pay</x1>, the Harbour Gazette reported Monday.|Harbour Gazette",
        "<s1>The mayor</s1> <c1>told</c1> Reuters <x1>that he agreed</x1>.|Reuters",
        "<x1>“I agreed,”</x1> <s1>the mayor</s1> <c1>said</c1> in an interview with The Harbour Gazette.|The Harbour Gazette",
        "<x1>“I agreed,”</x1> <s1>the mayor</s1> <c1>said</c1> in a statement to the BBC.|BBC",
        "<s1>Officials</s1> <c1>feared</c1> <x1>a storm</x1>, according to court documents.|court documents",
        "<s1>Reuters</s1> <c1>reported</c1> <x1>that it rained</x1>.|Reuters",
        "<s1>Court filings</s1> <c1>revealed</c1> <x1>the sale</x1>.|Court filings",
        "<x1>The sale</x1> was <c1>first reported</c1> by <s1>the Harbour Gazette</s1>.|Harbour Gazette",
        "<s1>The mayor</s1> <c1>told</c1> the Ruritanian broadcaster Strelwelle <x1>that he agreed</x1>.|Strelwelle",
        "<s1>The mayor</s1> <c1>sold</c1> <x1>it</x1>, according to plans seen by The Chronicle and two aides.|The Chronicle",
        "<s1>The mayor</s1> <c1>told</c1> Radio Strelsau <x1>that he agreed</x1>.|Radio Strelsau",
        "<s1>The mayor</s1> <c1>told</c1> the Courier-Press <x1>that he agreed</x1>.|Courier-Press",
        "In an interview with the Times <s1>the mayor</s1> <c1>said</c1> <x1>he agreed</x1>. The Times closed.|Times",
        "<s1>The mayor</s1> <c1>denied</c1> <x1>the sale</x1>, which the Tribune first reported.|Tribune",
        "<x1>The sale</x1> was <c1>first reported</c1> by <s1>the news site Hafenblatt</s1>.|Hafenblatt"
      })
  void creditedOutletIsInTheChain(String passage, String outlet) {
    assertEquals(List.of(outlet), chain(passage, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<s1>The mayor</s1> <c1>agreed</c1> <x1>to pay.</x1> according to Harbour Gazette.|Harbour Gazette",
        "<x1>“It would bother me,”</x1> <s1>he</s1> <c1>said</c1>. Harbour Gazette.|Harbour Gazette"
      })
  void damagedCreditStandingAloneGoesToTheStatementBefore(String passage, String outlet) {
    assertEquals(List.of(outlet), chain(passage, 0));
  }

  @Test
  void shortNameStandingAloneIsTheOutletNamedBefore() {
    assertEquals(
        List.of("Harbour Gazette"),
        chain(
            "The Harbour Gazette had it first.\n\n<s1>The mayor</s1> <c1>needed</c1>"
                + " <x1>support</x1>. Gazette noted.",
            0));
  }

  @Test
  void creditThatOpensAParagraphAloneGoesToWhatFollows() {
    assertEquals(
        List.of("Harbour Gazette"),
        chain(
            "It rained.\n\naccording to Harbour Gazette. <s1>The mayor</s1> <c1>feared</c1> <x1>a"
                + " storm</x1>.",
            0));
  }

  @Test
  void newspaperIsTheOneNamedBefore() {
    assertEquals(
        List.of("Harbour Gazette"),
        chain(
            "It rained, the Harbour Gazette wrote.\n\n<s1>The mayor</s1> <c1>called</c1> <x1>Velde"
                + " twice</x1>, the newspaper reported.",
            0));
  }

  @Test
  void reportReachesWhatLiesInsideIt() {
    String passage =
        "<s1>Court filings</s1> <c1>revealed</c1> <x1>that <s2>officials</s2> <c2>told</c2> the"
            + " council <x2>“it is ours”</x2></x1>.";
    assertEquals(List.of("Court filings"), chain(passage, 0));
    assertEquals(List.of("Court filings"), chain(passage, 1));
  }

  @Test
  void nearestToThisTextComesFirst() {
    assertEquals(
        List.of("Harbour Gazette", "Reuters"),
        chain(
            "<s1>The Harbour Gazette</s1> <c1>said</c1> <x1><s2>the mayor</s2> <c2>told</c2>"
                + " Reuters <x2>he agreed</x2></x1>.",
            1));
  }

  @Test
  void paperIsKnownThroughWhoeverLaidItOpen() {
    assertEquals(
        List.of("Harbour Gazette", "a leaked memo seen by the Harbour Gazette"),
        chain(
            "<x1>It rained</x1>, <c1>according to</c1> <s1>a leaked memo seen by the Harbour"
                + " Gazette</s1>.",
            0));
    assertEquals(
        List.of(),
        chain(
            "<s1>The mayor, a friend of the Harbour Gazette,</s1> <c1>said</c1> <x1>no</x1>.", 0));
  }

  @Test
  void documentsOwnOutletIsNotListed() {
    List<Attribution> attributions =
        MarkedPassage.of(
                "<s1>The mayor</s1> <c1>told</c1> the Harbour Gazette <x1>he agreed</x1>.",
                Optional.of("The Harbour Gazette"))
            .attributions();
    assertEquals(List.of(), attributions.get(0).via());
  }

  @Test
  void quotationGoingOnTakesTheOutletOver() {
    String passage =
        "<x1>“It rained for a year,”</x1> <c1>said</c1> <s1>Tomas Lindqvist</s1>.\n\n<x2>“It would"
            + " bother me,”</x2> <s2>he</s2> <c2>said</c2>. Harbour Gazette.";
    assertEquals(List.of("Harbour Gazette"), chain(passage, 0));
    assertEquals(List.of("Harbour Gazette"), chain(passage, 1));
  }

  @Test
  void otherSpeakerDoesNotTakeItOver() {
    String passage =
        "<x1>“It rained for a year,”</x1> <s1>Tomas Lindqvist</s1> <c1>told</c1> Reuters.\n\n<x2>“It"
            + " didn’t,”</x2> <s2>Nora Velde</s2> <c2>said</c2>.";
    assertEquals(List.of("Reuters"), chain(passage, 0));
    assertEquals(List.of(), chain(passage, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<s1>The mayor</s1> <c1>told</c1> the council <x1>that he agreed</x1>.",
        "<s1>The mayor</s1> <c1>said</c1> <x1>the Harbour Gazette had closed</x1>.",
        "<s1>The mayor</s1> <c1>said</c1> <x1>it rained</x1>. He reads the Harbour Gazette every day.",
        "<s1>The mayor</s1> <c1>said</c1> <x1>independent candidates lost the post</x1>."
      })
  void outletThatIsOnlyMentionedIsNoWay(String passage) {
    assertEquals(List.of(), chain(passage, 0));
  }

  private static List<String> chain(String passage, int index) {
    return MarkedPassage.of(passage).attributions().get(index).via().stream()
        .map(Via::name)
        .toList();
  }
}
