package dev.hearsay.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.analysis.DocumentAnalyzer;
import dev.hearsay.app.casefile.CaseFile;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case, exported in each format. */
class ExportCommandTest {

  private static final DocumentAnalyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  @TempDir private Path folder;
  private String file = "";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void add() throws IOException {
    file = folder.resolve("ferry.hearsay").toString();
    story(
        1,
        "The Tarn Gazette",
        "=HYPERLINK(\\\"http://evil.example\\\")",
        "The harbour board will close the northern ferry terminal in June, two officials familiar"
            + " with the plan told the Gazette. The officials said that 140 dockers would lose"
            + " their work.");
    story(
        2,
        "The Lowmark Courier",
        "<script>alert(1)</script> \\\"Terminal\\\" to close, say officials",
        "The harbour board will close the northern ferry terminal in June, two officials familiar"
            + " with the plan told the Tarn Gazette. The officials said that 410 dockers would"
            + " lose their work.");
    story(
        3,
        "The Fenwick Herald",
        "No docker to go",
        "The harbour board will close the northern ferry terminal in June, according to the Tarn"
            + " Gazette. Mayor Ines Karlow said that no docker would lose their work, and that 90"
            + " dockers work there.");
    story(
        4,
        "The Ostrey Mail",
        "Terminal",
        "Harbour master Olaf Brenn said on Tuesday that 260 dockers work at the northern ferry"
            + " terminal. The mayor, Ines Karlow, has said that 90 dockers work there.");
  }

  private void story(int number, String outlet, String title, String text) throws IOException {
    Path story = folder.resolve(number + ".json");
    Files.writeString(
        story,
        "{\"url\":\"https://%d.example/story\",\"outlet\":\"%s\",\"title\":\"%s\",\"published\":\"2025-03-0%d\",\"text\":\"%s\"}"
            .formatted(number, outlet, title, number, text));
    assertEquals(ExitStatus.DONE, run("add", "--case", file, story.toString()), this::err);
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

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String export(String format) {
    assertEquals(ExitStatus.DONE, run("export", "--format", format, "--case", file), this::err);
    return out();
  }

  @Test
  void jsonLinesAreTheRecordsOfTheCommands() {
    List<String> lines = export("jsonl").lines().toList();
    Set<String> schemas = new TreeSet<>();
    for (String line : lines) {
      JsonNode record = JsonMapper.shared().readTree(line);
      schemas.add(record.get("schema").asString());
    }
    assertTrue(
        schemas.containsAll(
            Set.of(
                "hearsay/reading-1",
                "hearsay/claim-1",
                "hearsay/derivation-1",
                "hearsay/disagreement-1",
                "hearsay/drift-1",
                "hearsay/source-1")),
        schemas.toString());
    run("claims", "--json", "--case", file);
    List<String> claims = out().lines().toList();
    assertFalse(claims.isEmpty());
    assertTrue(lines.containsAll(claims), "claims --json prints the same");
    run("drift", "--json", "--case", file);
    assertTrue(lines.containsAll(out().lines().toList()), "drift --json prints the same");
  }

  @Test
  void eachStatementIsARowThatReadsBack() {
    List<List<String>> rows = parse(export("csv"));
    List<String> head = rows.get(0);
    int words = head.indexOf("words");
    int start = head.indexOf("start");
    assertTrue(rows.size() > 3);
    for (List<String> row : rows) {
      assertEquals(head.size(), row.size());
    }
    assertTrue(
        rows.stream().skip(1).anyMatch(row -> row.get(words).contains("140 dockers")),
        "the words themselves");
    assertTrue(rows.stream().skip(1).allMatch(row -> Integer.parseInt(row.get(start)) >= 0));
  }

  @Test
  void noCellIsAFormula() {
    List<List<String>> rows = parse(export("csv"));
    int title = rows.get(0).indexOf("title");
    assertTrue(
        rows.stream().anyMatch(row -> row.get(title).startsWith("'=HYPERLINK")), "kept as text");
    for (List<String> row : rows) {
      for (String cell : row) {
        assertTrue(cell.isEmpty() || "=+-@".indexOf(cell.charAt(0)) < 0, cell);
      }
    }
  }

  @Test
  void thePageHasTheWordsAndRunsNothing() {
    org.jsoup.nodes.Document page = Jsoup.parse(export("html"));
    assertEquals("ferry", page.selectFirst("h1").text());
    assertTrue(page.select("script").isEmpty());
    assertTrue(
        page.select("meta[http-equiv=Content-Security-Policy]")
            .attr("content")
            .startsWith("default-src 'none'"));
    Element claim =
        page.select("#claims article").stream()
            .filter(one -> one.select("h3").text().contains("close the northern ferry terminal"))
            .findFirst()
            .orElseThrow();
    assertTrue(claim.text().contains("3 outlets, 1 source"), claim.text());
    assertTrue(claim.select("q").eachText().stream().anyMatch(q -> q.contains("ferry terminal")));
    assertTrue(page.select("#documents").text().contains("<script>alert(1)</script>"));
    assertTrue(page.select("#drift").text().contains("410 dockers"));
    for (Element link : page.select("a[href^=#]")) {
      assertTrue(page.getElementById(link.attr("href").substring(1)) != null, link.attr("href"));
    }
  }

  @Test
  void notesGoAlongWithWhatTheyAreAbout() {
    String claim;
    String document;
    try (CaseFile opened = CaseFile.openOrCreate(Path.of(file))) {
      CorpusClaim shared =
          opened.relations().orElseThrow().claims().stream()
              .filter(CorpusClaim::isShared)
              .findFirst()
              .orElseThrow();
      claim = shared.claim().id();
      DocumentId first = shared.claim().statements().get(0).document();
      document = first.value();
      opened.decisions().noteClaim(claim, "Ask the board <b>again</b>.");
      opened.decisions().note(first, new Span(0, 16), "Which board?");
    }
    List<JsonNode> notes =
        export("jsonl")
            .lines()
            .map(JsonMapper.shared()::readTree)
            .filter(record -> record.get("schema").asString().equals("hearsay/note-1"))
            .toList();
    assertEquals(2, notes.size());
    JsonNode ofClaim =
        notes.stream().filter(note -> !note.get("claim").isNull()).findFirst().orElseThrow();
    assertEquals(claim, ofClaim.get("claim").asString());
    assertEquals("Ask the board <b>again</b>.", ofClaim.get("text").asString());
    JsonNode ofPassage =
        notes.stream().filter(note -> note.get("claim").isNull()).findFirst().orElseThrow();
    assertEquals(document, ofPassage.get("document").asString());
    assertEquals("The harbour boar", ofPassage.get("words").asString());
    org.jsoup.nodes.Document page = Jsoup.parse(export("html"));
    assertEquals("Ask the board <b>again</b>.", page.select("#claims .note").text());
    assertEquals("“The harbour boar”: Which board?", page.select("#documents .note").text());
  }

  @Test
  void whatCantBeExportedIsSaid() {
    assertEquals(
        ExitStatus.NOT_WRITTEN,
        run("export", "--format", "html", "--case", folder.resolve("none.hearsay").toString()));
    assertTrue(err().contains("none.hearsay"), err());
    assertEquals(ExitStatus.USAGE, run("export", "--case", file));
    assertTrue(err().contains("--format"), err());
    assertEquals(ExitStatus.USAGE, run("export", "--format", "docx", "--case", file));
    assertTrue(err().contains("JSONL"), err());
  }

  /** RFC 4180. */
  private static List<List<String>> parse(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
        cell.append(csv.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (quoted || c != '\r') {
        cell.append(c);
      }
    }
    return rows;
  }
}
