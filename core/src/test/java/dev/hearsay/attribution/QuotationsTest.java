package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.attribution.Attribution.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x1>“We won,”</x1> <s1>Ms. Lind</s1> <c1>said</c1>.",
        "“<x1>We won</x1>,” <s1>Ms. Lind</s1> <c1>said</c1>.",
        "<x1>\"We won,\"</x1> <s1>Ms. Lind</s1> <c1>said</c1>, <x1>\"twice.\"</x1>",
        "<s1>Ms. Lind</s1> <c1>said</c1> <x1>that “the harbour is ours.”</x1>",
        "<x1>'We won the harbour,'</x1> <s1>Ms. Lind</s1> <c1>said</c1>.",
        "<x1>‘The ministers’ word isn’t worth it,’</x1> <s1>Ms. Lind</s1> <c1>said</c1>.",
        "<s1>She</s1> <c1>said</c1>: <x1>“It never closed and the paper cut it</x1>"
      })
  void allWordsBetweenMarksIsDirect(String passage) {
    assertEquals(Kind.DIRECT, kind(passage));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s1>Ms. Lind</s1> <c1>said</c1> <x1>the harbour was “entirely” theirs</x1>.",
        "<s1>She</s1> <c1>said</c1> <x1>it was over: \"We won.\"</x1>"
      })
  void someWordsBetweenMarksIsMixed(String passage) {
    assertEquals(Kind.MIXED, kind(passage));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s1>Ms. Lind</s1> <c1>said</c1> <x1>the harbour was theirs</x1>.",
        "<s1>Ms. Lind</s1> <c1>said</c1> <x1>the workers' union and the owners' club agreed</x1>.",
        "“We won,” she said. <s1>Ms. Lind</s1> <c1>said</c1> <x1>the harbour's walls held</x1>. “Good.”",
        "<s1>She</s1> <c1>said</c1> <x1>it was 6' high and 12\" wide</x1>."
      })
  void noWordBetweenMarksIsIndirect(String passage) {
    assertEquals(Kind.INDIRECT, kind(passage));
  }

  @Test
  void quotationThatNeverClosesEndsWithItsBlock() {
    String passage =
        "“It never closed.\n\n<s1>Ms. Lind</s1> <c1>said</c1> <x1>the harbour was theirs</x1>.";
    assertEquals(Kind.INDIRECT, kind(passage));
  }

  private static Kind kind(String passage) {
    return MarkedPassage.of(passage).attributions().get(0).kind();
  }
}
