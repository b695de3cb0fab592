package dev.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.read.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole command lines on a case: it shows what its articles show without one. */
class CaseCommandsTest {

  private static final DocumentAnalyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  @TempDir private Path folder;
  private Path stories;
  private String file = "";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void write() throws IOException {
    stories = Files.createDirectories(folder.resolve("stories"));
    file = folder.resolve("ferry.hearsay").toString();
    story(
        1,
        "The Tarn Gazette",
        "The harbour board will close the northern ferry terminal in June, two officials familiar"
            + " with the plan told the Gazette. The officials said that 140 dockers would lose"
            + " their work.");
    story(
        2,
        "The Lowmark Courier",
        "The harbour board will close the northern ferry terminal in June, two officials familiar"
            + " with the plan told the Tarn Gazette. The officials said that 410 dockers would"
            + " lose their work.");
    story(
        3,
        "The Fenwick Herald",
        "The harbour board will close the northern ferry terminal in June, according to the Tarn"
            + " Gazette. Mayor Ines Karlow said that no docker would lose their work.");
  }

  private void story(int number, String outlet, String text) throws IOException {
    String json =
        "{\"url\":\"https://%d.example/story\",\"outlet\":\"%s\",\"published\":\"2025-03-0%d\",\"text\":\"%s\"}"
            .formatted(number, outlet, number, text);
    Files.writeString(stories.resolve(number + ".json"), json);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Terminal.USUAL_COLUMNS,
            true);
    Parts parts = new Parts(options -> new DocumentReader(options)::read, accuracy -> ANALYZER);
    return new Hearsay(terminal, parts, "9.9", folder).run(arguments);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The report in one line, however it is folded. */
  private String flat() {
    return out().replaceAll("\\s+", " ");
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private static String[] with(List<String> command, String... more) {
    return Stream.concat(command.stream(), Arrays.stream(more)).toArray(String[]::new);
  }

  @Test
  void entitiesOfACaseAreDecidedInTheCase() {
    run("add", "--case", file, stories.toString());
    assertEquals(ExitStatus.USAGE, run("entities", "--case", file, stories.toString()));
    assertEquals(ExitStatus.USAGE, run("entities", "--case", file, "--same", "Nobody", "Karlow"));
    assertEquals(
        ExitStatus.DONE,
        run("entities", "--case", file, "--same", "Ines Karlow", "Tarn Gazette"),
        this::err);
    try (CaseFile opened = CaseFile.open(Path.of(file))) {
      assertEquals(1, opened.decisions().all().size());
      assertTrue(opened.counts().isRelated());
    }
    assertEquals(ExitStatus.USAGE, run("entities", "--case", file, "--undo", "7"));
    assertEquals(ExitStatus.DONE, run("entities", "--case", file, "--undo", "1"), this::err);
    try (CaseFile opened = CaseFile.open(Path.of(file))) {
      assertTrue(opened.decisions().all().stream().noneMatch(one -> one.isInForce()));
    }
  }

  @Test
  void watchingNeedsAFeed() {
    assertEquals(ExitStatus.USAGE, run("watch", "--case", file, "--once"));
    assertTrue(err().contains("nothing to watch"), this::err);
    assertFalse(Files.exists(Path.of(file)));
  }

  @Test
  void aCaseShowsWhatItsArticlesShow() {
    assertEquals(ExitStatus.DONE, run("add", "--case", file, stories.toString()));
    assertTrue(out().contains("3 new documents"), this::out);
    assertTrue(out().contains("3 outlets, 1"), this::out);
    for (String command : List.of("claims", "sources", "derivations", "disagreements", "drift")) {
      for (List<String> options : List.of(List.of(command), List.of(command, "--json"))) {
        assertEquals(ExitStatus.DONE, run(with(options, stories.toString())), command);
        String expected = out();
        assertEquals(ExitStatus.DONE, run(with(options, "--case", file)), this::err);
        assertEquals(expected, out(), command);
      }
    }
    assertEquals(ExitStatus.DONE, run("claims", "--as-of", "2025-03-02", stories.toString()));
    String expected = out();
    run("claims", "--as-of", "2025-03-02", "--case", file);
    assertEquals(expected, out());
  }

  @Test
  void aClaimOfACaseIsTraced() {
    run("add", "--case", file, stories.toString());
    assertEquals(ExitStatus.DONE, run("claims", "--json", "--case", file));
    JsonNode first = JsonMapper.builder().build().readTree(out().lines().findFirst().orElseThrow());
    String id = first.get("id").asString();
    for (String asked : List.of(id, id.substring(0, 8), "the northern ferry terminal will close")) {
      assertEquals(ExitStatus.DONE, run("trace", asked, stories.toString()), asked);
      String expected = out();
      assertEquals(ExitStatus.DONE, run("trace", "--case", file, asked), this::err);
      assertEquals(expected, out(), asked);
    }
    assertEquals(ExitStatus.USAGE, run("trace", "--case", file, "A comet struck the opera."));
  }

  @Test
  void addingAgainSaysThatNothingChanged() throws IOException {
    run("add", "--case", file, stories.toString());
    assertEquals(ExitStatus.DONE, run("add", "--case", file, stories.toString()));
    assertTrue(flat().contains("0 new documents, 3 inputs unchanged"), this::out);
    Files.writeString(stories.resolve("4.html"), "");
    assertEquals(ExitStatus.SOME_SKIPPED, run("add", "--case", file, stories.toString()));
    assertTrue(err().contains("4.html: empty"), this::err);
    assertEquals(ExitStatus.NOTHING_READ, run("add", "--case", file, "absent.html"));
    assertEquals(ExitStatus.DONE, run("add", "--case", file));
  }

  @Test
  void anArticleIsFound() {
    run("add", "--case", file, stories.toString());
    assertEquals(ExitStatus.DONE, run("search", "--case", file, "source:karlow", "dock*"));
    assertTrue(out().contains("FOUND · 1 article"), this::out);
    assertTrue(out().contains("⟦docker⟧"), this::out);
    assertEquals(ExitStatus.DONE, run("search", "--json", "--case", file, "ferry"));
    assertEquals(3, out().lines().count());
    JsonNode hit = JsonMapper.builder().build().readTree(out().lines().findFirst().orElseThrow());
    assertEquals("hearsay/search-1", hit.get("schema").asString());
    assertFalse(hit.get("marks").isEmpty());
    assertEquals(ExitStatus.DONE, run("search", "--case", file, "ferry", "after:never", "\"((*"));
    assertTrue(err().contains("after:never is no day"), this::err);
    assertEquals(ExitStatus.USAGE, run("search", "--case", file, " "));
  }

  @Test
  void whatIsNoCaseIsNamed() throws IOException {
    assertEquals(ExitStatus.NOT_WRITTEN, run("claims", "--case", file));
    assertTrue(err().contains("there is no case"), this::err);
    assertEquals(ExitStatus.NOT_WRITTEN, run("add", "--case", file));
    String text = Files.writeString(folder.resolve("a.txt"), "Words.").toString();
    for (String command : List.of("claims", "sources", "derivations", "drift")) {
      assertEquals(ExitStatus.NOT_WRITTEN, run(command, "--case", text));
      assertTrue(err().contains("is no case"), this::err);
      assertEquals("", out());
      assertEquals(ExitStatus.USAGE, run(command, "--case", text, text));
    }
    assertEquals(ExitStatus.NOT_WRITTEN, run("search", "--case", text, "words"));
    assertEquals("Words.", Files.readString(folder.resolve("a.txt")));
  }

  @Test
  void helpTeaches() {
    for (String command : List.of("add", "search", "claims", "trace", "drift")) {
      assertEquals(ExitStatus.DONE, run(command, "--help"));
      assertTrue(out().contains("--case"), command);
      assertTrue(out().contains("Examples:"), command);
      assertTrue(out().lines().allMatch(line -> line.length() <= 80), this::out);
    }
  }
}
