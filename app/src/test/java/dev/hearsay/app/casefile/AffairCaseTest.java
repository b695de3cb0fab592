package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.affair.Affair;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.Relations;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventFinder;
import dev.hearsay.text.DocumentId;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case keeps events, and the affair that they make. */
class AffairCaseTest {

  private static final Path RESOURCES = Path.of("src/test/resources/dev/hearsay/app/casefile");

  private static final String HELD =
      Cases.story(
          "https://gazette.example/held",
          "The Tarn Gazette",
          "2031-07-08",
          "Tarn promised Osk forty mules on 3 June. Osk arrested six drovers on 5 June 2031 and held"
              + " them at Fort Grey.");

  private static final String FREED =
      Cases.story(
          "https://courier.example/freed",
          "The Lowmark Courier",
          "2031-07-09",
          "Osk released the six drovers on 1 July. Judge Ilmar had ordered Osk to free them.");

  @TempDir private Path folder;

  @Test
  void whatIsReadIsWhatRelatingFinds() throws Exception {
    Path path = folder.resolve("affair.hearsay");
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      assertTrue(file.affair().isEmpty(), "nothing was related yet");
      Cases.add(file, HELD, FREED);
      Affair kept = file.requireAffair();
      assertFalse(kept.events().isEmpty());
      Relations relations = file.relations(file.counts().asOf().orElseThrow(), Progress.none());
      assertEquals(file.affair(relations, Progress.none()), kept);
    }
    try (CaseFile file = CaseFile.open(path)) {
      Relations relations = file.relations(file.counts().asOf().orElseThrow(), Progress.none());
      assertEquals(
          file.affair(relations, Progress.none()), file.requireAffair(), "in another process");
    }
    assertEquals(2, number(path, "SELECT count(*) FROM event"));
  }

  @Test
  void theEventsOfADocumentAreThoseThatAreKept() throws Exception {
    Path path = folder.resolve("affair.hearsay");
    try (CaseFile file = CaseFile.openOrCreate(path)) {
      Cases.add(file, HELD, FREED);
      for (DocumentId id : file.order()) {
        Analysis analysis = file.analysis(id).orElseThrow();
        List<Event> found = EventFinder.standard().find(analysis);
        assertFalse(found.isEmpty());
        assertEquals(found, file.events(analysis));
        assertEquals(found, file.events(unread(analysis)), "not found again");
        change(path, "UPDATE event SET shape = shape + 1");
        assertEquals(found, file.events(analysis), "what another program kept is found anew");
        assertTrue(file.events(unread(analysis)).isEmpty());
        change(path, "UPDATE event SET shape = shape - 1");
      }
    }
  }

  /** The document alone: nothing can be found in it. */
  private static Analysis unread(Analysis analysis) {
    return new Analysis(
        analysis.document(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void whatComesLaterChangesTheAffair() throws Exception {
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("affair.hearsay"))) {
      Cases.add(file, HELD);
      int before = file.requireAffair().events().size();
      Cases.add(file, FREED);
      assertTrue(file.requireAffair().events().size() > before);
      assertTrue(file.problems().isEmpty(), file.problems()::toString);
    }
  }

  @Test
  void aCaseOfAnEarlierFormatGetsItsEventsWithTheNextAdd() throws Exception {
    Path path = folder.resolve("earlier.hearsay");
    try (InputStream stream =
        new GZIPInputStream(Files.newInputStream(RESOURCES.resolve("case-format-3.gz")))) {
      Files.copy(stream, path);
    }
    try (CaseFile file = CaseFile.open(path)) {
      assertTrue(file.affair().isEmpty());
      assertFalse(file.claims(ClaimQuery.all()).items().isEmpty(), "the rest is read as before");
      assertEquals(0, number(path, "SELECT count(*) FROM event"));
      Cases.add(file, new Path[0]);
      assertTrue(file.affair().isPresent());
    }
    assertEquals(3, number(path, "SELECT count(*) FROM event"), "of the newest versions");
  }

  private static void change(Path file, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static long number(Path file, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getLong(1) : -1;
    }
  }
}
