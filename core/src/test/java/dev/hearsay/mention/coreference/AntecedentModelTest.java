package dev.hearsay.mention.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AntecedentModelTest {

  @Test
  void weightsAreKeptAsBytesBehindTheirOrigin() {
    float[] weights = new float[AntecedentModel.SIZE];
    weights[0] = 1;
    weights[1] = -0.5f;
    weights[2] = 100;
    weights[3] = -100;
    byte[] bytes = new AntecedentModel(weights).bytes(List.of("from nowhere"));
    int start = bytes.length - AntecedentModel.SIZE;
    assertEquals("# from nowhere\n", new String(bytes, 0, start, StandardCharsets.UTF_8));
    assertEquals(50, bytes[start]);
    assertEquals(-25, bytes[start + 1]);
    assertEquals(Byte.MAX_VALUE, bytes[start + 2]);
    assertEquals(-Byte.MAX_VALUE, bytes[start + 3]);
    assertEquals(0, bytes[start + 4]);
  }

  @Test
  void whatShipsHasWeights() {
    String shipped =
        new String(AntecedentModel.load().bytes(List.of()), StandardCharsets.ISO_8859_1);
    assertTrue(shipped.chars().filter(weight -> weight != 0).count() > 1000);
  }

  @Test
  void fewerWeightsAreAMistake() {
    assertThrows(IllegalArgumentException.class, () -> new AntecedentModel(new float[1]));
  }
}
