package dev.hearsay.provenance.derivation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SentenceLikenessTest {

  private static final Article ONE =
      Article.of(
          Newsroom.article(
              "The Corring Times",
              11,
              "Velmouth bought a crane for 412 million crowns. Velmouth sent the harbour master home. Velmouth has no"
                  + " money for the lighthouse."));

  private static final Article OTHER =
      Article.of(
          Newsroom.article(
              "The Lakeside Echo",
              12,
              "In Velmouth the lighthouse stays dark. The crane of Velmouth had a price of 412 million crowns. Fish is"
                  + " dear in Velmouth."));

  @Test
  void whatOneSentenceHasTellsMoreThanWhatAllHave() {
    double[][] likeness = SentenceLikeness.of(ONE, OTHER);
    assertTrue(likeness[0][1] > Comparison.ALIKE);
    assertTrue(likeness[0][1] > 2 * likeness[0][0]);
    assertTrue(likeness[1][2] < Comparison.ALIKE);
  }

  @Test
  void theSameIsWhollyAlikeAndEitherWayIsTheSame() {
    assertEquals(1, SentenceLikeness.of(ONE, ONE)[0][0], 1e-9);
    double[][] likeness = SentenceLikeness.of(ONE, OTHER);
    double[][] turned = SentenceLikeness.of(OTHER, ONE);
    for (int i = 0; i < likeness.length; i++) {
      for (int j = 0; j < likeness[i].length; j++) {
        assertEquals(likeness[i][j], turned[j][i], 1e-9);
      }
    }
  }
}
