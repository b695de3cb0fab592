package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a source means that describes its speaker without a name. */
class DescriptionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Strelsau senator|Nora Velde",
        "The former harbour mayor and senator|Nora Velde",
        "The 34-year-old mother of three|Nora Velde",
        "The deputy head of the dockers' delegation|The deputy head of the dockers' delegation",
        "The harbour board's narrator|The harbour board's narrator",
        "The television interviewer|The television interviewer",
        "The other senator|The other senator",
      })
  void variationMeansWhoIsSpokenOf(String description, String speaker) {
    assertEquals(
        speaker,
        last(
            "Nora Velde came late to the harbour. <s1>%s</s1> <c1>said</c1> <x1>it leaked</x1>."
                .formatted(description)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An attorney for Brandt, Nora Velde, came late.|Brandt's lawyer|Nora Velde",
        "Brandt's lawyer, Nora Velde, came late.|Brandt's lawyer|Nora Velde",
        "A lawyer for Holm, Nora Velde, came late.|Brandt's lawyer|Brandt's lawyer",
        "Mr. Karl Brandt came with his wife Nora Velde.|His ex-wife|Nora Velde",
      })
  void onlyOneWhoIsCalledSoIsMeant(String before, String description, String speaker) {
    assertEquals(
        speaker,
        last(
            "Karl Brandt and Anders Holm met. %s\n\n<s1>%s</s1> <c1>said</c1> <x1>it leaked</x1>."
                .formatted(before, description)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nora Velde says she told the town.|Nora Velde",
        "“It leaks,” said Nora Velde, who ran it for years.|Nora Velde",
        "Harbour director Nora Velde told the town.|Nora Velde",
        "Nora Velde, a docker from Zenda, told the town.|A former Harbour commissioner",
        "Mayor Nora Velde told the town.|A former Harbour commissioner",
        "In Zenda the dockers waited all night for Nora Velde.|A former Harbour commissioner",
      })
  void leadIsAboutWhomTheNextParagraphNamesPlainly(String next, String speaker) {
    assertEquals(
        speaker,
        last(
            "<s1>A former Harbour commissioner</s1> <c1>says</c1> <x1>it leaked</x1>.\n\n" + next));
  }

  @Test
  void unnamedOfficialStaysUnnamed() {
    assertEquals(
        "A harbour official",
        last("<s1>A harbour official</s1> <c1>says</c1> <x1>no</x1>.\n\nNora Velde says yes."));
  }

  @Test
  void newPartOfATextBeginsWithItsOwnPeople() {
    assertEquals(
        "Nora Velde",
        last(
            "Karl Brandt came. Brandt left. Mr. Brandt slept. <s1>Brandt</s1> <c1>said</c1>"
                + " <x1>it rained</x1>.\n\n___\n\nNora Velde came to the harbour. <s2>The Strelsau"
                + " senator</s2> <c2>said</c2> <x2>it leaked</x2>."));
  }

  private static String last(String passage) {
    Assembly assembly = MarkedPassage.of(passage).assemble();
    List<Attribution> attributions = assembly.attributions();
    Optional<String> speaker = attributions.get(attributions.size() - 1).speaker();
    return assembly.entities().stream()
        .filter(entity -> Optional.of(entity.id()).equals(speaker))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
