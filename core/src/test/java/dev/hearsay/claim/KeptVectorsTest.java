package dev.hearsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.PackedVector;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeptVectorsTest {

  @Test
  void whatWasPutAwayComesBackAsItWas() {
    VectorFile file = new VectorFile();
    List<ComparedText> texts = IntStream.range(0, 300).mapToObj(KeptVectorsTest::text).toList();
    for (int i = 0; i < texts.size(); i++) {
      file.put(texts.get(i).words(), vectors(i));
    }
    for (int i = texts.size() - 1; i >= 0; i--) {
      List<PackedVector> found = file.get(texts.get(i).words()).orElseThrow();
      ComparedText made = texts.get(i).with(found);
      ComparedText expected = texts.get(i).with(vectors(i));
      assertEquals(expected.vectorCount(), made.vectorCount());
      for (int k = 0; k < made.vectorCount(); k++) {
        assertEquals(
            expected.similarity(k, expected, 0), made.similarity(k, expected, 0), 0, "vector " + k);
      }
    }
    assertTrue(file.get(text(1000).words()).isEmpty());
  }

  @Test
  void whatIsPutTwiceStandsOnce() {
    VectorFile file = new VectorFile();
    file.put(text(1).words(), vectors(1));
    file.put(text(1).words(), vectors(2));
    ComparedText made = text(1).with(file.get(text(1).words()).orElseThrow());
    assertEquals(vectors(1).size(), made.vectorCount());
  }

  private static ComparedText text(int number) {
    return ComparedText.of(
        List.of("harbour", "number", "n" + number), List.of(), List.of(), List.of());
  }

  private static List<PackedVector> vectors(int number) {
    return IntStream.rangeClosed(0, 1 + number % 4)
        .mapToObj(
            k -> {
              float[] vector = new float[384];
              for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) Math.sin(number * 31 + k * 7 + i);
              }
              return PackedVector.of(vector);
            })
        .toList();
  }
}
