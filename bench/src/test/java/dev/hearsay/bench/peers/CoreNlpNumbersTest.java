package dev.hearsay.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.bench.peers.CoreNlpNumbers.PeerNumber;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoreNlpNumbersTest {

  @Test
  void valuesAreTheFirstNumberOfANormalForm() throws IOException {
    CoreNlpNumbers.Run run =
        CoreNlpNumbers.parse(
            List.of(
                "0\tMONEY\t~$3200000.0\t4\t9",
                "1\tNUMBER\t-\t0\t3",
                "1\tNUMBER\t1.2.3\t5\t9",
                "words 20",
                "nanoseconds 2000000000"),
            2);
    assertEquals(
        List.of(new PeerNumber(new Span(4, 9), Optional.of(new BigDecimal("3200000.0")))),
        run.numbers().get(0));
    assertEquals(
        List.of(Optional.empty(), Optional.empty()),
        run.numbers().get(1).stream().map(PeerNumber::value).toList());
    assertEquals(10, run.wordsPerSecond());
  }

  @Test
  void aRunCutOffIsAnError() {
    assertThrows(IOException.class, () -> CoreNlpNumbers.parse(List.of("words 20"), 1));
    assertThrows(IOException.class, () -> CoreNlpNumbers.parse(List.of("what\tis\tthis"), 1));
  }
}
