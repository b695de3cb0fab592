package dev.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.app.report.ReadingFixture;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.SkipReason;
import dev.hearsay.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole command lines against a source of documents that makes them of their names: "a" is a
 * document, "bad…" is skipped, "broken" breaks the reader, "many" is a hundred documents.
 */
class HearsayTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Accuracy> asked = new ArrayList<>();
  private DocumentAnalyzer analyzer = (document, parsed) -> plain(document);

  @Test
  void everythingReadIsDone() {
    assertEquals(ExitStatus.DONE, run("read", "--json", "a", "b"));
    assertEquals(2, out().lines().count());
    assertEquals("", err());
  }

  @Test
  void skippedInputIsNamedAndTheRestIsRead() {
    assertEquals(ExitStatus.SOME_SKIPPED, run("read", "--json", "a", "bad", "b"));
    assertEquals(2, out().lines().count());
    assertEquals("hearsay: skipped bad: malformed: it is bad\n", err());
  }

  @Test
  void theStandardModelReadsUnlessAnotherIsAskedFor() {
    run("read", "--json", "a");
    run("read", "--json", "--accuracy", "best", "a");
    run("read", "--json", "--accuracy", "balanced", "a");
    assertEquals(List.of(Accuracy.STANDARD, Accuracy.BEST, Accuracy.BALANCED), asked);
  }

  @Test
  void anUnknownAccuracyIsWrongUsage() {
    assertEquals(ExitStatus.USAGE, run("read", "--accuracy", "perfect", "a"));
    assertTrue(err().contains("BEST, BALANCED, FAST"), err());
    assertEquals(List.of(), asked);
  }

  @Test
  void nothingReadHasItsOwnStatus() {
    assertEquals(ExitStatus.NOTHING_READ, run("read", "--json", "bad"));
    assertEquals("", out());
  }

  @Test
  void skippedNameCanNotCommandTheTerminal() {
    run("read", "--json", "bad\u001b[2J\nname");
    assertEquals("hearsay: skipped bad\\u001b[2J name: malformed: it is bad\n", err());
  }

  @Test
  void orderOfOutputIsOrderOfInputOnManyThreads() {
    AtomicInteger calls = new AtomicInteger();
    analyzer =
        (document, parsed) -> {
          if (calls.getAndIncrement() % 3 == 0) {
            pause();
          }
          return plain(document);
        };
    assertEquals(
        ExitStatus.SOME_SKIPPED, run("read", "--json", "--threads", "8", "many", "bad", "last"));
    List<String> lines = out().lines().toList();
    assertEquals(101, lines.size());
    for (int i = 0; i < 100; i++) {
      assertTrue(lines.get(i).contains("\"uri\":\"many" + i + "\""), lines.get(i));
    }
    assertTrue(lines.get(100).contains("\"uri\":\"last\""));
  }

  @Test
  void faultOfOursCostsOneDocumentAndShowsNoTrace() {
    analyzer =
        (document, parsed) -> {
          if (document.uri().equals("b")) {
            throw new IllegalStateException("unexpected");
          }
          return plain(document);
        };
    assertEquals(ExitStatus.SOME_SKIPPED, run("read", "--json", "a", "b", "c"));
    assertEquals(2, out().lines().count());
    assertTrue(err().startsWith("hearsay: skipped b: internal-error: "), err());
    assertEquals(1, err().lines().count());
  }

  @Test
  void debugShowsTheTrace() {
    assertEquals(ExitStatus.SOME_SKIPPED, run("read", "--json", "--debug", "a", "broken", "c"));
    assertTrue(err().contains("\tat "), err());
    assertEquals(2, out().lines().count());
  }

  @Test
  void readerThatBreaksCostsItsInputAlone() {
    assertEquals(ExitStatus.SOME_SKIPPED, run("read", "--json", "broken", "a"));
    assertFalse(err().contains("\tat "));
    assertEquals(1, out().lines().count());
  }

  @Test
  void aReaderGoneIsNoFault() {
    assertEquals(ExitStatus.DONE, run(new BrokenPipe("Broken pipe"), "read", "--json", "many"));
    assertEquals("", err());
  }

  @Test
  void aFullDiskIsAFault() {
    assertEquals(
        ExitStatus.NOT_WRITTEN,
        run(new BrokenPipe("No space left on device"), "read", "--json", "many"));
    assertEquals("hearsay: can't write: No space left on device\n", err());
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    assertEquals(ExitStatus.USAGE, run());
    assertTrue(err().contains("hearsay demo"));
    assertEquals("", out());
  }

  @Test
  void helpTeaches() {
    assertEquals(ExitStatus.DONE, run("read", "--help"));
    assertTrue(out().contains("Examples:"));
    assertTrue(out().lines().allMatch(line -> line.length() <= 80), out());
  }

  @Test
  void helpIsAlsoACommand() {
    assertEquals(ExitStatus.DONE, run("help", "read"));
    assertTrue(out().contains("hearsay read [OPTION…] INPUT…"), out());
    assertEquals(ExitStatus.DONE, run("help"));
    assertTrue(out().contains("Commands:"), out());
  }

  @Test
  void helpOnAnUnknownCommandIsUsage() {
    assertEquals(ExitStatus.USAGE, run("help", "raed"));
    assertTrue(err().contains("there is no command 'raed'"), err());
    assertTrue(err().contains("Did you mean: hearsay read"), err());
  }

  @Test
  void versionIsShown() {
    assertEquals(ExitStatus.DONE, run("--version"));
    assertEquals("hearsay 9.9\n", out());
  }

  @Test
  void wrongCommandIsUsageWithASuggestion() {
    assertEquals(ExitStatus.USAGE, run("raed", "a"));
    assertEquals(
        """
        hearsay: there is no command 'raed'
        Did you mean: hearsay read
        Try: hearsay --help
        """,
        err());
  }

  @Test
  void wrongOptionIsUsageWithASuggestion() {
    assertEquals(ExitStatus.USAGE, run("read", "--jsno", "a"));
    assertTrue(err().contains("Did you mean: hearsay read --json\n"), err());
  }

  @Test
  void inputWithoutACommandIsUnderstoodAsSuch() throws IOException {
    String file = Files.writeString(folder.resolve("a.html"), "x").toString();
    assertEquals(ExitStatus.USAGE, run(file));
    assertTrue(err().contains("Did you mean: hearsay read " + file + "\n"), err());
  }

  @Test
  void wrongValuesAreUsage() {
    assertEquals(ExitStatus.USAGE, run("read", "--published", "yesterday", "a"));
    assertTrue(err().contains("'yesterday' is not a date like 2025-10-20"), err());
    assertEquals(ExitStatus.USAGE, run("read", "--threads", "0", "a"));
    assertEquals(ExitStatus.USAGE, run("read", "--width", "10", "a"));
    assertEquals(ExitStatus.USAGE, run("read", "--color", "blue", "a"));
    assertEquals(ExitStatus.USAGE, run("read", "--json", "--html", "-", "a"));
    assertEquals(ExitStatus.USAGE, run("read"));
    assertEquals("", out());
  }

  @Test
  void optionsReachTheReader() {
    run("read", "--json", "--outlet", "The Courier", "--published", "2025-10-20", "a");
    assertTrue(out().contains("\"outlet\":\"The Courier\""));
    assertTrue(out().contains("\"published\":\"2025-10-20\""));
  }

  @Test
  void reportHasNoColourWhereNobodyWatches() {
    run("read", "a");
    assertTrue(out().contains("NO STATEMENTS FOUND"));
    assertFalse(out().contains("\u001b"));
  }

  @Test
  void reportIsColouredOnRequest() {
    run("read", "--color", "always", "a");
    assertTrue(out().contains("\u001b["));
  }

  @Test
  void pageIsWrittenToItsFile() throws IOException {
    Path page = folder.resolve("page.html");
    assertEquals(ExitStatus.SOME_SKIPPED, run("read", "--html", page.toString(), "a", "bad"));
    assertTrue(Files.readString(page).contains("<code>bad</code>"));
    assertEquals("", out());
    assertTrue(err().endsWith("hearsay: wrote " + page + "\n"), err());
  }

  @Test
  void pageThatCanNotBeWrittenIsAFault() {
    Path page = folder.resolve("none/page.html");
    assertEquals(ExitStatus.NOT_WRITTEN, run("read", "--html", page.toString(), "a"));
    assertEquals("", out());
  }

  @Test
  void demoReadsTheSamples() {
    assertEquals(ExitStatus.DONE, run("demo", "--report"));
    assertTrue(out().contains("A single document shares no claim"), out());
  }

  @Test
  void derivationsOfUnrelatedDocumentsAreNone() {
    assertEquals(ExitStatus.SOME_SKIPPED, run("derivations", "--json", "a", "bad", "b"));
    assertEquals("", out());
    assertEquals("hearsay: skipped bad: malformed: it is bad\n", err());
    assertEquals(ExitStatus.NOTHING_READ, run("derivations", "bad"));
  }

  @Test
  void derivationsReportCountsTheDocuments() {
    assertEquals(ExitStatus.DONE, run("derivations", "a", "b"));
    assertTrue(out().contains("2 documents, of which 0 descend from others"), out());
    assertEquals("", err());
  }

  @Test
  void derivationsHelpTeaches() {
    assertEquals(ExitStatus.DONE, run("derivations", "--help"));
    assertTrue(out().contains("Examples:"));
    assertTrue(out().lines().allMatch(line -> line.length() <= 80), out());
    assertEquals(ExitStatus.USAGE, run("derivations"));
  }

  @Test
  void unrelatedDocumentsNeitherDriftNorDisagree() {
    for (String command : List.of("drift", "disagreements")) {
      assertEquals(ExitStatus.SOME_SKIPPED, run(command, "--json", "a", "bad", "b"));
      assertEquals(ExitStatus.NOTHING_READ, run(command, "--json", "bad"));
    }
    assertEquals("", out());
  }

  @Test
  void whatWasComparedIsSaidWhereNothingWasFound() {
    assertEquals(ExitStatus.DONE, run("drift", "a", "b"));
    assertTrue(out().contains("2 documents; none descends from another"), out());
    assertEquals(ExitStatus.DONE, run("disagreements", "a", "b"));
    assertTrue(out().contains("numbers, times and denials were compared"), out());
  }

  @Test
  void driftAndDisagreementsHelpTeaches() {
    for (String command : List.of("drift", "disagreements")) {
      assertEquals(ExitStatus.DONE, run(command, "--help"));
      assertTrue(out().contains("Examples:"));
      assertTrue(out().lines().allMatch(line -> line.length() <= 80), out());
      assertEquals(ExitStatus.USAGE, run(command));
    }
  }

  private int run(String... arguments) {
    return run(out, arguments);
  }

  private int run(OutputStream output, String... arguments) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            output,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Terminal.USUAL_COLUMNS,
            true);
    Parts parts =
        new Parts(
            options ->
                (input, sink) -> {
                  if (input.startsWith("bad")) {
                    sink.accept(new Outcome.Skipped(input, SkipReason.MALFORMED, "it is bad"));
                  } else if (input.equals("broken")) {
                    throw new IllegalStateException("the reader broke");
                  } else {
                    int documents = input.equals("many") ? 100 : 1;
                    for (int i = 0; i < documents; i++) {
                      ReadingFixture document =
                          new ReadingFixture("The ferry sails.")
                              .uri(documents == 1 ? input : input + i);
                      options.outlet().ifPresent(document::outlet);
                      options
                          .published()
                          .ifPresent(time -> document.published(time.date().toString()));
                      sink.accept(new Outcome.Read(document.document()));
                    }
                  }
                },
            accuracy -> {
              asked.add(accuracy);
              return analyzer;
            });
    return new Hearsay(terminal, parts, "9.9", folder).run(arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static Analysis plain(Document document) {
    return new Analysis(
        document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes a little, then no more. */
  private static final class BrokenPipe extends OutputStream {

    private final String message;
    private int taken;

    BrokenPipe(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      taken++;
      if (taken > 500) {
        throw new IOException(message);
      }
    }
  }
}
