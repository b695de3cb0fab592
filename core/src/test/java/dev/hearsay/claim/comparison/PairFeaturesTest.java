package dev.hearsay.claim.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PairFeaturesTest {

  private static final TextReader READER = new TextReader(Optional.empty());

  private static double feature(String name, String one, String other) {
    int at = PairFeatures.names().indexOf(name);
    assertTrue(at >= 0, name);
    return PairFeatures.of(READER.read(one), READER.read(other))[at];
  }

  @Test
  void orderDoesNotMatterUnlessAskedFor() {
    ComparedText one = READER.read("The board of Orlan sacked nine clerks in May.");
    ComparedText other = READER.read("Nine clerks lost their posts, Orlan said.");
    assertArrayEquals(PairFeatures.of(one, other), PairFeatures.of(other, one), 1e-12);
    assertTrue(
        !Arrays.equals(PairFeatures.directed(one, other), PairFeatures.directed(other, one)));
  }

  @Test
  void namesAreAsManyAsValuesAndAllDifferent() {
    ComparedText text = READER.read("A sentence.");
    assertEquals(PairFeatures.names().size(), PairFeatures.of(text, text).length);
    assertEquals(PairFeatures.names().size(), new HashSet<>(PairFeatures.names()).size());
  }

  @Test
  void theSameTextOverlapsInAll() {
    assertEquals(1, feature("words-3-least", "The old mill burned.", "The old mill burned."));
    assertEquals(0, feature("edit-distance", "The old mill burned.", "The old mill burned."));
    assertEquals(1, feature("aligned-weight-least", "The mill burned.", "The mill burned."));
  }

  @Test
  void oppositesNegationAndNumbersShow() {
    assertEquals(1, feature("antonyms", "They accepted it.", "They rejected it."));
    assertEquals(1, feature("negation-differs", "They paid.", "They never paid."));
    assertEquals(1, feature("amounts-disagree", "It killed 17 miners.", "It killed 23 miners."));
    assertEquals(0, feature("amounts-disagree", "It killed 17 miners.", "It killed 17 miners."));
  }

  @Test
  void reorderedWordsCross() {
    assertTrue(feature("crossings", "Moe sued Brandt.", "Brandt sued Moe.") > 0);
    assertEquals(0, feature("crossings", "Moe sued Brandt.", "Moe sued Brandt."));
  }
}
