package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeExampleTest {

  @Test
  void exampleRuns(@TempDir Path folder) throws IOException {
    Path article = folder.resolve("article.txt");
    Files.writeString(
        article,
        "\"The bridge is closed until further notice,\" Mayor Ana Ruiz said on Monday.\n",
        StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReadmeExample.printStatements(
        article.toString(), new PrintStream(out, true, StandardCharsets.UTF_8));
    String printed = out.toString(StandardCharsets.UTF_8);
    assertTrue(printed.contains("Ana Ruiz"), printed);
    assertTrue(printed.contains("state: \"The bridge is closed until further notice"), printed);
  }

  @Test
  void exampleNamesWhatCannotBeRead(@TempDir Path folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String absent = folder.resolve("absent.html").toString();
    ReadmeExample.printStatements(absent, new PrintStream(out, true, StandardCharsets.UTF_8));
    assertTrue(out.toString(StandardCharsets.UTF_8).startsWith("skipped " + absent + ": "));
  }

  @Test
  void readmeShowsTheExample() throws IOException {
    Path source = Repository.root().resolve("core/src/test/java/dev/hearsay/ReadmeExample.java");
    String example = between(source, "    // begin README\n", "    // end README\n");
    String shown = between(Repository.root().resolve("README.md"), "```java\n", "```\n");
    assertEquals(example.indent(-4), shown);
  }

  private static String between(Path file, String begin, String end) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    int from = text.indexOf(begin) + begin.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
