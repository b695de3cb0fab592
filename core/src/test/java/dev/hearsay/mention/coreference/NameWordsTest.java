package dev.hearsay.mention.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {

  @ParameterizedTest
  @CsvSource({
    "North Velde, South Velde, false",
    "Velde, South Velde, true",
    "N. Velde, North Velde, true",
    "N. Velde, South Velde, false",
    "Department of Tides, Tides Department, true",
    "Harbour Board, Harbour Council, false",
    "Strelsau Shipping Corp, Strelsau Shipping Corporation, true",
    "Strelsau Times, The Strelsau Times, true",
    "Sable Dokc, Sable Dock, true",
    "Sable Dock, Sable Rock, true",
    "S.B., S.B. Harbour Council, false",
    "SB, SB Corp., true",
    "House Liberals, Senate Liberals, false",
    "'', Velde, true",
    "'' , '' , true"
  })
  void namesWithAWordEachOfTheirOwnAreTwo(String name, String other, boolean one) {
    assertEquals(one, NameWords.mayBeOne(name, other));
    assertEquals(one, NameWords.mayBeOne(other, name));
  }
}
