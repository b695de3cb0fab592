package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what has no source of its own. */
class ClauseSubjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Velde, a docker, came late and began by <c1>saying</c1> <x1>it leaked</x1>.|Nora Velde",
        "Velde praised the dockers and <c1>said</c1> <x1>it leaked</x1>.|Nora Velde",
        "She came late, <c1>adding</c1> <x1>that it leaked</x1>.|Nora Velde",
        "<x1>“It leaks,”</x1> <c1>said</c1> Karl Brandt, who ran it for years.|Karl Brandt",
      })
  void subjectOfTheSentenceSaysIt(String sentence, String speaker) {
    assertEquals(Optional.of(speaker), speaker(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Velde's statement was <c1>called</c1> <x1>false</x1>.",
        "It was <c1>said</c1> <x1>that it leaked</x1>.",
        "Velde's lawyer came, <c1>saying</c1> <x1>that it leaked</x1>.",
        "The harbour of Velde leaks, <c1>saying</c1> <x1>enough</x1>.",
      })
  void nobodySaysWhatNothingTellsOf(String sentence) {
    assertEquals(Optional.empty(), speaker(sentence));
  }

  private static Optional<String> speaker(String sentence) {
    Assembly assembly =
        MarkedPassage.of("Nora Velde came to the harbour.\n\n" + sentence).assemble();
    return assembly
        .attributions()
        .get(0)
        .speaker()
        .flatMap(
            id ->
                assembly.entities().stream()
                    .filter(entity -> entity.id().equals(id))
                    .map(entity -> entity.name())
                    .findFirst());
  }
}
