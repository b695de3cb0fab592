package dev.hearsay.bench.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilverChainsTest {

  @TempDir private Path folder;

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("silver.tsv"), List.of(lines));
  }

  @Test
  void theLongestMentionOfAHeadCounts() throws IOException {
    List<SilverChains> texts =
        SilverChains.read(
            file(
                "harbour\t3\t0\t9\t4",
                "harbour\t5\t0\t30\t4",
                "harbour\t3\t40\t42\t40",
                "harbour\tend"));
    assertEquals(1, texts.size());
    assertEquals(Optional.of("5"), texts.get(0).chainAt(new Span(4, 9)));
    assertEquals(Optional.of("3"), texts.get(0).chainAt(new Span(40, 42)));
    assertEquals(Optional.empty(), texts.get(0).chainAt(new Span(10, 30)));
  }

  @Test
  void aTextThatWasCutOffDoesNotCount() throws IOException {
    assertEquals(
        List.of(), SilverChains.read(file("harbour\t3\t0\t9\t4", "harbour\t3\t20\t22\t20")));
  }

  @Test
  void otherLinesAreAMistake() throws IOException {
    Path file = file("harbour\t3\t0");
    assertThrows(IOException.class, () -> SilverChains.read(file));
  }
}
