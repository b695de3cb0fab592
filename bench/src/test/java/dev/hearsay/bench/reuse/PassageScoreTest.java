package dev.hearsay.bench.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.reuse.Reuse;
import dev.hearsay.reuse.ReuseIndex;
import dev.hearsay.reuse.SharedPassage;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageScoreTest {

  private static final String TEXT = "The council met early. Dockers walked out again.";

  private final MadeReport first =
      MadeReport.of(
          1,
          "A",
          TEXT,
          List.of(
              new MadeReport.Placed(1, new Span(0, 22)),
              new MadeReport.Placed(2, new Span(23, 48))));
  private final MadeReport second =
      MadeReport.of(2, "B", TEXT, List.of(new MadeReport.Placed(2, new Span(23, 48))));
  private final PassageScore score = new PassageScore(List.of(first, second));

  @TempDir Path folder;

  @Test
  void whatIsFoundExactlyIsPerfect() {
    assertEquals(List.of(100.0, 100.0, 100.0, 100.0), values(found(new Span(23, 48))));
  }

  @Test
  void lettersTooManyCostPrecisionAndTooFewRecall() {
    assertEquals(List.of(100.0, 100.0, 100.0, 52.08), values(found(new Span(0, 48))));
    assertEquals(List.of(100.0, 100.0, 40.0, 100.0), values(found(new Span(23, 33))));
  }

  @Test
  void nothingFoundIsNothingRight() {
    assertEquals(List.of(0.0, 0.0, 0.0, 0.0), values(List.of()));
  }

  @Test
  void madeReportsAreTheSameEachTimeAndSomeAreCopies() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"), "The old harbour council met the dockers again today. ".repeat(9));
    List<MadeReport> reports = new MadeReports(MadeSentences.from(folder), 1).next(50);
    assertEquals(reports, new MadeReports(MadeSentences.from(folder), 1).next(50));
    assertTrue(new PassageScore(reports).pairs() > 5);
  }

  @Test
  void minHashFindsAWholeCopyToo() throws IOException {
    MinHashPeer peer = new MinHashPeer(0.5);
    ReuseIndex index = new ReuseIndex();
    String longer =
        (TEXT + " ") + "Nobody had asked them before the ruling of the court was read. ";
    for (MadeReport report :
        List.of(
            MadeReport.of(3, "A", longer, List.of()), MadeReport.of(4, "B", longer, List.of()))) {
      peer.add(report);
      index.add(report.document());
    }
    assertEquals(1, peer.pairs().size());
    assertEquals(1, index.relations().size());
  }

  private List<Reuse> found(Span span) {
    boolean inOrder = first.document().id().compareTo(second.document().id()) < 0;
    MadeReport one = inOrder ? first : second;
    MadeReport other = inOrder ? second : first;
    return List.of(
        new Reuse(
            one.document().id(),
            other.document().id(),
            List.of(new SharedPassage(span, span, 4, List.of()))));
  }

  private List<Double> values(List<Reuse> found) {
    return score.figures(found).stream().map(Figure::value).toList();
  }
}
