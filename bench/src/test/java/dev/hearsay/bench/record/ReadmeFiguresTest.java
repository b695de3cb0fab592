package dev.hearsay.bench.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeFiguresTest {

  @Test
  void readmeShowsTheRecordedFigures() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.isDirectory(here.resolve("bench")) ? here : here.getParent();
    Path readme = root.resolve("README.md");
    assertEquals(
        FiguresPage.refresh(readme, FiguresPage.readAll(root.resolve("bench/evaluation"))),
        Files.readString(readme),
        "run bench/run readme");
  }
}
