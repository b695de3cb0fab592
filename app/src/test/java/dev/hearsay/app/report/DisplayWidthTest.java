package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

  @Test
  void lettersTakeOneColumn() {
    assertEquals(5, DisplayWidth.of("ferry"));
    assertEquals(6, DisplayWidth.of("паром.")); // Cyrillic
  }

  @Test
  void combiningMarksTakeNone() {
    assertEquals(3, DisplayWidth.of("Zoe\u0308"));
  }

  @Test
  void ideographsTakeTwo() {
    assertEquals(4, DisplayWidth.of("船長"));
    assertEquals(2, DisplayWidth.of("\ud840\udc00"));
  }

  @Test
  void aFamilyJoinedIntoOnePictureTakesTwo() {
    assertEquals(2, DisplayWidth.of("👩‍👩‍👧"));
  }

  @Test
  void aFlagTakesTwo() {
    assertEquals(2, DisplayWidth.of("🇳🇴"));
  }

  @Test
  void ambiguousCharactersTakeOne() {
    assertEquals(4, DisplayWidth.of("“a”…"));
  }
}
