package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a case, and that anything can be typed. */
class SearchTest {

  @TempDir private static Path folder;
  private static CaseFile file;

  @BeforeAll
  static void make() {
    file = CaseFile.openOrCreate(folder.resolve("a.hearsay"));
    Cases.add(file, Cases.ferry(0), Cases.ferry(1), Cases.ferry(2), Cases.ferry(30));
  }

  @AfterAll
  static void close() {
    file.close();
  }

  private static List<String> found(String typed) {
    return file.search(SearchQuery.parse(typed), 0, 100).items().stream()
        .map(hit -> hit.document().outlet().orElseThrow())
        .sorted()
        .toList();
  }

  @Test
  void allWordsMustBeThere() {
    assertEquals(3, found("ferry terminal").size());
    assertEquals(List.of("The Tarn Gazette"), found("officials 140"));
    assertEquals(List.of(), found("ferry pumpkin"));
  }

  @Test
  void accentsAndCaseDontMatter() {
    assertEquals(List.of("The Fenwick Herald"), found("ZOE muller"));
  }

  @Test
  void phrasesBeginningsAndChoices() {
    assertEquals(3, found("\"northern ferry terminal\"").size());
    assertEquals(List.of(), found("\"ferry northern\""));
    assertEquals(3, found("harbo*").size());
    assertEquals(3, found("\"northern fer*\"").size());
    assertEquals(2, found("pumpkin OR Müller").size());
    assertEquals(List.of("The Lowmark Courier", "The Tarn Gazette"), found("ferry -spokeswoman"));
    assertEquals(1, found("-ferry").size());
  }

  @Test
  void filtersByOutletAndDay() {
    assertEquals(List.of("The Tarn Gazette"), found("outlet:gazette"));
    assertEquals(List.of("The Tarn Gazette"), found("ferry outlet:\"tarn gazette\""));
    assertEquals(1, found("before:2025-03-02").size());
    assertEquals(2, found("ferry after:2025-03-02").size());
    assertEquals(4, found("after:2025").size());
    assertEquals(0, found("before:2025-03").size());
  }

  @Test
  void filtersByWhoSaysWhat() {
    assertEquals(List.of("The Fenwick Herald"), found("source:müller"));
    assertEquals(List.of("The Fenwick Herald"), found("source:Zoe says:dockers"));
    assertEquals(List.of(), found("source:Zoe says:pumpkin"));
    assertTrue(found("says:dockers").contains("The Tarn Gazette"));
    assertEquals(List.of("The Ostley Note"), found("says:pumpkin"));
  }

  @Test
  void wordsAreMarkedInTheSnippet() {
    SearchHit hit = file.search(SearchQuery.parse("pumpkin"), 0, 1).items().get(0);
    assertFalse(hit.marks().isEmpty());
    for (Span mark : hit.marks()) {
      assertEquals("pumpkin", mark.of(hit.snippet()));
    }
  }

  @Test
  void whatMakesNoSenseIsNamed() {
    assertEquals(1, SearchQuery.parse("after:soon ferry").problems().size());
    assertEquals(3, found("after:soon ferry").size());
    assertEquals(1, SearchQuery.parse("ferry ***").problems().size());
    assertTrue(SearchQuery.parse(" ").isEmpty());
  }

  @Test
  void anythingCanBeTyped() {
    Random random = new Random(7);
    String[] parts = {
      "\"",
      "“",
      "(",
      ")",
      "*",
      "-",
      "+",
      ":",
      "^",
      "OR",
      "AND",
      "NOT",
      "NEAR(a b)",
      "outlet:",
      "source:\"",
      "says:",
      "before:",
      "after:2025-13-45",
      "{title}",
      "text : x",
      "ferry",
      "é",
      "\0",
      "'",
      ";",
      "--",
      "%",
      "_",
      "\\",
      "😀",
      "\ud83d",
      "ا",
      "中",
      "a*b",
      "*a",
      "\n",
      "-\"",
      "1.2",
      "a-b",
      "rowid:",
      "\"a",
      "b\"",
      "OR OR",
      "\u200f",
      "\u0301",
      "٣"
    };
    for (int i = 0; i < 3000; i++) {
      StringBuilder typed = new StringBuilder();
      int count = 1 + random.nextInt(6);
      for (int j = 0; j < count; j++) {
        typed.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
      }
      SearchQuery query = SearchQuery.parse(typed.toString());
      long total = file.search(query, 0, 2).total();
      assertTrue(total >= 0 && total <= 4, typed::toString);
    }
  }

  @Test
  void claimsAreFilteredAndSorted() {
    Page<ClaimRow> terminal =
        file.claims(
            new ClaimQuery(
                "FERRY terminal",
                java.util.Optional.of("The Lowmark Courier"),
                true,
                false,
                true,
                ClaimQuery.Bounds.none(),
                ClaimQuery.Order.LEVERAGE,
                true,
                0,
                10));
    assertEquals(1, terminal.total());
    for (ClaimQuery.Order order : ClaimQuery.Order.values()) {
      for (boolean descending : new boolean[] {true, false}) {
        ClaimQuery all =
            new ClaimQuery(
                "",
                java.util.Optional.empty(),
                false,
                false,
                false,
                ClaimQuery.Bounds.none(),
                order,
                descending,
                0,
                1000);
        assertEquals(file.counts().claims(), file.claims(all).items().size());
      }
    }
    assertEquals(0, file.claims(ClaimQuery.all().page(10_000, 5)).items().size());
    for (DocumentQuery.Order order : DocumentQuery.Order.values()) {
      DocumentQuery query =
          new DocumentQuery("example ferry", java.util.Optional.empty(), true, order, false, 0, 10);
      assertEquals(3, file.documents(query).total());
    }
    assertFalse(file.sources("müller", 0, 10).items().isEmpty());
    SourceRow source = file.sources("", 0, 1).items().get(0);
    assertEquals(source, file.source(source.id()).orElseThrow());
    assertTrue(file.source("nothing").isEmpty());
    assertTrue(file.claim("c000000000000").isEmpty());
  }
}
