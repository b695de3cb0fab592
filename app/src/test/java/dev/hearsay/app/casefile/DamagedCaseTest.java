package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.app.casefile.CaseException.Reason;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no case, no case yet, or no longer one. */
class DamagedCaseTest {

  @TempDir private Path folder;

  private static void fails(Path file, Reason reason, String words) {
    CaseException e = assertThrows(CaseException.class, () -> CaseFile.open(file).close());
    assertEquals(reason, e.reason(), e.getMessage());
    assertTrue(e.getMessage().contains(words), e.getMessage());
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
  }

  private Path made() {
    Path file = folder.resolve("a.hearsay");
    try (CaseFile made = CaseFile.openOrCreate(file)) {
      Cases.add(made, Cases.ferry(0), Cases.ferry(1));
    }
    return file;
  }

  private static void run(Path file, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void anAbsentFileIsNamed() {
    fails(folder.resolve("none"), Reason.ABSENT, "hearsay add");
  }

  @Test
  void aTextIsNoCase() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "Not a case at all. ".repeat(20));
    fails(file, Reason.NOT_A_CASE, "--case");
    assertThrows(CaseException.class, () -> CaseFile.openOrCreate(file));
    assertEquals(380, Files.size(file), "nothing was written");
    fails(Files.writeString(folder.resolve("b"), "short"), Reason.NOT_A_CASE, "--case");
    fails(folder, Reason.NOT_A_CASE, "folder");
  }

  @Test
  void theDatabaseOfAnotherProgramIsNoCase() throws Exception {
    Path file = folder.resolve("other.db");
    run(file, "CREATE TABLE bookmarks (url TEXT)");
    fails(file, Reason.NOT_A_CASE, "another program");
  }

  @Test
  void aNewerCaseIsLeftAlone() throws Exception {
    Path file = made();
    run(file, "PRAGMA user_version = 99");
    byte[] before = Files.readAllBytes(file);
    fails(file, Reason.NEWER, "99");
    assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(file)));
  }

  @Test
  void aCutOffCaseIsDamaged() throws Exception {
    Path file = made();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(bytes.length() / 2);
    }
    fails(file, Reason.DAMAGED, ".recover");
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(50);
    }
    fails(file, Reason.DAMAGED, "header");
  }

  @Test
  void overwrittenPagesAreDamage() throws Exception {
    Path file = made();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[(int) bytes.length() - 4096];
      java.util.Arrays.fill(noise, (byte) 0x5a);
      bytes.seek(4096);
      bytes.write(noise);
    }
    fails(file, Reason.DAMAGED, ".recover");
  }

  @Test
  void wrongBytesInsideAreDamage() throws Exception {
    Path file = made();
    for (String change :
        List.of("data = x'00ff00ff'", "size = 2000000000", "size = size - 1", "size = -1")) {
      for (int kind : new int[] {Bundles.DOCUMENTS, Bundles.ANALYSES, Bundles.CLAIMS}) {
        Path copy = Files.copy(file, folder.resolve("copy-" + kind + change.hashCode()));
        run(copy, "UPDATE bundle SET " + change + " WHERE kind = " + kind);
        try (CaseFile opened = CaseFile.open(copy)) {
          CaseException e = assertThrows(CaseException.class, opened::relations);
          assertEquals(Reason.DAMAGED, e.reason());
        }
      }
    }
  }

  @Test
  void aBundleThatIsGoneIsDamage() throws Exception {
    Path file = made();
    run(file, "DELETE FROM bundle WHERE kind = " + Bundles.DOCUMENTS);
    try (CaseFile opened = CaseFile.open(file)) {
      CaseException e = assertThrows(CaseException.class, opened::relations);
      assertEquals(Reason.DAMAGED, e.reason());
    }
  }

  @Test
  void relationsOfAnotherVersionAreRelatedAgain() throws Exception {
    Path file = made();
    run(file, "UPDATE state SET shape = x'00'");
    try (CaseFile opened = CaseFile.open(file)) {
      CaseException e = assertThrows(CaseException.class, opened::allSources);
      assertEquals(Reason.OUTDATED, e.reason());
      assertTrue(e.getMessage().contains("hearsay add"), e.getMessage());
      assertTrue(Cases.add(opened, new String[0]).related());
      assertTrue(opened.relations().isPresent());
    }
  }

  @Test
  void analysesOfAnotherVersionAreMadeAgain() throws Exception {
    Path file = made();
    run(file, "UPDATE analysis SET shape = 0");
    run(file, "UPDATE bundle SET data = x'00' WHERE kind = " + Bundles.ANALYSES);
    try (CaseFile opened = CaseFile.open(file)) {
      assertEquals(2, opened.counts().unfinished());
      assertEquals(2, Cases.add(opened, new String[0]).analyzed());
      assertEquals(0, opened.counts().unfinished());
    }
  }

  @Test
  void anEmptyFileBecomesACase() throws Exception {
    Path file = Files.createFile(folder.resolve("new.hearsay"));
    try (CaseFile made = CaseFile.openOrCreate(file)) {
      assertEquals(0, made.counts().documents());
      assertEquals(java.util.List.of(), made.problems());
    }
  }
}
