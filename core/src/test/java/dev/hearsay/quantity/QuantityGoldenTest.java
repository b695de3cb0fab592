package dev.hearsay.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An invented article with its quantities; {@code -Dgolden.update} writes them anew. */
class QuantityGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/dev/hearsay/quantity");

  @Test
  void quantitiesOfAnArticleAreThoseWrittenDown() throws IOException {
    String text = Files.readString(FOLDER.resolve("strike.txt"), StandardCharsets.UTF_8);
    String found = String.join("\n", QuantityLine.lines(text)) + "\n";
    Path golden = FOLDER.resolve("strike-quantities.txt");
    if (System.getProperty("golden.update") != null) {
      Files.writeString(golden, found, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(golden, StandardCharsets.UTF_8), found);
  }
}
