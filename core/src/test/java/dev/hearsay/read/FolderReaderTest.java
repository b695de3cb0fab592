package dev.hearsay.read;

import static dev.hearsay.read.Outcomes.documents;
import static dev.hearsay.read.Outcomes.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {

  private static final String STORY = "The harbour will stay closed, the mayor said on Monday.";

  @TempDir private Path folder;

  @Test
  void filesAreReadInTheOrderOfTheirNamesAllTheWayDown() throws IOException {
    write("b.txt");
    write("a/z.txt");
    write("a.txt");

    assertEquals(List.of("a/z.txt", "a.txt", "b.txt"), names());
  }

  @Test
  void whatIsNoArticleIsPassedOverWithoutAWord() throws IOException {
    write("Page.html");
    write("Page_files/frame.html");
    write("alone_files/story.txt");
    write(".hidden.txt");
    write(".git/config");
    write("style.css");
    write("photo.JPG");

    assertEquals(List.of("Page.html", "alone_files/story.txt"), names());
  }

  @Test
  void formatsAreRecognisedByContentWhateverTheName() throws IOException {
    Files.write(
        folder.resolve("story.bin"),
        new WarcSample(true).text("https://x.example/", STORY).bytes());

    List<Outcome> outcomes = read();
    assertEquals("https://x.example/", documents(outcomes).get(0).uri());
  }

  @Test
  void aLinkBackUpIsNotFollowedForEver() throws IOException {
    write("a/one.txt");
    Files.createSymbolicLink(folder.resolve("a/back"), folder);

    assertEquals(List.of("a/one.txt"), names());
  }

  @Test
  void aFileThatIsNoneIsNamed() throws IOException {
    Files.createSymbolicLink(folder.resolve("dangling.txt"), folder.resolve("nowhere"));

    assertEquals(List.of(SkipReason.NOT_FOUND), reasons(read()));
  }

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name.endsWith("html") ? "<html><body><p>" + STORY : STORY);
  }

  private List<String> names() {
    return documents(read()).stream()
        .map(document -> folder.relativize(Path.of(document.uri())).toString())
        .toList();
  }

  private List<Outcome> read() {
    List<Outcome> outcomes = new ArrayList<>();
    new DocumentReader(ReadOptions.defaults()).read(folder.toString(), outcomes::add);
    return outcomes;
  }
}
