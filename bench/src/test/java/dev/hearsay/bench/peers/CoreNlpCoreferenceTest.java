package dev.hearsay.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoreNlpCoreferenceTest {

  @Test
  void mentionsOfOneNumberAreOneChain() throws IOException {
    CoreNlpCoreference.Run run =
        CoreNlpCoreference.parse(
            List.of(
                "a\t1\t0\t4",
                "a\t2\t9\t12",
                "a\t1\t20\t23",
                "words 100",
                "nanoseconds 1000000000",
                "kilobytes 2000"));
    assertEquals(
        List.of(Set.of(new Span(0, 4), new Span(20, 23)), Set.of(new Span(9, 12))),
        run.chains().get("a"));
    assertEquals(100, run.wordsPerSecond(), 1e-9);
  }

  @Test
  void aRunCutOffIsNoRun() {
    assertThrows(IOException.class, () -> CoreNlpCoreference.parse(List.of("a\t1\t0\t4")));
  }
}
