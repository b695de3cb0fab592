package dev.hearsay.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpTreesTest {

  @Test
  void lastTwoLinesTellTheSpeed() throws IOException {
    CoreNlpTrees.Run run =
        CoreNlpTrees.read(
            List.of("words\tNNS\t0\troot\t1", "", "words 10", "nanoseconds 2000000000"));
    assertEquals(List.of("words\tNNS\t0\troot\t1", ""), run.lines());
    assertEquals(5, run.wordsPerSecond());
  }

  @Test
  void runThatWasCutOffIsAnError() {
    assertThrows(IOException.class, () -> CoreNlpTrees.read(List.of("a\tNN\t0\troot\t1", "")));
    assertThrows(IOException.class, () -> CoreNlpTrees.read(List.of()));
  }
}
