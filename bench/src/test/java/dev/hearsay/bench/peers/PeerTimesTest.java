package dev.hearsay.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.bench.times.TaggedTime;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeerTimesTest {

  @Test
  void linesAreTimesAndTheSpeed() throws IOException {
    PeerTimes.Run run =
        PeerTimes.parse(List.of("a\t3\t9\tDATE\t2025-03", "words\t500", "nanoseconds\t2000000000"));
    assertEquals(List.of(new TaggedTime(new Span(3, 9), "DATE", "2025-03")), run.times().get("a"));
    assertEquals(250, run.wordsPerSecond());
  }

  @Test
  void runWithoutItsEndWasCutOff() {
    assertThrows(IOException.class, () -> PeerTimes.parse(List.of("a\t3\t9\tDATE\t2025")));
    assertThrows(IOException.class, () -> PeerTimes.parse(List.of("what is this")));
  }
}
