package dev.hearsay.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HedgeClassifierTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<s1>The mayor</s1> allegedly <c1>promised</c1> <x1>to pay</x1>.",
        "<s1>Prosecutors</s1> <c1>alleged</c1> <x1>he paid</x1>.",
        "<s1>The mayor</s1> <c1>has claimed</c1> <x1>that he paid</x1>.",
        "It was not the first of <s1>his</s1> <c1>claims</c1> <x1>that he had paid</x1>.",
        "<x1>The mayor</x1> <c1>was accused of</c1> <x1>lying</x1>.",
        "It survived <c1>allegations of</c1> <x1>fraud</x1>.",
        "He praised the <c1>so-called</c1> <x1>harbour reform</x1>."
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
        "<c1>It was reported</c1> <x1>that the harbour was sold</x1>.",
        "It was <c1>reported</c1> <x1>that the harbour was sold</x1>.",
        "<x1>The mayor</x1> <c1>is claimed to</c1> <x1>have sold it</x1>.",
        "<s1>An aide</s1> <c1>told</c1> us <x1>that the mayor is said to have sold it</x1>.",
        "There were <c1>rumors of</c1> <x1>a sale</x1>."
      })
  void hearsayMakesItReported(String passage) {
    assertEquals(Hedge.REPORTED, hedge(passage));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It <c1>is unclear</c1> <x1>whether they can fight it</x1>.",
        "<s1>Former officials</s1> <c1>appear</c1> <x1>frustrated</x1>.",
        "<s1>The owners</s1> <c1>may have said</c1> <x1>that it was sold</x1>.",
        "<s1>The owners</s1> might <c1>have said</c1> <x1>that it was sold</x1>.",
        "<s1>Few</s1> <c1>would call</c1> <x1>him a friend of the owners</x1>.",
        "<s1>Many</s1> <c1>suspect</c1> <x1>that it was sold</x1>.",
        "<x1>The harbour</x1> <c1>is expected</c1> <x1>to be sold</x1>.",
        "<x1>The sale</x1> <c1>could not be confirmed</c1>.",
        "<x1>The mayor is believed to have sold it</x1>, <c1>according to</c1> <s1>two aides</s1>.",
        "<x1>In return, the owners are thought to have left</x1>, <s1>he</s1> <c1>said</c1>.",
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
        "<s1>She</s1> <c1>said</c1> <x1>the owners may sell</x1>.",
        "<s1>She</s1> <c1>said</c1> <x1>it is believed in town</x1>.",
        "<s1>She</s1> <c1>would not say</c1> <x1>whether it was sold</x1>.",
        "<s1>She</s1> <c1>could be heard shouting</c1> <x1>that it was sold</x1>.",
        "<s1>She</s1> <c1>appeared before reporters to deny</c1> <x1>that it was sold</x1>.",
        "<s1>She</s1> <c1>would like</c1> <x1>to sell it</x1>.",
        "<s1>Neither</s1> <c1>would say</c1> <x1>who sold it</x1>.",
        "<s1>She</s1> <c1>doubts</c1> <x1>that it was sold</x1>.",
        "<s1>She</s1> <c1>never claimed</c1> <x1>that it was sold</x1>.",
        "<s1>The group</s1> <c1>claimed responsibility for</c1> <x1>the fire</x1>.",
        "<s1>The owners</s1> <c1>reported</c1> <x1>a loss</x1>.",
        "<s1>The Washington Post</s1> <c1>reported</c1> <x1>that the harbour was sold</x1>.",
        "<c1>According to</c1> <s1>the Washington Post</s1>, <x1>the harbour was sold</x1>.",
        "<s1>The owners</s1> <c1>accused the mayor of</c1> <x1>lying</x1>.",
        "<s1>The owners</s1> <c1>expected</c1> <x1>that it would be sold</x1>.",
        "<s1>She</s1> <c1>was in charge of announcing</c1> <x1>the sale</x1>.",
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
