package dev.hearsay.syntax.transition;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ParserModelTest {

  private static WeightTable table(int bits, int columns, long seed) {
    Random random = new Random(seed);
    float[] weights = new float[columns << bits];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextGaussian();
    }
    return WeightTable.quantize(bits, columns, weights, 5);
  }

  @Test
  void sumsAreThoseOfTheRoundedWeights() {
    int columns = 7;
    float[] weights = new float[columns << 3];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = i % 2 == 0 ? i : -i;
    }
    WeightTable table = WeightTable.quantize(3, columns, weights, 2047);
    FeatureRows rows = new FeatureRows(3);
    rows.begin();
    int[] expected = new int[columns];
    for (int i = 0; i < 100; i++) {
      rows.add(i);
    }
    for (int row : rows.copy()) {
      for (int column = 0; column < columns; column++) {
        expected[column] += (int) weights[row * columns + column];
      }
    }
    int[] scores = new int[columns];
    table.score(rows, scores);
    assertArrayEquals(expected, scores);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ParserModel model =
        new ParserModel(
            WordClasses.of(Map.of("rebel", 3, "boat", 7), Map.of("rebel", 30, "boat", 70)),
            table(4, 9, 1),
            table(5, Configuration.TRANSITIONS, 2),
            table(3, 5, 3));
    byte[] written = bytes(model);
    ParserModel read = ParserModel.read(new ByteArrayInputStream(written));
    assertArrayEquals(written, bytes(read));
    SentenceWords words = SentenceWords.of(List.of("Boat", "boats"), read.classes());
    assertEquals(70, words.fine[0]);
    assertEquals(7, words.coarse[0]);
    assertEquals(0, words.fine[1]);
  }

  @Test
  void brokenModelsAreRefused() throws IOException {
    byte[] noModel = {1, 2, 3};
    assertThrows(IOException.class, () -> ParserModel.read(new ByteArrayInputStream(noModel)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ParserModel(WordClasses.NONE, table(2, 4, 1), table(2, 4, 1), table(2, 4, 1)));
    assertThrows(IllegalArgumentException.class, () -> table(0, 4, 1));
  }

  private static byte[] bytes(ParserModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
