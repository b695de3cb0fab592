package dev.hearsay.mention.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TitlesTest {

  private final Titles titles = Titles.standard();

  @Test
  void titlesOfOtherLanguagesAreTakenOff() {
    assertEquals("Ibáñez", rest("el presidente Ibáñez"));
    assertEquals("Tomás Ibáñez", rest("Präsident Tomás Ibáñez"));
    assertEquals("Ibáñez", rest("le président Ibáñez"));
    assertEquals("Ibáñez", rest("la primera ministra Ibáñez"));
    assertEquals("Rossi", rest("il presidente Rossi"));
    assertEquals("Costa", rest("Primeiro-ministro Costa"));
    assertEquals("Velde", rest("Herr Dr. Velde"));
  }

  @Test
  void namesStayWhole() {
    assertEquals("El Greco", rest("El Greco"));
    assertEquals("La Rue Smith", rest("La Rue Smith"));
    assertEquals("Don Lemon", rest("Don Lemon"));
    assertEquals("Gerhard Richter", rest("Gerhard Richter"));
    assertEquals("Presidente", rest("Presidente"));
    assertEquals("", rest(""));
    assertEquals("  ", rest("  "));
  }

  @Test
  void titlesHaveAnEnglishWord() {
    assertEquals("president", titles.role("Präsidentin").orElseThrow());
    assertEquals("prosecutor", titles.role("fiscal").orElseThrow());
    assertEquals(true, titles.role("Velde").isEmpty());
  }

  private String rest(String name) {
    return name.substring(titles.before(name));
  }
}
