package dev.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordVectorsTest {

  @Test
  void eachWordHasAVectorBehindThatOfTheWhole() {
    try (SentenceVectors vectors = new SentenceVectors()) {
      List<float[]> read = vectors.inWords(List.of("The", "governor", "resigned"));
      assertEquals(4, read.size());
      for (float[] vector : read) {
        assertEquals(1, SentenceVectors.similarity(vector, vector), 1e-4);
      }
      assertTrue(
          SentenceVectors.similarity(read.get(0), vectors.of("The governor resigned")) > 0.999);
    }
  }

  @Test
  void wordsBehindTheLastThatIsReadHaveNone() {
    try (SentenceVectors vectors = new SentenceVectors()) {
      assertEquals(127, vectors.inWords(Collections.nCopies(500, "no")).size());
      assertEquals(1, vectors.inWords(List.of()).size());
    }
  }
}
