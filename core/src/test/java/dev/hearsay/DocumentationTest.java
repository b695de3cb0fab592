package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Documentation names only what is there. */
class DocumentationTest {

  private static final Path ROOT = Repository.root();

  /** The folders whose files documentation names by their path from the root. */
  private static final Pattern PATH_IN_CODE =
      Pattern.compile(
          "`(?:\\./)?((?:core|app|bench|docs|samples|training|config|\\.ci)/[\\w./-]*)`");

  private static final Pattern LINK =
      Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)[^)]*\\)");

  @Test
  void pathsNamedInDocumentationExist() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      String text = Files.readString(page, StandardCharsets.UTF_8);
      for (String path : found(PATH_IN_CODE, text)) {
        if (!Files.exists(ROOT.resolve(path))) {
          missing.add(ROOT.relativize(page) + " names " + path);
        }
      }
      for (String path : found(LINK, text)) {
        if (!Files.exists(page.resolveSibling(path))) {
          missing.add(ROOT.relativize(page) + " links to " + path);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(ROOT)) {
      files.filter(DocumentationTest::isPage).forEach(pages::add);
    }
    for (String folder : List.of("docs", "bench", "samples", "training")) {
      if (Files.isDirectory(ROOT.resolve(folder))) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
          files.filter(DocumentationTest::isPage).forEach(pages::add);
        }
      }
    }
    return pages;
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md");
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult result) -> result.group(1)).toList();
  }
}
