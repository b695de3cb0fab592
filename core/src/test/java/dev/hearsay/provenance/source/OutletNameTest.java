package dev.hearsay.provenance.source;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OutletNameTest {

  @Test
  void shortNameStandsForTheLongOne() {
    assertTrue(OutletName.same("the Courier", "The Velden Courier"));
    assertTrue(OutletName.same("The Velden Courier newspaper", "Velden Courier"));
    assertTrue(OutletName.same("VPA", "Velden Press Agency"));
  }

  @Test
  void otherNamesAreOthers() {
    assertFalse(OutletName.same("The Velden Courier", "The Lindholt Courier"));
    assertFalse(OutletName.same("a memo seen by The Velden Courier", "The Velden Courier"));
    assertFalse(OutletName.same("", "The Velden Courier"));
  }
}
