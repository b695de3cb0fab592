package dev.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.read.DocumentReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole command lines of {@code claims}, {@code trace} and {@code sources} on an invented story
 * that one paper has from two officials and three others take over, read by the linear model.
 */
class ClaimsCommandTest {

  private static final DocumentAnalyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  private static final String CLAIM = "the harbour board will close the northern ferry terminal";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void write() throws IOException {
    story(
        "1-gazette.json",
        "The Tarn Gazette",
        "2025-03-01",
        "The harbour board will close the northern ferry terminal in June, two officials familiar"
            + " with the plan told the Gazette. The officials said that 140 dockers would lose"
            + " their work.");
    story(
        "2-courier.json",
        "The Lowmark Courier",
        "2025-03-02",
        "The harbour board will close the northern ferry terminal in June, the Tarn Gazette"
            + " reported, citing two officials familiar with the plan.");
    story(
        "3-herald.json",
        "The Fenwick Herald",
        "2025-03-03",
        "The harbour board will close the northern ferry terminal in June, according to the Tarn"
            + " Gazette.");
    story(
        "4-note.json",
        "The Ostley Note",
        "2025-03-04",
        "A gardener grew a pumpkin of 300 kilograms, she told the Note.");
  }

  private void story(String name, String outlet, String published, String text) throws IOException {
    String json =
        JsonMapper.builder()
            .build()
            .writeValueAsString(
                new TreeMap<>(
                    Map.of(
                        "url", "https://" + name + ".example/story",
                        "outlet", outlet,
                        "published", published,
                        "title", "A story",
                        "text", text)));
    Files.writeString(folder.resolve(name), json + "\n");
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

  private int onStories(String command, String... options) {
    return run(
        Stream.concat(
                Stream.of(command),
                Stream.concat(Arrays.stream(options), Stream.of(folder.toString())))
            .toArray(String[]::new));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** The report in one line, however it is folded. */
  private String flat() {
    return out().replaceAll("\\s+", " ");
  }

  private List<JsonNode> lines() {
    JsonMapper mapper = JsonMapper.builder().build();
    return out().lines().map(mapper::readTree).toList();
  }

  @Test
  void manyOutletsAreOneSource() {
    assertEquals(ExitStatus.DONE, onStories("claims"));
    assertTrue(
        flat().contains("3 outlets, 1 source: two officials familiar with the plan"), this::out);
    assertTrue(flat().contains("who spoke to The Tarn Gazette"), this::out);
    assertFalse(flat().contains("pumpkin"), "a claim of one document is not asked for");
    assertTrue(flat().contains("└ The Lowmark Courier, 2 March 2025"), this::out);
  }

  @Test
  void claimsOfSingleDocumentsAreShownWhenAskedFor() {
    assertEquals(ExitStatus.DONE, onStories("claims", "--all"));
    assertTrue(flat().contains("pumpkin"), this::out);
    assertEquals(ExitStatus.DONE, onStories("claims", "--all", "--limit", "1"));
    assertFalse(flat().contains("pumpkin"), "the most repeated comes first");
    assertTrue(flat().contains("--limit 0 shows all"), this::out);
  }

  @Test
  void jsonHasEveryKeyAndExactWords() throws IOException {
    assertEquals(ExitStatus.DONE, onStories("claims", "--json"));
    JsonNode first = lines().get(0);
    assertEquals("hearsay/claim-1", first.get("schema").asString());
    assertEquals(3, first.get("outlets").asInt());
    assertEquals(1, first.get("independent").get("min").asInt());
    assertEquals(1, first.get("independent").get("max").asInt());
    assertFalse(first.get("disputed").asBoolean());
    JsonNode root = first.get("roots").get(0);
    assertEquals("anonymous", root.get("kind").asString());
    assertEquals("The Tarn Gazette", root.get("heardBy").get(0).asString());
    assertFalse(root.get("evidence").isEmpty());
    Map<String, String> texts = new TreeMap<>();
    assertEquals(ExitStatus.DONE, onStories("read", "--json"));
    for (JsonNode reading : lines()) {
      JsonNode document = reading.get("document");
      texts.put(document.get("id").asString(), document.get("text").asString());
    }
    for (JsonNode statement : first.get("statements")) {
      String text = texts.get(statement.get("document").asString());
      String words = text.substring(statement.get("start").asInt(), statement.get("end").asInt());
      assertTrue(words.contains("northern ferry terminal"), words);
      assertFalse(statement.get("evidence").isEmpty());
    }
  }

  @Test
  void whatIsPublishedLaterDoesNotCount() {
    assertEquals(ExitStatus.DONE, onStories("claims", "--json", "--as-of", "2025-03-02"));
    assertEquals(2, lines().get(0).get("outlets").asInt());
    assertEquals("2025-03-02", lines().get(0).get("asOf").asString());
  }

  @Test
  void aSingleDocumentSharesNothing() {
    assertEquals(ExitStatus.DONE, run("claims", folder.resolve("1-gazette.json").toString()));
    assertTrue(flat().contains("shares no claim with another"), this::out);
    assertEquals(ExitStatus.NOTHING_READ, run("claims", folder.resolve("absent").toString()));
    assertEquals("", out());
  }

  @Test
  void wrongOptionsAreExplained() {
    assertEquals(ExitStatus.USAGE, onStories("claims", "--limit", "-1"));
    assertEquals(ExitStatus.USAGE, onStories("claims", "--as-of", "soon"));
    assertEquals(ExitStatus.USAGE, run("claims"));
    assertEquals(ExitStatus.USAGE, run("trace", "c0123"));
    for (String command : List.of("claims", "trace", "sources")) {
      assertEquals(ExitStatus.DONE, run(command, "--help"));
      assertTrue(flat().contains("Examples:"), command);
      assertTrue(out().lines().allMatch(line -> line.length() <= 80), command);
    }
  }

  @Test
  void aClaimIsTracedByItsIdentifierOrInOtherWords() {
    onStories("claims", "--json");
    String id = lines().get(0).get("id").asString();
    assertEquals(ExitStatus.DONE, onStories("trace", id));
    String byId = out();
    assertTrue(flat().contains("own-access:"), this::out);
    assertEquals(ExitStatus.DONE, onStories("trace", id.substring(0, 9)));
    assertEquals(byId, out());
    assertEquals(ExitStatus.DONE, onStories("trace", "--json", CLAIM));
    assertEquals(id, lines().get(0).get("id").asString());
  }

  @Test
  void whatNobodyClaimsIsNotTraced() {
    assertEquals(ExitStatus.USAGE, onStories("trace", "A comet struck the opera house."));
    assertTrue(flat().contains("NO CLAIM SAYS"), this::out);
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("no single claim is meant"));
    assertEquals(ExitStatus.USAGE, onStories("trace", "--json", "c99999999"));
    assertEquals("", out());
  }

  @Test
  void sourcesAreToldFirstHandOrRelayed() {
    assertEquals(ExitStatus.DONE, onStories("sources", "--json"));
    List<JsonNode> officials = new ArrayList<>();
    for (JsonNode source : lines()) {
      assertEquals("hearsay/source-1", source.get("schema").asString());
      if (source.get("name").asString().contains("officials familiar with the plan")) {
        officials.add(source);
      }
    }
    assertTrue(
        officials.stream()
            .anyMatch(source -> source.get("heardBy").toString().contains("The Tarn Gazette")),
        this::out);
    assertTrue(
        officials.stream()
            .noneMatch(source -> source.get("heardBy").toString().contains("Courier")),
        this::out);
    assertEquals(ExitStatus.DONE, onStories("sources"));
    assertTrue(flat().contains("WHO IS QUOTED"), this::out);
    assertTrue(flat().contains("Tarn Gazette · an outlet's own word"), this::out);
  }

  @Test
  void twoDocumentsStandSideBySide() throws IOException {
    story(
        "5-sheet.json",
        "The Marl Sheet",
        "2025-03-05",
        "The harbour board will close the northern ferry terminal in June, two officials familiar"
            + " with the plan told the Gazette. The officials said that 410 dockers would lose"
            + " their work. A band played.");
    String first = folder.resolve("1-gazette.json").toString();
    String second = folder.resolve("5-sheet.json").toString();
    assertEquals(ExitStatus.DONE, run("compare", second, first));
    assertTrue(out().lines().anyMatch(line -> line.startsWith("The Tarn Gazette")), this::out);
    assertTrue(out().contains("another number: “140 dockers” → “410 dockers”"), this::out);
    assertTrue(out().contains("⟦140 dockers⟧"), this::out);
    assertEquals(ExitStatus.DONE, run("compare", "--json", second, first));
    JsonNode comparison = lines().get(0);
    assertEquals("hearsay/comparison-1", comparison.get("schema").asString());
    assertEquals(3, comparison.get("rows").size());
    assertTrue(comparison.get("rows").get(2).get("original").isNull());
    assertEquals("number", comparison.get("drift").get(0).get("kind").asString());
  }

  @Test
  void unrelatedDocumentsShareNoSentence() {
    assertEquals(
        ExitStatus.DONE,
        run(
            "compare",
            folder.resolve("1-gazette.json").toString(),
            folder.resolve("4-note.json").toString()));
    assertTrue(flat().contains("No sentence of one tells what is told in the other."), this::out);
  }

  @Test
  void onlyTwoDocumentsCanBeCompared() {
    String file = folder.resolve("1-gazette.json").toString();
    assertEquals(ExitStatus.USAGE, run("compare", file));
    assertEquals(ExitStatus.USAGE, run("compare", file, folder.toString()));
    assertTrue(err.toString(StandardCharsets.UTF_8).contains("two documents can be compared, not"));
    assertEquals("", out());
    assertEquals(ExitStatus.DONE, run("compare", "--help"));
    assertTrue(out().lines().allMatch(line -> line.length() <= 80), this::out);
  }
}
