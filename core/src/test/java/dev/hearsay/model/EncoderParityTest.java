package dev.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The model that ships against what the float model said when it was trained: {@code
 * training/encoder/parity.py} wrote {@code parity.json}.
 */
class EncoderParityTest {

  private static final int ATTRIBUTION_LABELS = 7;
  private static final int ENTITY_LABELS = 17;

  private static final WordPieces PIECES = WordPieces.load();
  private static final Encoder ENCODER = Encoder.load();
  private static final List<Case> CASES = read();

  @SuppressWarnings("ArrayRecordComponent")
  private record Case(
      List<String> words,
      int[] pieces,
      int[] shapes,
      int[] places,
      float[][] first,
      float[][] last) {}

  @Test
  void wordsFallIntoTheSamePiecesAsInTraining() {
    for (Case one : CASES) {
      List<Integer> pieces = new ArrayList<>(List.of(WordPieces.START));
      one.words().forEach(word -> Arrays.stream(PIECES.of(word)).forEach(pieces::add));
      pieces.add(WordPieces.SEPARATOR);
      assertEquals(
          Arrays.stream(one.pieces()).boxed().toList(), pieces, () -> one.words().toString());
    }
  }

  @Test
  void roundingToEightBitsChangesFewScoresAndHardlyALabel() {
    Agreement first = new Agreement(0, ATTRIBUTION_LABELS);
    Agreement entities = new Agreement(ATTRIBUTION_LABELS, ATTRIBUTION_LABELS + ENTITY_LABELS);
    Agreement last = new Agreement(0, ATTRIBUTION_LABELS);
    for (Case one : CASES) {
      try (Encoder.Reading reading = ENCODER.read(one.pieces(), one.shapes())) {
        float[][] ours = reading.first();
        first.add(ours, one.first(), one.places());
        entities.add(ours, one.first(), one.places());
        last.add(reading.last(), one.last(), one.places());
      }
    }
    first.check("first exit");
    entities.check("entities");
    last.check("last exit");
  }

  /** How far scores of the words' first pieces, which alone count, are those of the float model. */
  private static final class Agreement {
    private final int from;
    private final int to;
    private int words;
    private int sameLabel;
    private double difference;

    Agreement(int from, int to) {
      this.from = from;
      this.to = to;
    }

    void add(float[][] rounded, float[][] exact, int[] places) {
      for (int i = 0; i < places.length; i++) {
        float[] ours = rounded[places[i]];
        float[] theirs = exact[i];
        words++;
        sameLabel += best(ours) == best(theirs) ? 1 : 0;
        for (int label = from; label < to; label++) {
          difference += Math.abs(ours[label] - theirs[label]) / (to - from);
        }
      }
    }

    private int best(float[] scores) {
      int best = from;
      for (int i = from; i < to; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      return best;
    }

    void check(String name) {
      double mean = difference / words;
      double agreed = (double) sameLabel / words;
      assertTrue(mean < 0.35, name + ": mean difference " + mean);
      assertTrue(agreed > 0.97, name + ": same label for " + agreed);
    }
  }

  @Test
  void theSameInputGivesTheSameScores() {
    float[][][] once = read(CASES.get(0));
    read(CASES.get(1));
    float[][][] again = read(CASES.get(0));
    for (int exit = 0; exit < once.length; exit++) {
      for (int i = 0; i < once[exit].length; i++) {
        assertArrayEquals(once[exit][i], again[exit][i]);
      }
    }
  }

  private static float[][][] read(Case one) {
    try (Encoder.Reading reading = ENCODER.read(one.pieces(), one.shapes())) {
      return new float[][][] {reading.first(), reading.last()};
    }
  }

  @Test
  void anInputThatIsTooLongOrEmptyIsRefused() {
    int tooMany = Encoder.LONGEST_INPUT + 1;
    assertThrows(
        IllegalArgumentException.class, () -> ENCODER.read(new int[tooMany], new int[tooMany]));
    assertThrows(IllegalArgumentException.class, () -> ENCODER.read(new int[0], new int[0]));
    assertThrows(IllegalArgumentException.class, () -> ENCODER.read(new int[2], new int[1]));
  }

  @Test
  void whatTheTrainingDidNotWriteDownIsNamed() {
    assertThrows(IllegalArgumentException.class, () -> ENCODER.property("nothing"));
  }

  private static List<Case> read() {
    List<Case> cases = new ArrayList<>();
    try (InputStream file = EncoderParityTest.class.getResourceAsStream("parity.json")) {
      for (JsonNode node : new JsonMapper().readTree(file)) {
        List<String> words = new ArrayList<>();
        node.path("words").forEach(word -> words.add(word.asString()));
        cases.add(
            new Case(
                words,
                ints(node.path("pieces")),
                ints(node.path("shapes")),
                ints(node.path("places")),
                floats(node.path("first")),
                floats(node.path("last"))));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return cases;
  }

  private static float[][] floats(JsonNode rows) {
    float[][] scores = new float[rows.size()][rows.get(0).size()];
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores[i].length; j++) {
        scores[i][j] = (float) rows.get(i).get(j).asDouble();
      }
    }
    return scores;
  }

  private static int[] ints(JsonNode array) {
    int[] numbers = new int[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = array.get(i).asInt();
    }
    return numbers;
  }
}
