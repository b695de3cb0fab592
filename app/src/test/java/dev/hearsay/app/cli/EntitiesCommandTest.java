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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole command lines on texts of an invented affair, read by the linear model. */
class EntitiesCommandTest {

  private static final DocumentAnalyzer ANALYZER = Analyzer.with(Accuracy.FAST);

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path decisions = Path.of("decisions.json");

  @BeforeEach
  void write() throws IOException {
    decisions = folder.resolve("decisions.json");
    text(
        "a.txt",
        "President Tomás Ibáñez met the Harbour Board on Monday.\n\nIbáñez said that the pier was"
            + " closed. Nora Velde of the Harbour Board agreed.");
    text(
        "b.txt",
        "President Tomas Ibanez denied it, a spokesman said.\n\nThe Harbour Board said that Nora"
            + " Velde had left.");
    text(
        "c.txt",
        "The reporter John Hale wrote that the Chess Club had moved.\n\nHale said it was a pity.");
    text(
        "d.txt",
        "Senator John Hale told the Senate Ethics Panel that the bill was dead.\n\nSenator Hale"
            + " said so twice.");
  }

  private void text(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
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
    Parts parts =
        new Parts(
            options -> new DocumentReader(options)::read,
            accuracy -> {
              assertEquals(Accuracy.STANDARD, accuracy);
              return ANALYZER;
            });
    return new Hearsay(terminal, parts, "9.9", folder).run(arguments);
  }

