package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and bytes as nobody would choose them, and as they come. */
class HostileCaseTest {

  private static final List<String> NAMES =
      List.of(
          "Robert'); DROP TABLE document;--",
          "\"quoted\" 'twice' `thrice`",
          "two\nlines\r\nand\ta tab",
          "\u202eright to left\u202c",
          "صحيفة الميناء",
          "a\\b%c_d*e?f[g]",
          "😀".repeat(50),
          "x".repeat(20_000));

  @TempDir private Path folder;

  @Test
  void namesOfOutletsAndPagesComeBack() {
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("a.hearsay"))) {
      String[] stories = new String[NAMES.size()];
      for (int i = 0; i < stories.length; i++) {
        stories[i] =
            Cases.story(
                "https://example.com/" + i + "?q='\"%00",
                NAMES.get(i),
                "2025-03-01",
                "The harbour board will close terminal " + i + ", Mayor Ines Karlow said.");
      }
      assertEquals(stories.length, Cases.add(file, stories).fresh());
      assertEquals(stories.length, file.counts().documents());
      for (DocumentRow row : file.documents(DocumentQuery.all()).items()) {
        Document document = file.document(row.id()).orElseThrow().document();
        assertEquals(document.outlet(), row.outlet());
        assertEquals(document.uri(), row.uri());
        assertEquals(
            1,
            file.documents(
                    new DocumentQuery(
                        "", row.outlet(), false, DocumentQuery.Order.TITLE, false, 0, 10))
                .total());
      }
      for (String name : NAMES) {
        ClaimQuery query =
            new ClaimQuery(
                name.substring(0, Math.min(name.length(), 300)),
                Optional.of(name),
                true,
                true,
                true,
                ClaimQuery.Bounds.none(),
                ClaimQuery.Order.STATEMENT,
                false,
                0,
                10);
        assertEquals(0, file.claims(query).total());
        assertTrue(file.sources(name.substring(0, 8), 0, 5).total() >= 0);
      }
      assertEquals(List.of(), file.problems());
    }
  }

  @Test
  void anyFileNameWillDo() {
    for (String name : List.of("a b.hearsay", "what?mode=ro#x&y=%20", "'quote\".db", "ö é 漢")) {
      Path path = folder.resolve(name);
      try (CaseFile file = CaseFile.openOrCreate(path)) {
        Cases.add(file, Cases.ferry(30));
      }
      assertTrue(Files.exists(path), name);
      try (CaseFile file = CaseFile.open(path)) {
        assertEquals(1, file.counts().documents());
      }
    }
  }

  @Test
  void whatCannotBeReadIsNotKept() throws Exception {
    Path noise = Files.write(folder.resolve("noise"), new byte[] {1, 2, 3, 0, (byte) 0xff});
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("a.hearsay"))) {
      AddReport report = Cases.add(file, noise, folder.resolve("absent"));
      assertEquals(2, report.skipped());
      assertEquals(2, file.skipped(0, 10).total());
      assertTrue(file.contents().stream().noneMatch(line -> line.startsWith("original")));
      assertEquals(0, file.counts().documents());
    }
  }

  @Test
  void aLargeArchiveIsKeptInParts() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; lines.length() < 12_000_000; i++) {
      // mostly what no reader looks at
      String ballast =
          new java.util.Random(i)
              .ints(6000)
              .mapToObj(Integer::toHexString)
              .collect(java.util.stream.Collectors.joining());
      lines.append(
          Cases.ferry(100 + i).replace("\"title\"", "\"ballast\":\"" + ballast + "\",\"title\""));
      lines.append('\n');
    }
    Path archive = Files.writeString(folder.resolve("archive.jsonl"), lines);
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("a.hearsay"))) {
      AddReport report = Cases.add(file, archive);
      assertEquals(lines.chars().filter(c -> c == '\n').count(), report.fresh());
      DocumentRow row = file.documents(DocumentQuery.all()).items().get(0);
      byte[] original = file.original(row.id()).orElseThrow().readAllBytes();
      assertEquals(lines.toString(), new String(original, StandardCharsets.UTF_8));
      assertEquals(1, file.contents().stream().filter(line -> line.startsWith("original")).count());
    }
  }
}
