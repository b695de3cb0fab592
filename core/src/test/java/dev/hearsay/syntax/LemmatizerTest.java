package dev.hearsay.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

  @ParameterizedTest
  @CsvSource({
    "planned, VBD, plan",
    "hoped, VBD, hope",
    "visited, VBN, visit",
    "making, VBG, make",
    "walking, VBG, walk",
    "stopping, VBG, stop",
    "called, VBN, call",
    "passed, VBD, pass",
    "added, VBD, add",
    "offered, VBD, offer",
    "admitted, VBD, admit",
    "denied, VBD, deny",
    "died, VBD, die",
    "lying, VBG, lie",
    "seeing, VBG, see",
    "agreed, VBN, agree",
    "argued, VBD, argue",
    "said, VBD, say",
    "broken, VBN, break",
    "causes, VBZ, cause",
    "watches, VBZ, watch",
    "goes, VBZ, go",
    "has, VBZ, have",
    "tries, VBZ, try",
    "freezes, VBZ, freeze",
    "passes, VBZ, pass",
    "bring, VB, bring",
    "wo, MD, will",
    "’s, VBZ, be",
    "men, NNS, man",
    "policewomen, NNS, policewoman",
    "children, NNS, child",
    "agencies, NNS, agency",
    "houses, NNS, house",
    "churches, NNS, church",
    "wives, NNS, wife",
    "votes, NNS, vote",
    "series, NNS, series",
    "crises, NNS, crisis",
    "co-owners, NNS, co-owner",
    "bigger, JJR, big",
    "earlier, JJR, early",
    "largest, JJS, large",
    "best, JJS, good",
    "n’t, RB, not",
    "them, PRP, they",
    "The, DT, the",
    "Falk, NNP, Falk"
  })
  void baseForms(String word, TreebankTag tag, String expected) {
    assertEquals(expected, Lemmatizer.standard().lemma(word, tag));
  }

  @ParameterizedTest
  @CsvSource({
    "ed, VBD",
    "ing, VBG",
    "s, NNS",
    "-, NNS",
    "er, JJR",
    "’s, VBZ",
    "ies, VBZ",
    "est, JJS"
  })
  void endingsAloneDoNoHarm(String word, TreebankTag tag) {
    assertEquals(false, Lemmatizer.standard().lemma(word, tag).isEmpty());
  }
}
