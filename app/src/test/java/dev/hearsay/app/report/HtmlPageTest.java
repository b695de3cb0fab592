package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.SkipReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {

  @TempDir private Path folder;

  @Test
  void oneDocumentHasNoIndex() throws IOException {
    String page = page(List.of(Stories.ferry()));
    assertTrue(
        page.contains("<title>Minister denies knowing of cracks in ferry&#39;s hull – Hearsay"));
    assertFalse(page.contains("<nav"));
  }

  @Test
  void datesAndWhatDoesNotFitThemAreListed() throws IOException {
    String page = page(List.of(Stories.custody()));
    assertTrue(page.contains("<strong>16 March 2025</strong>"), page);
    assertTrue(page.contains("“more than five months” doesn&#39;t fit “16 March”"), page);
  }

  @Test
  void severalDocumentsHaveAnIndex() throws IOException {
    String page = page(List.of(Stories.ferry(), Stories.silence()));
    assertTrue(page.contains("<a href=\"#d2\" dir=\"auto\">standard input</a>"));
  }

  @Test
  void everyStatementIsInTheListAndInTheText() throws IOException {
    String page = page(List.of(Stories.ferry()));
    for (int i = 1; i <= 7; i++) {
      assertTrue(page.contains("<li id=\"d1s" + i + "\""), "list " + i);
      assertTrue(page.contains("id=\"d1t" + i + "\""), "text " + i);
    }
  }

  @Test
  void hostileTextStaysText() throws IOException {
    String attack = "<script>alert(1)</script> & \"quoted' <img src=x onerror=alert(2)>";
    Analysis analysis =
        new ReadingFixture(attack)
            .uri("javascript:alert(3)\"><script>")
            .title("</title><script>alert(4)</script>")
            .outlet("<b>x</b>")
            .author("</style><script>")
            .analysis();
    String page = page(List.of(analysis));
    assertFalse(page.contains("<script>alert"));
    assertFalse(page.contains("<img"));
    assertFalse(page.contains("<b>"));
    assertFalse(page.contains("href=\"javascript:"));
    assertEquals(1, count(page, "<script>"));
    assertEquals(1, count(page, "</style>"));
  }

  @Test
  void nothingIsAskedOfTheNetwork() throws IOException {
    String page = page(List.of(Stories.ferry()));
    assertTrue(page.contains("default-src &#39;none&#39;"));
    assertFalse(page.matches("(?s).*<(link|img|iframe|script src)\\b.*"));
    assertFalse(page.contains("url("));
  }

  @Test
  void skippedInputsAreNamed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HtmlPage page = HtmlPage.to(out)) {
      page.skipped(new Outcome.Skipped("a<b>.pdf", SkipReason.ENCRYPTED, "needs a password"));
      page.finish(Totals.none().plusSkipped());
    }
    String page = out.toString(StandardCharsets.UTF_8);
    assertTrue(page.contains("Nothing could be read."));
    assertTrue(page.contains("<code>a&lt;b&gt;.pdf</code> encrypted: needs a password"));
  }

  @Test
  void fileIsReplacedOnlyWhenComplete() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "old");
    try (HtmlPage page = HtmlPage.to(file)) {
      page.write(Stories.ferry(), List.of());
      assertEquals("old", Files.readString(file));
    }
    assertEquals("old", Files.readString(file));
    write(file);
    assertTrue(Files.readString(file).startsWith("<!doctype html>"));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aFolderThatDoesNotExistIsAnError() {
    Path file = folder.resolve("none").resolve("page.html");
    Throwable thrown = assertThrows(NoSuchFileException.class, () -> HtmlPage.to(file));
    assertEquals(file.toString(), thrown.getMessage());
  }

  @Test
  void aFolderIsNotReplaced() {
    assertThrows(FileSystemException.class, () -> HtmlPage.to(folder));
  }

  @Test
  void aLinkStaysAndWhatItLeadsToIsReplaced() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), file);
    write(link);
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(file).startsWith("<!doctype html>"));
  }

  @Test
  void aPipeIsWrittenToAndNotReplaced() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "no pipes with names here");
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    CompletableFuture<String> reader =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readString(pipe);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    write(pipe);
    assertTrue(reader.get(20, TimeUnit.SECONDS).startsWith("<!doctype html>"));
    assertFalse(Files.isRegularFile(pipe));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(pipe), files.toList());
    }
  }

  private static void write(Path file) throws IOException {
    try (HtmlPage page = HtmlPage.to(file)) {
      page.write(Stories.ferry(), List.of());
      page.finish(Totals.none().plus(Stories.ferry()));
    }
  }

  private static String page(List<Analysis> analyses) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (HtmlPage page = HtmlPage.to(out)) {
      Totals totals = Totals.none();
      for (Analysis analysis : analyses) {
        page.write(analysis, List.of());
        totals = totals.plus(analysis);
      }
      page.finish(totals);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
