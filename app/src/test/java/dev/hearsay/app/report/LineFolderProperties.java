package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LineFolderProperties {

  @Property
  void noLineIsTooWide(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 90) int columns) {
    for (String line : fold(text, columns)) {
      assertTrue(DisplayWidth.of(line) <= columns, () -> columns + " columns: " + line);
    }
  }

  @Property
  void nothingButWhiteSpaceIsLost(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 90) int columns) {
    assertEquals(withoutSpaces(text), withoutSpaces(String.join("", fold(text, columns))));
  }

  @Property
  void noCharacterLosesItsMarks(
      @ForAll("texts") String text, @ForAll @IntRange(min = 2, max = 90) int columns) {
    for (LineFolder.Line line : LineFolder.fold(text, columns)) {
      int i = 0;
      boolean starts = line.start() == text.length();
      while (i < text.length()) {
        starts |= i == line.start();
        i = DisplayWidth.clusterEnd(text, i);
      }
      assertTrue(starts, () -> line + " begins inside a character");
    }
  }

  @Example
  void wordsAreNotCut() {
    assertEquals(List.of("The ferry sails", "at nine."), fold("The ferry sails at nine.", 15));
  }

  @Example
  void aWordThatFitsExactlyStays() {
    assertEquals(List.of("The ferry", "sails"), fold("The ferry sails", 9));
  }

  @Example
  void anAddressIsCutAfterItsMarks() {
    assertEquals(
        List.of("see", "https://example.org/", "annex/list"),
        fold("see https://example.org/annex/list", 21));
  }

  @Example
  void ideographsFoldAnywhereButNotBeforeAFullStop() {
    assertEquals(List.of("船長は", "述べ", "た。"), fold("船長は述べた。", 6));
  }

  @Example
  void aNoBreakSpaceHoldsItsWordsTogether() {
    assertEquals(List.of("on", "4\u00a0November"), fold("on 4\u00a0November", 10));
  }

  @Example
  void anEmptyTextIsOneEmptyLine() {
    assertEquals(List.of(""), fold("", 10));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "a",
            "the",
            " ",
            "  ",
            "\n",
            "—",
            "/",
            "?",
            "e\u0301",
            "船",
            "。",
            "「",
            "👩‍👩‍👧",
            "🇳🇴",
            "⚠\ufe0f",
            "\u00a0",
            "\u200b",
            "\u0301",
            "ﷺ",
            "extraordinarily",
            "https://example.org/a-b_c?d=e");
    Arbitrary<String> anything = Arbitraries.strings().ofMinLength(1).ofMaxLength(3);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, pieces), net.jqwik.api.Tuple.of(1, anything))
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list));
  }

  private static List<String> fold(String text, int columns) {
    return LineFolder.fold(text, columns).stream()
        .map(line -> text.substring(line.start(), line.end()))
        .toList();
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("[ \n]", "");
  }
}
