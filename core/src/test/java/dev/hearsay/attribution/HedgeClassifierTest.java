package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HedgeClassifierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s1>The mayor</s1> allegedly <c1>promised</c1> <x1>to pay</x1>.",
        "<s1>Prosecutors</s1> <c1>alleged</c1> <x1>he paid</x1>."
      })
  void allegingWordsMakeItAlleged(String passage) {
    assertEquals(Hedge.ALLEGED, hedge(passage));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s1>The mayor</s1> reportedly <c1>agreed</c1> <x1>to pay</x1>.",
        "<s1>The mayor</s1> <c1>is said to</c1> <x1>want the harbour</x1>.",
        "<c1>According to</c1> <s1>media reports</s1>, <x1>the harbour was sold</x1>.",
        "<c1>It was reported</c1> <x1>that the harbour was sold</x1>."
      })
  void hearsayMakesItReported(String passage) {
    assertEquals(Hedge.REPORTED, hedge(passage));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It <c1>is unclear</c1> <x1>whether they can fight it</x1>.",
        "<s1>Former officials</s1> <c1>appear</c1> <x1>frustrated</x1>.",
        "<s1>He</s1> <c1>said</c1> <x1>the owners may sell</x1>.",
        "<s1>He</s1> apparently <c1>told</c1> the court <x1>that it was sold</x1>."
      })
  void doubtMakesItUncertain(String passage) {
    assertEquals(Hedge.UNCERTAIN, hedge(passage));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s1>The mayor</s1> <c1>said</c1> <x1>the owners sold it</x1>.",
        "<s1>She</s1> <c1>said</c1> <x1>“We may sell.”</x1>",
        "<s1>The likely winner</s1> <c1>said</c1> <x1>it was over</x1>.",
        "<s1>Police</s1> <c1>said</c1> <x1>the alleged gang was held</x1>.",
        "<s1>He</s1> <c1>said</c1> <x1>the harbour was sold, which might please some</x1>."
      })
  void plainStatementIsNotHedged(String passage) {
    assertEquals(Hedge.NONE, hedge(passage));
  }

  private static Hedge hedge(String passage) {
    return MarkedPassage.of(passage).attributions().get(0).hedge();
  }
}
