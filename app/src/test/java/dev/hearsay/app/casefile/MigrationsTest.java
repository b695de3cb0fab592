package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Span;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cases of every earlier format are opened and become what a new one is. Each format has a case
 * among the resources that a program of its time has written; {@code -Dgolden.update} writes that
 * of the latest format where there is none, and never changes one.
 */
class MigrationsTest {

  private static final Path RESOURCES = Path.of("src/test/resources/dev/hearsay/app/casefile");
  private static final String NOTE = "ask the board";

  @TempDir private Path folder;

  static List<Integer> formats() {
    List<Integer> formats = new ArrayList<>();
    for (int format = 1; format <= Migrations.LATEST; format++) {
      formats.add(format);
    }
    return formats;
  }

  private static Path fixture(int format) {
    return RESOURCES.resolve("case-format-" + format + ".gz");
  }

  private Path copy(int format) throws Exception {
    if (!Files.exists(fixture(format))
        && format == Migrations.LATEST
        && System.getProperty("golden.update") != null) {
      write(format);
    }
    Path file = folder.resolve("format-" + format + ".hearsay");
    try (InputStream stream = new GZIPInputStream(Files.newInputStream(fixture(format)))) {
      Files.copy(stream, file);
    }
    return file;
  }

  private void write(int format) throws Exception {
    Path made = folder.resolve("made.hearsay");
    try (CaseFile file = CaseFile.openOrCreate(made)) {
      Cases.add(file, Cases.ferry(0), Cases.ferry(1), Cases.ferry(2));
      Cases.add(file, Cases.ferry(0).replace("140 dockers", "120 dockers"));
      DocumentRow row = file.documents(DocumentQuery.all()).items().get(0);
      file.decisions().note(row.id(), new Span(0, 11), NOTE);
    }
    try (var out = new GZIPOutputStream(Files.newOutputStream(fixture(format)))) {
      Files.copy(made, out);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aCaseOfEveryFormatKeepsWhatItHolds(int format) throws Exception {
    try (CaseFile file = CaseFile.open(copy(format))) {
      assertEquals(List.of(), file.problems());
      assertEquals(3, file.counts().documents());
      assertEquals(1, file.counts().versions());
      assertEquals(NOTE, file.decisions().all().get(0).note());
      assertEquals("The harbour", file.decisions().all().get(0).places().get(0).words());
      assertEquals(3, file.search(SearchQuery.parse("ferry terminal"), 0, 10).total());
      Cases.add(file, new Path[0]);
      assertEquals(0, file.counts().unfinished());
      assertTrue(file.counts().isRelated());
      assertTrue(file.affair().isPresent());
      assertEquals(3, file.claims(ClaimQuery.all()).items().get(0).outlets());
      assertEquals(1, file.search(SearchQuery.parse("source:müller says:dockers"), 0, 9).total());
      assertEquals(1, file.entities("müller", Optional.empty(), 0, 9).total());
      for (DocumentRow row : file.documents(DocumentQuery.all()).items()) {
        String text = file.document(row.id()).orElseThrow().document().text();
        byte[] original = file.original(row.id()).orElseThrow().readAllBytes();
        assertTrue(new String(original, StandardCharsets.UTF_8).contains(text));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFormatBecomesTheLatest(int format) throws Exception {
    Path migrated = copy(format);
    CaseFile.open(migrated).close();
    Path fresh = folder.resolve("fresh.hearsay");
    CaseFile.openOrCreate(fresh).close();
    assertEquals(schema(fresh), schema(migrated));
  }

  @Test
  void aStepThatFailsLeavesTheCaseAsItWas() throws Exception {
    Path file = folder.resolve("blocked.hearsay");
    run(file, "PRAGMA application_id = " + Migrations.APPLICATION);
    run(file, "CREATE TABLE finding (x)");
    List<String> before = schema(file);
    assertThrows(CaseException.class, () -> CaseFile.open(file).close());
    assertEquals(before, schema(file));
  }

  private static void run(Path file, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> schema(Path file) throws Exception {
    List<String> schema = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT type, name, sql FROM sqlite_master UNION ALL"
                    + " SELECT 'version', user_version, '' FROM pragma_user_version UNION ALL"
                    + " SELECT 'application', application_id, '' FROM pragma_application_id"
                    + " ORDER BY 1, 2")) {
      while (result.next()) {
        schema.add(result.getString(1) + " " + result.getString(2) + " " + result.getString(3));
      }
    }
    return schema;
  }
}
