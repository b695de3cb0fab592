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

  private static final WordPieces PIECES = WordPieces.load();
  private static final Encoder ENCODER = Encoder.load();
  private static final List<Case> CASES = read();

  @SuppressWarnings("ArrayRecordComponent")
  private record Case(
      List<String> words, int[] pieces, int[] shapes, int[] places, float[][] scores) {}

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

  /** Only a word's first piece is asked for its label. */
  @Test
  void roundingToEightBitsChangesFewScoresAndHardlyALabel() {
    int words = 0;
    int sameLabel = 0;
    double difference = 0;
    for (Case one : CASES) {
      float[][] scores = ENCODER.scores(one.pieces(), one.shapes());
      for (int i : one.places()) {
        words++;
        sameLabel += best(scores[i]) == best(one.scores()[i]) ? 1 : 0;
        for (int label = 0; label < scores[i].length; label++) {
          difference += Math.abs(scores[i][label] - one.scores()[i][label]) / scores[i].length;
        }
      }
    }
    double mean = difference / words;
    double agreed = (double) sameLabel / words;
    assertTrue(mean < 0.35, "mean difference " + mean);
    assertTrue(agreed > 0.97, "same label for " + agreed);
  }

  @Test
  void theSameInputGivesTheSameScores() {
    Case one = CASES.get(0);
    float[][] first = ENCODER.scores(one.pieces(), one.shapes());
    ENCODER.scores(CASES.get(1).pieces(), CASES.get(1).shapes());
    float[][] second = ENCODER.scores(one.pieces(), one.shapes());
    for (int i = 0; i < first.length; i++) {
      assertArrayEquals(first[i], second[i]);
    }
  }

  @Test
  void anInputThatIsTooLongOrEmptyIsRefused() {
    int tooMany = Encoder.LONGEST_INPUT + 1;
    assertThrows(
        IllegalArgumentException.class, () -> ENCODER.scores(new int[tooMany], new int[tooMany]));
    assertThrows(IllegalArgumentException.class, () -> ENCODER.scores(new int[0], new int[0]));
    assertThrows(IllegalArgumentException.class, () -> ENCODER.scores(new int[2], new int[1]));
  }

  @Test
  void whatTheTrainingDidNotWriteDownIsNamed() {
    assertThrows(IllegalArgumentException.class, () -> ENCODER.property("nothing"));
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static List<Case> read() {
    List<Case> cases = new ArrayList<>();
    try (InputStream file = EncoderParityTest.class.getResourceAsStream("parity.json")) {
      for (JsonNode node : new JsonMapper().readTree(file)) {
        List<String> words = new ArrayList<>();
        node.path("words").forEach(word -> words.add(word.asString()));
        JsonNode rows = node.path("scores");
        float[][] scores = new float[rows.size()][rows.get(0).size()];
        for (int i = 0; i < scores.length; i++) {
          for (int j = 0; j < scores[i].length; j++) {
            scores[i][j] = (float) rows.get(i).get(j).asDouble();
          }
        }
        cases.add(
            new Case(
                words,
                ints(node.path("pieces")),
                ints(node.path("shapes")),
                ints(node.path("places")),
                scores));
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return cases;
  }

  private static int[] ints(JsonNode array) {
    int[] numbers = new int[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = array.get(i).asInt();
    }
    return numbers;
  }
}
