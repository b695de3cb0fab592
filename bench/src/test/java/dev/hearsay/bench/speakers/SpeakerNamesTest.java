package dev.hearsay.bench.speakers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SpeakerNamesTest {

  @Test
  void samePersonHasTheSameFirstAndLastName() {
    assertTrue(SpeakerNames.samePerson("Jane Roe", "Jane Roe"));
    assertTrue(SpeakerNames.samePerson("Jane Roe", "JANE ROE"));
    assertTrue(SpeakerNames.samePerson("Jane Q. Roe", "Jane Roe"));
    assertTrue(SpeakerNames.samePerson("J.R. Roe", "JR Roe"));
    assertTrue(SpeakerNames.samePerson("Shane O'Hara", "Shane O’Hara"));
  }

  @Test
  void samePersonLosesTitlesAndSuffixes() {
    assertTrue(SpeakerNames.samePerson("John Roe II", "Sen. John Roe"));
    assertTrue(SpeakerNames.samePerson("John Roe", "John Roe, Jr."));
    assertTrue(SpeakerNames.samePerson("Roe", "Mr. Roe"));
  }

  @Test
  void anotherFirstNameIsAnotherPerson() {
    assertFalse(SpeakerNames.samePerson("Jane Roe", "John Roe"));
    assertFalse(SpeakerNames.samePerson("Jane Roe", "Mr. Roe"));
  }

  @Test
  void surnameAloneIsNotTheFullName() {
    assertFalse(SpeakerNames.samePerson("Jane Roe", "Roe"));
    assertFalse(SpeakerNames.samePerson("Roe", "Jane Roe"));
    assertTrue(SpeakerNames.samePerson("Roe", "Roe"));
  }

  @Test
  void firstNameAloneIsNotTheFullName() {
    assertFalse(SpeakerNames.samePerson("Jane Roe", "Jane"));
  }

  @Test
  void othersDifferInCaseAndLeadingArticleAtMost() {
    assertTrue(SpeakerNames.same("Riverton Gazette", "The Riverton Gazette"));
    assertTrue(SpeakerNames.same("two city officials", "Two city officials"));
    assertTrue(SpeakerNames.same("a clerk", "the clerk"));
    assertTrue(SpeakerNames.same("Roe's campaign", "Roe’s  campaign"));
    assertFalse(SpeakerNames.same("Riverton Gazette", "Gazette"));
    assertFalse(SpeakerNames.same("two city officials", "city officials"));
    assertFalse(SpeakerNames.same("Theatre", "atre"));
  }

  @Test
  void lastWordIsComparedWithoutSuffixes() {
    assertTrue(SpeakerNames.sameLastWord("Jane Roe", "Roe"));
    assertTrue(SpeakerNames.sameLastWord("John Roe Jr.", "Mr. Roe"));
    assertFalse(SpeakerNames.sameLastWord("Jane Roe", "Jane"));
  }
}
