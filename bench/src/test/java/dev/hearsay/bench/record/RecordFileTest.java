package dev.hearsay.bench.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {

  @TempDir Path folder;

  @Test
  void readingGivesWhatWasWritten() throws IOException {
    Recorded recorded = recorded(new Figure("F1", 71.2345, 2, Figure.Better.HIGHER, 0, counts()));
    RecordFile.write(folder.resolve("new/guessing.yaml"), recorded);
    assertEquals(recorded, RecordFile.read(folder.resolve("new/guessing.yaml")));
  }

  @Test
  void valuesAreRecordedAsPrinted() throws IOException {
    Path file = folder.resolve("guessing.yaml");
    RecordFile.write(file, recorded(Figure.quality("F1", 71.2345, Map.of())));
    assertTrue(Files.readString(file).contains("value: 71.23\n"), Files.readString(file));
  }

  @Test
  void fileThatIsNoRecordIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("shopping.yaml"), "- milk\n- bread\n");
    IOException thrown = assertThrows(IOException.class, () -> RecordFile.read(file));
    assertTrue(thrown.getMessage().startsWith(file + " is not a record"), thrown.getMessage());
  }

  @Test
  void noisyFigureMayLoseItsTolerance() {
    Recorded record = recorded(Figure.varying("words/s", 1000, Figure.Better.HIGHER, 0.25));
    assertEquals(
        List.of(),
        Guard.findLosses(record, result(Figure.varying("words/s", 750, Figure.Better.HIGHER, 0))));
    assertEquals(
        List.of(
            "guessing: Coins, words/s is 749, recorded 1,000 (higher is better, tolerance 25 %)"),
        Guard.findLosses(record, result(Figure.varying("words/s", 749, Figure.Better.HIGHER, 0))));
  }

  @Test
  void lowerIsBetterTurnsTheComparison() {
    Recorded record = recorded(Figure.varying("memory", 200, Figure.Better.LOWER, 0.1));
    assertEquals(
        List.of(),
        Guard.findLosses(record, result(Figure.varying("memory", 220, Figure.Better.LOWER, 0))));
    assertEquals(
        1,
        Guard.findLosses(record, result(Figure.varying("memory", 221, Figure.Better.LOWER, 0)))
            .size());
  }

  @Test
  void figureNoLongerMeasuredIsALoss() {
    Recorded record = recorded(Figure.quality("F1", 70, Map.of()));
    assertEquals(
        List.of("guessing: Coins, F1 is no longer measured"),
        Guard.findLosses(record, result(Figure.quality("recall", 90, Map.of()))));
  }

  @Test
  void otherDataSetVoidsTheComparison() {
    Recorded record = recorded(Figure.quality("F1", 70, Map.of()));
    Section other = new Section("Coins", "5 coins", "Hearsay", List.of(), List.of(), "");
    List<String> losses = Guard.findLosses(record, BenchmarkResult.of(other));
    assertEquals(
        List.of(
            "guessing: \"Coins\" was recorded on \"100 coins: half\" but measured on \"5 coins\""),
        losses);
  }

  private static Map<String, Long> counts() {
    return Map.of("correct", 12L);
  }

  private static Recorded recorded(Figure figure) {
    LocalDate day = LocalDate.of(2026, 1, 2);
    return new Recorded(
        "guessing", "heads: or tails", "bench/run guessing", day, "2 cores", result(figure));
  }

  private static BenchmarkResult result(Figure figure) {
    List<Published> published =
        figure.name().equals("F1")
            ? List.of(new Published("a coin", "itself, \"#1\"", Map.of("F1", 50.0)))
            : List.of();
    return BenchmarkResult.of(
        new Section("Coins", "100 coins: half", "Hearsay", List.of(figure), published, "Fair."));
  }
}
