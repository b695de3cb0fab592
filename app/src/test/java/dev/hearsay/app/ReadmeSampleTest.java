package dev.hearsay.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.app.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report in the README is the one that the program prints. */
class ReadmeSampleTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final String ARTICLE = "samples/articles/newsheap.html";
  private static final String BEGIN = "    $ ./hearsay read " + ARTICLE + "\n\n```text\n";

  private static final String STORIES = "samples/articles";
  private static final String CLAIM = "no witness in this country will ever talk to us again";
  private static final String TRACE =
      "    $ ./hearsay trace \"" + CLAIM + "\" " + STORIES + "\n\n```text\n";

  /** Behind the claim itself. */
  private static final String NEAR = "\nNEAR IT";

  /** Above the last lines, which say how long it took. */
  private static final String RULE = "\n────────";

  private static final String END = "```\n";

  @Test
  void readmeShowsTheReportAsItIs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(), out, err, false, false, Terminal.USUAL_COLUMNS, false);
    String article = ROOT.resolve(ARTICLE).toString();
    assertEquals(0, Main.hearsay(terminal).run("read", "--threads", "1", article));
    String printed = out.toString(StandardCharsets.UTF_8).replace(article, ARTICLE);
    String report = printed.substring(0, printed.indexOf(RULE));

    Path readme = ROOT.resolve("README.md");
    String text = Files.readString(readme, StandardCharsets.UTF_8);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END, begin);
    if (System.getProperty("golden.update") != null) {
      text = text.substring(0, begin) + report + text.substring(end);
      Files.writeString(readme, text, StandardCharsets.UTF_8);
      end = text.indexOf(END, begin);
    }
    assertEquals(text.substring(begin, end), report, "-Dgolden.update writes it into README.md");
  }

  /**
   * Where the stories lie elsewhere, lines are folded otherwise and identifiers and the order of
   * equals are others: the words are compared.
   */
  @Test
  void readmeShowsTheTracedClaimAsItIs() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(), out, err, false, false, Terminal.USUAL_COLUMNS, false);
    String stories = ROOT.resolve(STORIES).toString();
    assertEquals(1, Main.hearsay(terminal).run("trace", CLAIM, stories));
    String printed = out.toString(StandardCharsets.UTF_8);
    List<String> trace =
        words(printed.substring(0, printed.indexOf(NEAR)).replace(stories, STORIES));

    String text = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
    int begin = text.indexOf(TRACE) + TRACE.length();
    assertEquals(
        words(text.substring(begin, text.indexOf(END, begin))),
        trace,
        "what hearsay trace prints goes into README.md");
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+"))
        .filter(word -> !word.matches("c[0-9a-f]{12}"))
        .sorted()
        .toList();
  }
}
