package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same page with another text is a version of it, not another source. */
class VersionsTest {

  private static final String URL = "https://gazette.example/ferry";
  private static final String FIRST =
      "The harbour board will close the northern ferry terminal in June, two officials familiar"
          + " with the plan told the Gazette. The officials said that 140 dockers would lose their"
          + " work. The union has called a meeting for Monday.";
  private static final String SECOND =
      "The harbour board will close the northern ferry terminal in June, two officials familiar"
          + " with the plan told the Gazette. The officials said that 120 dockers would lose their"
          + " work. Mayor Ines Karlow said that she would fight the plan.";

  @TempDir private Path folder;
  private CaseFile file;

  @BeforeEach
  void open() {
    file = CaseFile.openOrCreate(folder.resolve("a.hearsay"));
  }

  @AfterEach
  void close() {
    file.close();
  }

  private static String gazette(String published, String text) {
    return Cases.story(URL, "The Tarn Gazette", published, text);
  }

  private List<DocumentRow> versions() {
    DocumentRow newest = file.documents(DocumentQuery.all()).items().get(0);
    return file.document(newest.id()).orElseThrow().versions();
  }

  @Test
  void anotherTextAtTheSameAddressIsAVersion() {
    Cases.add(file, gazette("2025-03-01", FIRST));
    long outlets = file.claims(ClaimQuery.all()).items().get(0).outlets();
    AddReport report = Cases.add(file, gazette("2025-03-01", SECOND));
    assertEquals(1, report.versions());
    assertEquals(1, file.counts().documents());
    assertEquals(1, file.counts().versions());
    assertEquals(outlets, file.claims(ClaimQuery.all()).items().get(0).outlets());
    assertEquals(0, file.counts().shared(), "a page doesn't confirm itself");
    assertEquals(2, versions().size());
    assertTrue(versions().get(1).newest());
    assertFalse(versions().get(0).newest());
  }

  @Test
  void whatAVersionChangedIsKept() {
    Cases.add(file, gazette("2025-03-01", FIRST));
    Cases.add(file, gazette("2025-03-01", SECOND));
    VersionChange change =
        file.document(versions().get(1).id()).orElseThrow().change().orElseThrow();
    assertEquals(versions().get(0).id(), change.earlier());
    assertTrue(change.numbersGone().stream().anyMatch(number -> number.contains("140")));
    assertTrue(change.numbersCome().stream().anyMatch(number -> number.contains("120")));
    assertTrue(change.namesCome().stream().anyMatch(name -> name.contains("Karlow")));
    assertEquals(1, change.removed());
    assertEquals(1, change.added());
    assertFalse(change.collation().drift().isEmpty(), "another number is of substance");
    assertTrue(file.document(versions().get(0).id()).orElseThrow().change().isEmpty());
  }

  @Test
  void whatIsDatedEarlierIsNotTheNewest() {
    Cases.add(file, gazette("2025-03-02", SECOND));
    Cases.add(file, gazette("2025-03-01", FIRST));
    assertEquals(1, file.counts().documents());
    DocumentRow newest = file.documents(DocumentQuery.all()).items().get(0);
    assertEquals("2025-03-02", newest.published().orElseThrow().toString());
  }

  @Test
  void anExcerptIsNotTheNewest() {
    String whole = FIRST + " " + SECOND.substring(SECOND.indexOf("Mayor"));
    Cases.add(file, gazette("2025-03-01", whole));
    Cases.add(file, gazette("2025-03-01", FIRST.substring(0, FIRST.indexOf(". ") + 1)));
    DocumentRow newest = file.documents(DocumentQuery.all()).items().get(0);
    assertEquals(whole, file.document(newest.id()).orElseThrow().document().text());
  }

  @Test
  void anotherStoryAtTheSameAddressIsNoVersion() {
    Cases.add(file, gazette("2025-03-01", FIRST));
    Cases.add(
        file,
        Cases.story(URL, "The Tarn Gazette", "2025-04-01", "A gardener grew a pumpkin.")
            .replace("A story of The Tarn Gazette", "Pumpkins"));
    assertEquals(2, file.counts().documents());
  }

  @Test
  void theSameFileUnderAnotherNameIsOne() throws Exception {
    Path one = Files.writeString(folder.resolve("one.txt"), FIRST, StandardCharsets.UTF_8);
    Path other = Files.writeString(folder.resolve("other.txt"), FIRST, StandardCharsets.UTF_8);
    assertEquals(1, Cases.add(file, one).fresh());
    assertEquals(1, Cases.add(file, other).unchanged());
    assertEquals(1, file.counts().documents());
    DocumentRow row = file.documents(DocumentQuery.all()).items().get(0);
    assertEquals(
        List.of(one.toString(), other.toString()), file.document(row.id()).orElseThrow().places());
    assertEquals(
        FIRST,
        new String(file.original(row.id()).orElseThrow().readAllBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void twoPapersWithOneTextAreTwo() {
    Cases.add(file, gazette("2025-03-01", FIRST));
    Cases.add(
        file, Cases.story("https://courier.example/1", "The Lowmark Courier", "2025-03-02", FIRST));
    assertEquals(2, file.counts().documents());
    assertEquals(1, file.derivations().size());
  }
}
