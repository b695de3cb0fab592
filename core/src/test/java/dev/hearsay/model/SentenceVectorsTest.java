package dev.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SentenceVectorsTest {

  private static final SentenceVectors VECTORS = new SentenceVectors();

  @AfterAll
  static void letGo() {
    VECTORS.close();
  }

  @Test
  void sentencesThatSayTheSameAreCloserThanOthers() {
    float[] said = VECTORS.of("The minister promised to send nine prisoners home by spring.");
    float[] reworded =
        VECTORS.of("Before summer comes, nine inmates will be returned, the minister pledged.");
    float[] sameWords = VECTORS.of("The minister will send flowers to the hospital by bus.");
    float[] other = VECTORS.of("Heavy snow closed the mountain road on Friday.");
    assertTrue(SentenceVectors.similarity(said, reworded) > 0.7);
    assertTrue(
        SentenceVectors.similarity(said, reworded)
            > SentenceVectors.similarity(said, sameWords) + 0.4);
    assertTrue(SentenceVectors.similarity(said, other) < 0.4);
  }

  @Test
  void vectorsDontDependOnWhatIsReadWithThem() {
    List<String> sentences =
        new ArrayList<>(
            IntStream.range(0, 40)
                .mapToObj(i -> "Ship " + i + " left the harbour" + " late".repeat(i))
                .toList());
    List<float[]> together = VECTORS.of(sentences);
    List<String> turned = new ArrayList<>(sentences);
    Collections.reverse(turned);
    List<float[]> backwards = VECTORS.of(turned);
    for (int i = 0; i < sentences.size(); i++) {
      assertArrayEquals(together.get(i), VECTORS.of(sentences.get(i)));
      assertArrayEquals(together.get(i), backwards.get(sentences.size() - 1 - i));
    }
  }

  @Test
  void anythingHasAVectorOfLengthOne() {
    List<String> odd =
        List.of(
            "",
            " ",
            "\n",
            "\ud800",
            "x".repeat(1_000_000),
            "word ".repeat(200_000),
            "\ud83d\ude00\u0301",
            "Ελλάδα");
    for (float[] vector : VECTORS.of(odd)) {
      assertEquals(SentenceVectors.DIMENSIONS, vector.length);
      assertEquals(1, SentenceVectors.similarity(vector, vector), 1e-4);
    }
  }

  @Test
  void sentencesFallIntoTheirWordsPieces() {
    WordPieces pieces = WordPieces.load();
    int[] expected =
        IntStream.concat(IntStream.of(pieces.of("unsettling")), IntStream.of(pieces.of("news.")))
            .toArray();
    assertArrayEquals(expected, pieces.ofSentence(" unsettling  news.", 50));
    assertEquals(1, pieces.ofSentence("unsettling news.", 1).length);
  }
}
