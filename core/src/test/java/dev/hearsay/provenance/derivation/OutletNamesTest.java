package dev.hearsay.provenance.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutletNamesTest {

  @Test
  void lastWordsAndInitialsMayStandForAName() {
    assertTrue(may("the Courier", "The Port Velm Courier"));
    assertTrue(may("Velm Courier", "The Port Velm Courier"));
    assertTrue(may("SNA", "Sollan News Agency"));
    assertTrue(may("Sollan News Agency", "SNA"));
    assertTrue(may("The Courier’s", "Courier"));
  }

  @Test
  void otherNamesMayNot() {
    assertFalse(may("the Herald", "The Port Velm Courier"));
    assertFalse(may("Port", "The Port Velm Courier"));
    assertFalse(may("Corring Courier", "Velm Courier"));
    assertFalse(may("", "Velm Courier"));
    assertFalse(may("!!", "??"));
  }

  @Test
  void hostsMayBeThoseOfAName() {
    assertTrue(
        OutletNames.mayHaveHost(OutletNames.plain("The Velm Courier"), "velmcourier.example"));
    assertTrue(
        OutletNames.mayHaveHost(OutletNames.plain("The Velm Courier"), "thevelmcourier.co.uk"));
    assertFalse(OutletNames.mayHaveHost(OutletNames.plain("The Velm Courier"), "herald.example"));
    assertEquals(Optional.of("velm.example"), OutletNames.host("https://www.velm.example/a?b"));
    assertEquals(Optional.empty(), OutletNames.host("not an address"));
    assertEquals(Optional.empty(), OutletNames.host("\ud800"));
  }

  private static boolean may(String said, String full) {
    return OutletNames.mayBe(OutletNames.plain(said), OutletNames.plain(full));
  }

  @Test
  void textsCallAnOutletByItsEndOrByWhatStandsBeforeOf() {
    assertTrue(OutletNames.forms("El Faro de Velmouth (English edition)").contains("el faro"));
    assertTrue(OutletNames.forms("The Corring Mirror").contains("mirror"));
    assertTrue(OutletNames.forms("Corring News Agency").contains("cna"));
    assertTrue(OutletNames.forms("NorthAm Press").contains("nap"));
    assertFalse(OutletNames.forms("Corring News Agency").contains("agency"));
    assertFalse(OutletNames.forms("Port Corring Courier").contains("port corring"));
    assertTrue(OutletNames.forms("Ministry of Harbours").isEmpty());
  }

  @Test
  void anAgencyMaySignWithLettersOfItsName() {
    assertTrue(OutletNames.maySign("cona", OutletNames.plain("Corring News Agency")));
    assertTrue(OutletNames.maySign("nap", OutletNames.plain("NorthAm Press")));
  }

  @Test
  void lettersOfAnotherAgencyOrAPaperAreNoSign() {
    assertFalse(OutletNames.maySign("sna", OutletNames.plain("Corring News Agency")));
    assertFalse(OutletNames.maySign("cox", OutletNames.plain("Corring News Agency")));
    assertFalse(OutletNames.maySign("cot", OutletNames.plain("The Corring Times")));
    assertFalse(OutletNames.maySign("corring", OutletNames.plain("Corring News Agency")));
    assertFalse(OutletNames.maySign("can", ""));
  }
}
