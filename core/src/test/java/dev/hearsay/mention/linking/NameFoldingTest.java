package dev.hearsay.mention.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NameFoldingTest {

  @Test
  void accentsCaseAndMarksDoNotMatter() {
    assertEquals("tomas ibanez", NameFolding.fold("Tomás  IBÁÑEZ"));
    assertEquals("soren oreilly", NameFolding.fold("Søren O’Reilly"));
    assertEquals("us", NameFolding.fold("U.S."));
  }

  @Test
  void cyrillicAndGreekBecomeLatin() {
    assertEquals("ivan petrov", NameFolding.fold("Иван Петров"));
    assertEquals("nikos", NameFolding.fold("Νίκος"));
  }

  @Test
  void spellingsOfOneNameSoundAlike() {
    assertEquals(sound("Qadhafi"), sound("Kaddafi"));
    assertEquals(sound("Zelensky"), sound("Zelenskyy"));
    assertEquals(sound("Youssef"), sound("Yusuf"));
    assertNotEquals(sound("Mario"), sound("Maria"));
    assertNotEquals(sound("Velde"), sound("Felder"));
  }

  private static String sound(String name) {
    return NameFolding.sound(NameFolding.fold(name));
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll String name) {
    String folded = NameFolding.fold(name);
    assertEquals(folded, NameFolding.fold(folded));
  }
}
