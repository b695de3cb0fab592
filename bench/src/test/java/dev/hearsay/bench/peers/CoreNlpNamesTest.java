package dev.hearsay.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.EntitySpan;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpNamesTest {

  @Test
  void namesGoToTheirTexts() throws IOException {
    assertEquals(
        List.of(
            List.of(), List.of(new EntitySpan(Entity.Type.PLACE, new Span(3, 8), 1)), List.of()),
        CoreNlpNames.parse(List.of("1\tLOCATION\t3\t8"), 3));
  }

  @Test
  void otherLinesAreErrors() {
    assertThrows(IOException.class, () -> CoreNlpNames.parse(List.of("1\tLOCATION"), 3));
    assertThrows(IOException.class, () -> CoreNlpNames.parse(List.of("1\tDATE\t3\t8"), 3));
  }
}
