package dev.hearsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongTextTest {

  private static Outcome read(int sentences) {
    List<Outcome> outcomes = new ArrayList<>();
    byte[] text =
        "The ferry left the island at noon. ".repeat(sentences).getBytes(StandardCharsets.UTF_8);
    new DocumentReader(ReadOptions.defaults())
        .read(new ByteArrayInputStream(text), "test:long", outcomes::add);
    assertEquals(1, outcomes.size());
    return outcomes.get(0);
  }

  @Test
  void aTextLongerThanAnyBookIsSkippedByName() {
    Outcome.Skipped skipped = assertInstanceOf(Outcome.Skipped.class, read(50_000));
    assertEquals(SkipReason.TOO_LARGE, skipped.reason());
    assertEquals("test:long", skipped.uri());
  }

  @Test
  void aBookOnOneLineIsRead() {
    assertInstanceOf(Outcome.Read.class, read(40_000));
  }
}