  private int entities(String... arguments) {
    List<String> all = new ArrayList<>(List.of("entities", "--decisions", decisions.toString()));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private List<JsonNode> lines() {
    JsonMapper mapper = JsonMapper.builder().build();
    return out().lines().map(mapper::readTree).toList();
  }

  private List<JsonNode> called(String name) {
    return lines().stream().filter(one -> one.get("name").stringValue().equals(name)).toList();
  }

  private String placeIn(String name, String file) {
    for (JsonNode one : called(name)) {
      for (JsonNode document : one.get("documents")) {
        if (document.get("uri").stringValue().endsWith(file)) {
          return document.get("place").stringValue();
        }
      }
    }
    throw new AssertionError(name + " is not in " + file + ": " + out());
  }

  @Test
  void oneEntryForAPersonAcrossDocumentsWithTheWordsItRestsOn() {
    assertEquals(ExitStatus.DONE, entities("--json", file("a.txt"), file("b.txt")));
    JsonNode ibanez = called("Tomás Ibáñez").get(0);
    assertEquals("hearsay/entity-1", ibanez.get("schema").stringValue());
    assertEquals(2, ibanez.get("documents").size());
    JsonNode link = ibanez.get("links").get(0);
    assertEquals("strong", link.get("certainty").stringValue());
    JsonNode words = link.get("reasons").get(0).get("words");
    assertEquals(2, words.size());
    for (JsonNode place : words) {
      assertTrue(place.get("words").stringValue().contains("Tom"), place.toString());
    }
  }

  @Test
  void namesakesAreKeptApartAndTold() {
    assertEquals(ExitStatus.DONE, entities(file("c.txt"), file("d.txt")));
    assertTrue(out().contains("KEPT APART · 1"), out());
    assertTrue(out().contains("they are called differently"), out());
    entities("--json", file("c.txt"), file("d.txt"));
    assertEquals(2, called("John Hale").size(), out());
    assertEquals(
        "other-roles", called("John Hale").get(0).get("keptApart").get(0).get("why").stringValue());
  }

  @Test
  void orderOfInputsDoesNotMatter() {
    List<String> files = new ArrayList<>(List.of("a.txt", "b.txt", "c.txt", "d.txt"));
    Random random = new Random(5);
    String expected = "";
    for (int i = 0; i < 6; i++) {
      entities(
          files.stream()
              .map(this::file)
              .collect(Collectors.toCollection(ArrayList::new))
              .toArray(String[]::new));
      expected = i == 0 ? out() : expected;
      assertEquals(expected, out());
      Collections.shuffle(files, random);
    }
  }

  @Test
  void decisionsAreObeyedLaterAndCanBeUndone() throws IOException {
    entities("--json", file("c.txt"), file("d.txt"));
    String reporter = placeIn("John Hale", "c.txt");
    String senator = placeIn("John Hale", "d.txt");
    assertEquals(
        ExitStatus.DONE,
        entities("--json", "--same", reporter, senator, file("c.txt"), file("d.txt")));
    assertEquals(1, called("John Hale").size(), out());
    assertTrue(err().contains("wrote "), err());
    assertEquals(ExitStatus.DONE, entities("--json", file("c.txt"), file("d.txt")));
    JsonNode hale = called("John Hale").get(0);
    assertEquals("decided", hale.get("links").get(0).get("certainty").stringValue());
    assertEquals("against-evidence", hale.get("conflicts").get(0).get("kind").stringValue());
    assertTrue(Files.readString(decisions).contains("\"words\" : \"John Hale\""));
    assertEquals(ExitStatus.DONE, entities(file("c.txt"), file("d.txt")));
    assertTrue(out().contains("YOUR DECISIONS · 1"), out());
    assertTrue(out().contains("is obeyed, though the documents speak against it"), out());
    assertEquals(ExitStatus.DONE, entities("--undo", "1"));
    assertTrue(err().contains("undone "), err());
    entities("--json", file("c.txt"), file("d.txt"));
    assertEquals(2, called("John Hale").size());
  }

  @Test
  void whatIsTakenApartStaysApartWhereverTheTextLies() throws IOException {
    assertEquals(
        ExitStatus.DONE,
        entities("--apart", "Tomás Ibáñez", "Tomas Ibanez", file("a.txt"), file("b.txt")),
        err());
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(folder.resolve("a.txt"), elsewhere.resolve("x.txt"));
    Files.move(folder.resolve("b.txt"), elsewhere.resolve("y.txt"));
    entities("--json", elsewhere.toString());
    assertEquals(1, called("Tomás Ibáñez").get(0).get("documents").size(), out());
    assertEquals(
        "user", called("Tomas Ibanez").get(0).get("keptApart").get(0).get("why").stringValue());
    run("entities", "--json", "--no-decisions", elsewhere.toString());
    assertEquals(2, called("Tomás Ibáñez").get(0).get("documents").size(), out());
  }

  @Test
  void aNameThatSeveralHaveIsAskedBack() {
    assertEquals(
        ExitStatus.USAGE,
        entities("--same", "John Hale", "Nora Velde", file("c.txt"), file("d.txt"), file("a.txt")));
    assertTrue(err().contains("2 are called 'John Hale'; say which by its place: "), err());
    assertEquals(ExitStatus.USAGE, entities("--same", "Nobody Here", "Nora Velde", file("a.txt")));
    assertTrue(err().contains("nothing is named 'Nobody Here'"), err());
    assertFalse(Files.exists(decisions));
  }

  @Test
  void wrongUsageIsTold() throws IOException {
    assertEquals(ExitStatus.USAGE, run("entities"));
    assertTrue(err().contains("an INPUT is missing"), err());
    assertEquals(ExitStatus.USAGE, entities("--same", "a"));
    assertEquals(ExitStatus.USAGE, entities("--undo", "7"));
    assertTrue(err().contains("there is no decision 7"), err());
    assertEquals(ExitStatus.NOTHING_READ, entities(file("absent.txt")));
    assertEquals(ExitStatus.SOME_SKIPPED, entities(file("absent.txt"), file("a.txt")));
    Files.writeString(decisions, "{\"schema\":\"other\"}");
    assertEquals(ExitStatus.USAGE, entities(file("a.txt")));
    assertTrue(err().contains("its schema is 'other'"), err());
    assertEquals("{\"schema\":\"other\"}", Files.readString(decisions));
  }

  @Test
  void decisionsThatCannotBeWrittenAreAFault() {
    decisions = folder.resolve("absent/decisions.json");
    assertEquals(
        ExitStatus.NOT_WRITTEN, entities("--same", "Nora Velde", "Tomás Ibáñez", file("a.txt")));
    assertTrue(err().contains("can't write"), err());
  }

  @Test
  void helpTeaches() {
    assertEquals(ExitStatus.DONE, run("entities", "--help"));
    assertTrue(out().contains("--same"), out());
    assertTrue(out().lines().allMatch(line -> line.length() <= 80), out());
  }

  @Test
  void hostileNamesHarmNobody() throws IOException {
    text(
        "e.txt",
        "{\"text\": \"Mr. Ev\\u001b[2J\\u202eil\\u0007 Name said no. Dr. \\ud83d Smile agreed"
            + " with Nora Velde.\"}\n");
    text(
        "f.txt",
        "A"
            + "a".repeat(1 << 20)
            + " Velde said so. Nora "
            + "B"
            + "b".repeat(1 << 18)
            + " agreed.");
    text("g.txt", "Nora Velde ".repeat(5_000) + "said so.");
    int status = entities(file("a.txt"), file("e.txt"), file("f.txt"), file("g.txt"));
    assertEquals(ExitStatus.DONE, status, err());
    assertFalse(out().contains("\u001b"), "a terminal would obey it");
    assertTrue(out().length() < 200_000, "length " + out().length());
    assertEquals(
        ExitStatus.DONE,
        entities("--json", file("a.txt"), file("e.txt"), file("f.txt"), file("g.txt")));
    assertFalse(lines().isEmpty());
  }
}
